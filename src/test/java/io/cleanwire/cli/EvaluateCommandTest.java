package io.cleanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.evaluate.Evaluation;
import io.cleanwire.model.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final Cleaner CLEANER = new Cleaner(Limits.DEFAULT);

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final String PAGE =
            "<title>A short trip</title><p>" + "The ferry left at nine, and nobody on board had slept. ".repeat(12);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void writesOnePredictionForEachRow() throws IOException {
        Path out = folder.resolve("out.jsonl");

        int status = run(GOLD.toString(), "--predictions", out.toString());

        assertThat(status).isEqualTo(Commands.OK);
        assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("docs 8  without prediction 0\n1 shingle ");
        Map<String, JsonNode> byId = predictions(out);
        assertThat(byId.keySet())
                .containsExactly("harbour", "bees", "suimon", "steg", "front", "leaflet", "pears", "mute");
        assertThat(fields(byId.get("harbour"))).containsExactly("id", "text", "title", "authors", "date");
        assertThat(fields(byId.get("pears"))).containsExactly("id", "renderer", "text", "title", "authors", "date");
        assertThat(byId.get("front"))
                .hasToString("{\"id\":\"front\",\"text\":\"\",\"title\":\"\",\"authors\":[],\"date\":\"\"}");
        assertThat(byId.get("harbour").get("authors")).hasToString("[\"Anna Berg\",\"Tom Reed\"]");
        assertThat(byId.get("harbour").get("text").textValue()).startsWith("The harbour of Eastmere");
    }

    @Test
    void printsFiguresThenOutcomesThenSpeed() throws IOException {
        List<String> lines = measured(GOLD);

        assertThat(lines.get(0)).isEqualTo("docs 8  without prediction 0");
        assertThat(lines).anyMatch(line -> line.startsWith("1 shingle  n=7 "));
        assertThat(lines.get(lines.size() - 2))
                .isEqualTo("outcomes   clean 6  rejected 2 (index_page 1, too_short 1)  dead letters 0");
        assertThat(lines.get(lines.size() - 1)).matches("pages per second \\d+\\.\\d");
    }

    @Test
    void readsCompressedGoldAndPages() throws IOException {
        Files.createDirectory(folder.resolve("pages"));
        gzip(folder.resolve("pages/one.html.gz"), PAGE);
        gzip(
                folder.resolve("set.jsonl.gz"),
                "{\"id\":\"one\",\"html\":\"pages/one.html.gz\",\"title\":\"A short trip\"}\n\n");

        List<String> lines = measured(folder.resolve("set.jsonl.gz"));

        assertThat(lines).contains("4 title    n=1     rate 1.000 coverage 1.000 precision 1.000");
    }

    @Test
    void saysInOneSentenceWhatIsMissing() throws IOException {
        assertThatThrownBy(() -> measured(folder)).hasMessage("no gold.jsonl in " + folder);
        assertThatThrownBy(() -> measured(folder.resolve("none")))
                .hasMessage("no such file or folder: " + folder.resolve("none"));
        assertThatThrownBy(() -> evaluate("{\"id\":\"a\",\"html\":\"a.html\"}"))
                .hasMessageEndingWith("gold.jsonl: the page of row a is not there: a.html");
        assertThatThrownBy(() -> evaluate("{\"id\":\"a\"}")).hasMessageEndingWith("row a has neither html nor payload");
        assertThatThrownBy(() -> evaluate("\n{\"html\":")).hasMessageEndingWith("line 2: not a JSON object with an id");
        assertThatThrownBy(() -> evaluate("\n")).hasMessage("the gold file has no rows");
    }

    @Test
    void failsWithoutGold() {
        assertThat(run(folder.resolve("none").toString())).isEqualTo(Commands.FAILED);
        assertThat(run()).isEqualTo(Commands.FAILED);
        assertThat(said.size()).isZero();
    }

    @Test
    void neverOverwritesTheGold() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"a\",\"payload\":\"x\"}");

        assertThatThrownBy(() -> Evaluation.run(folder, Optional.of(gold), Evaluation.Watcher.NONE, url -> CLEANER))
                .hasMessageStartingWith("the predictions would overwrite the gold");
        assertThat(gold).content().contains("payload");
    }

    private static List<String> measured(Path gold) throws IOException {
        return Evaluation.run(gold, Optional.empty(), Evaluation.Watcher.NONE, url -> CLEANER);
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new EvaluateCommand(out));
        return line.setErr(new PrintWriter(Writer.nullWriter())).execute(arguments);
    }

    private void evaluate(String gold) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), gold);
        measured(folder);
    }

    private static void gzip(Path file, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Map<String, JsonNode> predictions(Path file) throws IOException {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = new com.fasterxml.jackson.databind.ObjectMapper().readTree(line);
            byId.put(row.get("id").textValue(), row);
        }
        return byId;
    }

    private static List<String> fields(JsonNode row) {
        List<String> names = new ArrayList<>();
        row.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
