package io.cleanwire.normalise;

import java.text.Normalizer;
import java.util.Locale;

/** Clean-up of text as METADATA rules have it: NFC, no invisible characters, one kind of blank. Idempotent. */
public final class Text {

    /** What ends a sentence in the scripts of the world; Thai and Lao have nothing of the kind. */
    private static final String SENTENCE_ENDS = ".!?…。！？｡؟۔।։።፧။។།";

    /** Every character below is composed and combines with nothing below: such text is in NFC. */
    private static final char FIRST_COMBINING = '\u0300';

    /** Compatibility composition changes nothing below it. */
    private static final char FIRST_COMPATIBLE = '\u0080';

    private static final int MOST_MARKS = 30;

    private Text() {}

    /**
     * One line: NFC, white space (also no-break and thin spaces and line breaks) collapsed to single blanks, control and
     * zero-width characters dropped except the joiners that Persian, Indic scripts and emoji need, ends trimmed.
     */
    public static String line(String text) {
        if (isLine(text)) {
            return text; // most are
        }
        char[] out = new char[text.length()];
        int length = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= '\u007f') {
                if (isBlank(c)) {
                    blank = true;
                    continue;
                }
                if (isInvisible(c)) {
                    continue;
                }
            }
            if (blank && length > 0) {
                out[length++] = ' ';
            }
            blank = false;
            out[length++] = c;
        }
        return nfc(new String(out, 0, length));
    }

    /** Whether {@link #line} would not change the text: single blanks inside, and else what is printed and composed. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !isPlain(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    /** No blank, not invisible, and changed by no composition. */
    private static boolean isPlain(char c) {
        return c < FIRST_COMBINING ? c > ' ' && c < '\u007f' || c > '\u00a0' && c != '\u00ad' : isInert(c);
    }

    /** Preformatted text: line breaks and indentation kept, control characters dropped, NFC, outer blank lines off. */
    public static String preformatted(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\n' || c == '\t' || !isInvisible(c)) {
                out.append(c == '\u00a0' ? ' ' : c);
            }
        }
        return nfc(out.substring(firstLine(out)).stripTrailing());
    }

    /** Where the first line begins that is not blank. */
    private static int firstLine(CharSequence text) {
        int start = 0;
        for (int i = 0; i < text.length() && text.charAt(i) <= ' '; i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return start;
    }

    /** Canonical composition; never compatibility composition, which would change what was written. */
    public static String nfc(String text) {
        if (isComposed(text)) {
            return text;
        }
        String safe = streamSafe(text);
        return Normalizer.isNormalized(safe, Normalizer.Form.NFC)
                ? safe
                : Normalizer.normalize(safe, Normalizer.Form.NFC);
    }

    /** Compatibility composition, for comparing; never for text that goes out. */
    public static String nfkc(String text) {
        return isBelow(text, FIRST_COMPATIBLE) ? text : Normalizer.normalize(streamSafe(text), Normalizer.Form.NFKC);
    }

    /**
     * Drops all but the first {@value #MOST_MARKS} combining marks in a row (the Stream-Safe Text Format of UAX #15 breaks
     * there): sorting a longer run takes the square of its length, and no language writes one.
     */
    private static String streamSafe(String text) {
        StringBuilder out = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = c >= FIRST_COMBINING && isMark(c) ? marks + 1 : 0;
            if (marks == MOST_MARKS + 1 && out.length() == 0) {
                out.append(text, 0, i);
            } else if (marks <= MOST_MARKS && out.length() > 0) {
                out.append(c);
            }
        }
        return out.length() == 0 ? text : out.toString();
    }

    /** Whether all characters are such as composition changes neither alone nor beside each other. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && !isInert(c)) {
                return false;
            }
        }
        return true;
    }

    /** Dashes and quotation marks, the euro sign, letters of Cyrillic, Greek, Hebrew, Arabic, Vietnamese and Korean, kana, Han. */
    private static boolean isInert(char c) {
        return c >= '\u2010' && c <= '\u2027'
                || c >= '\u0400' && c <= '\u0481'
                || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\uac00' && c <= '\ud7a3'
                || c >= '\u0621' && c <= '\u064a'
                || c >= '\u3001' && c <= '\u3029'
                || c >= '\u3041' && c <= '\u3096'
                || c >= '\u30a1' && c <= '\u30fa'
                || c >= '\u0388' && c <= '\u03ce'
                || c >= '\u05d0' && c <= '\u05ea'
                || c >= '\u0660' && c <= '\u0669'
                || c >= '\u0671' && c <= '\u06d3'
                || c >= '\u1ea0' && c <= '\u1ef9'
                || c == '\u20ac';
    }

    private static boolean isBelow(String text, char limit) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }

    /** Words: runs of letters and digits; a run of Han, kana, Hangul or Thai counts one word per two characters. */
    public static int words(CharSequence text) {
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_COMPATIBLE) {
                boolean letter = isLetterOrDigit(c);
                words += letter && !inside ? 1 : 0;
                inside = letter || inside && c == '\'';
                continue;
            }
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (letter && isDense(c)) {
                dense++;
                inside = false;
            } else {
                if (letter && !inside) {
                    words++;
                }
                // an apostrophe or a combining mark does not end a word
                inside = letter
                        || inside && (c == '\'' || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK);
            }
        }
        return words + (dense + 1) / 2;
    }

    /** The letters and digits alone, lower case, single blanks between words: what two titles are compared by. */
    public static String key(String text) {
        return SimpleKey.of(text);
    }

    static String keyOfAny(String text) {
        String folded = nfkc(text).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else if (!isInvisible(c)) {
                gap = true;
            }
        }
        return out.toString();
    }

    /** Whether the text ends as a sentence does; closing quotes and brackets may follow the mark. */
    public static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && ("\"'”’»«“)]）」』›".indexOf(text.charAt(i)) >= 0 || isBlank(text.charAt(i)))) {
            i--;
        }
        return i >= 0 && SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0;
    }

    static boolean isLetterOrDigit(char ascii) {
        return ascii >= 'a' && ascii <= 'z' || ascii >= 'A' && ascii <= 'Z' || ascii >= '0' && ascii <= '9';
    }

    /** White space in any script, and the no-break and thin spaces. */
    public static boolean isBlank(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Scripts written without blanks between words. */
    public static boolean isDense(char c) {
        return c >= '\u0e00' && isDenseThere(c);
    }

    private static boolean isDenseThere(char c) {
        return c <= '\u0eff'
                || c >= '\u1000' && c <= '\u109f'
                || c >= '\u1780' && c <= '\u17ff'
                || c >= '\u2e80' && c <= '\u9fff'
                || c >= '\uac00' && c <= '\ud7af'
                || c >= '\uf900' && c <= '\ufaff';
    }

    static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark and control characters. */
    public static boolean isInvisible(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || c < ' '
                || c >= '\u007f' && c <= '\u009f';
    }
}
