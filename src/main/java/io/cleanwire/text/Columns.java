package io.cleanwire.text;

/**
 * How wide a text stands in a terminal, by which programs break lines: Han, kana, Hangul and full-width signs take two
 * columns (UAX #11, by their ranges).
 */
final class Columns {

    private Columns() {}

    static int of(String text) {
        int columns = text.length();
        for (int i = 0; i < text.length(); i++) {
            columns += isWide(text.charAt(i)) ? 1 : 0;
        }
        return columns;
    }

    /** The width of what cannot be broken at the start of a line, and of the blank before it where one is written. */
    static int ofFirstWord(String line) {
        if (!line.isEmpty() && isWide(line.charAt(0)) && !isHangul(line.charAt(0))) {
            int signs = 1;
            while (signs < line.length() && isSign(line.charAt(signs))) {
                signs++;
            }
            return 2 * signs;
        }
        int end = line.indexOf(' ');
        return 1 + of(end < 0 ? line : line.substring(0, end));
    }

    /** A full stop, a comma, a bracket: none begins a line. */
    static boolean isSign(int c) {
        return c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF65;
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0x9FFF || isHangul(c) || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF01 && c <= 0xFF60;
    }

    /** Between its words Korean writes blanks. */
    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
