package io.cleanwire.text;

import io.cleanwire.phrases.Role;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lines of a form that a story quotes. A sentence leads up to them, another goes on behind them, and the form itself,
 * which a page has once, stands farther down; or the next line goes on in small letters, as verse does.
 */
final class QuotedForms {

    /** Lines of the form that are quoted together. */
    private static final int TOGETHER = 2;

    /** Fewer words are a name or a button. */
    private static final int SENTENCE = 4;

    private QuotedForms() {}

    static BitSet in(Draft draft) {
        List<Line> lines = draft.lines();
        BitSet quoted = new BitSet();
        int form = last(lines, lines.size(), QuotedForms::isForm);
        int prose = last(lines, form, Line::prose);
        for (int i = 1; i < prose; i++) {
            if (isForm(lines.get(i)) && reads(lines, i, -1) && reads(lines, i, 1)) {
                quoted.set(i);
            }
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i)
                            .entry()
                            .filter(entry -> entry.role() != Role.BYLINE)
                            .isPresent()
                    && draft.isKept(i + 1)
                    && goesOn(lines.get(i + 1))) {
                quoted.set(i);
            }
        }
        return quoted;
    }

    /** Begins small and ends as a line of verse or a sentence does; no button and no list is written so. */
    private static boolean goesOn(Line line) {
        String text = line.text();
        return line.entry().isEmpty()
                && line.words() >= SENTENCE
                && !line.bullet()
                && line.beginsSmall()
                && ",;.!?—…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The last line before another that is as asked for; -1 when none is. */
    private static int last(List<Line> lines, int before, Predicate<Line> wanted) {
        int at = before - 1;
        while (at >= 0 && !wanted.test(lines.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isForm(Line line) {
        return line.entry()
                .filter(entry -> entry.role() == Role.COMMENT_FORM && EndOfArticle.couldEnd(entry))
                .isPresent();
    }

    /** Whether the nearest line that is no part of a form is a sentence. */
    private static boolean reads(List<Line> lines, int at, int step) {
        int i = at + step;
        for (int passed = 1; passed < TOGETHER && i >= 0 && i < lines.size() && isForm(lines.get(i)); passed++) {
            i += step;
        }
        return i >= 0 && i < lines.size() && isSentence(lines.get(i));
    }

    private static boolean isSentence(Line line) {
        return line.entry().isEmpty()
                && line.words() >= SENTENCE
                && (line.prose() || line.endsSentence() || line.text().endsWith(":"));
    }
}
