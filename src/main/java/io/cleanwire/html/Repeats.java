package io.cleanwire.html;

import io.cleanwire.words.Grams;
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

    Repeats(Layout page) {
        this.page = page;
        List<Run> runs = page.runs;
        grams = new Grams(page.tokens.size());
        wholes = new Grams(runs.size());
        for (Run run : runs) {
            wholes.put(page.tokens.whole(run.shape()), run.position());
            if (run.words() >= LONG) {
                grams.putAll(page.tokens, run.shape(), GRAM, run.position());
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
        return run.words() < LONG
                ? 0
                : page.tokens.share(run.shape(), GRAM, gram -> grams.first(gram) < run.position());
    }

    /** The share of the run that stands in a run after it; 0 for a short one. */
    float after(Run run) {
        return run.words() < LONG ? 0 : page.tokens.share(run.shape(), GRAM, gram -> grams.last(gram) > run.position());
    }
}
