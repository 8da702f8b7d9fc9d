package io.cleanwire.text;

import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Role;
import io.cleanwire.words.Grams;
import io.cleanwire.words.Likeness;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * A text with all that is asked about its lines: sums over any stretch of them, groups of prose, the best stretch, what
 * repeats, how near the title is. Made in one pass up and one down; a question is a subtraction.
 */
final class Sheet {

    /** Words in a row that make a repetition. */
    private static final int GRAM = 3;

    private static final int DATE_LINE = 60;

    private static final Set<String> COMMENT_MARKS = Set.of(
            "wp.says", "wp.comment_ts", "wp.reply_link", "wp.n_comments", "wp.login_to_reply", "wp.leave_reply_to");

    /** What is summed over lines. */
    enum Count {
        WORDS(0),
        PROSE_WORDS(1),
        PROSE_LINES(2),
        FUNCTION_WORDS(3),
        BOILERPLATE_WORDS(4),
        CAPITALS(5),
        NUMBERS(6),
        FIRST_PERSON(7),
        SENTENCES(8),
        SHORT(9),
        ELLIPSES(10),
        KNOWN(11),
        ENDINGS(12),
        COMMENT_FORM(13),
        COMMENT_MARKS(14),
        DATES(15),
        TITLE_WORDS(16),
        TOPIC_WORDS(17),
        SAID_ABOVE(18),
        SAID_BELOW(19),
        PICTURED(20);

        private final int place;

        Count(int place) {
            this.place = place;
        }
    }

    private final List<Line> lines;
    private final Tokens tokens;
    /** Of each count, at its place: the sum over the lines above each line, and over all. */
    private final int[][] sums = new int[Count.values().length][];

    private final Grams grams;
    private final Grams wholes;
    private final Words words;

    /** Of each line: the hash of all its words. */
    private final int[] whole;

    /** Of each line: the share of its words that the title says. */
    private final float[] titleShare;

    /** Of each line: the share of its words that the address says. */
    private final float[] addressShare;

    /** Of each line: how often something is glued to it. */
    private final int[] glued;

    private final Likeness title;
    private final Likeness address;
    private final int titleLine;
    private final int firstProse;
    private final int lastProse;
    private final int longestProse;
    private final int firstEnding;
    private final int[] lastEnding;
    /** Of each line: how many neighbouring lines, itself included, are not short. */
    private final int[] longLines;

    /** Of each line: how many neighbouring lines, itself included, begin as items of one list do. */
    private final int[] listLines;

    final List<ProseGroups> groups;
    final BestStretch stretch;

    /**
     * @param lines of the text, in order
     * @param tokens their words
     * @param stretch the best of them
     * @param title what the text is called; empty when nobody knows
     * @param address the words of the URL's last part; empty when there is none
     */
    Sheet(List<Line> lines, Tokens tokens, BestStretch stretch, String title, String address) {
        this.lines = lines;
        this.tokens = tokens;
        this.title = new Likeness(tokens, title, 1);
        this.address = new Likeness(tokens, address, 1);
        int count = lines.size();
        for (Count what : Count.values()) {
            sums[what.place] = new int[count + 1];
        }
        grams = new Grams(tokens.size());
        wholes = new Grams(count);
        words = new Words(lines, tokens);
        lastEnding = new int[count];
        whole = new int[count];
        titleShare = new float[count];
        addressShare = new float[count];
        glued = new int[count];
        int first = -1;
        int last = -1;
        int longest = 0;
        for (int i = 0; i < count; i++) {
            Line line = lines.get(i);
            grams.putAll(tokens, line.shape(), GRAM, i);
            whole[i] = tokens.whole(line.shape());
            wholes.put(whole[i], i);
            if (line.prose()) {
                first = first < 0 ? i : first;
                last = i;
                longest = Math.max(longest, line.words());
            }
        }
        firstProse = first < 0 ? count : first;
        lastProse = last;
        longestProse = longest;
        for (int i = 0; i < count; i++) {
            count(i, lines.get(i));
        }
        firstEnding = findEndings();
        longLines = runs(at -> lines.get(at).isShort() ? 0 : 1);
        listLines = runs(at -> ListMark.of(lines.get(at)));
        titleLine = findTitle();
        groups = List.of(new ProseGroups(lines, 1), new ProseGroups(lines, 3), new ProseGroups(lines, 7));
        this.stretch = stretch;
    }

