package io.cleanwire.text;

import io.cleanwire.words.Grams;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a dump are in its gold text. A line of six words and more is when four fifths of them stand in runs of
 * four that gold has, and is not when less than half do; a shorter one is when gold has such a line. What lies between,
 * and a line that the dump has more often than gold, teaches nothing.
 */
final class LineLabels {

    /** What a line is. */
    enum Label {
        CONTENT,
        RESIDUE,
        UNKNOWN
    }

    private static final int LONG = 6;
    private static final int RUN = 4;

    private final Tokens tokens;
    private final Tokens gold = new Tokens();
    private final Map<Integer, Integer> goldLines = new HashMap<>();
    private final Map<Integer, Grams> runs = new HashMap<>();

    private LineLabels(Tokens tokens, String text) {
        this.tokens = tokens;
        for (String line : text.split("\n", -1)) {
            Shape shape = gold.add(line, 0, 0, 0);
            if (shape.tokens() > 0) {
                goldLines.merge(gold.whole(shape), 1, Integer::sum);
            }
        }
    }

    static Label[] of(List<Line> lines, Tokens tokens, String gold) {
        return new LineLabels(tokens, gold).of(lines);
    }

    private Label[] of(List<Line> lines) {
        Map<Integer, Integer> copies = new HashMap<>();
        lines.forEach(line -> copies.merge(tokens.whole(line.shape()), 1, Integer::sum));
        Label[] labels = new Label[lines.size()];
        boolean[] piece = new boolean[lines.size()];
        for (int i = 0; i < labels.length; i++) {
            Shape shape = lines.get(i).shape();
            int whole = tokens.whole(shape);
            if (shape.tokens() == 0) {
                labels[i] = Label.UNKNOWN;
            } else if (shape.tokens() >= LONG) {
                float covered = covered(shape);
                boolean copied = copies.getOrDefault(whole, 0) > Math.max(1, goldLines.getOrDefault(whole, 0));
                labels[i] = covered < .5 ? Label.RESIDUE : covered < .8 || copied ? Label.UNKNOWN : Label.CONTENT;
            } else if (goldLines.containsKey(whole)) {
                labels[i] = Label.CONTENT;
            } else {
                labels[i] = Label.RESIDUE;
                piece[i] = runs(shape.tokens()).has(whole);
            }
        }
        for (int i = 0; i < labels.length; i++) {
            if (piece[i] && (besideContent(lines, labels, piece, i, -1) || besideContent(lines, labels, piece, i, 1))) {
                labels[i] = Label.UNKNOWN;
            }
        }
        return labels;
    }

    /** Whether a long line of content is next to a line, other pieces of gold stepped over. */
    private static boolean besideContent(List<Line> lines, Label[] labels, boolean[] piece, int at, int step) {
        int next = at + step;
        while (next >= 0
                && next < labels.length
                && (piece[next] || lines.get(next).shape().tokens() == 0)) {
            next += step;
        }
        return next >= 0
                && next < labels.length
                && labels[next] == Label.CONTENT
                && lines.get(next).shape().tokens() >= LONG;
    }

    private float covered(Shape shape) {
        boolean[] covered = new boolean[shape.tokens()];
        for (int i = 0; i + RUN <= covered.length; i++) {
            if (runs(RUN).has(tokens.gram(shape.firstToken() + i, RUN))) {
                Arrays.fill(covered, i, i + RUN, true);
            }
        }
        int count = 0;
        for (boolean each : covered) {
            count += each ? 1 : 0;
        }
        return (float) count / covered.length;
    }

    /** The runs of so many words that gold has. */
    private Grams runs(int length) {
        return runs.computeIfAbsent(length, unseen -> {
            Grams grams = new Grams(gold.size());
            for (int i = 0; i + length <= gold.size(); i++) {
                grams.put(gold.gram(i, length), i);
            }
            return grams;
        });
    }
}
