package io.cleanwire.html;

import io.cleanwire.words.Grams;
import io.cleanwire.words.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs of a story that stood in it before: responsive copies, pull quotes, pages that hold the story twice. A paragraph
 * that comes back alone, where the story goes on, says it again: terms, reviews and lists of facts do.
 */
final class Copies {

    /** The share of a run that must have stood before. */
    private static final double COPY = .85;

    /** The same of a run that holds several paragraphs, whose borders stood nowhere. */
    private static final double PARTS = .6;

    /** As many copies one after the other, in the order of what they copy, are a second story. */
    private static final int ROW = 3;

    /** How much longer than what its first words copy a run is that holds several paragraphs. */
    private static final double SEVERAL = 1.5;

    private static final Set<String> APART = Set.of("div", "blockquote", "aside");

    private static final Set<String> APART_ABOVE = Set.of("blockquote", "aside", "figure");

    private final Layout page;
    private final Tokens tokens;
    private final Grams grams;
    private final Set<Integer> wholes = new HashSet<>();
    private final List<Run> found = new ArrayList<>();
    /** Copies one after the other, of which it is not known yet what they are. */
    private final List<Run> row = new ArrayList<>();
    /** Where what the last copy of the row copies stands. */
    private int last = -1;

    private int longInRow;
    /** How many long runs are no copies, and where the last of them stands. */
    private int originals;

    private int before = -1;

    private Copies(Layout page) {
        this.page = page;
        tokens = page.tokens;
        grams = new Grams(tokens.size());
    }

    /** The copies among the runs of a story. */
    static List<Run> in(Layout page, List<Run> story) {
        Copies copies = new Copies(page);
        story.forEach(copies::see);
        copies.endRow();
        return copies.found;
    }

    private void see(Run run) {
        int whole = tokens.whole(run.shape());
        if (run.words() >= Repeats.LONG) {
            seeLong(run, whole);
        } else if (!row.isEmpty() && wholes.contains(whole)) {
            row.add(run);
        } else {
            wholes.add(whole);
        }
    }

    private void seeLong(Run run, int whole) {
        float share = tokens.share(run.shape(), Repeats.GRAM, grams::has);
        int first = share >= PARTS ? original(run) : -1;
        boolean several = first >= 0
                && run.shape().tokens() > SEVERAL * page.runs.get(first).shape().tokens();
        if (share < (several ? PARTS : COPY)) {
            endRow();
            wholes.add(whole);
            grams.putAll(tokens, run.shape(), Repeats.GRAM, run.position());
            originals++;
            before = run.position();
            return;
        }
        if (first <= last || !row.isEmpty() && first >= row.get(0).position()) {
            endRow();
        }
        last = first;
        if (several || run.owner().hidden || share == 1 && first == before || isSetApart(run, page.runs.get(first))) {
            found.add(run);
        }
        row.add(run);
        longInRow++;
    }

    /** Where the first words of a copy stood before. */
    private int original(Run run) {
        int i = run.shape().firstToken();
        while (!grams.has(tokens.gram(i, Repeats.GRAM))) {
            i++;
        }
        return grams.last(tokens.gram(i, Repeats.GRAM));
    }

    /** A pull quote. */
    private static boolean isSetApart(Run run, Run original) {
        return original.owner().tag.equals("p") && APART.contains(run.owner().tag)
                || APART_ABOVE.contains(run.owner().up(1).tag);
    }

    /** A row that is long, or as long as half of what stood before it, is the story again. */
    private void endRow() {
        if (longInRow >= 2 && (row.size() >= ROW || 2 * longInRow >= originals)) {
            found.addAll(row);
        }
        row.clear();
        longInRow = 0;
        last = -1;
    }
}
