package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that a program tore apart where a link or an emphasis stood: what was inside has a line of its own, and the
 * sentence goes on below it with a small letter or a comma.
 */
final class Inlines {

    /** Signs that no line of a text begins with. */
    private static final String CLOSING = ",.;:!?)]”’»…";

    /** So many lines show that the text is torn. */
    private static final int FEW = 3;

    /** Of two labels neither is as long. */
    private static final int PROSE = 60;

    /** Lines of verse are shorter, and go on with a small letter as well. */
    private static final int LONG = 70;

    /** A full stop and the quotes and brackets behind it. */
    private static final int END = 8;

    private Inlines() {}

    /** The lines, those joined that were one; the same when none was torn. */
    static List<RawLine> joined(List<RawLine> lines) {
        if (!areTorn(lines)) {
            return lines;
        }
        List<RawLine> out = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (open.length() > 0 && (goesOn(open, line) || isInside(open, lines, i))) {
                append(open, line);
                continue;
            }
            if (open.length() > 0) {
                out.add(new RawLine(open.toString(), 0));
            }
            open.setLength(0);
            open.append(line);
            if (line.isEmpty()) {
                out.add(lines.get(i));
            }
        }
        if (open.length() > 0) {
            out.add(new RawLine(open.toString(), 0));
        }
        return out;
    }

    private static boolean areTorn(List<RawLine> lines) {
        int torn = 0;
        int beside = 0;
        for (int i = 1; i < lines.size(); i++) {
            String upper = lines.get(i - 1).text();
            String lower = lines.get(i).text();
            if (!upper.isEmpty() && goesOn(upper, lower)) {
                torn++;
                beside += Math.max(upper.length(), lower.length()) >= LONG ? 1 : 0;
            }
        }
        return torn >= FEW && 2 * beside >= torn;
    }

    /** Whether the lower line cannot be the beginning of anything. */
    private static boolean goesOn(CharSequence upper, String lower) {
        if (lower.isEmpty() || lower.startsWith("http") || lower.startsWith("www.")) {
            return false;
        }
        boolean closing = CLOSING.indexOf(lower.charAt(0)) >= 0 && !lower.startsWith("...");
        return closing
                || Character.isLowerCase(lower.codePointAt(0))
                        && isOpen(upper)
                        && Math.max(upper.length(), lower.length()) >= PROSE;
    }

    /** Whether the line is what was inside: the one above breaks off, and the one below goes on. */
    private static boolean isInside(CharSequence upper, List<RawLine> lines, int at) {
        return isOpen(upper)
                && !lines.get(at).isBlank()
                && at + 1 < lines.size()
                && goesOn(lines.get(at).text(), lines.get(at + 1).text());
    }

    private static boolean isOpen(CharSequence text) {
        String end = text.subSequence(Math.max(0, text.length() - END), text.length())
                .toString();
        return !Text.endsSentence(end) && ":;…".indexOf(end.charAt(end.length() - 1)) < 0;
    }

    private static void append(StringBuilder out, String line) {
        if (CLOSING.indexOf(line.charAt(0)) >= 0) {
            out.append(line);
        } else {
            Seam.append(out, line);
        }
    }
}
