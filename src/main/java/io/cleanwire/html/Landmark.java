package io.cleanwire.html;

import java.util.Locale;
import java.util.Map;

/** Tags that say what stands inside them. */
@SuppressWarnings("EnumOrdinal") // the order is a place in a row of bytes, and lives no longer than a page
enum Landmark {
    ARTICLE,
    ASIDE,
    BLOCKQUOTE,
    FIGURE,
    FOOTER,
    FORM,
    HEADER,
    ITEM,
    LIST,
    MAIN,
    NAV,
    SECTION,
    TABLE;

    private static final Map<String, Landmark> BY_TAG = Map.ofEntries(
            Map.entry("article", ARTICLE),
            Map.entry("aside", ASIDE),
            Map.entry("blockquote", BLOCKQUOTE),
            Map.entry("figure", FIGURE),
            Map.entry("figcaption", FIGURE),
            Map.entry("footer", FOOTER),
            Map.entry("form", FORM),
            Map.entry("header", HEADER),
            Map.entry("li", ITEM),
            Map.entry("ul", LIST),
            Map.entry("ol", LIST),
            Map.entry("menu", LIST),
            Map.entry("main", MAIN),
            Map.entry("nav", NAV),
            Map.entry("section", SECTION),
            Map.entry("table", TABLE));

    /** How many there are; the kinds of names stand behind them in what {@link El} keeps. */
    static final int COUNT = values().length;

    /** The place of a tag's landmark in what {@link El} keeps; -1 when the tag is none. */
    static int of(String tag) {
        Landmark found = BY_TAG.get(tag);
        return found == null ? -1 : found.ordinal();
    }

    /** Its number among its like. */
    int place() {
        return ordinal();
    }

    /** Its name among the features of a run. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
