package io.cleanwire.evaluate;

import java.util.List;

/** What the confidence of a body is worth: the mean word F1 of the bodies that were published with it. */
final class ReliabilityScore implements Measure {

    private final Buckets buckets = new Buckets("5 reliability", "mean word F1");

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        if (!gold.bodies().isEmpty() && !predicted.text().isEmpty()) {
            buckets.add(predicted.confidence(), BagScore.f1(gold, predicted.text()));
        }
    }

    @Override
    public List<String> lines() {
        return buckets.lines();
    }
}
