package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Texts in 24 languages, in the charsets their sites had before UTF-8, on pages that do not say which. */
class LegacyCharsetsTest {

    private static final Path TEXTS = Path.of("src/test/resources/texts");

    /** Folder of a text, and the charsets its language was written in. */
    private static final Map<String, List<String>> LANGUAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("news--dump-ar", List.of("windows-1256", "ISO-8859-6")),
            Map.entry("news--dump-bg", List.of("windows-1251", "ISO-8859-5")),
            Map.entry("news--dump-cs", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("news--dump-da", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("news--dump-de", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("news--dump-fr", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("news--dump-id", List.of("windows-1252")),
            Map.entry("news--dump-ko", List.of("EUC-KR")),
            Map.entry("news--dump-nl", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("news--dump-tr", List.of("windows-1254", "ISO-8859-9")),
            Map.entry("news--dump-uk", List.of("windows-1251", "KOI8-U")),
            Map.entry("blogger--dump-es", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("wordpress-com--dump-fi", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("wordpress-com--dump-pt-br", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("wordpress-com--dump-sv", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("wordpress-org--dump-el", List.of("windows-1253", "ISO-8859-7")),
            Map.entry("wordpress-org--dump-he", List.of("windows-1255", "ISO-8859-8")),
            Map.entry("wordpress-org--dump-hu", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("wordpress-org--dump-ja", List.of("Shift_JIS", "EUC-JP", "ISO-2022-JP")),
            Map.entry("wordpress-org--dump-nb", List.of("windows-1252", "ISO-8859-1")),
            Map.entry("wordpress-org--dump-pl", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("wordpress-org--dump-ro", List.of("windows-1250", "ISO-8859-2")),
            Map.entry("wordpress-org--dump-ru", List.of("windows-1251", "KOI8-R", "ISO-8859-5")),
            Map.entry("wordpress-org--dump-zh-cn", List.of("GB18030", "Big5"))));

    private record Document(String name, String text, Charset charset) {}

    @Test
    void nearlyAllAreReadAsTheyWereWritten() throws IOException {
        List<Document> documents = documents();
        List<String> wrong = new ArrayList<>();
        for (Document document : documents) {
            String read = Charsets.decode(document.text().getBytes(document.charset()), Optional.empty())
                    .text();
            if (!read.equals(document.text())) {
                wrong.add(document.name());
            }
        }
        assertThat(documents).hasSizeGreaterThan(200);
        assertThat((double) wrong.size() / documents.size())
                .as("wrong: " + wrong)
                .isLessThanOrEqualTo(0.03);
    }

    /** Pages of about 300, 1000 and 3000 characters of each text, with what the charset lacks written otherwise. */
    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Map.Entry<String, List<String>> language : LANGUAGES.entrySet()) {
            String text = Files.readString(TEXTS.resolve(language.getKey()).resolve("payload.txt"));
            for (String name : language.getValue()) {
                Charset charset = Charset.forName(name);
                String written = writable(text, charset.newEncoder());
                for (int length : new int[] {300, 600, 1000, 2000, 3000}) {
                    String page = "<html><head><title>.</title></head><body><p>"
                            + written.substring(0, Math.min(length, written.length())) + "</p></body></html>";
                    documents.add(new Document(language.getKey() + " " + name + " " + length, page, charset));
                }
            }
        }
        return documents;
    }

    private static String writable(String text, CharsetEncoder encoder) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[–—]", "-")
                .replace("…", "...")
                .replace('ș', 'ş')
                .replace('ț', 'ţ')
                .replace('Ș', 'Ş')
                .replace('Ț', 'Ţ')
                .chars()
                .filter(c -> encoder.canEncode((char) c))
                .forEach(c -> out.append((char) c));
        return out.toString();
    }
}
