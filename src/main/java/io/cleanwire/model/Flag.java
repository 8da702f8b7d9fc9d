package io.cleanwire.model;

import java.util.Locale;

/** Something a reader of the record should know. An open list in the contract. */
public enum Flag {
    AUTHOR_IS_ORGANIZATION,
    AUTHOR_MISSING,
    CANONICAL_REJECTED,
    CHARSET_GUESSED,
    DATE_AMBIGUOUS_ORDER,
    DATE_CONFLICT,
    DATE_FUTURE,
    DATE_MISSING,
    HEADLINE_MISSING,
    JSONLD_REPAIRED,
    LANGUAGE_MISMATCH,
    LOSSY_DECODE,
    MOJIBAKE_REPAIRED,
    NO_URL,
    PAYWALL,
    TITLE_FROM_URL,
    TRUNCATED,
    URL_FROM_PAGE;

    /** The name on the wire, such as {@code date_missing}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
