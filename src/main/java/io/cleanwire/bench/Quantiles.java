package io.cleanwire.bench;

import java.util.Arrays;
import java.util.List;

/** Middles and tails of small sets of figures. */
final class Quantiles {

    private Quantiles() {}

    static double median(List<Double> values) {
        return at(values.stream().mapToDouble(Double::doubleValue).toArray(), .5);
    }

    /** The smallest value that at least this share of all is not above; 0 of nothing. */
    static double at(double[] values, double share) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, rank)];
    }
}
