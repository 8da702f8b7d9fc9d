package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of furniture is in order and explained, and docs/rules.md says what the code does. */
class RulesDocTest {

    private static final Path DOC = Path.of("docs", "rules.md");

    @Test
    void rowsAreInOrderUniqueAndExplained() {
        List<String> ids = Boilerplate.RULES.stream().map(Rule::id).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(Boilerplate.RULES).allSatisfy(rule -> {
            assertThat(rule.because()).isNotBlank();
        });
    }

    @Test
    void everyRowOfHtmlIsDocumentedWithItsReason() throws IOException {
        String doc = Files.readString(DOC);
        assertThat(Boilerplate.RULES).allSatisfy(rule -> assertThat(doc)
                .contains("| `" + rule.id() + "` | " + rule.reason().wire() + " | " + rule.because() + " |"));
    }

    @Test
    void everyEntryOfTheCatalogueIsDocumented() throws IOException {
        String doc = Files.readString(DOC);
        try (InputStream in = RulesDocTest.class.getResourceAsStream("/io/cleanwire/phrases/residue.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("["))
                    .forEach(line -> {
                        String[] words = line.split("[\\[\\] ]+", -1);
                        assertThat(doc).contains("| `" + words[1] + "` | " + words[2] + " | " + words[3] + " | ");
                    });
        }
    }
}
