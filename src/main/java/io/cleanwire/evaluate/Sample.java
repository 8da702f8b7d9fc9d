package io.cleanwire.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Figures of one kind, one a document, and their averages, rounded as Python's {@code statistics} rounds. */
final class Sample {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int size() {
        return values.size();
    }

    /** The mean, its sum exact and rounded once; 0 of nothing. */
    double mean() {
        if (values.isEmpty()) {
            return 0;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(value));
        }
        return sum.doubleValue() / values.size();
    }

    /** The middle value, or the mean of the two in the middle; 0 of nothing. */
    double median() {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The share of values that are at least this; 0 of nothing. */
    double shareFrom(double least) {
        return ratio(values.stream().filter(value -> value >= least).count(), values.size());
    }

    /** The share of values below this; 0 of nothing. */
    double shareBelow(double limit) {
        return ratio(values.stream().filter(value -> value < limit).count(), values.size());
    }

    /** Precision and recall as one figure. */
    static double harmonic(double precision, double recall) {
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    /** A share; 0 of nothing. */
    static double ratio(long part, long whole) {
        return whole > 0 ? (double) part / whole : 0;
    }

    /** Three decimals of the exact binary value, as {@code '%.3f'} gives them; Java's own rounds the shortest decimal. */
    static String three(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
