package io.cleanwire.html;

/**
 * How sure a body is right, as a word F1: the expected F1 of the chosen runs, brought to what such pages reached when their
 * site had not been seen (a sure model is too sure of itself), a little below it, and further for a few words.
 */
final class Certainty {

    /** Expected F1, and a little less than pages with it reached on average. */
    private static final double[][] REACHED = {
        {0, .2}, {.5, .55}, {.7, .7}, {.8, .75}, {.9, .81}, {.95, .88}, {.98, .96}, {1, .99}
    };

    /** Below so many words a body is less sure, half so at none. */
    private static final double ENOUGH_WORDS = 60;

    private Certainty() {}

    /** From 0 to 1, three decimals. */
    static double of(double expected, int words) {
        double reached = 0;
        for (int i = 1; i < REACHED.length; i++) {
            double[] low = REACHED[i - 1];
            double[] high = REACHED[i];
            if (expected >= low[0]) {
                double share = Math.min(1, (expected - low[0]) / (high[0] - low[0]));
                reached = low[1] + share * (high[1] - low[1]);
            }
        }
        double length = Math.min(1, .5 + words / (2 * ENOUGH_WORDS));
        return words == 0 ? 0 : Math.round(1000 * reached * length) / 1000.0;
    }
}
