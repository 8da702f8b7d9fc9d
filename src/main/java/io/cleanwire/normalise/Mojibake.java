package io.cleanwire.normalise;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 that somebody read as windows-1252 or ISO-8859-1.
 *
 * <p>A run of characters is repaired when its bytes are exactly one UTF-8 character. A few such runs are also honest
 * text, an accented capital before a closing quotation mark ({@code MAÇÃ”}), or before a no-break space ({@code é »}); they are repaired only beside a run that
 * cannot be honest.
 */
public final class Mojibake {

    /** The upper half of windows-1252 from 0x80 to 0x9F; a blank where it has a hole. */
    private static final String CP1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /** Leads of two bytes that occur in text: Latin-1, Latin Extended, Greek, Cyrillic, Hebrew, Arabic. */
    private static final String LEADS =
            "\u00c2\u00c3\u00c4\u00c5\u00c6\u00c8\u00ce\u00cf\u00d0\u00d1\u00d2\u00d7\u00d8\u00d9\u00da\u00db";

    /** What may honestly follow a capital letter. */
    private static final String CLOSERS = "»«’‘“”…–—›‹•™\u00a0®°ªº·²³¹";

    private Mojibake() {}

    /** The text with such runs repaired, doubly wrong ones too; everything else is unchanged. Idempotent. */
    public static String repair(String text) {
        String now = text;
        for (String next = pass(now); next.length() < now.length(); next = pass(now)) {
            now = next; // each pass at least halves what it repairs, so passes are few
        }
        return now;
    }

    /** Whether a text begins with a run that cannot be honest; without one, nothing in a text is repaired. */
    public static boolean begins(String text) {
        return !text.isEmpty() && !character(text, 0).isEmpty() && isCertain(text, 0);
    }

    private static String pass(String text) {
        int first = firstLead(text, 0);
        if (first < 0 || !hasCertainRun(text, first)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        for (int i = first; i >= 0; ) {
            String character = character(text, i);
            int next = i + 1;
            if (!character.isEmpty()) {
                out.append(text, copied, i).append(character);
                next = i + length(text.charAt(i));
                copied = next;
            }
            i = firstLead(text, next);
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static boolean hasCertainRun(String text, int from) {
        for (int i = from; i >= 0; i = firstLead(text, i + 1)) {
            if (!character(text, i).isEmpty() && isCertain(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCertain(String text, int at) {
        for (int i = at + 1; i < at + length(text.charAt(at)); i++) {
            if (CLOSERS.indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static int firstLead(String text, int from) {
        for (int i = from; i < text.length() - 1; i++) {
            if (length(text.charAt(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** How many bytes a UTF-8 character has that starts with this one; 0 when none of interest does. */
    private static int length(char c) {
        if (c < '\u00c2' || c > '\u00f4') {
            return 0; // nearly all
        }
        if (c >= '\u00e0') {
            return c <= '\u00ef' ? 3 : 4;
        }
        return LEADS.indexOf(c) >= 0 ? 2 : 0;
    }

    private static String character(String text, int at) {
        int length = length(text.charAt(at));
        if (length == 0
                || at + length > text.length()
                || text.charAt(at + 1) < '\u0080' // an accented letter inside a word
                || length > 2 && text.charAt(at + 1) == '\u00a0') {
            return "";
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int value = byteOf(text.charAt(at + i));
            if (value < 0x80 || i > 0 && value > 0xbf) {
                return "";
            }
            bytes[i] = (byte) value;
        }
        return decode(bytes);
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int c = text.codePointAt(0);
            return Character.isDefined(c) && !Character.isISOControl(c) ? text : "";
        } catch (CharacterCodingException e) {
            return ""; // such as an overlong form: no character, so no mojibake
        }
    }

    private static int byteOf(char c) {
        if (c < 0x100) {
            return c;
        }
        return Arrays.binarySearch(SORTED, c) < 0 ? -1 : 0x80 + CP1252.indexOf(c);
    }

    private static final char[] SORTED = sorted();

    private static char[] sorted() {
        char[] out = CP1252.replace(" ", "").toCharArray();
        Arrays.sort(out);
        return out;
    }
}