    private void count(int i, Line line) {
        Shape shape = line.shape();
        put(Count.WORDS, i, line.words());
        put(Count.PROSE_WORDS, i, line.prose() ? line.words() : 0);
        put(Count.PROSE_LINES, i, line.prose() ? 1 : 0);
        put(Count.FUNCTION_WORDS, i, shape.functionWords());
        put(Count.BOILERPLATE_WORDS, i, shape.boilerplateWords());
        put(Count.CAPITALS, i, shape.capitals());
        put(Count.NUMBERS, i, shape.numbers());
        put(Count.FIRST_PERSON, i, shape.firstPerson());
        put(Count.SENTENCES, i, line.endsSentence() ? 1 : 0);
        put(Count.SHORT, i, line.isShort() ? 1 : 0);
        put(Count.ELLIPSES, i, line.text().endsWith("…") || line.text().endsWith("...") ? 1 : 0);
        put(Count.KNOWN, i, line.entry().isPresent() ? 1 : 0);
        put(Count.ENDINGS, i, isEnding(line) ? 1 : 0);
        put(
                Count.COMMENT_FORM,
                i,
                line.entry().filter(e -> e.role() == Role.COMMENT_FORM).isPresent() ? 1 : 0);
        put(
                Count.COMMENT_MARKS,
                i,
                line.entry().filter(e -> COMMENT_MARKS.contains(e.id())).isPresent() ? 1 : 0);
        put(Count.DATES, i, isDate(line) ? 1 : 0);
        titleShare[i] = title.contained(shape);
        addressShare[i] = address.contained(shape);
        glued[i] = Tail.glued(line.text());
        put(Count.TITLE_WORDS, i, Math.round(shape.tokens() * titleShare[i]));
        put(Count.TOPIC_WORDS, i, words.elsewhere(i));
        put(Count.SAID_ABOVE, i, words.above(i));
        put(Count.SAID_BELOW, i, words.below(i));
        put(Count.PICTURED, i, words.pictured(i));
    }

    private void put(Count what, int line, int value) {
        int[] sum = sums[what.place];
        sum[line + 1] = sum[line] + value;
    }

    private static boolean isEnding(Line line) {
        return line.entry()
                .filter(entry -> entry.effect() == Effect.END || entry.effect() == Effect.END_IF_CORROBORATED)
                .isPresent();
    }

    private static boolean isDate(Line line) {
        return line.text().length() <= DATE_LINE && line.shape().numbers() > 0 && line.holdsDate();
    }

    /** The first ending with a good part of the prose above it; the number of lines when there is none. */
    private int findEndings() {
        int first = lines.size();
        int latest = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (isEnding(lines.get(i))) {
                latest = i;
                int before = sum(Count.PROSE_WORDS, 0, i);
                if (first == lines.size() && before >= 40 && before >= .2 * total(Count.PROSE_WORDS)) {
                    first = i;
                }
            }
            lastEnding[i] = latest;
        }
        return first;
    }

    /** Of each line how many lines in a row are of its kind; 0 for those of kind 0. */
    private int[] runs(IntUnaryOperator kind) {
        int[] runs = new int[lines.size()];
        for (int i = 0; i < runs.length; ) {
            int own = kind.applyAsInt(i);
            int end = i + 1;
            while (end < runs.length && own != 0 && kind.applyAsInt(end) == own) {
                end++;
            }
            Arrays.fill(runs, i, end, own == 0 ? 0 : end - i);
            i = end;
        }
        return runs;
    }

    /** The last line above a third of the prose that says the title or what the address says; else the first. */
    private int findTitle() {
        int found = 0;
        for (int i = 0; i < lines.size() && proseBefore(i) <= .3 * total(Count.PROSE_WORDS); i++) {
            if (lines.get(i).words() <= 40
                    && (titleLikeness(i) >= .6
                            || addressShare(i) >= .6 && lines.get(i).words() >= 3)) {
                found = i;
            }
        }
        return found;
    }

    int size() {
        return lines.size();
    }

    Tokens tokens() {
        return tokens;
    }

    Line line(int at) {
        return lines.get(at);
    }

    /** The sum over the lines from the first to the last, both included; those beyond the text count nothing. */
    int around(Count what, int from, int to) {
        return sum(what, Math.max(0, from), Math.min(lines.size(), to + 1));
    }

    private int sum(Count what, int from, int end) {
        int[] sum = sums[what.place];
        return from >= end ? 0 : sum[end] - sum[from];
    }

    int before(Count what, int at) {
        return sum(what, 0, at);
    }

    int total(Count what) {
        return sums[what.place][lines.size()];
    }

    private int proseBefore(int at) {
        return before(Count.PROSE_WORDS, at);
    }

    /** How many lines there are within a distance of a line. */
    int linesAround(int at, int distance) {
        return Math.min(lines.size() - 1, at + distance) - Math.max(0, at - distance) + 1;
    }

    float titleLikeness(int at) {
        return title.alike(lines.get(at).shape(), titleShare[at]);
    }

    float titleShare(int at) {
        return titleShare[at];
    }

    float addressShare(int at) {
        return addressShare[at];
    }

    int glued(int at) {
        return glued[at];
    }

    int titleLine() {
        return titleLine;
    }

    int firstProse() {
        return firstProse;
    }

    int lastProse() {
        return lastProse;
    }

    int longestProse() {
        return longestProse;
    }

    int firstEnding() {
        return firstEnding;
    }

    /** The last ending at or above a line; -1 when there is none. */
    int lastEnding(int at) {
        return lastEnding[at];
    }

    int longLines(int at) {
        return longLines[at];
    }

    int listLines(int at) {
        return listLines[at];
    }

    boolean saidBefore(int at) {
        return wholes.first(whole[at]) < at;
    }

    boolean saidAfter(int at) {
        return wholes.last(whole[at]) > at;
    }

    /** Whether the line begins twice. */
    boolean saysTwice(int at) {
        return words.twice(at);
    }

    /** The share of a line's grams that stand in a line above or below. */
    float repeated(int at) {
        return tokens.share(lines.get(at).shape(), GRAM, gram -> grams.isElsewhere(gram, at));
    }
}
