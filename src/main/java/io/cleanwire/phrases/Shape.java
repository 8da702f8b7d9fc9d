package io.cleanwire.phrases;

import java.util.regex.Pattern;

/**
 * A regular expression over a whole normalised line.
 *
 * @param needle what the line must hold before the expression is tried; {@code #} stands for any digit
 * @param pattern anchored, without nested quantifiers
 */
record Shape(String needle, Pattern pattern) {

    boolean matches(String line) {
        return holdsNeedle(line) && pattern.matcher(line).matches();
    }

    private boolean holdsNeedle(String line) {
        return needle.equals("#") ? line.chars().anyMatch(c -> c >= '0' && c <= '9') : line.contains(needle);
    }
}
