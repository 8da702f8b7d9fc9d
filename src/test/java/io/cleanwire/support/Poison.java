package io.cleanwire.support;

import static io.cleanwire.support.RunningBroker.utf8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Payloads that break pipelines, each with the one outcome it must have. */
@SuppressWarnings("ArrayRecordComponent") // test data
public record Poison(String name, byte[] key, byte[] value, Map<String, String> headers, String outcome) {

    private static final String PARAGRAPH =
            "A sentence of ordinary length, with a comma, that any reader would take for part of a story. ";

    public static List<Poison> all() {
        return List.of(
                new Poison(
                        "broken JSON",
                        utf8("k1"),
                        utf8("{\"schemaVersion\":\"1.0\",\"body\":\"<p>cut"),
                        Map.of(),
                        "bad-envelope"),
                new Poison(
                        "binary",
                        utf8("k2"),
                        new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7},
                        Map.of(),
                        "unsupported-media-type"),
                new Poison("truncated UTF-8", utf8("k3"), truncated(), Map.of("content-type", "text/html"), "clean"),
                new Poison(
                        "20,000 nested elements", utf8("k4"), nested(), Map.of("content-type", "text/html"), "clean"),
                new Poison(
                        "one 7 MB paragraph",
                        utf8("k5"),
                        big(),
                        Map.of("content-type", "text/html"),
                        "output-too-large"),
                new Poison(
                        "300,000 combining marks in a row",
                        utf8("k10"),
                        utf8("a" + "\u0301\u0323".repeat(150_000) + "\n\n" + PARAGRAPH.repeat(10)),
                        Map.of("content-type", "text/plain"),
                        "clean"),
                new Poison("null value, URL key", utf8("https://gone.example/story"), null, Map.of(), "tombstone"),
                new Poison("null value, other key", utf8("no-url"), null, Map.of(), "no-url"),
                new Poison("null key", null, utf8(PARAGRAPH.repeat(10)), Map.of("content-type", "text/plain"), "clean"),
                new Poison("null key and value", null, null, Map.of(), "no-url"),
                new Poison("empty", utf8("k6"), new byte[0], Map.of(), "empty"),
                new Poison(
                        "unknown type",
                        utf8("k7"),
                        utf8("%PDF-1.7 not really"),
                        Map.of("content-type", "application/pdf"),
                        "unsupported-media-type"),
                new Poison(
                        "broken gzip",
                        utf8("k8"),
                        utf8("not gzip"),
                        Map.of("content-encoding", "gzip"),
                        "decode-failed"),
                new Poison(
                        "array, not object",
                        utf8("k9"),
                        utf8("[1,2,3]"),
                        Map.of("content-type", "application/json"),
                        "bad-envelope"));
    }

    /** An article whose last character lost its second byte. */
    private static byte[] truncated() {
        byte[] whole = utf8("<html><body><article><p>" + (PARAGRAPH + "Käse. ").repeat(8) + "ä");
        return Arrays.copyOf(whole, whole.length - 1);
    }

    private static byte[] nested() {
        return utf8("<html><body>" + "<div>".repeat(20_000) + "<p>" + PARAGRAPH.repeat(8) + "</p>"
                + "</div>".repeat(20_000));
    }

    /** Text twice in the record, as body and as block: larger than what the topics of the test take. */
    private static byte[] big() {
        return utf8("<html><body><article><p>" + PARAGRAPH.repeat((7 << 20) / PARAGRAPH.length()) + "</p></article>");
    }

    @Override
    public String toString() {
        return name;
    }
}
