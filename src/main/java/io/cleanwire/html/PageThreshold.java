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
        double[] byLikelihood = runs.stream()
                .filter(run -> probabilities[run.position()] > .02)
                .sorted((a, b) -> Double.compare(probabilities[b.position()], probabilities[a.position()]))
                .flatMapToDouble(run -> java.util.stream.DoubleStream.of(run.words(), probabilities[run.position()]))
                .toArray();
        double all = 0;
        for (int i = 0; i < byLikelihood.length; i += 2) {
            all += byLikelihood[i] * byLikelihood[i + 1];
        }
        double best = 0;
        double chosen = 0;
        double right = 0;
        for (int i = 0; i < byLikelihood.length; i += 2) {
            chosen += byLikelihood[i];
            right += byLikelihood[i] * byLikelihood[i + 1];
            best = Math.max(best, 2 * right / (chosen + all));
        }
        return new PageThreshold(Math.max(LEAST, Math.min(MOST, best / 2)), best);
    }
}
