package io.cleanwire.phrases;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression over a whole normalised line.
 *
 * @param needle what the line must hold before the expression is tried; {@code ####} stands for four digits in a row
 * @param signs the {@linkplain #signs characters} of the needle
 * @param digits how many digits in a row the line must hold; most shapes want some, and most lines hold none
 * @param longest how many characters it matches at most
 * @param pattern anchored, every repetition bounded, and none of a group
 */
public record Shape(String needle, long signs, int digits, int longest, Pattern pattern) {

    Shape(String needle, Pattern pattern) {
        this(
                needle,
                signs(needle),
                needle.chars().allMatch(c -> c == '#') ? needle.length() : 0,
                new Reach(pattern.pattern()).longest(),
                pattern);
    }

    /** What is wrong with an expression; empty when it can be taken. */
    static Optional<String> fault(String expression) {
        if (!expression.startsWith("^") || !expression.endsWith("$")) {
            return Optional.of("a shape is of the whole line: ^…$");
        }
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            return Optional.of("not a regular expression: " + e.getDescription());
        }
        return isBounded(expression)
                ? Optional.empty()
                : Optional.of("a shape repeats a character or a class at most so often ({0,80}), and no group");
    }

    /** No star, no plus, no open range, and no repetition behind a group but {@code ?}: such a shape is linear. */
    private static boolean isBounded(String expression) {
        boolean inClass = false;
        char before = ' ';
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\') {
                before = 'x';
                i++;
                continue;
            }
            if (!inClass && (c == '*' || c == '+' || c == ',' && expression.startsWith(",}", i))) {
                return false;
            }
            if (!inClass && c == '{' && before == ')') {
                return false;
            }
            inClass = inClass ? c != ']' : c == '[';
            before = inClass ? 'x' : c;
        }
        return true;
    }

    /** The longest run of digits, asked once a line. */
    static int longestRun(String line) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) >= '0' && line.charAt(i) <= '9' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Which characters a line has, sixty-four kinds of them; asked once a line, like the digits. */
    static long signs(String line) {
        long signs = 0;
        for (int i = 0; i < line.length(); i++) {
            signs |= 1L << line.charAt(i);
        }
        return signs;
    }

    /** Whether it is worth while to try the pattern on a line with such digits and signs. */
    boolean mayMatch(String line, int longestRun, long lineSigns) {
        return digits > 0 ? longestRun >= digits : (signs & ~lineSigns) == 0 && line.contains(needle);
    }

    /** Whether the line is no longer than what the shape matches. */
    boolean reaches(String line) {
        return line.length() <= longest;
    }
}
