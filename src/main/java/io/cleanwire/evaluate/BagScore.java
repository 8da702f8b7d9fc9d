package io.cleanwire.evaluate;

import static io.cleanwire.evaluate.Sample.three;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lower-case words in any order; scripts without spaces between words count by character. */
final class BagScore implements Measure {

    /** CJK, kana, Thai, Lao, Burmese, Khmer. */
    private static final Pattern CHARWISE = Pattern.compile("[\\u2e80-\\u2fdf\\u3040-\\u30ff\\u3400-\\u4dbf"
            + "\\u4e00-\\u9fff\\uf900-\\ufaff\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff]");

    /** Before and after each such character. */
    private static final Pattern EDGES = Pattern.compile("(?<=" + CHARWISE + ")|(?=" + CHARWISE + ")");

    private static final double GOOD = 0.95;
    private static final double BAD = 0.5;

    private final Sample precision = new Sample();
    private final Sample recall = new Sample();
    private final Sample f1 = new Sample();

    /** The figures of one document. */
    private record Figures(double precision, double recall, double f1) {

        static Figures of(Overlap overlap) {
            return overlap.gold() == 0 && overlap.predicted() == 0
                    ? new Figures(1, 1, 1)
                    : new Figures(overlap.precision(), overlap.recall(), overlap.f1());
        }
    }

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        best(gold, predicted.text()).ifPresent(best -> {
            precision.add(best.precision());
            recall.add(best.recall());
            f1.add(best.f1());
        });
    }

    /** The F1 of a text with the best of the bodies that are right; 0 when there is none. */
    static double f1(GoldRow gold, String text) {
        return best(gold, text).map(Figures::f1).orElse(0.0);
    }

    private static Optional<Figures> best(GoldRow gold, String text) {
        List<String> bag = bag(text);
        return gold.bodies().stream()
                .map(each -> Figures.of(Overlap.of(bag(each), bag)))
                .reduce((best, next) -> next.f1() > best.f1() ? next : best);
    }

    private static List<String> bag(String text) {
        List<String> bag = new ArrayList<>();
        for (String word : PythonText.words(PythonText.lower(text))) {
            if (CHARWISE.matcher(word).find()) {
                EDGES.splitAsStream(word).forEach(bag::add);
            } else {
                bag.add(word);
            }
        }
        return bag;
    }

    @Override
    public List<String> lines() {
        if (f1.size() == 0) {
            return List.of();
        }
        return List.of(String.format(
                Locale.ROOT,
                "2 bag      n=%-5d mean P %s R %s F1 %s  median P %s R %s F1 %s  F1>=.95 %s  F1<.5 %s",
                f1.size(),
                three(precision.mean()),
                three(recall.mean()),
                three(f1.mean()),
                three(precision.median()),
                three(recall.median()),
                three(f1.median()),
                three(f1.shareFrom(GOOD)),
                three(f1.shareBelow(BAD))));
    }
}
