package io.cleanwire.intake;

import java.nio.charset.Charset;
import java.util.Set;

/**
 * Whether bytes contradict the charset that is declared for them, as on servers that declare one for all they send. Only
 * what no text of that charset looks like counts: Latin letters beyond ASCII stand alone or in twos, those of other
 * alphabets in words; and words have no signs in them.
 */
final class CharsetDoubt {

    private static final Set<String> LATIN = Set.of(
            "ISO-8859-2",
            "ISO-8859-3",
            "ISO-8859-4",
            "ISO-8859-13",
            "ISO-8859-15",
            "ISO-8859-16",
            "windows-1250",
            "windows-1252",
            "windows-1254",
            "windows-1257");

    private static final Set<String> EAST_ASIAN = Set.of(
            "Big5", "Big5-HKSCS", "EUC-JP", "EUC-KR", "GB18030", "GBK", "Shift_JIS", "windows-31j", "x-windows-949");

    /** Bytes from here on are letters in most charsets; before it are signs, such as the blanks that do not break. */
    private static final int LETTERS = 0xB0;

    /** Fewer letters beyond ASCII say nothing. */
    private static final int FEW = 20;

    /** So many beyond ASCII in a row are hardly found in a Latin word. */
    private static final int ROW = 4;

    private CharsetDoubt() {}

    static boolean isLatin(Charset charset) {
        return LATIN.contains(charset.name());
    }

    static boolean isEastAsian(Charset charset) {
        return EAST_ASIAN.contains(charset.name());
    }

    /**
     * Whether a text of an East Asian charset has most of its characters inside of Latin words: two letters of a Central
     * European word with the bytes of one such character.
     */
    static boolean isInsideWords(byte[] words, Charset charset) {
        String text = new String(words, charset);
        int characters = 0;
        int inside = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x2E80) {
                characters++;
                inside += isSmall(text, i - 1) || isSmall(text, i + 1) ? 1 : 0;
            }
        }
        return 2 * inside > characters;
    }

    private static boolean isSmall(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    /** Whether a charset cannot be right. */
    static boolean isContradicted(byte[] bytes, Charset charset) {
        if (charset.name().equals("windows-31j")) {
            return isHalfWidth(new String(bytes, charset));
        }
        boolean oneByte = charset.newEncoder().maxBytesPerChar() == 1;
        return isLatin(charset) && isOtherAlphabet(bytes)
                || oneByte && Misreading.isMisread(new String(CharsetGuess.words(bytes), charset));
    }

    private static boolean isOtherAlphabet(byte[] bytes) {
        int letters = 0;
        int inRows = 0;
        int row = 0;
        for (byte b : bytes) {
            if ((b & 0xFF) >= LETTERS) {
                letters++;
                row++;
                inRows += row == ROW ? ROW : row > ROW ? 1 : 0;
            } else {
                row = 0;
            }
        }
        return letters >= FEW && 2 * inRows > letters;
    }

    /** EUC-JP read as Shift JIS is full of the narrow kana that hardly a page has. */
    private static boolean isHalfWidth(String text) {
        long japanese = text.chars().filter(c -> c >= 0x3000).count();
        long narrow = text.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
        return narrow >= FEW && 2 * narrow > japanese;
    }
}
