package io.cleanwire.phrases;

import io.cleanwire.normalise.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms under which a line is looked up: what differs between two renderings of one label is folded away. */
final class LineKey {

    private static final String LEADING = " •·*▪►▶■□●○◦‣→←↑↓<>|+-";
    private static final String TRAILING = " :.!|*";
    private static final String ARROWS = " →←↑↓>\"";

    /** A host name without a scheme, such as a dump that drops addresses would have dropped. */
    private static final Pattern DOMAIN = Pattern.compile("\\b[a-z0-9-]{2,40}\\.(?:com|org|net|de|fr|es|io|co)\\b");

    /** Stands behind the small letter that a Turkish capital became. */
    private static final char DOT_ABOVE = '\u0307';

    private static final char KASHIDA = '\u0640';

    /** The first and the last of the marks for vowels and their like. */
    private static final char FATHATAN = '\u064b';

    private static final char SUKUN = '\u0652';

    private static final char DROPPED = '\0';

    /** How many characters one becomes at most. */
    private static final int WIDEST = 3;

    private LineKey() {}

    /** One kind of quote, dash, ellipsis and blank, lower case. Form fields that text browsers draw are left out. */
    static String norm(String line) {
        boolean simple = isSimple(line);
        String folded = simple ? line : Text.nfkc(line).toLowerCase(Locale.ROOT);
        char[] out = new char[WIDEST * folded.length()];
        int length = 0;
        for (int i = 0; i < folded.length(); i++) {
            length = append(out, length, simple ? lower(folded.charAt(i)) : folded.charAt(i));
        }
        return withoutFields(new String(out, 0, length).strip()).strip();
    }

    /** Whether compatibility composition changes nothing but what is folded here anyway, and lower case is by the character. */
    private static boolean isSimple(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 0x80 && !isInert(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Letters of Latin-1, Vietnamese, Greek, Cyrillic, Hebrew, Arabic and Korean, dashes, quotation marks, the ellipsis, the
     * common bullets, common Han and kana; not the capital sigma, which looks at what stands around it.
     */
    private static boolean isInert(char c) {
        return c >= '\u00c0' && c <= '\u012f'
                || c >= '\u1ea0' && c <= '\u1ef9'
                || c >= '\u0388' && c <= '\u03ce' && c != '\u03a3'
                || c >= '\u0400' && c <= '\u0481'
                || c >= '\u05d0' && c <= '\u05ea'
                || c >= '\u0621' && c <= '\u064a'
                || c >= '\u0679' && c <= '\u06d3'
                || c >= '\uac00' && c <= '\ud7a3'
                || c >= '\u4e00' && c <= '\u9fff'
                || c >= '\u3041' && c <= '\u3094'
                || c >= '\u30a1' && c <= '\u30fa'
                || "\u00a0©«®°·»\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u20ac\u3001\u3002"
                                .indexOf(c)
                        >= 0;
    }

    private static char lower(char c) {
        if (c < 0x80) { // nearly all
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    /** How long it is with one character more. */
    private static int append(char[] out, int length, char c) {
        if (c >= 'a' && c <= 'z') { // nearly all
            out[length] = c;
            return length + 1;
        }
        switch (c) {
            case '‘', '’', '‚', '‛', '′', '`', '´' -> out[length] = '\'';
            case '“', '”', '„', '‟', '″', '«', '»' -> out[length] = '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> out[length] = '-';
            case '…' -> {
                "...".getChars(0, WIDEST, out, length);
                return length + WIDEST;
            }
            case '\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff' -> {
                return length;
            }
            default -> {
                boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (blank && (length == 0 || out[length - 1] == ' ')) {
                    return length;
                }
                out[length] = blank ? ' ' : c;
            }
        }
        return length + 1;
    }

    private static String withoutFields(String text) {
        if (text.indexOf('_') < 0 && text.indexOf('[') < 0 && !text.startsWith("(button) ")) {
            return text;
        }
        String bare = text.startsWith("(button) ") ? text.substring("(button) ".length()) : text;
        return bare.replaceAll("_{3,}|\\[[ x]?\\]", "").replaceAll(" {2,}", " ");
    }

    /** A normalised line without bullets before it and closing marks behind it, {@linkplain #folded folded}. */
    static String key(String norm) {
        return folded(trim(norm, LEADING, TRAILING));
    }

    /**
     * Without what capitals do not show, or few write: the accents of Greek, the dots of the Turkish i, the vowels of Arabic and
     * the strokes that make its words longer.
     */
    static String folded(String norm) {
        int same = 0;
        while (same < norm.length() && folded(norm.charAt(same)) == norm.charAt(same)) {
            same++;
        }
        if (same == norm.length()) {
            return norm;
        }
        StringBuilder out = new StringBuilder(norm.length()).append(norm, 0, same);
        for (int i = same; i < norm.length(); i++) {
            char c = folded(norm.charAt(i));
            if (c != DROPPED) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static char folded(char c) {
        if (c < 0x80) { // nearly all
            return c;
        }
        return switch (c) {
            case 'ı' -> 'i';
            case 'ά' -> 'α';
            case 'έ' -> 'ε';
            case 'ή' -> 'η';
            case 'ί', 'ϊ', 'ΐ' -> 'ι';
            case 'ό' -> 'ο';
            case 'ύ', 'ϋ', 'ΰ' -> 'υ';
            case 'ώ' -> 'ω';
            case 'ς' -> 'σ';
            default -> c == DOT_ABOVE || c == KASHIDA || c >= FATHATAN && c <= SUKUN ? DROPPED : c;
        };
    }

    /** A key without arrows behind it. */
    static String withoutArrows(String key) {
        return trim(key, "", ARROWS);
    }

    /** A form as a dump leaves it that deletes host names; the form itself when it names none. */
    static String withoutDomains(String form) {
        return DOMAIN.matcher(form).replaceAll("").replaceAll(" {2,}", " ").strip();
    }

    private static String trim(String text, String leading, String trailing) {
        int start = 0;
        int end = text.length();
        while (start < end && (leading.indexOf(text.charAt(start)) >= 0 || isPicture(text.charAt(start), leading))) {
            start++;
        }
        while (end > start && trailing.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Half of a picture sign, one that is a character alone, or what says that it is drawn in colour. */
    private static boolean isPicture(char c, String leading) {
        return !leading.isEmpty()
                && (c >= '\ud83c' && c <= '\ud83e'
                        || c >= '\udc00' && c <= '\udfff'
                        || c >= '\u2600' && c <= '\u27bf'
                        || c == '\ufe0f');
    }
}
