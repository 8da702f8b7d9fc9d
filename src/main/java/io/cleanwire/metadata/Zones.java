package io.cleanwire.metadata;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Where on the page the traversal is, kept per depth: inside the article, inside furniture, inside a link away. */
final class Zones {

    static final int ARTICLE = 1;
    static final int FURNITURE = 2;
    static final int LINK = 4;

    private static final int WHOLE_PAGE = 8;

    /** Classes of comment threads and of cards of other articles, by how the word starts. */
    private static final List<String> FURNITURE_WORDS = List.of(
            "comment", "disqus", "recommend", "related", "readmore", "sidebar", "most-read", "popular-", "teaser");

    private int[] flags = new int[64];

    /** What was said of a class attribute; a page has many elements and few classes. */
    private final Map<String, Boolean> judged = new HashMap<>();

    /** Enters an element; its flags are those of its parent and its own. */
    int enter(Element element, int depth) {
        if (depth >= flags.length) {
            flags = Arrays.copyOf(flags, Math.max(depth + 1, flags.length * 2));
        }
        int inherited = depth == 0 ? 0 : flags[depth - 1];
        flags[depth] = inherited | own(element, inherited);
        return flags[depth];
    }

    /** Adds flags to the element entered last at this depth. */
    void mark(int depth, int flag) {
        flags[depth] |= flag;
    }

    int at(int depth) {
        return depth < 0 || depth >= flags.length ? 0 : flags[depth];
    }

    private int own(Element element, int inherited) {
        int byTag =
                switch (element.normalName()) {
                    case "article", "main" -> ARTICLE;
                    case "aside", "footer", "nav" -> FURNITURE;
                    case "html", "body" -> WHOLE_PAGE; // their classes speak of the whole page: "comments-open"
                    default -> 0;
                };
        if (byTag != 0) {
            return byTag & ~WHOLE_PAGE;
        }
        if (element.attributesSize() == 0 || (inherited & FURNITURE) != 0) {
            return 0;
        }
        return (element.attr("role").equals("main") ? ARTICLE : 0)
                | (isFurnitureClass(element.className()) || isFurniture(element.id()) ? FURNITURE : 0);
    }

    private boolean isFurnitureClass(String className) {
        return !className.isEmpty() && judged.computeIfAbsent(className, Zones::isFurniture);
    }

    private static boolean isFurniture(String attribute) {
        if (attribute.isEmpty()) {
            return false;
        }
        String text = Words.bounded(attribute);
        for (String start : FURNITURE_WORDS) {
            for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
                if (Words.startsAt(text, at) && !isOther(Words.at(text, at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Not the comments but a mark that they are open, or their number. */
    private static boolean isOther(String word) {
        return word.contains("open") || word.contains("count");
    }
}
