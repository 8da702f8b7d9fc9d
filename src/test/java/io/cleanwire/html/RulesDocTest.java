package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.TextBalance;
import io.cleanwire.phrases.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
    void theTableOfTheCatalogueIsTheCatalogue() throws IOException {
        String doc = Files.readString(DOC);
        List<String> told = doc.substring(doc.indexOf("| id | platform |"))
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        List<String> rows = Catalogue.standard().rows().stream()
                .map(row -> String.format(
                        "| `%s` | %s | %s | %s | %s |",
                        row.id(),
                        row.platform(),
                        row.entry().role().word(),
                        row.entry().effect().word(),
                        sample(row.example())))
                .toList();
        assertThat(told).isEqualTo(rows);
    }

    @Test
    void theThresholdsOfTheBalanceAreThoseOfTheCode() throws IOException {
        List<String> lines = Files.readAllLines(DOC);
        for (TextBalance balance : TextBalance.values()) {
            String name = "| `" + balance.name().toLowerCase(Locale.ROOT) + "`";
            assertThat(lines).anyMatch(line -> line.startsWith(name) && line.endsWith("| " + balance.least() + " |"));
        }
    }

    private static String sample(String text) {
        String safe = text.replace("|", "\\|").replace("<", "&lt;");
        return safe.length() <= 70 ? safe : safe.substring(0, 69) + "…";
    }
}
