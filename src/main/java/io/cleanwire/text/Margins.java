package io.cleanwire.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program put before or behind every line: the mark of a quoted mail, a bar, a bullet, the number of the line, a
 * {@code <br>}. A mark that is not on nearly all lines is the text's own.
 */
final class Margins {

    /** Before the line, the mark alone being a blank line; or behind it. */
    private static final List<Mark> MARKS = List.of(
            new Mark(">", Pattern.compile("^>(?: |$|(?=>))")),
            new Mark("|│┃", Pattern.compile("^[|│┃](?: |$)")),
            new Mark("-*•·–", Pattern.compile("^[-*•·–](?: |$)")),
            new Mark("|│┃", Pattern.compile(" ?[|│┃]$")),
            new Mark(">", Pattern.compile("(?i) ?<br ?/?>$")));

    /**
     * A mark.
     *
     * @param signs of which a line that has it begins or ends with one: most lines are spared the pattern
     */
    private record Mark(String signs, Pattern pattern) {

        boolean isOn(String line) {
            boolean may = signs.indexOf(line.charAt(0)) >= 0 || signs.indexOf(line.charAt(line.length() - 1)) >= 0;
            return may && pattern.matcher(line).find();
        }
    }

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,5})(?:[:.)|] ?| |$)");

    private static final int FEWEST = 8;
    private static final double SHARE = .9;

    private Margins() {}

    static List<RawLine> without(List<RawLine> lines) {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        if (written < FEWEST) {
            return lines;
        }
        List<RawLine> out = areNumbered(lines, written) ? without(NUMBER, lines) : lines;
        for (Mark mark : MARKS) {
            for (int level = 0; level < 3 && areMarked(mark, out); level++) {
                out = without(mark.pattern, out);
            }
        }
        return out;
    }

    private static boolean areMarked(Mark mark, List<RawLine> lines) {
        int written = 0;
        int marked = 0;
        for (RawLine line : lines) {
            if (!line.isBlank()) {
                written++;
                marked += mark.isOn(line.text()) ? 1 : 0;
            }
        }
        return written >= FEWEST && marked >= SHARE * written;
    }

    /** Whether each line has the number that follows on that of the line before it. */
    private static boolean areNumbered(List<RawLine> lines, long written) {
        int last = -1;
        int following = 0;
        for (RawLine line : lines) {
            if (!beginsWithDigit(line.text())) {
                continue; // most do not
            }
            Matcher number = NUMBER.matcher(line.text());
            if (number.find()) {
                int value = Integer.parseInt(number.group(1));
                following += last >= 0 && value == last + 1 ? 1 : 0;
                last = value;
            }
        }
        return following >= SHARE * (written - 1);
    }

    private static boolean beginsWithDigit(String line) {
        return !line.isEmpty() && line.charAt(0) >= '0' && line.charAt(0) <= '9';
    }

    private static List<RawLine> without(Pattern mark, List<RawLine> lines) {
        UnaryOperator<String> cut = text -> mark.matcher(text).replaceFirst("").strip();
        return lines.stream().map(line -> line.with(cut.apply(line.text()))).toList();
    }
}
