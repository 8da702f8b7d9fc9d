package io.cleanwire.normalise;

import java.nio.charset.StandardCharsets;

/** Percent-encoding as RFC 3986 has it. */
final class Percent {

    private static final String HEX = "0123456789ABCDEF";
    private static final String UNSAFE = " \"<>\\^`{|}";

    private Percent() {}

    /**
     * Triplets in upper case, unreserved characters decoded, everything that may not stand in an address encoded, and
     * {@code %25} for a percent sign that starts no triplet. Reserved characters keep their form: {@code %2F} is no
     * slash. Idempotent.
     */
    static String normalize(String text) {
        if (isSafe(text)) {
            return text; // most are
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '%' && i + 2 < text.length() && hex(text.charAt(i + 1)) >= 0 && hex(text.charAt(i + 2)) >= 0) {
                int value = hex(text.charAt(i + 1)) * 16 + hex(text.charAt(i + 2));
                if (isUnreserved(value)) {
                    out.append((char) value);
                } else {
                    append(out, (byte) value);
                }
                i += 3;
            } else {
                if (c == '%' || c > '~' || c < ' ' || UNSAFE.indexOf(c) >= 0) {
                    append(out, Character.toString(c).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.appendCodePoint(c);
                }
                i += Character.charCount(c);
            }
        }
        return out.toString();
    }

    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c > '~' || c < ' ' || UNSAFE.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    static void append(StringBuilder out, byte... bytes) {
        for (byte b : bytes) {
            out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
        }
    }

    private static int hex(char c) {
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private static boolean isUnreserved(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
    }
}
