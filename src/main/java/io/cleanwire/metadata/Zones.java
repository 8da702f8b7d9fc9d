package io.cleanwire.metadata;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** Where on the page the traversal is, kept per depth: inside the article, inside furniture, inside a link away. */
final class Zones {

    static final int ARTICLE = 1;
    static final int FURNITURE = 2;
    static final int LINK = 4;

    /** Furniture that speaks of something else than the article: comments, asides. */
    static final int OTHERS = 8;

    private static final int WHOLE_PAGE = 16;

    private int[] flags = new int[64];

    /** Enters an element; its flags are those of its parent and its own. */
    int enter(Element element, Marks marks, int depth) {
        if (depth >= flags.length) {
            flags = Arrays.copyOf(flags, Math.max(depth + 1, flags.length * 2));
        }
        int inherited = depth == 0 ? 0 : flags[depth - 1];
        flags[depth] = inherited | own(element, marks, inherited);
        return flags[depth];
    }

    /** Adds flags to the element entered last at this depth. */
    void mark(int depth, int flag) {
        flags[depth] |= flag;
    }

    int at(int depth) {
        return depth < 0 || depth >= flags.length ? 0 : flags[depth];
    }

    private static int own(Element element, Marks marks, int inherited) {
        int byTag =
                switch (element.normalName()) {
                    case "article", "main" -> ARTICLE;
                    case "aside" ->
                        (inherited & ARTICLE) != 0 && marks.classes().aboutArticle() ? 0 : FURNITURE | OTHERS;
                    case "nav" -> FURNITURE;
                    case "footer" ->
                        (inherited & ARTICLE) != 0 ? 0 : FURNITURE; // one inside speaks of the article (HTML 4.3.9)
                    case "html", "body" -> WHOLE_PAGE; // their classes speak of the whole page: "comments-open"
                    default -> 0;
                };
        if (byTag != 0) {
            return byTag & ~WHOLE_PAGE;
        }
        if ((inherited & FURNITURE) != 0) {
            return 0;
        }
        int named =
                furniture(marks.classes().furniture()) | furniture(marks.id().furniture());
        if (named == FURNITURE && holdsArticle(element)) {
            named = 0; // "with-sidebar": the name speaks of the layout around the article
        }
        return (marks.role().equals("main") ? ARTICLE : 0) | named;
    }

    /** By its heading, or as microformats mark an entry. */
    private static boolean holdsArticle(Element element) {
        return Snippet.holds(element, "h1")
                || Snippet.withWord(element, "class", "hentry").isPresent();
    }

    private static int furniture(ClassWords.Furniture kind) {
        return switch (kind) {
            case NONE -> 0;
            case CARD -> FURNITURE;
            case COMMENTS -> FURNITURE | OTHERS;
        };
    }
}
