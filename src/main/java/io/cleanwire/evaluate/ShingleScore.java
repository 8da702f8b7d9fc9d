package io.cleanwire.evaluate;

import static io.cleanwire.evaluate.Sample.three;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs of four words, case kept: the measure of scrapinghub's article extraction benchmark. F1 is that of the mean
 * precision and the mean recall; accuracy is the share of documents whose words are exactly those of gold.
 */
final class ShingleScore implements Measure {

    private static final int WORDS = 4;

    private final Sample precision = new Sample();
    private final Sample recall = new Sample();
    private final Sample exact = new Sample();

    /** One comparison with one of the texts that count as right. */
    private record Comparison(Overlap overlap, boolean exact) {}

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        List<String> words = PythonText.words(predicted.text());
        List<String> shingles = shingles(words);
        gold.bodies().stream()
                .map(PythonText::words)
                .map(each -> new Comparison(Overlap.of(shingles(each), shingles), each.equals(words)))
                .reduce((best, next) -> next.overlap().f1() > best.overlap().f1() ? next : best)
                .ifPresent(this::count);
    }

    /** A mean leaves out the documents for which its figure has no meaning. */
    private void count(Comparison best) {
        if (best.overlap().predicted() > 0) {
            precision.add(best.overlap().precision());
        }
        if (best.overlap().gold() > 0) {
            recall.add(best.overlap().recall());
        }
        exact.add(best.exact() ? 1 : 0);
    }

    /** Words hold no space, so a run joined by spaces stands for the run. */
    private static List<String> shingles(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, Math.min(i + WORDS, words.size()))));
        }
        return shingles;
    }

    @Override
    public List<String> lines() {
        if (exact.size() == 0) {
            return List.of();
        }
        double p = precision.mean();
        double r = recall.mean();
        return List.of(String.format(
                Locale.ROOT,
                "1 shingle  n=%-5d f1 %s precision %s recall %s accuracy %s",
                exact.size(),
                three(Sample.harmonic(p, r)),
                three(p),
                three(r),
                three(exact.mean())));
    }
}
