package io.cleanwire.text;

import java.util.List;
import java.util.Set;

/** Words that a program parted at the end of a line, with a hyphen. */
final class Hyphens {

    /** So many lines show that words were parted; fewer hyphens belong to their words. */
    private static final int FEW = 3;

    /** A hyphen before one of these stands for what is said later: "Haupt- und Nebenwege". */
    private static final Set<String> AND = Set.of(
            "und", "oder", "bzw", "sowie", "bis", "and", "or", "to", "y", "o", "e", "ou", "et", "en", "of", "och", "og",
            "eller", "i", "a", "ani", "lub", "és", "vagy", "ja", "tai", "и", "или", "та", "або");

    private final boolean parted;

    private Hyphens(boolean parted) {
        this.parted = parted;
    }

    static Hyphens in(List<RawLine> lines) {
        int found = 0;
        for (int i = 1; i < lines.size(); i++) {
            found += isParted(lines.get(i - 1).text(), lines.get(i).text()) ? 1 : 0;
        }
        return new Hyphens(found >= FEW);
    }

    /** Appends the next line of a paragraph. */
    void append(StringBuilder out, String line) {
        if (!isParted(out, line)) {
            Seam.append(out, line);
            return;
        }
        if (parted) {
            out.setLength(out.length() - 1);
        }
        out.append(line);
    }

    private static boolean isParted(CharSequence upper, String lower) {
        int hyphen = upper.length() - 1;
        return hyphen > 0
                && !lower.isEmpty()
                && (upper.charAt(hyphen) == '-' || upper.charAt(hyphen) == '\u2010')
                && Character.isLetter(upper.charAt(hyphen - 1))
                && Character.isLowerCase(lower.codePointAt(0))
                && !AND.contains(firstWord(lower));
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }
}
