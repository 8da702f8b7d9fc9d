package io.cleanwire.text;

import io.cleanwire.normalise.PersonNames;
import io.cleanwire.text.Paragraph.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The head of a page whose line breaks are lost: menu, title, byline, date, row of buttons, and then the story.
 *
 * <p>A date is looked for near the beginning, and believed when a byline or buttons stand beside it, when what stands before
 * it is said twice (the page's own title comes first), or is full of labels: a story may begin with a day, too. What is
 * known around it are lines again; what is said twice before it is the title. Of other words nobody knows where a menu ends
 * and a title begins: on real pages more guesses were wrong than right, and a wrong title is worse than none.
 */
final class LineHead {

    /** Words among which a head is looked for. */
    private static final int REGION = 90;

    /** Characters that a story has at least. */
    private static final int STORY = 250;

    private static final Pattern NUMERIC = Pattern.compile(
            "[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{2}|[12][0-9]{3})|[12][0-9]{3}[./-][0-9]{1,2}[./-][0-9]{1,2}");

    private static final int DATE_WORDS = 6;
    private static final int NAME_WORDS = 6;
    private static final int TITLE_WORDS = 24;

    /** Fewer words, or signs, are said twice by chance. */
    private static final int REPEAT_WORDS = 2;

    private static final int REPEAT_LENGTH = 8;

    /** So many words may have been said before anywhere; fewer at the very beginning, as the page's own title. */
    private static final int SURE_REPEAT = 5;

    /** Labels before a date that make a menu. */
    private static final int MENU = 3;

    /** Unknown words between two things that are known, such as a time zone or a name. */
    private static final int GAP = 3;

    /** Words between a byline and a date. */
    private static final int BETWEEN = 8;

    /** What is shorter may be a preposition, and a name behind it the end of a title. */
    private static final int LONG_WORD = 5;

    /** Nobody knows where in a menu a label ends. */
    private static final int LABEL_WORDS = 4;

    /** What stands before a date: no names, names behind a label, what could be names. */
    private static final int NONE = 0;

    private static final int LABELLED = 1;
    private static final int NAMED = 2;

    private final List<String> words;
    private final KnownWords known;
    private final int[] labels;
    private final int end;
    private final List<Paragraph> lines = new ArrayList<>();
    private int story;

    private LineHead(List<String> words, KnownWords known) {
        this.words = words;
        this.known = known;
        end = Math.min(words.size(), REGION);
        labels = known.labels(words.subList(0, end));
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
        for (int i = story; i < words.size() && length < STORY; i++) {
            length += words.get(i).length() + 1;
        }
        return length;
    }

    private boolean find() {
        for (int i = 0; i < end; i++) {
            int length = dateAt(i);
            if (length > 0) {
                if (tryDate(i, length)) {
                    return true;
                }
                i += length - 1;
            }
        }
        return trySaidTwice();
    }

    /** How many words the date has that begins there; 0 when none does. */
    private int dateAt(int at) {
        if (!Credit.hasDigit(text(at, Math.min(end, at + 3))) || bare(at).isEmpty()) {
            return 0;
        }
        int length = 1;
        while (length <= DATE_WORDS && (at + length > end || !isDate(text(at, at + length)))) {
            length++;
        }
        if (length > DATE_WORDS || !isPart(at, length)) {
            return 0;
        }
        while (at + length < end
                && Character.isDigit(words.get(at + length).charAt(0))
                && isDate(text(at, at + length + 1))) {
            length++; // a date may do without its day
        }
        return length;
    }

    /** A weekday may stand before a date, and so may any other word: it is part of it with a comma, or where no date is without it. */
    private boolean isPart(int at, int length) {
        String word = words.get(at);
        return Credit.hasDigit(word) || word.endsWith(",") || length == 1 || !isDate(text(at + 1, at + length));
    }

    /** The order of day and month does not matter here. */
    private static boolean isDate(String text) {
        String bare = edged(text);
        return NUMERIC.matcher(bare).matches() || Credit.isDate(bare);
    }

    private boolean tryDate(int at, int length) {
        int date = labelled(at, length);
        int[] byline = byline(date);
        int credits = byline[0];
        Behind behind = new Behind(at + length);
        int title = saidTwice(credits);
        boolean menu = labelsBefore(credits) >= MENU;
        if (!behind.believed && byline[1] != LABELLED && title < 0 && !menu) {
            return false;
        }
        boolean twice = title >= 0;
        title = twice ? title : behindMenu(lastLabel(credits), credits);
        if (credits - title > TITLE_WORDS
                || sentenceEnds(title, credits)
                || !behind.believed && byline[1] != LABELLED && !twice && inSentence(credits, at + length)) {
            return false;
        }
        addMenu(twice ? title : credits);
        if (twice) {
            add(title, credits);
        }
        add(credits, byline[2], twice || byline[1] == LABELLED ? Form.PLAIN : Form.CONTINUED);
        add(byline[2], trimmed(date), Form.CONTINUED);
        int day = Credit.isDate(text(at, behind.date)) ? behind.date : at + length;
        add(date, day);
        add(day, behind.date, Form.CONTINUED);
        behind.parts.forEach(part -> add(part[0], part[1]));
        story = behind.at;
        return true;
    }

    /** A page's own title, menus, and the title again; no date stands below it. */
    private boolean trySaidTwice() {
        for (int second = REPEAT_WORDS; second + REPEAT_WORDS < end; second++) {
            int length = 0;
            while (second + length < end && length < second && bare(length).equals(bare(second + length))) {
                length++;
            }
            if (sentenceEnds(0, second)) {
                return false;
            }
            if (length > REPEAT_WORDS
                    && endsThere(second + length)
                    && text(0, length).length() >= 2 * REPEAT_LENGTH) {
                addMenu(second);
                add(second, second + length);
                Behind behind = new Behind(second + length);
                behind.parts.forEach(part -> add(part[0], part[1]));
                story = behind.at;
                return true;
            }
        }
        return false;
    }

    /** Where the label of a date begins, or its weekday; the date itself where it has none. */
    private int labelled(int at, int length) {
        int from = at > 0 && Weekdays.is(bare(at - 1)) ? at - 1 : at;
        for (int more = 3; more > 0; more--) {
            if (from >= more && known.isDateline(text(from - more, at + length))) {
                return from - more;
            }
        }
        return from;
    }

    /** Whether small words beside a date say that it stands in a sentence. */
    private boolean inSentence(int from, int to) {
        return from > 0 && isSmall(words.get(from - 1)) && words.get(from - 1).length() < LONG_WORD
                || to < words.size() && isSmall(words.get(to));
    }

    private static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /** Whether what follows does not read as the rest of a title. */
    private boolean endsThere(int at) {
        return at < words.size()
                && !isSmall(words.get(at))
                && Character.isLetterOrDigit(words.get(at).codePointAt(0));
    }

    /** Where names begin that stand before a date, what they are, and where they end; both places are the date's where none do. */
    private int[] byline(int date) {
        int to = trimmed(date);
        for (int behind = to; behind > Math.max(1, to - BETWEEN); behind--) {
            for (int from = behind - 2; from >= Math.max(0, behind - NAME_WORDS); from--) {
                if (isByline(from, behind)) {
                    return new int[] {from, LABELLED, behind};
                }
            }
        }
        int from = to - 2;
        boolean few = from > 0
                && isCapital(words.get(from))
                && words.get(from - 1).length() >= LONG_WORD
                && Character.isLowerCase(words.get(from - 1).codePointAt(0));
        if (few && PersonNames.allWritten(text(from, to)).isPresent()) {
            return new int[] {from, NAMED, to};
        }
        boolean apart =
                to < date && to >= 2 && Character.isLetter(words.get(to - 1).codePointAt(0));
        if (apart
                && !isCased(words.get(to - 1))
                && PersonNames.perhapsWritten(text(to - 2, to)).isPresent()) {
            return new int[] {to - 2, NAMED, to};
        }
        return new int[] {to, NONE, to};
    }

    private boolean isByline(int from, int to) {
        boolean inTitle = from > 0 // "Door" is "by" in Dutch, and a word of English
                && isCapital(words.get(from - 1))
                && isCapital(words.get(from))
                && words.get(from).indexOf(':') < 0
                && !bare(from).equals("by");
        return !inTitle
                && Credit.byline(text(from, to))
                        .filter(names -> !names.isEmpty())
                        .isPresent();
    }

    /** The place before signs that part what stands before a place from it. */
    private int trimmed(int at) {
        int to = at;
        while (to > 0 && bare(to - 1).isEmpty()) {
            to--;
        }
        return to;
    }

    /** What stands behind a title or a date. */
    private final class Behind {

        private final List<int[]> parts = new ArrayList<>();
        private final int date;
        private int at;
        private boolean believed;

        Behind(int from) {
            at = from;
            while (at < end && (bare(at).isEmpty() || isTime(at))) {
                at++;
            }
            date = at;
            int weight = at > from ? 1 : 0;
            for (int length = next(); length > 0; length = next()) {
                weight += labels[at] > 0 ? Math.min(2, labels[at]) : 0;
                parts.add(new int[] {at, at + length});
                at += length;
            }
            believed |= weight >= 2;
        }

        /** The length of the next part of the head; 0 when the story begins. */
        private int next() {
            for (int from = Math.min(end, at + NAME_WORDS); from > at + 1; from--) {
                boolean apart = from < end && (labels[from] > 0 || isCapital(words.get(from)));
                if (apart && isByline(at, from)) {
                    believed = true;
                    return from - at;
                }
            }
            int length = known(at);
            if (length > 0 || at >= end) {
                return length;
            }
            for (int from = Math.min(end, at + NAME_WORDS); from > at + 1 && labels[at] == 0; from--) {
                if (Credit.hasDigit(text(at, from)) && known.isKnown(text(at, from))) {
                    return from - at;
                }
            }
            if (at == date && at + 2 < end && isCapital(words.get(at + 2)) && isName(at)) {
                return 2;
            }
            boolean small = false;
            for (int gap = 1; gap <= GAP; gap++) {
                small |= at + gap <= end && isSmall(words.get(at + gap - 1));
                if (row(at + gap) >= (small ? 3 : 2) && !sentenceEnds(at, at + gap)) {
                    return gap;
                }
            }
            return 0;
        }
    }

    /** How many labels stand side by side there. */
    private int row(int at) {
        int found = 0;
        for (int i = at; i < end && labels[i] > 0; i += labels[i]) {
            found++;
        }
        return found;
    }

    /** How many words of a label, a date, a time or of signs begin there. */
    private int known(int at) {
        if (at >= end) {
            return 0;
        }
        int label = labels[at];
        return label > 0 ? label : bare(at).isEmpty() || isTime(at) ? 1 : dateAt(at);
    }

    private boolean isName(int at) {
        return isCapital(words.get(at))
                && PersonNames.allWritten(text(at, at + 2)).isPresent();
    }

    private boolean isTime(int at) {
        String word = bare(at);
        return word.length() >= 4
                && word.length() <= 6
                && Character.isDigit(word.charAt(0))
                && (word.indexOf(':') > 0 || word.indexOf('h') > 0)
                && Character.isDigit(word.charAt(word.length() - 1));
    }

    /** Where the longest run of words before a place begins that was said before; -1 when none was. */
    private int saidTwice(int before) {
        int best = 0;
        for (int i = 1; i < before; i++) { // where the earlier run ends
            int length = 0;
            while (length < i && length < before - i && bare(i - 1 - length).equals(bare(before - 1 - length))) {
                length++;
            }
            boolean whole = i == length || length >= SURE_REPEAT;
            best = whole ? Math.max(best, length) : best;
        }
        return best >= REPEAT_WORDS && text(before - best, before).length() >= REPEAT_LENGTH ? before - best : -1;
    }

    private int labelsBefore(int to) {
        int found = 0;
        for (int i = 0; i < to; i += Math.max(1, labels[i])) {
            found += labels[i] > 0 && i + labels[i] <= to ? 1 : 0;
        }
        return found;
    }

    /** Behind the last label before a place. */
    private int lastLabel(int to) {
        int last = 0;
        for (int i = 0; i < to; i += Math.max(1, labels[i])) {
            last = labels[i] > 0 && i + labels[i] <= to ? i + labels[i] : last;
        }
        return last;
    }

    /**
     * Where a title begins behind labels that nobody knows: behind a section that is named again, and at the last of many
     * words that begin with a capital, where the rest is written small.
     */
    private int behindMenu(int from, int to) {
        int small = from;
        while (small < to && !Character.isLowerCase(words.get(small).codePointAt(0))) {
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
            written += Character.isLowerCase(words.get(i).codePointAt(0)) ? 1 : 0;
        }
        boolean menu = small < to && small - begin >= MENU && 2 * written > to - small;
        return menu ? small - 1 : begin;
    }

    private boolean saidBefore(int at) {
        return !bare(at).isEmpty()
                && words.subList(0, at).stream()
                        .anyMatch(word -> KnownWords.bare(word).equals(bare(at)));
    }

    /** Whether a sentence ends and another begins between two places. */
    private boolean sentenceEnds(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String word = words.get(i);
            if (word.length() > 3 && ".。।።".indexOf(word.charAt(word.length() - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What is known, and pieces of what is not. */
    private void addMenu(int to) {
        int from = 0;
        for (int i = 0; i < to; ) {
            int length = Math.min(labels[i], to - i);
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
            lines.add(new Paragraph(edged(text(from, to)), false, form));
        }
    }

    private String text(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** Without the signs between it and what stands beside it. */
    private static String edged(String text) {
        int from = 0;
        int to = text.length();
        while (from + 1 < to && "|·•-–—, ".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to - 1 > from && "|·•-–—, ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private String bare(int at) {
        return KnownWords.bare(words.get(at));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isCased(String word) {
        return !word.toLowerCase(Locale.ROOT).equals(word.toUpperCase(Locale.ROOT));
    }
}
