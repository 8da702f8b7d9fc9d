package io.cleanwire.html;

import java.util.List;

/**
 * How likely a run must be to be chosen on this page: the threshold that makes the expected F1 of the chosen words
 * largest, which is half of that F1 (Ye et al. 2012, "Optimizing F-measures"), within bounds.
 *
 * @param value least probability of a chosen run
 * @param expected the F1 that is expected, 0 to 1
 */
record PageThreshold(double value, double expected) {

    private static final double LEAST = .25;
    private static final double MOST = .5;

    static PageThreshold of(List<Run> runs, double[] probabilities) {
        List<Run> byLikelihood = runs.stream()
                .filter(run -> probabilities[run.position()] > .02)
                .sorted((a, b) -> Double.compare(probabilities[b.position()], probabilities[a.position()]))
                .toList();
        double all = 0;
        for (Run run : byLikelihood) {
            all += run.words() * probabilities[run.position()];
        }
        double best = 0;
        double chosen = 0;
        double right = 0;
        for (Run run : byLikelihood) {
            chosen += run.words();
            right += run.words() * probabilities[run.position()];
            best = Math.max(best, 2 * right / (chosen + all));
        }
        return new PageThreshold(Math.max(LEAST, Math.min(MOST, best / 2)), best);
    }
}
