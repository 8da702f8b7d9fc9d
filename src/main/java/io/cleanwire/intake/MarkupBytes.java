package io.cleanwire.intake;

/** The bytes of a page, asked for the ASCII characters that markup is made of. A place behind the last holds nothing. */
final class MarkupBytes {

    private final byte[] bytes;

    MarkupBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    /** Where a byte stands next; behind the last when nowhere. */
    int indexOf(int wanted, int from) {
        return Utf8.indexOf(bytes, wanted, from);
    }

    /** The same before a limit; -1 when it does not stand there. */
    int indexOf(int wanted, int from, int limit) {
        int i = from;
        while (i < limit && bytes[i] != wanted) {
            i++;
        }
        return i < limit ? i : -1;
    }

    /** The byte at a place; -1 behind the last. */
    int at(int place) {
        return place < bytes.length ? bytes[place] & 0xFF : -1;
    }

    /** Whether these characters stand at a place, letters in either case. */
    boolean is(String lowerCase, int place) {
        for (int i = 0; i < lowerCase.length(); i++) {
            if (lower(at(place + i)) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first place from here on that is no blank. */
    int skipBlanks(int from) {
        int i = from;
        while (isBlank(at(i))) {
            i++;
        }
        return i;
    }

    static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
