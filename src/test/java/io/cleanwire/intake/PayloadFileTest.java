package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayloadFileTest {

    @TempDir
    Path folder;

    private final Intake intake = new Intake(Limits.DEFAULT);

    /** What the service would read from each payload of the file. */
    private List<String> told(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        List<String> told = new ArrayList<>();
        PayloadFile.each(file, (value, type, url, position) -> {
            Map<String, String> headers =
                    type.map(text -> Map.of("content-type", text)).orElse(Map.of());
            assertThat(position).isPositive();
            told.add(url.orElse("-") + " "
                    + intake.read(RawRecord.offline(value, headers))
                            .fold(
                                    read -> read.content()
                                                    .<String>fold(
                                                            page -> page.body().text(), text -> text) + " "
                                            + read.hints().siteName().orElse("-"),
                                    failed -> failed.code().wire()));
        });
        return told;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String record(String type, String url, String body) {
        return "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:4f7a3d6e-0000-4000-8000-000000000001>\r\n"
                + "WARC-Date: 2026-03-04T06:30:00Z\r\nWARC-Target-URI: " + url + "\r\n"
                + "Content-Type: application/http\r\nContent-Length: " + utf8(body).length + "\r\n\r\n" + body
                + "\r\n\r\n";
    }

    private static byte[] gzip(String... members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String member : members) {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(utf8(member));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aWarcFileIsItsResponses() throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
        String request = record("request", "https://isle.example/a", "GET /a HTTP/1.1\r\n\r\n");
        String first = record("response", "https://isle.example/a", http + "<p>The first boat.</p>");
        String second = record("response", "https://isle.example/b", http + "<p>Le deuxième bâteau.</p>");
        List<String> both =
                List.of("https://isle.example/a The first boat. -", "https://isle.example/b Le deuxième bâteau. -");
        assertThat(told("a.warc", utf8(request + first + second))).isEqualTo(both);
        assertThat(told("a.warc.gz", gzip(request, first, second))).isEqualTo(both);
    }

    @Test
    void aFeedIsItsEntries() throws IOException {
        String feed = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss><channel><title>Isle Post</title>"
                + "<item><link>https://isle.example/a</link><description><![CDATA[<p>Le premier b\u00e2teau.</p>]]></description></item>"
                + "<item><link>https://isle.example/b</link><description>The second &lt;b&gt;boat&lt;/b&gt;.</description></item>"
                + "</channel></rss>";
        assertThat(told("feed.xml", feed.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(
                        "https://isle.example/a Le premier bâteau. Isle Post",
                        "https://isle.example/b The second boat. Isle Post");
    }

    @Test
    void aJsonFeedIsItsItems() throws IOException {
        String feed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Isle\",\"items\":["
                + "{\"id\":\"1\",\"url\":\"https://isle.example/a\",\"content_text\":\"The first boat.\"},"
                + "{\"id\":\"2\",\"url\":\"https://isle.example/b\",\"content_text\":\"The second boat.\"}]}";
        assertThat(told("feed.json", utf8(feed)))
                .containsExactly(
                        "https://isle.example/a The first boat. -", "https://isle.example/b The second boat. -");
    }

    @Test
    void jsonLinesAreItsLines() throws IOException {
        assertThat(told("a.jsonl", utf8("{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}\n")))
                .containsExactly("- One. -", "- Two. -");
        assertThat(told("a.jsonl.gz", gzip("{\"text\":\"One.\"}\n"))).containsExactly("- One. -");
    }

    @Test
    void anyOtherFileIsItself() throws IOException {
        assertThat(told("a.txt", utf8("The boat."))).containsExactly("- The boat. -");
        assertThat(told("a.html", utf8("<p>The boat."))).containsExactly("- The boat. -");
        assertThat(told("a.json", utf8("{\"text\":\"One.\"}"))).containsExactly("- One. -");
        assertThat(told("map.xml", utf8("<?xml version=\"1.0\"?><urlset/>"))).containsExactly("- bad-envelope");
    }
}
