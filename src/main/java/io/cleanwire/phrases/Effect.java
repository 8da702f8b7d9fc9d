package io.cleanwire.phrases;

/** What a matching line means for the lines around it. */
public enum Effect {
    /** Ends the article without corroboration. */
    END,
    /** Ends the article when something else says so too. */
    END_IF_CORROBORATED,
    /** This line alone is residue. */
    LINE,
    /** Residue only above the first prose line. */
    HEAD
}
