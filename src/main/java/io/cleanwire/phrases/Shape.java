package io.cleanwire.phrases;

import java.util.regex.Pattern;

/**
 * A regular expression over a whole normalised line.
 *
 * @param needle what the line must hold before the expression is tried; {@code #} stands for any digit
 * @param pattern anchored, without nested quantifiers
 */
record Shape(String needle, Pattern pattern) {

    /** Whether the line must hold a digit; asked once a line, for most lines hold none and most shapes want one. */
    boolean wantsDigit() {
        return needle.equals("#");
    }

    static boolean holdsDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    boolean matches(String line) {
        return (wantsDigit() ? holdsDigit(line) : line.contains(needle))
                && pattern.matcher(line).matches();
    }
}
