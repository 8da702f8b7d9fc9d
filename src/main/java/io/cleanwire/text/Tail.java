package io.cleanwire.text;

/**
 * How a line ends and what is glued in it: captions end in a credit behind their last sentence, and flattening glues it to
 * the sentence ({@code on the quay.Credit: EPA}).
 */
final class Tail {

    /** Longer tails are sentences that were not closed. */
    private static final int LONGEST = 80;

    private static final int MOST_GLUED = 5;

    /** Digits of a year. */
    private static final int YEAR = 4;

    private Tail() {}

    /** The words behind the last sentence of a line; 0 when it ends with one, -1 when it has none or the tail is long. */
    static int words(String text) {
        int start = start(text);
        if (start < 0) {
            return -1;
        }
        int words = 0;
        for (int i = start; i < text.length(); i++) {
            words += isWordStart(text, i) ? 1 : 0;
        }
        return words;
    }

    /** The share of those words that begin with a capital; 0 when there are none. */
    static float capitals(String text) {
        int start = start(text);
        int words = 0;
        int capitals = 0;
        for (int i = Math.max(start, 0); start >= 0 && i < text.length(); i++) {
            if (isWordStart(text, i)) {
                words++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (float) capitals / words;
    }

    /** Signs near the end that part the names of a credit: slashes, bars, brackets, a copyright. */
    static int signs(String text) {
        int signs = 0;
        for (int i = Math.max(0, text.length() - LONGEST / 2); i < text.length(); i++) {
            char c = text.charAt(i);
            signs += c == '/' || c == '|' || c == '©' || c == '(' || c == ')' ? 1 : 0;
        }
        return signs;
    }

    /** Places where a capital follows a small letter or a full stop without a blank. */
    static int glued(String text) {
        int glued = 0;
        for (int i = 2; i < text.length() && glued < MOST_GLUED; i++) {
            char before = text.charAt(i - 1);
            glued += Character.isUpperCase(text.charAt(i))
                            && (Character.isLowerCase(before)
                                    || before == '.' && Character.isLowerCase(text.charAt(i - 2)))
                    ? 1
                    : 0;
        }
        return glued;
    }

    /** The words in the brackets that end a line, such as a photographer and an agency; 0 when none do, or they are long. */
    static int bracketed(String text) {
        int end = text.endsWith(".") ? text.length() - 2 : text.length() - 1;
        if (end < 1 || text.charAt(end) != ')') {
            return 0;
        }
        int words = 0;
        for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
            if (text.charAt(i) == '(') {
                return words;
            }
            words += isWordStart(text, i) ? 1 : 0;
        }
        return 0;
    }

    /** Whether a line names a year of the last or of this century. */
    static boolean hasYear(String text) {
        return hasYear(text, "19") || hasYear(text, "20");
    }

    private static boolean hasYear(String text, String century) {
        for (int i = text.indexOf(century); i >= 0 && i + YEAR <= text.length(); i = text.indexOf(century, i + 1)) {
            if (isWordStart(text, i)
                    && Character.isDigit(text.charAt(i + 2))
                    && Character.isDigit(text.charAt(i + 3))
                    && (i + YEAR == text.length() || !Character.isLetterOrDigit(text.charAt(i + YEAR)))) {
                return true;
            }
        }
        return false;
    }

    /** What may follow a full stop that ends a sentence; digits follow the point of a number. */
    private static boolean mayBegin(char c) {
        return !Character.isLowerCase(c) && !Character.isDigit(c);
    }

    private static boolean isWordStart(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Where what follows the last sentence begins; -1 when there is no sentence, or much follows it. */
    private static int start(String text) {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST); i--) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == '。' || c == '”' || c == '"';
            if (stop && (i == text.length() - 1 || mayBegin(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return -1;
    }
}
