package io.cleanwire.text;

import io.cleanwire.text.Paragraph.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a page whose line breaks are lost: menu, title, byline, date, row of buttons, and then the story.
 *
 * <p>A date is looked for near the beginning, and believed when a byline or buttons stand beside it, when what stands before
 * it is said twice (the page's own title comes first), or is full of labels: a story may begin with a day, too. What is
 * known around it are lines again; what is said twice before it is the title. Of other words nobody knows where a menu ends
 * and a title begins: on real pages more guesses were wrong than right, and a wrong title is worse than none.
 */
final class LineHead {

    /** Characters that a story has at least. */
    private static final int STORY = 250;

    private static final int TITLE_WORDS = 24;

    /** Fewer words, or signs, are said twice by chance. */
    private static final int REPEAT_WORDS = 2;

    private static final int REPEAT_LENGTH = 8;

    /** So many words may have been said before anywhere; fewer at the very beginning, as the page's own title. */
    private static final int SURE_REPEAT = 5;

    /** Labels before a date that make a menu; one fewer where the text begins with one. */
    private static final int MENU = 3;

    /** Nobody knows where in a menu a label ends. */
    private static final int LABEL_WORDS = 4;

    private final HeadWords page;
    private final List<Paragraph> lines = new ArrayList<>();
    private int story;

    private LineHead(List<String> words, KnownWords known) {
        page = new HeadWords(words, known);
    }

    /** The head; empty when there is none that could be told from the story. */
    static Optional<LineHead> of(List<String> words, KnownWords known) {
        LineHead head = new LineHead(words, known);
        return head.find() && head.storyLength() >= STORY ? Optional.of(head) : Optional.empty();
    }

    /** Its lines. */
    List<Paragraph> lines() {
        return lines;
    }

    /** The place of the story's first word. */
    int story() {
        return story;
    }

    private int storyLength() {
        int length = 0;
        for (int i = story; i < page.words.size() && length < STORY; i++) {
            length += page.words.get(i).length() + 1;
        }
        return length;
    }

    private boolean find() {
        for (int i = 0; i < page.end; i++) {
            int length = page.dateAt(i);
            if (length > 0) {
                if (tryDate(i, length)) {
                    return true;
                }
                i += length - 1;
            }
        }
        return trySaidTwice();
    }

    private boolean tryDate(int at, int length) {
        int date = page.labelled(at, length);
        HeadWords.Byline byline = page.byline(date);
        int credits = byline.from();
        BehindHead behind = new BehindHead(page, at + length);
        int title = saidTwice(credits);
        boolean menu = page.labelsBefore(credits) >= (page.labels[0] > 0 ? MENU - 1 : MENU);
        if (!behind.isBelieved() && !byline.labelled() && title < 0 && !menu) {
            return false;
        }
        boolean twice = title >= 0;
        title = twice ? title : behindMenu(page.lastLabel(credits), credits);
        if (credits - title > TITLE_WORDS
                || page.sentenceEnds(title, credits)
                || !behind.isBelieved() && !byline.labelled() && !twice && page.inSentence(credits, at + length)) {
            return false;
        }
        addMenu(twice ? title : credits);
        if (twice) {
            add(title, credits);
        }
        add(credits, byline.to(), twice || byline.labelled() ? Form.PLAIN : Form.CONTINUED);
        add(byline.to(), page.trimmed(date), Form.CONTINUED);
        int day = Credit.isDate(page.text(at, behind.date)) ? behind.date : at + length;
        add(date, day);
        add(day, behind.date, Form.CONTINUED);
        behind.parts().forEach(part -> add(part.from(), part.to()));
        story = behind.story();
        return true;
    }

    /** A page's own title, menus, and the title again; no date stands below it. */
    private boolean trySaidTwice() {
        for (int second = REPEAT_WORDS; second + REPEAT_WORDS < page.end; second++) {
            int length = 0;
            while (second + length < page.end
                    && length < second
                    && page.bare(length).equals(page.bare(second + length))) {
                length++;
            }
            if (page.sentenceEnds(0, second)) {
                return false;
            }
            if (length > REPEAT_WORDS
                    && page.endsThere(second + length)
                    && page.text(0, length).length() >= 2 * REPEAT_LENGTH) {
                addMenu(second);
                add(second, second + length);
                BehindHead behind = new BehindHead(page, second + length);
                behind.parts().forEach(part -> add(part.from(), part.to()));
                story = behind.story();
                return true;
            }
        }
        return false;
    }

    /** Where the longest run of words before a place begins that was said before; -1 when none was. */
    private int saidTwice(int before) {
        int best = 0;
        for (int i = 1; i < before; i++) { // where the earlier run ends
            int length = 0;
            while (length < i
                    && length < before - i
                    && page.bare(i - 1 - length).equals(page.bare(before - 1 - length))) {
                length++;
            }
            boolean whole = i == length || length >= SURE_REPEAT;
            best = whole ? Math.max(best, length) : best;
        }
        return best >= REPEAT_WORDS && page.text(before - best, before).length() >= REPEAT_LENGTH ? before - best : -1;
    }

    /**
     * Where a title begins behind labels that nobody knows: behind a section that is named again, and at the last of many
     * words that begin with a capital, where the rest is written small.
     */
    private int behindMenu(int from, int to) {
        int small = from;
        while (small < to && !HeadWords.isSmall(page.words.get(small))) {
            small++;
        }
        int begin = from;
        int again = 0;
        for (int i = from; i + 1 < Math.min(small, to); i++) {
            if (saidBefore(i)) {
                begin = i + 1;
                again++;
            }
        }
        begin = again == 1 ? begin : from;
        int written = 0;
        for (int i = small; i < to; i++) {
            written += HeadWords.isSmall(page.words.get(i)) ? 1 : 0;
        }
        boolean menu = small < to && small - begin >= MENU && 2 * written > to - small;
        return menu ? small - 1 : begin;
    }

    private boolean saidBefore(int at) {
        return !page.bare(at).isEmpty()
                && page.words.subList(0, at).stream()
                        .anyMatch(word -> KnownWords.bare(word).equals(page.bare(at)));
    }

    /** What is known, and pieces of what is not. */
    private void addMenu(int to) {
        int from = 0;
        for (int i = 0; i < to; ) {
            int length = Math.min(page.labels[i], to - i);
            if (length > 0 || i - from == LABEL_WORDS) {
                add(from, i, Form.CONTINUED);
                add(i, i + length, Form.CONTINUED);
                from = i + length;
            }
            i += Math.max(1, length);
        }
        add(from, to, Form.CONTINUED);
    }

    private void add(int from, int to) {
        add(from, to, Form.PLAIN);
    }

    private void add(int from, int to, Form form) {
        if (from < to) {
            lines.add(new Paragraph(HeadWords.edged(page.text(from, to)), false, form));
        }
    }
}
