package io.cleanwire.phrases;

import java.util.Locale;

/** What a matching line means for the lines around it. */
public enum Effect {
    /** Ends the article without corroboration. */
    END,
    /** Ends the article when something else says so too. */
    END_IF_CORROBORATED,
    /** This line alone is residue. */
    LINE,
    /** Residue only above the first prose line. */
    HEAD;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the data file writes it, such as {@code end-if-corroborated}. */
    public String word() {
        return word;
    }
}
