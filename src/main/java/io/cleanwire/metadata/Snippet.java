package io.cleanwire.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Looks a little way into an element: bounded, so that nested matches stay linear. */
final class Snippet {

    private static final int MAX_NODES = 80;
    private static final int LOOK = 400;
    private static final int MAX_LENGTH = 600;

    private Snippet() {}

    /** The text of the element, or of its start when it is large. */
    static String text(Element root) {
        StringBuilder out = new StringBuilder();
        int seen = 0;
        for (Node node = root.firstChild(); node != null && seen < MAX_NODES; node = next(node, root), seen++) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                out.append(words, 0, Math.min(words.length(), MAX_LENGTH + 1 - out.length()));
            } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                out.append(' ');
            }
            if (out.length() > MAX_LENGTH) {
                break;
            }
        }
        return out.toString();
    }

    /** The texts of the element that are no blanks, each as it stands between two tags. */
    static List<String> texts(Element root) {
        List<String> out = new ArrayList<>();
        int seen = 0;
        for (Node node = root.firstChild(); node != null && seen < MAX_NODES; node = next(node, root), seen++) {
            if (node instanceof TextNode text && !text.isBlank()) {
                String words = text.getWholeText();
                out.add(words.substring(0, Math.min(words.length(), MAX_LENGTH)).strip());
            }
        }
        return out;
    }

    /** The first element near the start whose attribute holds the value as a word. */
    static Optional<Element> withWord(Element root, String attribute, String word) {
        int seen = 0;
        for (Node node = root.firstChild(); node != null && seen < MAX_NODES; node = next(node, root), seen++) {
            if (node instanceof Element element && Words.has(element.attr(attribute), word)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Whether an element of a name stands near the start. */
    static boolean holds(Element root, String name) {
        int seen = 0;
        for (Node node = root.firstChild(); node != null && seen < LOOK; node = next(node, root), seen++) {
            if (node instanceof Element element && element.nameIs(name)) {
                return true;
            }
        }
        return false;
    }

    /** The node after this one in document order; null at the end of the root. */
    @SuppressWarnings("ReferenceEquality") // the same node is meant, not one that looks like it
    private static @Nullable Node next(Node node, Element root) {
        Node child = node.firstChild();
        if (child != null) {
            return child;
        }
        for (Node up = node; up != null && up != root; up = up.parentNode()) {
            Node sibling = up.nextSibling();
            if (sibling != null) {
                return sibling;
            }
        }
        return null;
    }
}
