package io.cleanwire.phrases;

import io.cleanwire.model.RemovalReason;

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

    private final RemovalReason reason;

    Role(RemovalReason reason) {
        this.reason = reason;
    }

    /** The reason that a removal by an entry of this role gives. */
    public RemovalReason reason() {
        return reason;
    }
}
