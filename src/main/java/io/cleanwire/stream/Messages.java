package io.cleanwire.stream;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Kafka's messages as text, and how many bytes they take. */
final class Messages {

    /** A record's own fields, and what the encoding of a batch may add. */
    private static final long RECORD = 256;

    private static final long HEADER = 10;

    private Messages() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A key as text, empty when there is none. */
    static String text(byte @Nullable [] key) {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    /** The last header of this name. */
    static Optional<String> text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** All headers as text; of a repeated name the last. */
    static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    static void add(Headers headers, Map<String, String> texts) {
        texts.forEach((name, text) -> headers.add(name, utf8(text)));
    }

    /** No message of these parts takes more bytes. */
    static long size(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        long size = RECORD + (key == null ? 0 : key.length) + (value == null ? 0 : value.length);
        for (Header header : headers) {
            size += HEADER + 4L * header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }
}
