package io.cleanwire.text;

import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Weekdays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The first words of a text without line breaks, and what each of them may be: a label, a date, a name, the end of a sentence. */
final class HeadWords {

    /** Words among which a head is looked for. */
    private static final int REGION = 90;

    private static final Pattern NUMERIC = Pattern.compile(
            "[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{2}|[12][0-9]{3})|[12][0-9]{3}[./-][0-9]{1,2}[./-][0-9]{1,2}");

    private static final int DATE_WORDS = 6;

    /** Words of a byline. */
    static final int NAME_WORDS = 6;

    /** Words between a byline and a date. */
    private static final int BETWEEN = 8;

    /** What is shorter may be a preposition, and a name behind it the end of a title. */
    private static final int LONG_WORD = 5;

    /** Written with a capital only before the author: German titles end in nouns, which have one too. */
    private static final Set<String> ONLY_LABELS = Set.of("by", "von", "por", "przez", "автор", "автора");

    final List<String> words;
    final KnownWords known;

    /** Of each word of the region how many words the label has that begins there. */
    final int[] labels;

    /** Where the region ends. */
    final int end;

    HeadWords(List<String> words, KnownWords known) {
        this.words = words;
        this.known = known;
        end = Math.min(words.size(), REGION);
        labels = known.labels(words.subList(0, end));
    }

    /**
     * Names before a date.
     *
     * @param from where they begin
     * @param labelled whether a word says that they are the author's
     * @param to where they end
     */
    record Byline(int from, boolean labelled, int to) {}

    /** How many words the date has that begins there; 0 when none does. */
    int dateAt(int at) {
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

    /** Where the label of a date begins, or its weekday; the date itself where it has none. */
    int labelled(int at, int length) {
        int from = at > 0 && Weekdays.is(bare(at - 1)) ? at - 1 : at;
        for (int more = 3; more > 0; more--) {
            if (from >= more && known.isDateline(text(from - more, at + length))) {
                return from - more;
            }
        }
        return from;
    }

    /** Whether small words beside a date say that it stands in a sentence. */
    boolean inSentence(int from, int to) {
        return from > 0 && isSmall(words.get(from - 1)) && words.get(from - 1).length() < LONG_WORD
                || to < words.size() && isSmall(words.get(to));
    }

    /** Whether what follows does not read as the rest of a title. */
    boolean endsThere(int at) {
        return at < words.size()
                && !isSmall(words.get(at))
                && Character.isLetterOrDigit(words.get(at).codePointAt(0));
    }

    /** The names before a date; nothing, right before it, where none stand there. */
    Byline byline(int date) {
        int to = trimmed(date);
        for (int behind = to; behind > Math.max(1, to - BETWEEN); behind--) {
            for (int from = behind - 2; from >= Math.max(0, behind - NAME_WORDS); from--) {
                if (isByline(from, behind)) {
                    return new Byline(from, true, behind);
                }
            }
        }
        int from = to - 2;
        boolean few = from > 0
                && isCapital(words.get(from))
                && words.get(from - 1).length() >= LONG_WORD
                && isSmall(words.get(from - 1));
        if (few && PersonNames.allWritten(text(from, to)).isPresent()) {
            return new Byline(from, false, to);
        }
        boolean apart =
                to < date && to >= 2 && Character.isLetter(words.get(to - 1).codePointAt(0));
        if (apart
                && !isCased(words.get(to - 1))
                && PersonNames.perhapsWritten(text(to - 2, to)).isPresent()) {
            return new Byline(to - 2, false, to);
        }
        return new Byline(to, false, to);
    }

    boolean isByline(int from, int to) {
        boolean inTitle = from > 0 // "Door" is "by" in Dutch, and a word of English
                && isCapital(words.get(from - 1))
                && isCapital(words.get(from))
                && words.get(from).indexOf(':') < 0
                && !ONLY_LABELS.contains(bare(from));
        return !inTitle
                && Credit.byline(text(from, to))
                        .filter(names -> !names.isEmpty())
                        .isPresent();
    }

    /** The place before signs that part what stands before a place from it. */
    int trimmed(int at) {
        int to = at;
        while (to > 0 && bare(to - 1).isEmpty()) {
            to--;
        }
        return to;
    }

    /** How many labels stand side by side there. */
    int row(int at) {
        int found = 0;
        for (int i = at; i < end && labels[i] > 0; i += labels[i]) {
            found++;
        }
        return found;
    }

    /** How many words of a label, a date, a time or of signs begin there. */
    int knownAt(int at) {
        if (at >= end) {
            return 0;
        }
        int label = labels[at];
        return label > 0 ? label : bare(at).isEmpty() || isTime(at) ? 1 : dateAt(at);
    }

    boolean isName(int at) {
        return isCapital(words.get(at))
                && PersonNames.allWritten(text(at, at + 2)).isPresent();
    }

    boolean isTime(int at) {
        String word = bare(at);
        return word.length() >= 4
                && word.length() <= 6
                && Character.isDigit(word.charAt(0))
                && (word.indexOf(':') > 0 || word.indexOf('h') > 0)
                && Character.isDigit(word.charAt(word.length() - 1));
    }

    int labelsBefore(int to) {
        int found = 0;
        for (int i = 0; i < to; i += Math.max(1, labels[i])) {
            found += labels[i] > 0 && i + labels[i] <= to ? 1 : 0;
        }
        return found;
    }

    /** Behind the last label before a place. */
    int lastLabel(int to) {
        int last = 0;
        for (int i = 0; i < to; i += Math.max(1, labels[i])) {
            last = labels[i] > 0 && i + labels[i] <= to ? i + labels[i] : last;
        }
        return last;
    }

    /** Whether a sentence ends and another begins between two places. */
    boolean sentenceEnds(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            String word = words.get(i);
            if (word.length() > 3 && ".。।።".indexOf(word.charAt(word.length() - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    String text(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    /** Without the signs between it and what stands beside it. */
    static String edged(String text) {
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

    String bare(int at) {
        return KnownWords.bare(words.get(at));
    }

    static boolean isSmall(String word) {
        return Character.isLowerCase(word.codePointAt(0));
    }

    static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isCased(String word) {
        return !word.toLowerCase(Locale.ROOT).equals(word.toUpperCase(Locale.ROOT));
    }
}
