package io.cleanwire.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    /** {@code expected.txt} is what the Python scorer of the field printed for the same two files. */
    @Test
    void printsWhatThePythonScorerPrints() throws IOException {
        Map<String, Prediction> predictions = predictions();
        Scorer scorer = new Scorer();

        GoldSet.at(GOLD).each(row -> scorer.add(row, Optional.ofNullable(predictions.get(row.id()))));

        assertThat(scorer.lines()).isEqualTo(Files.readAllLines(GOLD.resolve("expected.txt")));
    }

    @Test
    void measuresOnlyWhatHasGold() {
        Scorer scorer = new Scorer();
        GoldRow dated = row("{'id':'a','date':'2026-11-22'}");

        scorer.add(
                dated,
                Optional.of(new Prediction(
                        "a",
                        "",
                        "Any text.",
                        "Any title",
                        List.of(),
                        "2026-11-23T01:00",
                        "",
                        1,
                        FieldConfidence.NONE)));

        assertThat(scorer.lines())
                .containsExactly(
                        "docs 1  without prediction 0",
                        "4 date     n=1     rate 0.000 coverage 1.000 precision 0.000",
                        "4 date+-1  n=1     rate 1.000 coverage 1.000 precision 1.000");
    }

    @Test
    void takesTheBodyOfTextSetsForGold() {
        assertThat(row("{'id':'a','gold':'The story.'}").bodies()).containsExactly("The story.");
        assertThat(row("{'id':'a','text':null,'extra':{'text_alts':['Alone.']}}")
                        .bodies())
                .isEmpty();
    }

    @Test
    void countsAnUnansweredRowAsAnEmptyAnswer() {
        Scorer scorer = new Scorer();

        scorer.add(row("{'id':'a','text':'One two three four five.'}"), Optional.empty());

        assertThat(scorer.lines())
                .startsWith(
                        "docs 1  without prediction 1",
                        "1 shingle  n=1     f1 0.000 precision 0.000 recall 0.000 accuracy 0.000");
    }

    private static GoldRow row(String json) {
        return JsonRow.parse(json.replace('\'', '"')).map(GoldRow::of).orElseThrow();
    }

    private static Map<String, Prediction> predictions() throws IOException {
        Map<String, Prediction> predictions = new HashMap<>();
        for (String line : Files.readAllLines(GOLD.resolve("predictions.jsonl"))) {
            JsonNode row = JsonRow.JSON.readTree(line);
            String id = row.get("id").textValue();
            predictions.put(
                    id,
                    new Prediction(
                            id,
                            "",
                            text(row, "text"),
                            text(row, "title"),
                            authors(row),
                            text(row, "date"),
                            "",
                            1,
                            FieldConfidence.NONE));
        }
        return predictions;
    }

    private static String text(JsonNode row, String name) {
        return row.path(name).isNull() ? "" : row.path(name).asText();
    }

    private static List<String> authors(JsonNode row) {
        List<String> authors = new ArrayList<>();
        JsonNode given = row.path(row.hasNonNull("authors") ? "authors" : "author");
        (given.isArray() ? given : JsonRow.JSON.createArrayNode().add(given))
                .forEach(each -> authors.add(each.isNull() ? "" : each.asText()));
        return authors;
    }
}
