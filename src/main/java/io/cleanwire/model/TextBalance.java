package io.cleanwire.model;

/**
 * How sure a cut of the line model must be: a point on one curve between residue that stays and prose that goes. A line
 * that goes at one setting goes at those after it.
 */
public enum TextBalance {
    /** For a stream of news: a line goes only when it is hardly ever part of a story. */
    CAREFUL(.03),
    /** In between. */
    BALANCED(.155),
    /** For readers who want it cleanest: a paragraph goes now and then. */
    THOROUGH(.38);

    private final double least;

    TextBalance(double least) {
        this.least = least;
    }

    /** How likely a line must be part of the story to stay, 0 to 1. */
    public double least() {
        return least;
    }
}
