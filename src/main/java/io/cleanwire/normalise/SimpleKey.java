package io.cleanwire.normalise;

import java.util.Arrays;

/**
 * {@link Text#key} of text that folding changes one character at a time: letters without loose marks and the usual
 * punctuation, which is nearly all text. Where a word has others, that word alone is folded by the book: neither
 * composition nor lower case looks beyond a blank.
 */
final class SimpleKey {

    private static final char GAP = ' ';
    private static final char NOTHING = '\u0000';
    private static final char OTHER = '\uffff';

    /** From here to {@link #FIRST_OTHER_LATIN} each character is looked at alone. */
    private static final char LAST_TABLED = '\u0700';

    private static final char FIRST_OTHER_LATIN = '\u1e00';
    private static final char LAST_OTHER_LATIN = '\u1eff';

    /** What becomes of a character: itself in lower case, {@link #GAP}, {@link #NOTHING}, or {@link #OTHER}. */
    private static final char[] FOLDED = folded('\u0000', LAST_TABLED);

    private static final char[] OTHER_LATIN = folded(FIRST_OTHER_LATIN, LAST_OTHER_LATIN);

    private char[] out;
    private int length;
    private boolean gap;

    private SimpleKey(int size) {
        out = new char[size];
    }

    static String of(String text) {
        SimpleKey key = new SimpleKey(text.length() + 1);
        int at = 0;
        while (at < text.length()) {
            at = key.addSimple(text, at);
            at = at < text.length() ? key.addOther(text, at) : at;
        }
        return new String(key.out, 0, key.length);
    }

    /** Adds words as long as none has a character of another kind; returns where such a word begins, else the end. */
    private int addSimple(String text, int from) {
        char[] to =
                room(text.length() - from + 1); // what parts two words is a character of the text, but for the first
        int at = length;
        int word = from; // where it begins, and what the key was before it
        int before = at;
        boolean open = gap;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c < FOLDED.length ? FOLDED[c] : folded(c);
            if (folded > GAP && folded != OTHER) {
                if (open && at > 0) {
                    to[at++] = ' ';
                }
                open = false;
                to[at++] = folded;
            } else if (folded == OTHER) {
                length = before;
                gap |= word > from;
                return word;
            } else if (folded == GAP) {
                open = true;
            }
            if (c == ' ') {
                word = i + 1;
                before = at;
            }
        }
        length = at;
        gap = open;
        return text.length();
    }

    /** Adds the one word that begins here; returns where it ends. */
    private int addOther(String text, int from) {
        int blank = text.indexOf(' ', from);
        int end = blank < 0 ? text.length() : blank;
        add(Text.keyOfAny(text.substring(from, end)));
        return end;
    }

    /** The key with room for so many characters more. */
    private char[] room(int more) {
        if (out.length < length + more) {
            out = Arrays.copyOf(out, 2 * (length + more));
        }
        return out;
    }

    private void add(char folded) {
        char[] to = room(2);
        if (gap && length > 0) {
            to[length++] = ' ';
        }
        gap = false;
        to[length++] = folded;
    }

    /** A word that may have become several, with what parted it on both sides. */
    private void add(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == ' ') {
                gap = true;
            } else {
                add(word.charAt(i));
            }
        }
        gap = true;
    }

    /** What is not in the table. */
    private static char folded(char c) {
        if (c >= FIRST_OTHER_LATIN && c < LAST_OTHER_LATIN) {
            return OTHER_LATIN[c - FIRST_OTHER_LATIN];
        }
        boolean letter = c >= '\u4e00' && c <= '\u9fef' // Han
                || c >= '\uac00' && c <= '\ud7a3' // Hangul
                || c >= '\u3041' && c <= '\u3096' // kana
                || c >= '\u30a1' && c <= '\u30fa'
                || c == '\u30fc';
        return letter ? c : punctuation(c);
    }

    /** Dashes, quotation marks, bullets, the ellipsis, the euro sign, full stops and brackets of East Asia. */
    private static char punctuation(char c) {
        return c >= '\u2010' && c <= '\u2016'
                        || c >= '\u2018' && c <= '\u2022'
                        || c >= '\u3001' && c <= '\u3003'
                        || c >= '\u3008' && c <= '\u3011'
                        || c == '\u2026'
                        || c == '\u20ac'
                        || c == '\u30fb'
                        || c == '\uff0c'
                        || c == '\uff1a'
                ? GAP
                : c == '\u200b' ? NOTHING : OTHER;
    }

    private static char[] folded(char from, char end) {
        char[] out = new char[end - from];
        for (char c = from; c < end; c++) {
            out[c - from] = foldedAlone(c);
        }
        return out;
    }

    private static char foldedAlone(char c) {
        String folded = Text.keyOfAny("a" + c + "a"); // between letters, to tell a gap from nothing
        // marks combine, and a capital sigma looks at what stands around it
        boolean alone = !Text.isMark(c) && c != '\u03a3';
        if (!alone || folded.length() > 3 || folded.length() == 3 && !folded.startsWith("a")) {
            return OTHER;
        }
        return folded.length() == 2 ? NOTHING : folded.charAt(1);
    }
}
