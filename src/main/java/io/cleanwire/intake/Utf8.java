package io.cleanwire.intake;

import io.cleanwire.normalise.Mojibake;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What can be said of bytes as UTF-8 without making characters of them. Nearly all of a page is ASCII, so eight bytes
 * are looked at as one number where they are.
 *
 * @param valid whether they are UTF-8 as the Unicode Standard has it (table 3-7), and do not begin Japanese in
 *     ISO-2022-JP, whose bytes are all ASCII
 * @param replaced whether U+FFFD is among the characters: something was lost before
 * @param doubtful whether a run is UTF-8 that somebody read as windows-1252
 */
record Utf8(boolean valid, boolean replaced, boolean doubtful) {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long TOP_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;
    /** Bytes that four characters take, none of them beyond the Basic Multilingual Plane. */
    private static final int LONGEST_RUN = 12;

    private static final Utf8 INVALID = new Utf8(false, false, false);

    static Utf8 of(byte[] bytes, int from) {
        boolean replaced = false;
        boolean doubtful = false;
        for (int i = from; i < bytes.length; ) {
            i = plainEnd(bytes, i);
            if (i == bytes.length) {
                break;
            }
            if (bytes[i] == Charsets.ESCAPE && !Charsets.isJapaneseEscape(bytes, i)) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length == 0) {
                return INVALID;
            }
            replaced |= length == 3
                    && bytes[i] == (byte) 0xEF
                    && bytes[i + 1] == (byte) 0xBF
                    && bytes[i + 2] == (byte) 0xBD;
            doubtful = doubtful || bytes[i] == (byte) 0xC3 && isDoubtful(bytes, i) && isMojibake(bytes, i);
            i += length;
        }
        return new Utf8(true, replaced, doubtful);
    }

    /** Where an ASCII character stands next; the length of the bytes when it does not. */
    static int indexOf(byte[] bytes, int wanted, int from) {
        long eightWanted = wanted * ONES;
        int i = from;
        while (i <= bytes.length - 8) {
            long other = (long) EIGHT.get(bytes, i) ^ eightWanted; // a byte is 0 where the character was
            long found = other - ONES & ~other & TOP_BITS;
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            i += 8;
        }
        while (i < bytes.length && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    /** Where the run of ASCII that begins here ends, at most at the limit. */
    static int asciiEnd(byte[] bytes, int from, int limit) {
        int i = from;
        while (i <= limit - 8) {
            long high = (long) EIGHT.get(bytes, i) & TOP_BITS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            i += 8;
        }
        while (i < limit && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** Whether an ASCII character stands in valid UTF-8 more often than so many times; counts as far as that can be. */
    static boolean hasMore(byte[] bytes, int from, char wanted, int most) {
        int count = 0;
        int i = from;
        while (i <= bytes.length - 8 && count + bytes.length - i > most) {
            long other = (long) EIGHT.get(bytes, i) ^ wanted * ONES; // a byte is 0 where the character was
            count += Long.bitCount(~((other & ~TOP_BITS) + ~TOP_BITS | other | ~TOP_BITS));
            i += 8;
        }
        while (i < bytes.length && count + bytes.length - i > most) {
            count += bytes[i++] == wanted ? 1 : 0;
        }
        return count > most;
    }

    /** Where the run of ASCII without escapes ends. */
    private static int plainEnd(byte[] bytes, int from) {
        int i = from;
        while (i <= bytes.length - 8) {
            long eight = (long) EIGHT.get(bytes, i);
            long other = eight ^ Charsets.ESCAPE * ONES; // a byte is 0 where an escape was
            if (((eight | other - ONES & ~other) & TOP_BITS) != 0) {
                break;
            }
            i += 8;
        }
        while (i < bytes.length && bytes[i] >= 0 && bytes[i] != Charsets.ESCAPE) {
            i++;
        }
        return i;
    }

    /** How many bytes the character takes that begins here with a byte beyond ASCII; 0 when none does. */
    private static int length(byte[] b, int i) {
        int lead = b[i] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return follows(b, i + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80; // no overlong forms
            int most = lead == 0xED ? 0x9F : 0xBF; // no surrogates
            return follows(b, i + 1, least, most) && follows(b, i + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF; // nothing beyond U+10FFFF
            return follows(b, i + 1, least, most) && follows(b, i + 2, 0x80, 0xBF) && follows(b, i + 3, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean follows(byte[] b, int i, int least, int most) {
        return i < b.length && (b[i] & 0xFF) >= least && (b[i] & 0xFF) <= most;
    }

    /** Whether U+00C2 to U+00F4, which begins here if its second byte says so, has behind it what its run needs. */
    private static boolean isDoubtful(byte[] b, int i) {
        int character = 0xC0 | b[i + 1] & 0x3F;
        if (character < 0xC2 || character > 0xF4 || !isPartOfRun(b, i + 2)) {
            return false;
        }
        return character < 0xE0 || isPartOfRun(b, i + 2 + length(b, i + 2)); // runs of three and four characters
    }

    /** The last look, at the few that passed the others. */
    private static boolean isMojibake(byte[] b, int i) {
        return Mojibake.begins(new String(b, i, Math.min(LONGEST_RUN, b.length - i), StandardCharsets.UTF_8));
    }

    /** Whether a character stands here that windows-1252 has for 0x80 to 0xBF; by its first byte, which may say more. */
    private static boolean isPartOfRun(byte[] b, int i) {
        if (i >= b.length) {
            return false;
        }
        int lead = b[i] & 0xFF;
        return lead == 0xC2 || lead == 0xC5 || lead == 0xC6 || lead == 0xCB || lead == 0xE2;
    }
}
