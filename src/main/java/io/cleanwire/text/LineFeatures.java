package io.cleanwire.text;

import io.cleanwire.phrases.Entry;
import io.cleanwire.phrases.Role;
import io.cleanwire.text.Sheet.Count;
import io.cleanwire.words.Marks;
import io.cleanwire.words.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What the line model asks of a line, as a table: one row a question, its answer a number. Nothing here knows a site or a
 * language beyond the catalogue and the word lists of {@link io.cleanwire.words.WordList}.
 *
 * <p>To add a question: add a row, train ({@code docs/training.md}), compare.
 */
final class LineFeatures {

    /** @param name as it stands in the model file */
    record Feature(String name, Question question) {}

    /** Answers for one line of a text. */
    @FunctionalInterface
    interface Question {
        float of(Sheet sheet, int at);
    }

    private static final int CAP = 5000;
    private static final int FAR = 60;
    private static final int MOST_MARKS = 20;

    static final List<Feature> ROWS = rows();

    static final List<String> NAMES = ROWS.stream().map(Feature::name).toList();

    private LineFeatures() {}

    private static List<Feature> rows() {
        List<Feature> rows = new ArrayList<>();
        own(rows);
        tail(rows);
        picture(rows);
        known(rows);
        groups(rows);
        title(rows);
        comments(rows);
        windows(rows);
        repetition(rows);
        place(rows);
        neighbours(rows);
        return List.copyOf(rows);
    }

    private static void add(List<Feature> rows, String name, Question question) {
        rows.add(new Feature(name, question));
    }

    private static float yes(boolean answer) {
        return answer ? 1 : 0;
    }

    private static float marks(int count) {
        return Math.min(count, MOST_MARKS);
    }

    private static float share(int part, int whole) {
        return whole == 0 ? 0 : (float) part / whole;
    }

    private static void own(List<Feature> rows) {
        add(rows, "words", (sheet, at) -> Math.min(sheet.line(at).words(), 300));
        add(rows, "characters", (sheet, at) -> Math.min(sheet.line(at).text().length(), 2000));
        add(rows, "ends-with", (sheet, at) -> last(sheet.line(at)));
        add(rows, "begins-with", (sheet, at) -> first(sheet.line(at).text()));
        add(rows, "ends-sentence", (sheet, at) -> yes(sheet.line(at).endsSentence()));
        add(rows, "sentences", (sheet, at) -> Math.min(sheet.line(at).shape().sentences(), 30));
        add(rows, "upper-share", (sheet, at) -> upper(sheet.line(at).shape()));
        add(
                rows,
                "capital-share",
                (sheet, at) -> of(sheet, at, sheet.line(at).shape().capitals()));
        add(
                rows,
                "number-share",
                (sheet, at) -> of(sheet, at, sheet.line(at).shape().numbers()));
        add(
                rows,
                "comma-share",
                (sheet, at) -> of(sheet, at, sheet.line(at).shape().commas()));
        add(
                rows,
                "function-share",
                (sheet, at) -> of(sheet, at, sheet.line(at).shape().functionWords()));
        add(
                rows,
                "boilerplate-share",
                (sheet, at) -> of(sheet, at, sheet.line(at).shape().boilerplateWords()));
        add(rows, "boilerplate-words", (sheet, at) -> sheet.line(at).shape().boilerplateWords());
        add(
                rows,
                "credit-share",
                (sheet, at) -> of(sheet, at, sheet.line(at).shape().creditWords()));
        add(
                rows,
                "promo-share",
                (sheet, at) -> of(sheet, at, sheet.line(at).shape().promoWords()));
        add(
                rows,
                "first-person-share",
                (sheet, at) -> share(
                        sheet.around(Count.FIRST_PERSON, at, at), sheet.line(at).words()));
        add(rows, "separators", (sheet, at) -> marks(sheet.line(at).shape().separators()));
        add(rows, "quotes", (sheet, at) -> marks(sheet.line(at).shape().quotes()));
        add(rows, "code-marks", (sheet, at) -> marks(sheet.line(at).shape().codeMarks()));
        add(
                rows,
                "early-colon",
                (sheet, at) -> yes(Marks.hasLabel(sheet.line(at).text())));
        add(rows, "has-address", (sheet, at) -> yes(hasAddress(sheet.line(at).text())));
        add(rows, "has-copyright", (sheet, at) -> yes(sheet.line(at).text().indexOf('©') >= 0));
        add(
                rows,
                "letters-per-word",
                (sheet, at) -> share(
                        sheet.line(at).text().length(),
                        Math.max(1, sheet.line(at).words())));
        add(rows, "prose", (sheet, at) -> yes(sheet.line(at).prose()));
        add(rows, "apart", (sheet, at) -> yes(sheet.line(at).apart()));
    }

