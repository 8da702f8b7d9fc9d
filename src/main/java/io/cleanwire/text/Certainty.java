package io.cleanwire.text;

/**
 * How sure a body is right, as a word F1: the expected F1 of the kept lines, less where little is left of the text, where
 * nothing was recognised as the end of the story, where line breaks are lost, and where running text went.
 */
final class Certainty {

    /** Expected F1 and what texts with it reached on average when their site had not been seen. */
    private static final double[][] REACHED = {
        {0, 0}, {.5, .35}, {.7, .68}, {.8, .8}, {.9, .9}, {.95, .94}, {.98, .965}, {1, 1}
    };

    private static final double LITTLE_LEFT = .03;
    private static final double NO_END = .03;
    private static final double PROSE_CUT = .1;

    /** Without line breaks nobody knows where a label ends, and more residue stays than the answers show. */
    private static final double NO_BREAKS = .08;

    private Certainty() {}

    /**
     * From 0 to 1, three decimals.
     *
     * @param likely how likely each line is part of the story
     * @param ended whether a line was recognised as the end
     */
    static double of(Draft draft, double[] likely, boolean ended) {
        double kept = 0;
        double right = 0;
        double all = 0;
        int words = 0;
        int prose = 0;
        boolean unbroken = false;
        for (int i = 0; i < likely.length; i++) {
            int line = draft.line(i).words();
            words += line;
            unbroken |= draft.line(i).form() == Paragraph.Form.CONTINUED;
            all += line * likely[i];
            if (draft.isKept(i)) {
                kept += line;
                right += line * likely[i];
            } else if (draft.isRemoved(i) && draft.line(i).prose()) {
                prose += line;
            }
        }
        if (kept == 0) {
            return 0;
        }
        double expected = 2 * right / (kept + Math.max(all, right));
        double less = (2 * kept < words ? LITTLE_LEFT : 0)
                + (ended ? 0 : NO_END)
                + (unbroken ? NO_BREAKS : 0)
                + PROSE_CUT * Math.min(.3, prose / (kept + prose));
        return Math.round(1000 * Math.max(0, reached(expected) - less)) / 1000.0;
    }

    private static double reached(double expected) {
        for (int i = 1; i < REACHED.length; i++) {
            double[] low = REACHED[i - 1];
            double[] high = REACHED[i];
            if (expected <= high[0]) {
                return low[1] + (expected - low[0]) / (high[0] - low[0]) * (high[1] - low[1]);
            }
        }
        return 1;
    }
}
