package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Payload → lines. A dump that a program broke at a fixed width is joined again: unbroken, a line is a paragraph, and
 * every later rule counts on that.
 *
 * <p>The width is what nearly all lines stay below. A text counts as broken when lines that touch end so close to it
 * that the next word would not have fitted, time and again, and hardly ever sooner. Verse and lists end where they like.
 */
final class Unwrap {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 120;
    private static final int MIN_PAIRS = 5;
    private static final int MOST_EARLY_BREAKS = 4;

    private Unwrap() {}

    /** The lines that are not blank. */
    static List<Paragraph> lines(String text) {
        List<String> raw = split(text);
        int width = width(raw);
        return width == 0 ? unbroken(raw) : joined(raw, width);
    }

    /**
     * The same of a text with the marks of Markdown, which stay: the broken lines joined. The blanks that end a line of a
     * verse, and the marks that begin a line of their own, keep it apart; code is left as it is.
     */
    static String marked(String text) {
        List<String> raw = text.lines().toList();
        List<String> bare = raw.stream().map(Text::line).toList();
        int width = width(bare);
        if (width == 0) {
            return text;
        }
        StringBuilder joined = new StringBuilder(raw.get(0));
        boolean code = isFence(bare.get(0));
        for (int i = 1; i < raw.size(); i++) {
            code ^= isFence(bare.get(i));
            boolean apart = code
                    || raw.get(i - 1).endsWith("  ")
                    || isCode(raw.get(i)) && (bare.get(i - 1).isEmpty() || isCode(raw.get(i - 1)))
                    || isMarked(bare.get(i - 1))
                    || isMarked(bare.get(i));
            if (!apart && continues(bare.get(i - 1), bare.get(i), width)) {
                Seam.append(joined, bare.get(i));
            } else {
                joined.append('\n').append(raw.get(i));
            }
        }
        return joined.toString();
    }

    private static boolean isFence(String line) {
        return line.startsWith("```") || line.startsWith("~~~");
    }

    private static boolean isCode(String raw) {
        return raw.startsWith("    ") || raw.startsWith("\t");
    }

    /** Whether a heading, a quote, a row of a table, a fence or a rule begins here. */
    private static boolean isMarked(String line) {
        return !line.isEmpty() && "#>|`~=_".indexOf(line.charAt(0)) >= 0 || line.startsWith("---");
    }

    private static List<Paragraph> unbroken(List<String> raw) {
        List<Paragraph> out = new ArrayList<>();
        boolean apart = true;
        for (String line : raw) {
            if (!line.isEmpty()) {
                out.add(new Paragraph(line, apart, Paragraph.Form.PLAIN));
            }
            apart = line.isEmpty();
        }
        return out;
    }

    private static List<Paragraph> joined(List<String> raw, int width) {
        List<Paragraph> out = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean apart = true;
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            if (open.length() > 0 && continues(raw.get(i - 1), line, width)) {
                Seam.append(open, line);
                continue;
            }
            close(open, apart, out);
            apart = i == 0 || raw.get(i - 1).isEmpty();
            open.append(line);
        }
        close(open, apart, out);
        return out;
    }

    private static void close(StringBuilder open, boolean apart, List<Paragraph> out) {
        if (open.length() > 0) {
            out.add(new Paragraph(open.toString(), apart, Paragraph.Form.PLAIN));
        }
        open.setLength(0);
    }

    private static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                lines.add(Text.line(text.substring(from, i)));
                from = i + 1;
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    from++;
                    i++;
                }
            }
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c < ' ' ? c == '\n' || c == '\r' || c == '\f' : c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The width at which the text was broken; 0 when it was not. */
    private static int width(List<String> lines) {
        int[] widths = lines.stream().mapToInt(Columns::of).filter(n -> n > 0).toArray();
        if (widths.length < MIN_PAIRS) {
            return 0;
        }
        Arrays.sort(widths);
        int width = widths[(int) ((widths.length - 1) * 0.985)];
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        int forced = 0;
        int early = 0;
        for (int i = 1; i < lines.size(); i++) {
            String upper = lines.get(i - 1);
            String lower = lines.get(i);
            if (!upper.isEmpty() && !lower.isEmpty() && Columns.of(upper) >= 0.75 * width) {
                boolean fits = fits(upper, lower, width);
                forced += fits ? 0 : 1;
                early += fits ? 1 : 0;
            }
        }
        return forced >= MIN_PAIRS && early <= MOST_EARLY_BREAKS * forced ? width : 0;
    }

    private static boolean continues(String upper, String lower, int width) {
        return !upper.isEmpty()
                && !lower.isEmpty()
                && Columns.of(upper) >= 0.6 * width
                && !fits(upper, lower, width)
                && !Line.isBullet(lower);
    }

    private static boolean fits(String upper, String lower, int width) {
        return Columns.of(upper) + Columns.ofFirstWord(lower) <= width;
    }
}