    private static void tail(List<Feature> rows) {
        add(rows, "tail-words", (sheet, at) -> Tail.words(sheet.line(at).text()));
        add(rows, "tail-capitals", (sheet, at) -> Tail.capitals(sheet.line(at).text()));
        add(rows, "tail-signs", (sheet, at) -> Tail.signs(sheet.line(at).text()));
        add(rows, "glued", Sheet::glued);
        add(rows, "credit-words", (sheet, at) -> sheet.line(at).shape().creditWords());
        for (int step : new int[] {-1, 1}) {
            String name = step < 0 ? "above" : "below";
            neighbour(
                    rows,
                    name + "-credit",
                    step,
                    (sheet, at) -> of(sheet, at, sheet.line(at).shape().creditWords()));
            neighbour(rows, name + "-glued", step, Sheet::glued);
        }
    }

    private static void picture(List<Feature> rows) {
        add(rows, "pictured-words", (sheet, at) -> sheet.around(Count.PICTURED, at, at));
        add(
                rows,
                "pictured-share",
                (sheet, at) -> share(
                        sheet.around(Count.PICTURED, at, at), sheet.line(at).words()));
        add(rows, "says-twice", (sheet, at) -> yes(sheet.saysTwice(at)));
        add(rows, "bracketed", (sheet, at) -> Tail.bracketed(sheet.line(at).text()));
        add(rows, "has-year", (sheet, at) -> yes(Tail.hasYear(sheet.line(at).text())));
        add(
                rows,
                "length-of-prose",
                (sheet, at) ->
                        share(sheet.line(at).words() * sheet.total(Count.PROSE_LINES), sheet.total(Count.PROSE_WORDS)));
        add(
                rows,
                "length-of-prose-around",
                (sheet, at) -> share(
                        sheet.line(at).words() * sheet.around(Count.PROSE_LINES, at - 8, at + 8),
                        sheet.around(Count.PROSE_WORDS, at - 8, at + 8)));
    }

    private static float of(Sheet sheet, int at, int count) {
        return sheet.line(at).shape().share(count);
    }

    private static float upper(Shape shape) {
        return share(shape.upperCase(), shape.letters());
    }

    /** The kind of the last character, the likelier a story's the higher. */
    private static float last(Line line) {
        String text = line.text();
        char c = text.charAt(text.length() - 1);
        return switch (c) {
            case '.', '。', '।', '։', '۔', '።', '။', '។' -> text.endsWith("...") ? 3 : 9;
            case '”', '"', '’', '»', '」', ')' -> 8;
            case '?', '!', '？', '！' -> 7;
            case ':' -> 6;
            case ';', ',' -> 5;
            case '…' -> 3;
            case ']' -> 2;
            case '|', '›', '→', '>', '*' -> 1;
            default -> 4;
        };
    }

