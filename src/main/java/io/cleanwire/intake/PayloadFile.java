package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cleanwire.normalise.Urls;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcWriter;

/**
 * What a file holds for the raw topic: the responses of a WARC file, the entries of a feed, the objects of a JSON Lines
 * file, or itself. Read as a stream: of a WARC or JSON Lines file no more than one record is in memory.
 */
public final class PayloadFile {

    private static final int HEAD = 1024;

    private static final ObjectMapper JSON = new ObjectMapper();

    private PayloadFile() {}

    /** Is shown one payload after the other. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * The next payload.
         *
         * @param value the bytes of the payload
         * @param contentType to send them with, empty when they are no format we read
         * @param url where the payload came from, when the file says so
         * @param position bytes of the file that were read so far
         */
        void payload(byte[] value, Optional<String> contentType, Optional<String> url, long position)
                throws IOException;
    }

    /**
     * Shows each payload of a file, in order.
     *
     * @throws IOException when the file cannot be read or is broken, or from the visitor
     */
    public static void each(Path file, Visitor visitor) throws IOException {
        byte[] head = head(file);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            lines(file, visitor);
            return;
        }
        switch (Sniff.of(head, Optional.empty())) {
            case WARC -> warc(file, visitor);
            case FEED -> feed(file, visitor);
            case JSON -> json(file, visitor);
            default -> {
                byte[] bytes = Files.readAllBytes(file);
                visitor.payload(bytes, Intake.sniff(head), Optional.empty(), bytes.length);
            }
        }
    }

    /** The first characters, unpacked. */
    private static byte[] head(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Unpacks what begins as gzip does. */
    private static InputStream open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            in.mark(2);
            boolean packed = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return packed ? new GZIPInputStream(in) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static void warc(Path file, Visitor visitor) throws IOException {
        try (WarcReader reader = new WarcReader(file)) {
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcResponse
                        || record.get() instanceof WarcResource
                        || record.get() instanceof WarcConversion) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    try (WarcWriter writer = new WarcWriter(out)) {
                        writer.write(record.get());
                    }
                    Optional<String> url = Optional.of(((WarcTargetRecord) record.get()).target())
                            .filter(Urls::isHttp);
                    visitor.payload(out.toByteArray(), Optional.of("application/warc"), url, reader.position());
                }
            }
        }
    }

    private static void feed(Path file, Visitor visitor) throws IOException {
        byte[] bytes;
        try (InputStream in = open(file)) {
            bytes = in.readAllBytes();
        }
        List<FeedEntry.Alone> entries = FeedEntry.split(bytes);
        if (entries.isEmpty()) { // XML of another kind; the service says what it thinks of it
            visitor.payload(bytes, Optional.of("application/xml"), Optional.empty(), Files.size(file));
        }
        for (FeedEntry.Alone entry : entries) {
            byte[] value = entry.xml().getBytes(StandardCharsets.UTF_8);
            visitor.payload(value, Optional.of("application/rss+xml"), entry.url(), Files.size(file));
        }
    }

    /** The items of a JSON Feed one by one, any other object as it is. */
    private static void json(Path file, Visitor visitor) throws IOException {
        byte[] bytes;
        try (InputStream in = open(file)) {
            bytes = in.readAllBytes();
        }
        JsonNode items = isFeed(bytes) ? JSON.readTree(bytes).path("items") : JSON.missingNode();
        if (!items.isArray()) {
            visitor.payload(bytes, Optional.of("application/json"), Optional.empty(), Files.size(file));
        }
        for (JsonNode item : items) {
            visitor.payload(JSON.writeValueAsBytes(item), Optional.of("application/json"), url(item), Files.size(file));
        }
    }

    private static boolean isFeed(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
        return head.contains("jsonfeed.org/version"); // its specification has the version first
    }

    private static void lines(Path file, Visitor visitor) throws IOException {
        long position = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                byte[] value = line.getBytes(StandardCharsets.UTF_8);
                position += value.length + 1L;
                if (!line.isBlank()) {
                    visitor.payload(value, Optional.of("application/json"), Optional.empty(), position);
                }
            }
        }
    }

    private static Optional<String> url(JsonNode item) {
        return Optional.of(item.path("url").asText()).filter(Urls::isHttp);
    }
}
