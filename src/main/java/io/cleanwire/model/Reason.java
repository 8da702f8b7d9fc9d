package io.cleanwire.model;

import java.util.Locale;

/** Why a readable payload is no article. An open list in the contract. */
public enum Reason {
    BOT_WALL,
    CONSENT_WALL,
    EMPTY,
    ERROR_PAGE,
    GONE,
    INDEX_PAGE,
    LOGIN_PAGE,
    NOT_ARTICLE,
    TOO_SHORT;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
