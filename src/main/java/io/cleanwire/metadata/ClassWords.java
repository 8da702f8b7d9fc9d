package io.cleanwire.metadata;

import java.util.List;

/**
 * What the words of a {@code class} attribute say. A page has many elements and few classes, so each is judged once.
 *
 * @param furniture what the element is for, beside the article
 * @param telling the words that speak of a title, an author or a date, in lower case
 */
record ClassWords(Furniture furniture, List<String> telling) {

    static final ClassWords NONE = new ClassWords(Furniture.NONE, List.of());

    /** What is no part of the article. */
    enum Furniture {
        NONE,
        CARD,
        COMMENTS
    }

    private static final List<String> THREADS = List.of("comment", "disqus");

    /** Words of comment threads and of cards of other articles, by how they start. */
    private static final List<String> FURNITURE = List.of(
            "comment", "disqus", "recommend", "related", "readmore", "sidebar", "most-read", "popular-", "teaser");

    private static final Initials FURNITURE_BY_INITIAL = new Initials(FURNITURE);

    private static final List<String> TITLES = List.of("entry-title", "post-title", "article-title", "p-name");

    private static final List<String> CARDS = List.of("vcard", "h-card", "p-author");

    /** A class attribute without one of these has no telling word. */
    private static final List<String> NEEDED =
            List.of("author", "byline", "date", "publish", "timestamp", "datum", "-title", "p-name", "card");

    private static final Initials NEEDED_BY_INITIAL = new Initials(NEEDED);

    static ClassWords of(String className) {
        String text = Words.bounded(className);
        return new ClassWords(furniture(text), telling(text));
    }

    /** What an id says of its element. */
    static Furniture furnitureOf(String id) {
        return id.isEmpty() ? Furniture.NONE : furniture(Words.bounded(id));
    }

    private static Furniture furniture(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Words.startsAt(text, at) && FURNITURE_BY_INITIAL.anyAt(text, at) && !isOther(Words.at(text, at))) {
                int start = at;
                return THREADS.stream().anyMatch(word -> text.startsWith(word, start))
                        ? Furniture.COMMENTS
                        : Furniture.CARD;
            }
        }
        return Furniture.NONE;
    }

    /** Not the comments but a mark that they are open, or their number. */
    private static boolean isOther(String word) {
        return word.contains("open") || word.contains("count");
    }

    private static List<String> telling(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (NEEDED_BY_INITIAL.anyAt(text, at)) {
                return Words.of(text).stream()
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
