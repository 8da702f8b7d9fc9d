package io.cleanwire.phrases;

import java.util.ArrayList;
import java.util.List;

/** A form with holes: {@code %s} takes 1 to 90 characters, {@code %d} a number or an unfilled {@code %d}. */
final class Template {

    private static final int WIDEST = 90;

    private final List<String> parts = new ArrayList<>();

    /** Cuts a normalised form at its holes. */
    Template(String form) {
        int from = 0;
        for (int i = 0; i + 1 < form.length(); i++) {
            if (isHole(form, i)) {
                add(form.substring(from, i));
                parts.add(form.substring(i, i + 2));
                from = i + 2;
                i++;
            }
        }
        add(form.substring(from));
    }

    static boolean hasHole(String form) {
        return form.contains("%s") || form.contains("%d");
    }

    private static boolean isHole(String text, int at) {
        return text.charAt(at) == '%' && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'd');
    }

    private void add(String literal) {
        if (!literal.isEmpty()) {
            parts.add(literal);
        }
    }

    /** The longest piece of words between the holes; empty when there is none. */
    String longestLiteral() {
        String longest = "";
        for (String part : parts) {
            if (!isHole(part) && part.length() > longest.length()) {
                longest = part;
            }
        }
        return longest;
    }

    /** How many characters of the form are words and no holes. */
    int literalLength() {
        return parts.stream()
                .filter(part -> !isHole(part))
                .mapToInt(String::length)
                .sum();
    }

    int holes() {
        return (int) parts.stream().filter(Template::isHole).count();
    }

    /** Two holes side by side say nothing. */
    boolean hasTwoHolesTogether() {
        for (int i = 1; i < parts.size(); i++) {
            if (isHole(parts.get(i - 1)) && isHole(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether every hole is a number. */
    boolean numbersOnly() {
        return !parts.contains("%s");
    }

    /** Whether the form begins with that piece. */
    boolean startsWith(String literal) {
        return parts.get(0).equals(literal);
    }

    boolean matches(String line) {
        return matches(line, 0, 0);
    }

    private boolean matches(String line, int at, int part) {
        if (part == parts.size()) {
            return at == line.length();
        }
        String piece = parts.get(part);
        if (piece.equals("%d")) {
            int end = numberEnd(line, at);
            return end > at && matches(line, end, part + 1);
        }
        if (piece.equals("%s")) {
            return wordsThenRest(line, at, part);
        }
        return line.startsWith(piece, at) && matches(line, at + piece.length(), part + 1);
    }

    private boolean wordsThenRest(String line, int at, int part) {
        if (part + 1 == parts.size()) {
            return line.length() > at && line.length() - at <= WIDEST;
        }
        String next = parts.get(part + 1);
        if (isHole(next)) {
            return false; // two holes side by side say nothing
        }
        int tries = 0; // a line that repeats the next word over and over is no label
        for (int i = line.indexOf(next, at + 1);
                i > 0 && i - at <= WIDEST && tries++ < 4;
                i = line.indexOf(next, i + 1)) {
            if (matches(line, i + next.length(), part + 2)) {
                return true;
            }
        }
        return false;
    }

    private static int numberEnd(String line, int at) {
        if (line.startsWith("%d", at)) {
            return at + 2;
        }
        int end = at;
        while (end < line.length() && end - at < 9 && isNumeral(line.charAt(end), end > at)) {
            end++;
        }
        while (end > at && ",.'".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isNumeral(char c, boolean inside) {
        return Character.isDigit(c) || inside && (c == ',' || c == '.' || c == '\'' || c == 'k');
    }

    private static boolean isHole(String part) {
        return part.equals("%s") || part.equals("%d");
    }
}
