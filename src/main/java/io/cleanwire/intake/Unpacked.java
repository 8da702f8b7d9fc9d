package io.cleanwire.intake;

import io.airlift.compress.MalformedInputException;
import io.airlift.compress.zstd.ZstdInputStream;
import io.cleanwire.model.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes a content encoding, never beyond the largest input that is looked at. */
final class Unpacked {

    /** Nobody packs a body more often. */
    private static final int MOST = 8;

    private Unpacked() {}

    static byte[] of(byte[] bytes, String encoding, int most) throws BrokenPayload {
        byte[] plain = bytes;
        String[] encodings = encoding.split(",", -1);
        if (encodings.length > MOST) {
            throw new BrokenPayload(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE, "the body was packed more than " + MOST + " times");
        }
        for (int i = encodings.length - 1; i >= 0; i--) { // named in the order they were put on
            plain = undo(plain, encodings[i].strip().toLowerCase(Locale.ROOT), most);
        }
        if (isGzip(plain)) { // a file that was fetched packed; no text starts so
            plain = gunzip(plain, most);
        }
        if (plain.length > most) {
            throw new BrokenPayload(
                    ErrorCode.TOO_LARGE, "the body has more than " + most + " bytes, the limit of this service");
        }
        return plain;
    }

    /** Proxies and crawlers keep the header when they unpack, and servers send words that are no encoding: what reads as markup is not packed. */
    private static byte[] undo(byte[] bytes, String encoding, int most) throws BrokenPayload {
        if (encoding.isEmpty() || encoding.equals("identity")) {
            return bytes;
        }
        Sniff.Format looks = Sniff.of(bytes, Optional.empty());
        if (looks == Sniff.Format.HTML || looks == Sniff.Format.FEED || looks == Sniff.Format.JSON) {
            return bytes;
        }
        return switch (encoding) {
            case "gzip", "x-gzip" -> gunzip(bytes, most);
            case "deflate" -> deflated(bytes, most);
            case "br" -> read(() -> new BrotliInputStream(new ByteArrayInputStream(bytes)), most);
            case "zstd" -> read(() -> new ZstdInputStream(new ByteArrayInputStream(bytes)), most);
            default -> {
                if (looks == Sniff.Format.TEXT) {
                    yield bytes;
                }
                throw new BrokenPayload(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        "content encoding is none of gzip, deflate, br and zstd; decompress before publishing");
            }
        };
    }

    /** With the frame of zlib, as RFC 9110 has it, or without one, as some servers send it. */
    private static byte[] deflated(byte[] bytes, int most) throws BrokenPayload {
        boolean framed =
                bytes.length > 1 && (bytes[0] & 0x0F) == 8 && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % 31 == 0;
        return read(() -> new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(!framed)), most);
    }

    static boolean isGzip(byte[] b) {
        return b.length > 2 && b[0] == 0x1F && b[1] == (byte) 0x8B && b[2] == 8;
    }

    private static byte[] gunzip(byte[] bytes, int most) throws BrokenPayload {
        return read(() -> new GZIPInputStream(new ByteArrayInputStream(bytes)), most);
    }

    /** Opens a stream that unpacks. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    private static byte[] read(Opening opening, int most) throws BrokenPayload {
        try (InputStream in = opening.open()) {
            return in.readNBytes(most + 1);
        } catch (EOFException e) {
            throw new BrokenPayload(ErrorCode.DECODE_FAILED, "the content encoding is broken: it ends too early");
        } catch (IOException | MalformedInputException e) { // aircompressor throws the second
            throw new BrokenPayload(ErrorCode.DECODE_FAILED, "the content encoding is broken: " + e.getMessage());
        }
    }
}
