package io.cleanwire.text;

import java.util.Set;

/**
 * The headlines of other stories between two paragraphs of this one: "Read also" on a line of its own, and below it a
 * headline or a few, before the story goes on.
 */
final class OtherStories {

    private static final Set<String> LABELS = Set.of("nw.readalso", "jp.related");

    /** Signs behind which the label names the other story itself. */
    private static final String BEFORE_HEADLINE = ":|：»›>";

    private static final int MOST = 3;

    /** A heading of the story has fewer words, and may stand below the first of them. */
    private static final int FEWEST = 3;

    private static final int FEWEST_OF_MORE = 6;
    private static final int HEADLINE = 20;

    private OtherStories() {}

    /** The line below the last headline, where the story goes on; the line below the label when none stands there. */
    static int below(Draft draft, int label) {
        if (!isLabel(draft.line(label))) {
            return label + 1;
        }
        int at = label + 1;
        while (at < draft.size()
                && at - label <= MOST
                && isHeadline(draft, at, at == label + 1 ? FEWEST : FEWEST_OF_MORE)) {
            at++;
        }
        if (at > label + 1 && at < draft.size() && draft.isKept(at) && HeadLines.isDateline(draft.line(at))) {
            at++; // the day of that story
        }
        return at < draft.size() && draft.isKept(at) && EndOfArticle.isParagraph(draft.line(at)) ? at : label + 1;
    }

    private static boolean isLabel(Line line) {
        String text = line.text();
        return line.entry().filter(entry -> LABELS.contains(entry.id())).isPresent()
                && text.chars().limit(text.length() - 1L).noneMatch(sign -> BEFORE_HEADLINE.indexOf(sign) >= 0);
    }

    private static boolean isHeadline(Draft draft, int at, int fewest) {
        Line line = draft.line(at);
        return draft.isKept(at)
                && line.entry().isEmpty()
                && !line.prose()
                && !line.bullet()
                && line.words() >= fewest
                && line.words() <= HEADLINE
                && TitleLines.couldBeTitle(line);
    }
}
