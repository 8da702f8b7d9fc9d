package io.cleanwire.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a confidence is worth: the mean of what answers with it scored. */
final class Buckets {

    private static final double[] FROM = {0, .5, .7, .8, .9};

    private final String name;
    private final String unit;
    private final List<Sample> buckets = new ArrayList<>();

    /**
     * @param name of what was answered, in front of each line
     * @param unit of the score, before its mean
     */
    Buckets(String name, String unit) {
        this.name = name;
        this.unit = unit;
        for (int i = 0; i < FROM.length; i++) {
            buckets.add(new Sample());
        }
    }

    void add(double confidence, double score) {
        int bucket = FROM.length - 1;
        while (confidence < FROM[bucket]) {
            bucket--;
        }
        buckets.get(bucket).add(score);
    }

    /** A line for each bucket that is not empty, the surest first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = FROM.length - 1; i >= 0; i--) {
            Sample bucket = buckets.get(i);
            if (bucket.size() > 0) {
                String to = i + 1 < FROM.length ? "< " + FROM[i + 1] : "<= 1";
                lines.add(String.format(
                        Locale.ROOT,
                        "%s  confidence %.1f to %-6s n=%-5d %s %s",
                        name,
                        FROM[i],
                        to,
                        bucket.size(),
                        unit,
                        Sample.three(bucket.mean())));
            }
        }
        return lines;
    }
}
