package io.cleanwire.intake;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Characters of valid UTF-8, made when they are asked for: a page is parsed from its bytes, and a string of all of it,
 * which costs a third of the parsing and twice the memory of the bytes, is never made.
 */
final class Utf8Reader extends Reader {

    private final byte[] bytes;
    private final int[] unread;
    private final ByteBuffer in;
    private final CharsetDecoder latin1 =
            StandardCharsets.ISO_8859_1.newDecoder(); // the fastest copy there is of ASCII
    private int at;
    private int part; // of those unread, the next
    private char low; // second half of a pair that found no room; 0 when there is none

    /**
     * @param from where the characters begin, behind the byte order mark
     * @param unread the parts to leave out, as {@link Unread#parts} finds them
     */
    Utf8Reader(byte[] bytes, int from, int[] unread) {
        this.bytes = bytes;
        this.unread = unread;
        this.in = ByteBuffer.wrap(bytes);
        this.at = from;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        if (low != 0 && length > 0) {
            out.put(low);
            low = 0;
        }
        while (out.hasRemaining() && at < bytes.length) {
            int stop = part < unread.length ? unread[part] : bytes.length;
            if (at == stop) {
                at = unread[part + 1];
                part += 2;
                continue;
            }
            int end = Utf8.asciiEnd(bytes, at, (int) Math.min(stop, (long) at + out.remaining()));
            if (end > at) {
                in.limit(end).position(at);
                latin1.decode(in, out, false);
                at = end;
            } else {
                put(out);
            }
        }
        int read = length - out.remaining();
        return read == 0 && length > 0 ? -1 : read;
    }

    /** Puts the character beyond ASCII that begins here. */
    private void put(CharBuffer out) {
        int lead = bytes[at];
        if (lead < (byte) 0xE0) {
            out.put((char) ((lead & 0x1F) << 6 | bits(1)));
            at += 2;
        } else if (lead < (byte) 0xF0) {
            out.put((char) ((lead & 0x0F) << 12 | bits(1) << 6 | bits(2)));
            at += 3;
        } else {
            int character = (lead & 0x07) << 18 | bits(1) << 12 | bits(2) << 6 | bits(3);
            out.put(Character.highSurrogate(character));
            at += 4;
            if (out.hasRemaining()) {
                out.put(Character.lowSurrogate(character));
            } else {
                low = Character.lowSurrogate(character);
            }
        }
    }

    private int bits(int ahead) {
        return bytes[at + ahead] & 0x3F;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
