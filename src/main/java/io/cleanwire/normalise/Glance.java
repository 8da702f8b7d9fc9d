package io.cleanwire.normalise;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Quick looks at a line before a pattern is tried on it: most lines lack what the pattern needs. A glance may see more
 * than the pattern would, never less; letters are compared as case-insensitive patterns compare them.
 */
final class Glance {

    private static final int LONGEST_WORD = 24;

    private Glance() {}

    /**
     * Lower-case words that are looked for.
     *
     * @param initials the characters they begin with
     */
    record Needles(BitSet initials, List<String> words) {

        static Needles of(List<String> words) {
            BitSet initials = new BitSet();
            words.forEach(word -> initials.set(word.charAt(0)));
            return new Needles(initials, words);
        }

        /** Whether one of them begins there. */
        private boolean areAt(String text, int at) {
            char initial = fold(text.charAt(at));
            if (!initials.get(initial)) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) { // no iterator: asked of many characters
                String word = words.get(i);
                if (word.charAt(0) == initial
                        && (word.length() == 1
                                || at + 1 < text.length() && fold(text.charAt(at + 1)) == fold(word.charAt(1)))
                        && text.regionMatches(true, at, word, 0, word.length())) {
                    return true;
                }
            }
            return false;
        }
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    static boolean hasOneOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the lower-case words stands anywhere. */
    static boolean holdsAny(String text, Needles words) {
        for (int i = 0; i < text.length(); i++) {
            if (words.areAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether behind white space stands what begins like one of the lower-case words. */
    static boolean hasWordLike(String text, Needles words) {
        for (int i = 1; i < text.length(); i++) {
            if (Text.isBlank(text.charAt(i - 1)) && words.areAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run of letters and digits is one of the lower-case words. */
    static boolean hasWord(String text, Set<String> words) {
        StringBuilder word = new StringBuilder(LONGEST_WORD);
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isWordly(text.charAt(i))) {
                word.append(fold(text.charAt(i)));
            } else if (word.length() > 0) {
                if (word.length() <= LONGEST_WORD && words.contains(word.toString())) {
                    return true;
                }
                word.setLength(0);
            }
        }
        return false;
    }

    /** The first word, up to a blank or one of the signs; empty when it is longer than any that is looked for. */
    static String firstWord(String text, String ends) {
        StringBuilder word = new StringBuilder(LONGEST_WORD);
        for (int i = 0; i < text.length() && ends.indexOf(text.charAt(i)) < 0; i++) {
            if (word.length() == LONGEST_WORD) {
                return "";
            }
            word.append(fold(text.charAt(i)));
        }
        return word.toString();
    }

    private static boolean isWordly(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** As case-insensitive patterns compare it. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
