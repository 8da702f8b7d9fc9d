package io.cleanwire.model;

import java.util.Locale;

/** Why something was cut. An open list in the contract: readers must accept names they do not know. */
public enum RemovalReason {
    COMMENT_FORM,
    COMMENTS,
    SHARE,
    RELATED,
    NEWSLETTER,
    CONSENT,
    NAV,
    AD,
    AUTHOR_BIO,
    PROMO,
    CAPTION,
    TITLE,
    DUPLICATE_TITLE,
    BYLINE,
    SITE_TEMPLATE,
    FOOTER,
    HIDDEN,
    OTHER;

    private final String wire = name().toLowerCase(Locale.ROOT); // a record says it hundreds of times

    /** The name on the wire, such as {@code comment_form}. */
    public String wire() {
        return wire;
    }
}
