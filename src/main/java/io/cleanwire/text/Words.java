package io.cleanwire.text;

import io.cleanwire.words.Grams;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import io.cleanwire.words.WordList;
import java.util.List;

/**
 * The single words of each line: which the prose of other lines says too, above or below, and which say what a picture
 * shows. Teasers bring words of their own, and bring them late; captions say again what the paragraphs around them say.
 */
final class Words {

    /** Words at the start of a line that are looked for again in it. */
    private static final int START = 3;

    private final Tokens tokens;
    private final Grams prose;
    private final int[] elsewhere;
    private final int[] above;
    private final int[] below;
    private final int[] pictured;
    private final boolean[] twice;

    Words(List<Line> lines, Tokens tokens) {
        this.tokens = tokens;
        prose = new Grams(tokens.size());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).prose()) {
                prose.putAll(tokens, lines.get(i).shape(), 1, i);
            }
        }
        elsewhere = new int[lines.size()];
        above = new int[lines.size()];
        below = new int[lines.size()];
        pictured = new int[lines.size()];
        twice = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            look(i, lines.get(i).shape());
        }
    }

    private void look(int line, Shape shape) {
        for (int i = shape.firstToken(); i < shape.endToken(); i++) {
            int word = tokens.at(i);
            int lists = WordList.of(word);
            pictured[line] += (lists & WordList.PICTURED) == 0 ? 0 : 1;
            if ((lists & WordList.FUNCTION) == 0) {
                find(line, tokens.gram(i, 1));
            }
        }
        twice[line] = saysItsStartAgain(shape);
    }

    private void find(int line, int word) {
        int first = prose.first(word);
        boolean said = first >= 0 && first < line;
        boolean saidLater = first >= 0 && prose.last(word) > line;
        above[line] += said ? 1 : 0;
        below[line] += saidLater ? 1 : 0;
        elsewhere[line] += said || saidLater ? 1 : 0;
    }

    private boolean saysItsStartAgain(Shape shape) {
        int start = shape.firstToken();
        for (int i = start + START; i + START <= shape.endToken(); i++) {
            if (tokens.at(i) == tokens.at(start) && tokens.gram(i, START) == tokens.gram(start, START)) {
                return true;
            }
        }
        return false;
    }

    /** Words of a line, no function words, that stand in another line of prose. */
    int elsewhere(int line) {
        return elsewhere[line];
    }

    /** The same in a line of prose above it. */
    int above(int line) {
        return above[line];
    }

    /** The same in a line of prose below it. */
    int below(int line) {
        return below[line];
    }

    /** Words that say what a picture shows. */
    int pictured(int line) {
        return pictured[line];
    }

    /** Whether the line begins twice, as a picture's replacement text and its caption on one line do. */
    boolean twice(int line) {
        return twice[line];
    }
}
