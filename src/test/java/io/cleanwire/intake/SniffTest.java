package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SniffTest {

    private static final String NO_TEXT = "unsupported-media-type: the bytes are no text";
    private static final String STORY = "The ferry left at nine, as it always did, with a dog on deck. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0089PNG\r\n\u001a\n",
                "\u00ff\u00d8\u00ff\u00e0",
                "GIF89a",
                "GIF87a",
                "%PDF-1.7\n",
                "PK\u0003\u0004",
                "\u007fELF",
                "{\\rtf1\\ansi"
            })
    void aKnownBinaryIsNoTextHoweverMuchTextItHolds(String magic) {
        byte[] bytes = (magic + STORY.repeat(200)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Told.of(bytes, "")).isEqualTo(NO_TEXT);
        assertThat(Told.of(bytes, "text/html; charset=utf-8")).isEqualTo(NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89 was a format",
                "PK 34",
                "%PDF is a format",
                "{\\r} ends a line",
                "before\u0000after",
                "one\u0001two"
            })
    void nearMissesAreText(String text) {
        assertThat(Told.of(text, "text/plain")).isEqualTo("text: " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<my-page><html><body><p>The ferry left.</p>",
                "<strong>Quay</strong><p>One.</p><p>Two.</p><p>Three.</p>",
                "<o:p></o:p><body>The ferry left."
            })
    void aTagOutsideTheTableBeginsAPageWhenAPageFollows(String html) {
        assertThat(Told.of(html, "")).startsWith("page: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<3 the ferry", "<name> wrote: hello", "<joke>It sank.</joke> Not a word of it."})
    void angleBracketsAloneAreText(String text) {
        assertThat(Told.of(text, "")).startsWith("text: ");
    }

    @Test
    void manyControlsAreNoText() {
        assertThat(Told.of((STORY + "\u0000\u0001").repeat(30), "text/plain")).isEqualTo(NO_TEXT);
        assertThat(Told.of((STORY + "\u0000").repeat(30), "text/plain")).startsWith("text: ");
    }

    @Test
    void noiseThatIsDeclaredWideIsNoText() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(Told.of(noise, "text/plain; charset=utf-16le")).isEqualTo(NO_TEXT);
        noise[0] = (byte) 0xFE;
        noise[1] = (byte) 0xFF;
        assertThat(Told.of(noise, "text/plain")).isEqualTo(NO_TEXT);
    }

    @Test
    void whatCameAsCharactersIsNotAskedWhetherItIsText() {
        String body = "\\u0000\\u0001\\u0002 the ferry";
        assertThat(Told.of("{\"schemaVersion\":\"1.0\",\"body\":\"" + body + "\"}", "application/json"))
                .startsWith("text: ")
                .endsWith("the ferry");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    [{"url":"https://isle.example/f"}]                | bad-envelope: no profile knows a body among the fields: url
                    [{author}] wrote this                              | text: [{author}] wrote this
                    ["Never", she said] is how it begins               | text: ["Never", she said] is how it begins
                    """)
    void whatBeginsWithABracketIsJsonOnlyWithAnObject(String text, String told) {
        assertThat(Told.of(text, "")).isEqualTo(told);
    }
}
