package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import java.util.ArrayList;
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
    static final int WIDEST = 120;

    /** What a sign that may not begin a line, or a long word, stands out. */
    private static final int OVERHANG = 10;

    /** The part of the lines that may be longer than the width. */
    private static final double MOST_LONGER = .25;

    private Unwrap() {}

    /** The lines that are not blank. */
    static List<Paragraph> lines(String text) {
        List<RawLine> raw = Margins.without(RawLine.of(text));
        int width = width(raw);
        return width == 0 ? unbroken(Inlines.joined(raw)) : joined(raw, width);
    }

    /**
     * The same of a text with the marks of Markdown, which stay: the broken lines joined. The blanks that end a line of a
     * verse, and the marks that begin a line of their own, keep it apart; code is left as it is.
     */
    static String marked(String text) {
        List<String> raw = text.lines().toList();
        List<RawLine> bare =
                raw.stream().map(Text::line).map(line -> new RawLine(line, 0)).toList();
        int width = width(bare);
        if (width == 0) {
            return text;
        }
        Hyphens hyphens = Hyphens.in(bare);
        StringBuilder joined = new StringBuilder(raw.get(0));
        boolean code = isFence(bare.get(0).text());
        for (int i = 1; i < raw.size(); i++) {
            code ^= isFence(bare.get(i).text());
            boolean apart = code
                    || raw.get(i - 1).endsWith("  ")
                    || isCode(raw.get(i)) && (bare.get(i - 1).isBlank() || isCode(raw.get(i - 1)))
                    || isMarked(bare.get(i - 1).text())
                    || isMarked(bare.get(i).text());
            if (!apart && continues(bare.get(i - 1), bare.get(i), width)) {
                hyphens.append(joined, bare.get(i).text());
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

    private static List<Paragraph> unbroken(List<RawLine> raw) {
        List<Paragraph> out = new ArrayList<>();
        boolean apart = true;
        for (RawLine line : raw) {
            if (!line.isBlank()) {
                out.add(new Paragraph(line.text(), apart, Paragraph.Form.PLAIN));
            }
            apart = line.isBlank();
        }
        return out;
    }

    private static List<Paragraph> joined(List<RawLine> raw, int width) {
        Hyphens hyphens = Hyphens.in(raw);
        List<Paragraph> out = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        boolean apart = true;
        for (int i = 0; i < raw.size(); i++) {
            RawLine line = raw.get(i);
            if (open.length() > 0 && continues(raw.get(i - 1), line, width)) {
                hyphens.append(open, line.text());
                continue;
            }
            close(open, apart, out);
            apart = i == 0 || raw.get(i - 1).isBlank();
            open.append(line.text());
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

    /** The width at which the text was broken; 0 when it was not. */
    private static int width(List<RawLine> lines) {
        int[] widths = lines.stream()
                .mapToInt(RawLine::columns)
                .filter(n -> n > 0)
                .sorted()
                .toArray();
        if (widths.length < Breaks.FEWEST) {
            return 0;
        }
        Breaks breaks = Breaks.of(lines);
        int most = widths[(int) ((widths.length - 1) * 0.985)];
        return most >= NARROWEST && most <= WIDEST && breaks.suffice(most)
                ? most
                : breaks.narrower(widths[(int) ((widths.length - 1) * (1 - MOST_LONGER))]);
    }

    private static boolean continues(RawLine upper, RawLine lower, int width) {
        return !upper.isBlank()
                && !lower.isBlank()
                && upper.columns() >= 0.6 * width
                && upper.columns() <= width + OVERHANG
                && !fits(upper, lower, width)
                && !Line.isBullet(lower.text())
                && (lower.indent() <= upper.indent() + 1 || Line.isBullet(upper.text()));
    }

    private static boolean fits(RawLine upper, RawLine lower, int width) {
        return upper.columns() + Columns.ofFirstWord(lower.text()) <= width;
    }
}
