package io.cleanwire.intake;

import io.cleanwire.model.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Undoes a content encoding, never beyond the largest input that is looked at. */
final class Unpacked {

    private Unpacked() {}

    static byte[] of(byte[] bytes, String encoding, int most) throws BrokenPayload {
        byte[] plain = bytes;
        String[] encodings = encoding.split(",", -1);
        for (int i = encodings.length - 1; i >= 0; i--) { // named in the order they were put on
            plain = undo(plain, encodings[i].strip().toLowerCase(Locale.ROOT), most);
        }
        if (isGzip(plain)) { // a file that was fetched packed; no text starts so
            plain = inflate(plain, true, most);
        }
        if (plain.length > most) {
            throw new BrokenPayload(
                    ErrorCode.TOO_LARGE, "the body has more than " + most + " bytes, the limit of this service");
        }
        return plain;
    }

    private static byte[] undo(byte[] bytes, String encoding, int most) throws BrokenPayload {
        return switch (encoding) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> inflate(bytes, true, most);
            case "deflate" -> inflate(bytes, false, most);
            default ->
                throw new BrokenPayload(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        "content encoding is neither gzip nor deflate; decompress before publishing");
        };
    }

    private static boolean isGzip(byte[] b) {
        return b.length > 2 && b[0] == 0x1F && b[1] == (byte) 0x8B && b[2] == 8;
    }

    private static byte[] inflate(byte[] bytes, boolean gzip, int most) throws BrokenPayload {
        try (InputStream raw = new ByteArrayInputStream(bytes);
                InputStream in = gzip ? new GZIPInputStream(raw) : new InflaterInputStream(raw)) {
            return in.readNBytes(most + 1);
        } catch (EOFException e) {
            throw new BrokenPayload(ErrorCode.DECODE_FAILED, "the content encoding is broken: it ends too early");
        } catch (IOException e) {
            throw new BrokenPayload(ErrorCode.DECODE_FAILED, "the content encoding is broken: " + e.getMessage());
        }
    }
}
