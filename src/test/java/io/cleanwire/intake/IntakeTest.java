package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final String HTML = "<!DOCTYPE html><p>The ferry left at nine – as it always did.</p>";

    @ParameterizedTest
    @CsvSource(textBlock = """
                    UTF-16BE, text/html; charset=utf-16be
                    UTF-16LE, text/html; charset=utf-16le
                    UTF-16LE, text/html; charset=utf-16
                    UTF-16BE, text/html; charset=utf-16
                    UTF-16BE, text/html
                    UTF-16LE, text/plain
                    UTF-16LE, ''
                    UTF-16, ''
                    UTF-32LE, text/html; charset=utf-32le
                    UTF-32BE, text/plain; charset=utf-32be
                    X-UTF-32LE-BOM, ''
                    X-UTF-32BE-BOM, ''
                    """)
    void wideCharactersAreText(String charset, String type) {
        assertThat(Told.of(HTML.getBytes(Charset.forName(charset)), type))
                .isEqualTo("page: The ferry left at nine – as it always did.");
    }

    @ParameterizedTest
    @CsvSource({
        "渡し船は九時に出た。甲板には犬が一匹いた。, utf-16be",
        "Паром отошёл в девять утра как всегда, utf-16le",
        "العبّارة غادرت في التاسعة, utf-32le"
    })
    void wideCharactersThatAreDeclaredNeedNoNuls(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(Told.of(bytes, "text/plain; charset=" + charset)).isEqualTo("text: " + text);
    }

    @Test
    void anEnvelopeMaySayThatItsBytesAreWide() {
        String body = java.util.Base64.getEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_16LE));
        assertThat(Told.of(
                        "{\"schemaVersion\":\"1.0\",\"charset\":\"utf-16le\",\"bodyBase64\":\"" + body + "\"}",
                        "application/vnd.cleanwire.raw+json"))
                .startsWith("page: The ferry left");
    }

    @ParameterizedTest
    @CsvSource({"''", "gzip", "x-gzip", "identity", "'gzip, identity'", "'identity, GZIP'", "'identity,identity'"})
    void gzipIsUndoneWhetherDeclaredOrNot(String encoding) throws IOException {
        Map<String, String> headers =
                encoding.isEmpty() ? Map.of() : Map.of("content-encoding", encoding, "content-type", "text/html");
        assertThat(Told.of(gzip(HTML), headers)).startsWith("page: The ferry left");
    }

    @Test
    void anArticleInJsonOrAFeedThatItsServerLabelsAsTextIsRead() {
        String story = "The ferry left at dawn, as it does. ".repeat(20).strip();
        assertThat(Told.of(
                        "{\"title\":\"Ferry\",\"url\":\"https://example.com/a\",\"text\":\"" + story + "\"}",
                        "text/plain"))
                .isEqualTo("text: " + story);
        assertThat(Told.of("{\"ferries\": [1, 2]}", "text/plain")).isEqualTo("text: {\"ferries\": [1, 2]}");
        assertThat(Told.of(
                        "<rss version=\"2.0\"><channel><item><title>Ferry</title><link>https://example.com/a</link>"
                                + "<description>&lt;p&gt;" + story + "</description></item></channel></rss>",
                        "text/plain"))
                .isEqualTo("page: " + story);
    }

    @Test
    void listsOfEncodingsAreUndoneFromTheEnd() throws IOException {
        byte[] twice = gzip(gzip(HTML));
        assertThat(Told.of(twice, Map.of("content-encoding", "gzip, gzip"))).startsWith("page: The ferry left");
        byte[] lzma = {0x5D, 0, 0, (byte) 0x80, 0, 1, 2, 3};
        assertThat(Told.of(lzma, Map.of("content-encoding", "lzma"))).startsWith("unsupported-media-type: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd", "deflate", "utf-8", "none", "lzma, gzip"})
    void aPageThatIsNotPackedIsReadWhateverTheHeaderSays(String encoding) {
        byte[] plain = HTML.getBytes(StandardCharsets.UTF_8);
        assertThat(Told.of(plain, Map.of("content-encoding", encoding))).startsWith("page: The ferry left");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deflateIsUndoneWithAndWithoutTheFrameOfZlib(boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            out.write(HTML.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Told.of(packed.toByteArray(), Map.of("content-encoding", "deflate")))
                .startsWith("page: The ferry left");
    }

    @Test
    void brotliAndZstandardAreUndone() throws IOException {
        byte[] brotli =
                Base64.getDecoder().decode("GzcA+I3DOEa8eGlPUvL4UOk2r3f80fkPMgpihgpRqbJVoZDM4fYyTIv4SO6TYGHwqaGQu/oD");
        assertThat(Told.of(brotli, Map.of("content-encoding", "br")))
                .isEqualTo("page: The ferry sails at dawn, the ferry sails at noon.");
        ByteArrayOutputStream zstd = new ByteArrayOutputStream();
        try (ZstdOutputStream packed = new ZstdOutputStream(zstd)) {
            packed.write(HTML.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Told.of(zstd.toByteArray(), Map.of("content-encoding", "zstd")))
                .startsWith("page: The ferry left");
        for (String encoding : List.of("br", "zstd")) {
            assertThat(Told.of(new byte[] {1, 2, 3, 4, 5}, Map.of("content-encoding", encoding)))
                    .startsWith("decode-failed: the content encoding is broken: ");
        }
    }

    @Test
    void gzipThatIsCutSaysSo() throws IOException {
        String told = "decode-failed: the content encoding is broken: it ends too early";
        assertThat(Told.of(new byte[0], Map.of("content-encoding", "gzip"))).isEqualTo(told);
        byte[] whole = gzip(HTML);
        assertThat(Told.of(Arrays.copyOf(whole, whole.length - 9), "")).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 1000, 9000, 70_000, 3_000_000})
    void highBytesAtRandomAreNoText(int size) {
        for (int seed = 0; seed < (size > 100_000 ? 2 : 20); seed++) {
            Random random = new Random(seed);
            byte[] noise = new byte[size];
            for (int i = 0; i < size; i++) {
                noise[i] = (byte) (0x80 + random.nextInt(0x80));
            }
            assertThat(Told.of(noise, "text/html"))
                    .as("seed " + seed)
                    .isEqualTo("unsupported-media-type: the bytes are no text in any charset known");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, 'Паром отошёл в девять утра, как всегда, и на палубе стояла рыжая собака.'",
        "koi8-r, 'Паром отошёл в девять утра, как всегда, и на палубе стояла рыжая собака.'",
        "shift_jis, 渡し船は九時に出た。甲板には犬が一匹いて、岸を見ていた。風は北から吹き、波は低かった。",
        "euc-jp, 渡し船は九時に出た。甲板には犬が一匹いて、岸を見ていた。風は北から吹き、波は低かった。",
        "gb18030, 渡船像往常一样在九点离开码头，甲板上有一只狗望着岸边。风从北方吹来，浪不高。",
        "big5, 渡船像往常一樣在九點離開碼頭，甲板上有一隻狗望著岸邊。風從北方吹來，浪不高。",
        "euc-kr, '나룻배는 늘 그랬듯이 아홉 시에 떠났고, 갑판 위에는 개 한 마리가 서 있었다.'",
        "iso-8859-2, 'Prom odpłynął o dziewiątej, jak zawsze, a na pokładzie stał żółty pies, który patrzył na brzeg.'",
        "windows-1252, 'Die Fähre fuhr um neun, wie immer, und auf dem Deck stand ein Hund, der müde zum Ufer sah.'",
        "x-windows-874, เรือข้ามฟากออกจากท่าตอนเก้าโมงเช้าเหมือนเช่นเคย มีสุนัขตัวหนึ่งยืนอยู่บนดาดฟ้า มันมองไปที่ฝั่ง"
    })
    void realTextsWhoseCharsetIsGuessedAreRead(String charset, String sentence) {
        for (int times : new int[] {1, 3, 300}) {
            assertThat(Told.of(sentence.repeat(times).getBytes(Charset.forName(charset)), "text/plain"))
                    .startsWith("text: ");
        }
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
