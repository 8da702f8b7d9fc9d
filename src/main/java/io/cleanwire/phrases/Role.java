package io.cleanwire.phrases;

import io.cleanwire.model.RemovalReason;
import java.util.Locale;

/** What kind of furniture an entry is. */
public enum Role {
    AD(RemovalReason.AD),
    BYLINE(RemovalReason.BYLINE),
    COMMENT_FORM(RemovalReason.COMMENT_FORM),
    CONSENT(RemovalReason.CONSENT),
    FOOTER(RemovalReason.FOOTER),
    NAV(RemovalReason.NAV),
    OTHER(RemovalReason.OTHER),
    PROMO(RemovalReason.PROMO),
    RELATED(RemovalReason.RELATED),
    SHARE(RemovalReason.SHARE);

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final RemovalReason reason;

    Role(RemovalReason reason) {
        this.reason = reason;
    }

    /** As the data file writes it, such as {@code comment-form}. */
    public String word() {
        return word;
    }

    /** The reason that a removal by an entry of this role gives. */
    public RemovalReason reason() {
        return reason;
    }
}
