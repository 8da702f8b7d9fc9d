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
