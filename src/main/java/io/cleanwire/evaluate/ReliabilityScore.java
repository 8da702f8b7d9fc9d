package io.cleanwire.evaluate;

import static io.cleanwire.evaluate.Sample.three;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a confidence is worth: the mean word F1 of the bodies that were published with it. */
final class ReliabilityScore implements Measure {

    private static final double[] FROM = {0, .5, .7, .8, .9};

    private final List<Sample> buckets = new ArrayList<>();

    ReliabilityScore() {
        for (int i = 0; i < FROM.length; i++) {
            buckets.add(new Sample());
        }
    }

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        if (gold.bodies().isEmpty() || predicted.text().isEmpty()) {
            return;
        }
        int bucket = FROM.length - 1;
        while (predicted.confidence() < FROM[bucket]) {
            bucket--;
        }
        buckets.get(bucket).add(BagScore.f1(gold, predicted.text()));
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = FROM.length - 1; i >= 0; i--) {
            Sample bucket = buckets.get(i);
            if (bucket.size() > 0) {
                String to = i + 1 < FROM.length ? "< " + FROM[i + 1] : "<= 1";
                lines.add(String.format(
                        Locale.ROOT,
                        "5 reliability  confidence %.1f to %-6s n=%-5d mean word F1 %s",
                        FROM[i],
                        to,
                        bucket.size(),
                        three(bucket.mean())));
            }
        }
        return lines;
    }
}
