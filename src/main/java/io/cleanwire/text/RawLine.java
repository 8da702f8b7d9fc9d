package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as the payload has it.
 *
 * @param text white space collapsed; empty for a blank line
 * @param indent columns before the text
 */
record RawLine(String text, int indent) {

    /** Columns between the stops of a tabulator. */
    private static final int TAB = 8;

    /** Most lines of a text may be blank. */
    private static final RawLine BLANK = new RawLine("", 0);

    /** How many lines of a text are not blank: those in which a sign stands that is none of ASCII's blanks. */
    static long written(String text) {
        long written = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                blank = true;
            } else if (blank && c > ' ') {
                blank = false;
                written++;
            }
        }
        return written;
    }

    /** The lines of a text, by every line break of Unicode (UAX #14) and the form feed. */
    static List<RawLine> of(String text) {
        List<RawLine> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                lines.add(of(text, from, i));
                from = i + 1;
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    from++;
                    i++;
                }
            }
        }
        return lines;
    }

    private static RawLine of(String text, int start, int end) {
        int from = start;
        int to = end;
        int indent = 0;
        while (from < to && isEdge(text.charAt(from))) {
            indent += width(text.charAt(from), indent);
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? BLANK : new RawLine(Text.line(text.substring(from, to)), indent);
    }

    private static int width(char edge, int column) {
        return edge == '\t' ? TAB - column % TAB : edge == '\u3000' ? 2 : edge == ' ' || edge == '\u00a0' ? 1 : 0;
    }

    /** Blanks, and the marks of direction that programs put around lines of both directions (UAX #9). */
    private static boolean isEdge(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || c == '\u061c' || isDirection(c);
    }

    private static boolean isDirection(char c) {
        return c >= '\u200e' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isBreak(char c) {
        return c < ' ' ? c >= '\n' && c <= '\r' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** How far the line reaches. */
    int columns() {
        return text.isEmpty() ? 0 : indent + Columns.of(text);
    }

    RawLine with(String other) {
        return new RawLine(other, indent);
    }
}
