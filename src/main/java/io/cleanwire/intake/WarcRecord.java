package io.cleanwire.intake;

import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Flag;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Source;
import io.cleanwire.normalise.Urls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * One record of a WARC file (ISO 28500): an HTTP response as the crawler got it, a resource, or what was made of one. Chunks are joined; the
 * content encoding is left to the caller.
 */
final class WarcRecord {

    private static final byte[] BEHIND_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STATUS = ":status: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STATUS_LINE = "HTTP/1.1 ".getBytes(StandardCharsets.US_ASCII);

    private WarcRecord() {}

    static Contents read(byte[] bytes, RawRecord raw, int most) throws BrokenPayload {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(withStatusLine(bytes)))) {
            Optional<org.netpreserve.jwarc.WarcRecord> record = reader.next();
            String kind = record.map(org.netpreserve.jwarc.WarcRecord::type).orElse("missing");
            Optional<Contents> contents = Optional.empty();
            for (; record.isPresent(); record = reader.next()) {
                Optional<Contents> next = contents(record.get(), raw, most);
                if (contents.isPresent() && next.isPresent()) {
                    throw new BrokenPayload(
                            ErrorCode.BAD_ENVELOPE,
                            "the value holds several WARC records; send each as one of its own");
                }
                contents = contents.or(() -> next);
            }
            return contents.orElseThrow(() -> new BrokenPayload(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "the WARC record is no HTTP response and no resource but: " + kind));
        } catch (ParsingException | IllegalArgumentException e) { // jwarc throws the second for header values
            throw new BrokenPayload(ErrorCode.DECODE_FAILED, "the WARC record is broken: " + e.getMessage());
        } catch (IOException e) {
            throw new BrokenPayload(ErrorCode.DECODE_FAILED, "the WARC record ends too early: " + e.getMessage());
        }
    }

    private static Optional<Contents> contents(org.netpreserve.jwarc.WarcRecord record, RawRecord raw, int most)
            throws IOException, BrokenPayload {
        Set<Flag> flags = record.headers().first("WARC-Truncated").isPresent() ? Set.of(Flag.TRUNCATED) : Set.of();
        if (record instanceof WarcResponse response && isHttp(response)) {
            return Optional.of(response(response, raw, most).with(flags));
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) { // the second as in the files of texts
            WarcTargetRecord resource = (WarcTargetRecord) record;
            byte[] body = bytes(resource.body().stream(), most);
            MediaType type = MediaType.of(resource.contentType().toString());
            Facts facts = facts(resource, raw, Optional.empty());
            return Optional.of(new Contents(body, false, type, "", facts, "", "warc").with(flags));
        }
        return Optional.empty();
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().toString().equals("application/http");
    }

    private static Contents response(WarcResponse response, RawRecord raw, int most) throws IOException, BrokenPayload {
        HttpResponse http = response.http();
        MediaType type = http.headers().first("Content-Type").map(MediaType::of).orElse(MediaType.NONE);
        String encoding = String.join(",", http.headers().all("Content-Encoding"));
        byte[] body = bytes(http.body().stream(), most);
        return new Contents(body, false, type, encoding, facts(response, raw, Optional.of(http.status())), "", "warc");
    }

    private static byte[] bytes(InputStream in, int most) throws IOException {
        return in.readNBytes(most + 1); // one more than the limit shows that there is more
    }

    private static String bare(String address) {
        return address.replaceAll("[<>]", "");
    }

    /** What some write of HTTP/2 in the place of a status line is given the form of one, which has the same length. */
    private static byte[] withStatusLine(byte[] bytes) {
        int head = indexOf(BEHIND_HEAD, bytes);
        if (head < 0 || !startsWith(STATUS, bytes, head + BEHIND_HEAD.length)) {
            return bytes;
        }
        byte[] out = bytes.clone();
        System.arraycopy(STATUS_LINE, 0, out, head + BEHIND_HEAD.length, STATUS_LINE.length);
        return out;
    }

    private static int indexOf(byte[] wanted, byte[] bytes) {
        int at = 0;
        while (at < bytes.length && !startsWith(wanted, bytes, at)) {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    private static boolean startsWith(byte[] wanted, byte[] bytes, int from) {
        int end = from + wanted.length;
        return end <= bytes.length && Arrays.equals(bytes, from, end, wanted, 0, wanted.length);
    }

    private static Facts facts(WarcTargetRecord record, RawRecord raw, Optional<Integer> status) {
        Facts headers = Facts.ofHeaders(raw);
        Source known = headers.source();
        Optional<String> url =
                record.headers().first("WARC-Target-URI").map(WarcRecord::bare).flatMap(Urls::http);
        Source source = new Source(
                known.rawId().or(() -> record.headers().first("WARC-Record-ID").map(WarcRecord::bare)),
                known.sourceId(),
                known.requestedUrl(),
                record.headers().first("WARC-Date").flatMap(Facts::instant).or(known::fetchedAt),
                status.filter(code -> code >= 100 && code <= 599).or(known::httpStatus),
                known.feedUrl());
        return new Facts(url.or(headers::url), source, headers.hints());
    }
}
