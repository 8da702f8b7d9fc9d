package io.cleanwire.html;

import java.util.Locale;

/** What the names on an element say it is for. An element may be several at once. */
@SuppressWarnings("EnumOrdinal") // the order is a place in a row of bytes, and lives no longer than a page
enum Kind {
    CONTENT,
    WEAK_CONTENT,
    AD,
    AUTHOR,
    CAPTION,
    CARD,
    COMMENTS,
    CONSENT,
    CREDIT,
    EMBED,
    FOOTER,
    LEAD,
    LIVE,
    MEDIA,
    META,
    NAV,
    NEWSLETTER,
    RELATED,
    SHARE,
    SIDEBAR;

    /** The bit of this kind in {@link El#kinds}. */
    int bit() {
        return 1 << ordinal();
    }

    /** Its number among its like. */
    int place() {
        return ordinal();
    }

    /** Its name among the features of a block. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
