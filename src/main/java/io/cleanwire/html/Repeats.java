package io.cleanwire.html;

import io.cleanwire.words.Grams;
import io.cleanwire.words.Shape;
import java.util.List;

/** What a page says more than once. */
final class Repeats {

    /** Words that must be equal in a row. */
    static final int GRAM = 5;

    /** Shorter runs repeat by chance: labels, refrains. */
    static final int LONG = 12;

    private final Layout page;
    private final Grams grams;
    private final Grams wholes;
    /** Of each word of a long run: the number that {@link #grams} keeps the gram under which begins with it. */
    private final int[] numbers;

    Repeats(Layout page) {
        this.page = page;
        List<Run> runs = page.runs;
        grams = new Grams(page.tokens.size());
        numbers = new int[page.tokens.size()];
        wholes = new Grams(runs.size());
        for (Run run : runs) {
            wholes.put(page.tokens.whole(run.shape()), run.position());
            if (run.words() >= LONG) {
                for (int i = run.shape().firstToken(); i + GRAM <= run.shape().endToken(); i++) {
                    numbers[i] = grams.put(page.tokens.gram(i, GRAM), run.position());
                }
            }
        }
    }

    /** Whether the same text stands somewhere else. */
    boolean again(Run run) {
        int whole = page.tokens.whole(run.shape());
        return wholes.first(whole) != run.position() || wholes.last(whole) != run.position();
    }

    /** The share of the run that stands in a run before it; 0 for a short one. */
    float before(Run run) {
        return share(run, (number, position) -> grams.isBefore(number, position));
    }

    /** The share of the run that stands in a run after it; 0 for a short one. */
    float after(Run run) {
        return share(run, (number, position) -> grams.isAfter(number, position));
    }

    /** Asked of the number of a gram and the position of its run. */
    @FunctionalInterface
    private interface Elsewhere {
        boolean test(int number, int position);
    }

    private float share(Run run, Elsewhere elsewhere) {
        Shape shape = run.shape();
        int all = shape.tokens() - GRAM + 1;
        if (run.words() < LONG || all <= 0) {
            return 0;
        }
        int found = 0;
        for (int i = shape.firstToken(); i < shape.firstToken() + all; i++) {
            found += elsewhere.test(numbers[i], run.position()) ? 1 : 0;
        }
        return (float) found / all;
    }
}
