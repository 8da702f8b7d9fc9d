package io.cleanwire.metadata;

import java.util.List;

/**
 * What the words of a {@code class} attribute say. A page has many elements and few classes, so each is judged once.
 *
 * @param furniture whether the element is a comment thread or a card of another article
 * @param telling the words that speak of a title, an author or a date, in lower case
 */
record ClassWords(boolean furniture, List<String> telling) {

    static final ClassWords NONE = new ClassWords(false, List.of());

    /** Words of comment threads and of cards of other articles, by how they start. */
    private static final List<String> FURNITURE = List.of(
            "comment", "disqus", "recommend", "related", "readmore", "sidebar", "most-read", "popular-", "teaser");

    private static final String[][] FURNITURE_BY_INITIAL = byInitial();

    private static final List<String> TITLES = List.of("entry-title", "post-title", "article-title", "p-name");

    private static final List<String> CARDS = List.of("vcard", "h-card", "p-author");

    /** A class attribute without one of these has no telling word. */
    private static final List<String> NEEDED =
            List.of("author", "byline", "date", "publish", "timestamp", "datum", "-title", "p-name", "card");

    static ClassWords of(String className) {
        return new ClassWords(isFurniture(className), telling(className));
    }

    /** Whether a class or an id is that of a comment thread or a card. */
    static boolean isFurniture(String attribute) {
        if (attribute.isEmpty()) {
            return false;
        }
        String text = Words.bounded(attribute);
        for (int at = 0; at < text.length(); at++) {
            if (Words.startsAt(text, at) && startsAsFurniture(text, at) && !isOther(Words.at(text, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAsFurniture(String text, int at) {
        int initial = text.charAt(at) - 'a';
        if (initial < 0 || initial >= FURNITURE_BY_INITIAL.length) {
            return false;
        }
        for (String start : FURNITURE_BY_INITIAL[initial]) {
            if (text.startsWith(start, at)) {
                return true;
            }
        }
        return false;
    }

    private static String[][] byInitial() {
        String[][] rows = new String[26][];
        for (int i = 0; i < rows.length; i++) {
            char initial = (char) ('a' + i);
            rows[i] =
                    FURNITURE.stream().filter(word -> word.charAt(0) == initial).toArray(String[]::new);
        }
        return rows;
    }

    /** Not the comments but a mark that they are open, or their number. */
    private static boolean isOther(String word) {
        return word.contains("open") || word.contains("count");
    }

    private static List<String> telling(String className) {
        String text = Words.bounded(className);
        for (String needed : NEEDED) {
            if (text.contains(needed)) {
                return Words.of(className).stream()
                        .filter(word -> isTitle(word) || isCard(word) || isAuthor(word) || isDate(word))
                        .toList();
            }
        }
        return List.of();
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isCard(String word) {
        return CARDS.contains(word);
    }

    static boolean isAuthor(String word) {
        return word.contains("author") || word.contains("byline");
    }

    static boolean isDate(String word) {
        return (word.contains("date")
                        || word.contains("publish")
                        || word.contains("timestamp")
                        || word.contains("datum"))
                && !word.contains("update")
                && !word.contains("modif");
    }
}
