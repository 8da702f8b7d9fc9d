package io.cleanwire.html;

/** What the names on an element say it is for. An element may be several at once. */
enum Kind {
    CONTENT(1 << 0),
    WEAK_CONTENT(1 << 1),
    AD(1 << 2),
    AUTHOR(1 << 3),
    CAPTION(1 << 4),
    COMMENTS(1 << 5),
    CONSENT(1 << 6),
    FOOTER(1 << 7),
    META(1 << 8),
    NAV(1 << 9),
    NEWSLETTER(1 << 10),
    RELATED(1 << 11),
    SHARE(1 << 12),
    SIDEBAR(1 << 13);

    private final int bit;

    Kind(int bit) {
        this.bit = bit;
    }

    /** The bit of this kind in {@link El#kinds}. */
    int bit() {
        return bit;
    }
}
