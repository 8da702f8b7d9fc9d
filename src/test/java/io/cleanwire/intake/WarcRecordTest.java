package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Flag;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcRecordTest {

    private static final String PAGE = "<p>The ferry sails at dawn.</p>";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] warc(String type, String contentType, byte[] block) {
        byte[] head = utf8("WARC/1.1\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:4f7a3d6e-0000-4000-8000-000000000001>\r\n"
                + "WARC-Date: 2026-03-04T06:30:00Z\r\nWARC-Target-URI: https://isle.example/ferry\r\n"
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n");
        return join(head, block, utf8("\r\n\r\n"));
    }

    private static byte[] response(String headers, byte[] body) {
        return warc(
                "response",
                "application/http;msgtype=response",
                join(utf8("HTTP/1.1 203 OK\r\n" + headers + "\r\n"), body));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static String told(byte[] warc) {
        return Told.of(warc, Map.of("content-type", "application/warc"));
    }

    @Test
    void readsAResponse() {
        byte[] warc = response(
                "Content-Type: text/html; charset=windows-1252\r\n",
                new byte[] {'<', 'p', '>', (byte) 0xE9, 't', (byte) 0xE9});
        Payload payload = new Intake(Limits.DEFAULT)
                .read(RawRecord.offline(warc, Map.of("content-type", "application/warc")))
                .fold(read -> read, failed -> {
                    throw new AssertionError(failed.message());
                });
        assertThat(payload.kind()).isEqualTo("warc");
        assertThat(payload.url()).contains("https://isle.example/ferry");
        assertThat(payload.source().httpStatus()).contains(203);
        assertThat(payload.source().fetchedAt()).contains(Instant.parse("2026-03-04T06:30:00Z"));
        assertThat(payload.content().<String>fold(page -> page.body().text(), text -> ""))
                .isEqualTo("été");
    }

    @Test
    void joinsChunksAndUnpacks() throws IOException {
        String html = "Content-Type: text/html\r\n";
        assertThat(told(response(
                        html + "Transfer-Encoding: chunked\r\n", utf8("5\r\n<p>Hi\r\n6\r\n there\r\n0\r\n\r\n"))))
                .isEqualTo("page: Hi there");
        assertThat(told(response(html + "Content-Encoding: gzip\r\n", gzip(utf8(PAGE)))))
                .isEqualTo("page: The ferry sails at dawn.");
        assertThat(told(gzip(response(html, utf8(PAGE))))).isEqualTo("page: The ferry sails at dawn.");
    }

    @Test
    void aPackedBodyDoesNotHideWhatTheRecordIs() throws IOException {
        StringBuilder page = new StringBuilder();
        for (int pier = 0; pier < 400; pier++) {
            page.append("<p>Pier ").append(pier * 7919 % 997).append(" is closed.</p>");
        }
        byte[] packed = gzip(utf8(page.toString()));
        String headers = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
        assertThat(Told.of(response(headers, packed), Map.of())).startsWith("page: Pier 0 is closed.");
    }

    @Test
    void readsAResource() {
        assertThat(told(warc("resource", "text/html", utf8(PAGE)))).isEqualTo("page: The ferry sails at dawn.");
    }

    @Test
    void readsTheTextThatWasMadeOfAPage() {
        assertThat(told(warc("conversion", "text/plain", utf8("The ferry sails at dawn."))))
                .isEqualTo("text: The ferry sails at dawn.");
    }

    @Test
    void readsARecordWithoutAnIdOrADate() {
        byte[] block = utf8("The ferry sails at dawn.");
        byte[] head = utf8("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: "
                + block.length + "\r\n\r\n");
        assertThat(told(join(head, block, utf8("\r\n\r\n")))).isEqualTo("text: The ferry sails at dawn.");
    }

    @Test
    void readsAResponseWithTheStatusThatHttp2Has() {
        byte[] block = utf8(":status: 200\r\ncontent-type: text/html\r\n\r\n" + PAGE);
        assertThat(told(warc("response", "application/http;msgtype=response", block)))
                .isEqualTo("page: The ferry sails at dawn.");
    }

    @Test
    void readsAFeedAndJsonInAResponse() {
        String item = "<item><link>https://isle.example/dawn</link><description>The ferry sails.</description></item>";
        assertThat(told(response("Content-Type: application/rss+xml\r\n", utf8("<rss>" + item + "</rss>"))))
                .isEqualTo("text: The ferry sails.");
        assertThat(told(response("Content-Type: application/json\r\n", utf8("{\"text\":\"The ferry sails.\"}"))))
                .isEqualTo("text: The ferry sails.");
    }

    @Test
    void isFoundWithoutAType() {
        assertThat(Told.of(response("Content-Type: text/html\r\n", utf8(PAGE)), Map.of()))
                .isEqualTo("page: The ferry sails at dawn.");
    }

    @Test
    void saysWhatItIsNot() {
        assertThat(told(warc("request", "application/http;msgtype=request", utf8("GET / HTTP/1.1\r\n\r\n"))))
                .isEqualTo("unsupported-media-type: the WARC record is no HTTP response and no resource but: request");
        assertThat(told(utf8("WARC/1.1\r\nnonsense"))).startsWith("decode-failed: the WARC record ");
        assertThat(told(utf8("")))
                .isEqualTo("unsupported-media-type: the WARC record is no HTTP response and no resource but: missing");
    }

    @Test
    void twoResponsesInOneValueAreRefused() {
        byte[] one = response("Content-Type: text/html\r\n", utf8(PAGE));
        assertThat(told(join(one, one)))
                .isEqualTo("bad-envelope: the value holds several WARC records; send each as one of its own");
        byte[] request = warc("request", "application/http;msgtype=request", utf8("GET / HTTP/1.1\r\n\r\n"));
        assertThat(told(join(request, one))).isEqualTo("page: The ferry sails at dawn.");
    }

    @Test
    void aRecordThatWasCutSaysSo() {
        String warc = new String(response("Content-Type: text/html\r\n", utf8(PAGE)), StandardCharsets.UTF_8);
        byte[] cut = utf8(warc.replace("WARC-Date:", "WARC-Truncated: length\r\nWARC-Date:"));
        assertThat(new Intake(Limits.DEFAULT)
                        .read(RawRecord.offline(cut, Map.of("content-type", "application/warc")))
                        .<Set<Flag>>fold(Payload::flags, failed -> Set.of()))
                .containsExactly(Flag.TRUNCATED);
    }
}