    private static float first(String text) {
        char c = text.charAt(0);
        if (Character.isUpperCase(c)) {
            return 5;
        }
        if (Character.isLetter(c)) {
            return 4;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return switch (c) {
            case '"', '“', '„', '«', '‘', '\'', '「', '¿', '¡', '—', '–' -> 6;
            case '[', '(' -> 1;
            case '*', '•', '+', '-', '□', '◦', '▪' -> 2;
            default -> 0;
        };
    }

    private static boolean hasAddress(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }

    private static void known(List<Feature> rows) {
        add(rows, "known", (sheet, at) -> sheet.line(at)
                .entry()
                .map(LineFeatures::strength)
                .orElse(0f));
        add(rows, "known-form", (sheet, at) -> yes(isRole(sheet.line(at), Role.COMMENT_FORM)));
        add(rows, "known-related", (sheet, at) -> yes(isRole(sheet.line(at), Role.RELATED)));
        add(rows, "known-around-1", (sheet, at) -> sheet.around(Count.KNOWN, at - 1, at + 1));
        add(rows, "known-around-3", (sheet, at) -> sheet.around(Count.KNOWN, at - 3, at + 3));
        add(rows, "known-around-8", (sheet, at) -> sheet.around(Count.KNOWN, at - 8, at + 8));
        add(rows, "known-above-5", (sheet, at) -> sheet.around(Count.KNOWN, at - 5, at - 1));
        add(rows, "endings-before", (sheet, at) -> Math.min(sheet.before(Count.ENDINGS, at), 40));
        add(
                rows,
                "since-ending",
                (sheet, at) -> sheet.lastEnding(at) < 0 ? -1 : Math.min(at - sheet.lastEnding(at), FAR));
        add(
                rows,
                "prose-since-ending",
                (sheet, at) -> sheet.lastEnding(at) < 0
                        ? -1
                        : Math.min(sheet.around(Count.PROSE_WORDS, sheet.lastEnding(at), at - 1), CAP));
        add(rows, "since-first-ending", (sheet, at) -> clamp(at - sheet.firstEnding()));
        add(
                rows,
                "prose-after-first-ending",
                (sheet, at) -> at < sheet.firstEnding()
                        ? -1
                        : share(
                                sheet.around(Count.PROSE_WORDS, sheet.firstEnding(), sheet.size()),
                                sheet.total(Count.PROSE_WORDS)));
    }

    private static boolean isRole(Line line, Role role) {
        return line.entry().filter(entry -> entry.role() == role).isPresent();
    }

    private static float strength(Entry entry) {
        return switch (entry.effect()) {
            case HEAD -> 1;
            case LINE -> 2;
            case END_IF_CORROBORATED -> 3;
            case END -> 4;
        };
    }

    private static float clamp(int lines) {
        return Math.max(-FAR, Math.min(lines, FAR));
    }

    private static void groups(List<Feature> rows) {
        List<String> names = List.of("1", "3", "7");
        for (int i = 0; i < names.size(); i++) {
            int which = i;
            String group = "group-" + names.get(i);
            add(rows, group + "-share", (sheet, at) -> sheet.groups.get(which).share(at));
            add(
                    rows,
                    group + "-words",
                    (sheet, at) -> Math.min(sheet.groups.get(which).words(at), CAP));
            add(rows, group + "-density", (sheet, at) -> sheet.groups.get(which).density(at));
            add(
                    rows,
                    group + "-to-biggest",
                    (sheet, at) -> clamp(sheet.groups.get(which).toBiggest(at)));
        }
        add(rows, "to-best-stretch", (sheet, at) -> clamp(sheet.stretch.distance(at)));
        add(rows, "best-stretch-through", (sheet, at) -> Math.max(-500, Math.min(sheet.stretch.through(at), CAP)));
        add(rows, "best-stretch-share", (sheet, at) -> Math.max(-1, sheet.stretch.share(at)));
    }

    private static void title(List<Feature> rows) {
        add(rows, "like-title", (sheet, at) -> sheet.titleLikeness(at));
        add(rows, "in-title", (sheet, at) -> sheet.titleShare(at));
        add(rows, "in-address", (sheet, at) -> sheet.addressShare(at));
        add(rows, "since-title", (sheet, at) -> Math.max(-FAR, Math.min(at - sheet.titleLine(), 200)));
        add(
                rows,
                "prose-since-title",
                (sheet, at) -> at < sheet.titleLine()
                        ? -1
                        : Math.min(sheet.around(Count.PROSE_WORDS, sheet.titleLine(), at - 1), CAP));
        add(
                rows,
                "title-words-around-10",
                (sheet, at) -> share(
                        sheet.around(Count.TITLE_WORDS, at - 10, at + 10),
                        sheet.around(Count.WORDS, at - 10, at + 10)));
        add(
                rows,
                "title-words-passed",
                (sheet, at) -> share(sheet.before(Count.TITLE_WORDS, at), sheet.total(Count.TITLE_WORDS)));
    }

    private static void comments(List<Feature> rows) {
        add(rows, "comment-marks-before", (sheet, at) -> Math.min(sheet.before(Count.COMMENT_MARKS, at), 30));
        add(rows, "comment-marks-around-20", (sheet, at) -> sheet.around(Count.COMMENT_MARKS, at - 20, at + 20));
        add(rows, "comment-form-before", (sheet, at) -> Math.min(sheet.before(Count.COMMENT_FORM, at), 30));
        add(
                rows,
                "comment-form-after",
                (sheet, at) -> Math.min(sheet.around(Count.COMMENT_FORM, at + 1, sheet.size()), 30));
        add(rows, "dates-before", (sheet, at) -> Math.min(sheet.before(Count.DATES, at), 30));
        add(rows, "dates-around-8", (sheet, at) -> sheet.around(Count.DATES, at - 8, at + 8));
        add(rows, "date", (sheet, at) -> sheet.around(Count.DATES, at, at));
        add(
                rows,
                "first-person-of-all",
                (sheet, at) -> share(sheet.total(Count.FIRST_PERSON), sheet.total(Count.WORDS)));
        add(
                rows,
                "first-person-around-3",
                (sheet, at) -> share(
                        sheet.around(Count.FIRST_PERSON, at - 3, at + 3), sheet.around(Count.WORDS, at - 3, at + 3)));
    }

    private static void windows(List<Feature> rows) {
        for (int distance : new int[] {3, 8}) {
            window(rows, "boilerplate", Count.BOILERPLATE_WORDS, Count.WORDS, distance);
            window(rows, "capitals", Count.CAPITALS, Count.WORDS, distance);
            window(rows, "functions", Count.FUNCTION_WORDS, Count.WORDS, distance);
            window(rows, "numbers", Count.NUMBERS, Count.WORDS, distance);
            add(
                    rows,
                    "sentences-around-" + distance,
                    (sheet, at) -> share(
                            sheet.around(Count.SENTENCES, at - distance, at + distance),
                            sheet.linesAround(at, distance)));
            add(
                    rows,
                    "short-around-" + distance,
                    (sheet, at) -> share(
                            sheet.around(Count.SHORT, at - distance, at + distance), sheet.linesAround(at, distance)));
            add(
                    rows,
                    "words-a-line-around-" + distance,
                    (sheet, at) -> share(
                            sheet.around(Count.WORDS, at - distance, at + distance), sheet.linesAround(at, distance)));
            add(rows, "prose-above-" + distance, (sheet, at) -> sheet.around(Count.PROSE_WORDS, at - distance, at - 1));
            add(rows, "prose-below-" + distance, (sheet, at) -> sheet.around(Count.PROSE_WORDS, at + 1, at + distance));
        }
        add(rows, "prose-below-20", (sheet, at) -> sheet.around(Count.PROSE_WORDS, at + 1, at + 20));
        add(rows, "prose-above-20", (sheet, at) -> sheet.around(Count.PROSE_WORDS, at - 20, at - 1));
        add(rows, "ellipses-around-10", (sheet, at) -> sheet.around(Count.ELLIPSES, at - 10, at + 10));
    }

    private static void window(List<Feature> rows, String name, Count what, Count of, int distance) {
        add(
                rows,
                name + "-around-" + distance,
                (sheet, at) -> share(
                        sheet.around(what, at - distance, at + distance),
                        sheet.around(of, at - distance, at + distance)));
    }

    private static void repetition(List<Feature> rows) {
        add(rows, "said-before", (sheet, at) -> yes(sheet.saidBefore(at)));
        add(rows, "said-after", (sheet, at) -> yes(sheet.saidAfter(at)));
        add(rows, "repeated", Sheet::repeated);
        add(
                rows,
                "topic-share",
                (sheet, at) -> share(
                        sheet.around(Count.TOPIC_WORDS, at, at), sheet.line(at).words()));
        window(rows, "topic", Count.TOPIC_WORDS, Count.WORDS, 4);
        window(rows, "topic", Count.TOPIC_WORDS, Count.WORDS, 12);
        add(
                rows,
                "said-above-share",
                (sheet, at) -> share(
                        sheet.around(Count.SAID_ABOVE, at, at), sheet.line(at).words()));
        add(
                rows,
                "said-below-share",
                (sheet, at) -> share(
                        sheet.around(Count.SAID_BELOW, at, at), sheet.line(at).words()));
        window(rows, "said-above", Count.SAID_ABOVE, Count.WORDS, 3);
        window(rows, "said-below", Count.SAID_BELOW, Count.WORDS, 3);
    }

    private static void place(List<Feature> rows) {
        add(rows, "lines", (sheet, at) -> Math.min(sheet.size(), 3000));
        add(rows, "place", (sheet, at) -> (float) at / sheet.size());
        add(rows, "prose-words", (sheet, at) -> Math.min(sheet.total(Count.PROSE_WORDS), CAP));
        add(rows, "prose-share", (sheet, at) -> share(sheet.total(Count.PROSE_WORDS), sheet.total(Count.WORDS)));
        add(rows, "prose-lines-share", (sheet, at) -> share(sheet.total(Count.PROSE_LINES), sheet.size()));
        add(
                rows,
                "words-a-prose-line",
                (sheet, at) -> share(sheet.total(Count.PROSE_WORDS), sheet.total(Count.PROSE_LINES)));
        add(rows, "longest-prose", (sheet, at) -> Math.min(sheet.longestProse(), 1000));
        add(rows, "prose-before", (sheet, at) -> Math.min(sheet.before(Count.PROSE_WORDS, at), CAP));
        add(
                rows,
                "prose-before-share",
                (sheet, at) -> share(sheet.before(Count.PROSE_WORDS, at), sheet.total(Count.PROSE_WORDS)));
        add(rows, "to-first-prose", (sheet, at) -> clamp(at - sheet.firstProse()));
        add(rows, "to-last-prose", (sheet, at) -> clamp(at - sheet.lastProse()));
        add(rows, "long-lines", (sheet, at) -> Math.min(sheet.longLines(at), 100));
        add(rows, "list-lines", (sheet, at) -> Math.min(sheet.listLines(at), 100));
        add(
                rows,
                "enclosed",
                (sheet, at) -> Math.min(
                        sheet.around(Count.PROSE_WORDS, at - 40, at - 1),
                        sheet.around(Count.PROSE_WORDS, at + 1, at + 40)));
        add(rows, "known-share", (sheet, at) -> share(sheet.total(Count.KNOWN), sheet.size()));
        add(rows, "short-share", (sheet, at) -> share(sheet.total(Count.SHORT), sheet.size()));
    }

    private static void neighbours(List<Feature> rows) {
        for (int step : new int[] {-2, -1, 1, 2}) {
            String name = step < 0 ? "above-" + -step : "below-" + step;
            neighbour(
                    rows,
                    name + "-words",
                    step,
                    (sheet, at) -> Math.min(sheet.line(at).words(), 300));
            neighbour(rows, name + "-ends-with", step, (sheet, at) -> last(sheet.line(at)));
            neighbour(
                    rows,
                    name + "-capitals",
                    step,
                    (sheet, at) -> of(sheet, at, sheet.line(at).shape().capitals()));
            neighbour(
                    rows,
                    name + "-boilerplate",
                    step,
                    (sheet, at) -> of(sheet, at, sheet.line(at).shape().boilerplateWords()));
            neighbour(
                    rows,
                    name + "-prose",
                    step,
                    (sheet, at) -> yes(sheet.line(at).prose()));
            neighbour(rows, name + "-known", step, (sheet, at) -> sheet.line(at)
                    .entry()
                    .map(LineFeatures::strength)
                    .orElse(0f));
        }
    }

    /** The same question of the line so many places on; -1 beyond the ends of the text. */
    private static void neighbour(List<Feature> rows, String name, int step, Question question) {
        add(rows, name, (sheet, at) -> {
            int other = at + step;
            return other < 0 || other >= sheet.size() ? -1 : question.of(sheet, other);
        });
    }
}
