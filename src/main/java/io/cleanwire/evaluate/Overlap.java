package io.cleanwire.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two multisets agree.
 *
 * @param both members that gold and prediction share
 * @param predicted members of the prediction
 * @param gold members of gold
 */
record Overlap(int both, int predicted, int gold) {

    static Overlap of(List<String> gold, List<String> predicted) {
        Map<String, Integer> left = new HashMap<>();
        gold.forEach(member -> left.merge(member, 1, Integer::sum));
        int both = 0;
        for (String member : predicted) {
            int here = left.getOrDefault(member, 0);
            if (here > 0) {
                left.put(member, here - 1);
                both++;
            }
        }
        return new Overlap(both, predicted.size(), gold.size());
    }

    /** The share of the prediction that is right; 0 when nothing was predicted. */
    double precision() {
        return Sample.ratio(both, predicted);
    }

    /** The share of gold that was found; 0 when there is no gold. */
    double recall() {
        return Sample.ratio(both, gold);
    }

    double f1() {
        return Sample.harmonic(precision(), recall());
    }
}
