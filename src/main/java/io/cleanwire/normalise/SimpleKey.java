package io.cleanwire.normalise;

import java.util.Optional;

/**
 * {@link Text#key} of text that folding changes one character at a time: Latin and Cyrillic letters without loose marks
 * and the usual punctuation, which is nearly all text.
 */
final class SimpleKey {

    private static final char GAP = ' ';
    private static final char NOTHING = '\u0000';
    private static final char OTHER = '\uffff';

    /** What becomes of a character: itself in lower case, {@link #GAP}, {@link #NOTHING}, or {@link #OTHER}. */
    private static final char[] FOLDED = folded();

    private SimpleKey() {}

    /** The key; empty when the text has characters of other kinds. */
    static Optional<String> of(String text) {
        char[] out = new char[text.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c < FOLDED.length ? FOLDED[c] : punctuation(c);
            if (folded == OTHER) {
                return Optional.empty();
            }
            if (folded == GAP) {
                gap = true;
            } else if (folded != NOTHING) {
                if (gap && length > 0) {
                    out[length++] = ' '; // a gap took a character of its own, so there is room
                }
                gap = false;
                out[length++] = folded;
            }
        }
        return Optional.of(new String(out, 0, length));
    }

    /** Dashes, quotation marks, bullets, the ellipsis, and the euro sign. */
    private static char punctuation(char c) {
        return c >= '\u2010' && c <= '\u2016' || c >= '\u2018' && c <= '\u2022' || c == '\u2026' || c == '\u20ac'
                ? GAP
                : c == '\u200b' ? NOTHING : OTHER;
    }

    private static char[] folded() {
        char[] out = new char['\u0460'];
        for (char c = 0; c < out.length; c++) {
            out[c] = folded(c);
        }
        return out;
    }

    private static char folded(char c) {
        String folded = Text.keyOfAny("a" + c + "a"); // between letters, to tell a gap from nothing
        boolean mark = c >= '\u0300' && c < '\u0400'; // marks combine, and a sigma looks at what stands around it
        if (mark || folded.length() > 3 || folded.length() == 3 && !folded.startsWith("a")) {
            return OTHER;
        }
        return folded.length() == 2 ? NOTHING : folded.charAt(1);
    }
}
