package io.cleanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is printed, never how long it took. */
class BenchCommandTest {

    private static final String STORY =
            "<html><head><title>The ferry</title></head><body><article><h1>The ferry</h1><p>"
                    + "The ferry left at nine, and nobody on board had slept. ".repeat(12)
                    + "</p></article></body></html>";

    private static final List<String> QUICK = List.of("--passes", "2", "--seconds", "0", "--warmup", "0");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final StringWriter complained = new StringWriter();

    @Test
    void measuresPagesOfAFolderPackedOrNot() throws IOException {
        Files.writeString(folder.resolve("a.html"), STORY);
        Files.createDirectory(folder.resolve("html"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/b.htm.gz")))) {
            out.write("<p>too short".getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(folder.resolve("notes.txt"), "no page");

        assertThat(run(folder.toString(), "--json")).isEqualTo(Commands.OK);

        JsonNode json = new ObjectMapper().readTree(said.toByteArray());
        assertThat(json.get("pages").intValue()).isEqualTo(2);
        assertThat(json.get("bytes").longValue()).isEqualTo(STORY.length() + "<p>too short".length());
        assertThat(json.get("passes").intValue()).isEqualTo(2);
        assertThat(json.get("outcomes")).hasToString("{\"clean\":1,\"rejected\":{\"empty\":1},\"deadLetters\":{}}");
        assertThat(json.get("slowestPage").textValue()).startsWith(folder.toString());
        assertThat(List.of("ratioToParse", "allocationRatio", "pagesPerSecond", "megabytesPerSecond", "p50Millis"))
                .allSatisfy(name ->
                        assertThat(json.get(name).doubleValue()).as(name).isPositive());
        assertThat(List.of("p99Millis", "maxMillis", "allocatedBytesPerPage"))
                .allSatisfy(name ->
                        assertThat(json.get(name).doubleValue()).as(name).isPositive());
        assertThat(json.get("parse").get("allocatedBytesPerPage").longValue()).isPositive();
        assertThat(json.get("machine").get("java").textValue()).isNotBlank();
    }

    @Test
    void everyFieldIsDocumented() throws IOException {
        run(Files.writeString(folder.resolve("a.html"), STORY).toString(), "--json");

        String doc = Files.readString(Path.of("docs", "benchmarks.md"));
        JsonNode json = new ObjectMapper().readTree(said.toByteArray());
        json.fieldNames().forEachRemaining(name -> assertThat(doc).contains("| `" + name + "` |"));
    }

    @Test
    void printsATable() throws IOException {
        Path file = Files.writeString(folder.resolve("any.name"), STORY);

        assertThat(run(file.toString())).isEqualTo(Commands.OK);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("pages      1, ")
                .contains("outcomes   clean 1  rejected 0  dead letters 0")
                .contains("\nparse ")
                .contains("\nclean ")
                .endsWith("the slowest page is " + file + "\n");
    }

    @Test
    void aGoldFileTellsTheUrls() throws IOException {
        Files.writeString(folder.resolve("front.html"), "<p>" + "word, ".repeat(80) + "<a href=/x>more</a></p>");
        Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"html\":\"front.html\",\"url\":\"https://example.com/a\",\"score\":NaN}\n");

        assertThat(run(folder.toString())).isEqualTo(Commands.OK);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run()).isEqualTo(Commands.FAILED);
        assertThat(complained.toString()).contains("name folders or files of pages");
        assertThat(run(folder.resolve("none").toString())).isEqualTo(Commands.FAILED);
        assertThat(complained.toString()).contains("no such file or folder: " + folder.resolve("none"));
        assertThat(run(folder.toString())).isEqualTo(Commands.FAILED);
        assertThat(complained.toString()).contains("no pages (.html, .htm, .xhtml, each also .gz) in " + folder);
        assertThat(said.size()).isZero();
    }

    @Test
    void refusesNoPasses() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), STORY);

        assertThat(run("--passes", "0", file.toString())).isEqualTo(Commands.FAILED);
        assertThat(complained.toString()).contains("at least one pass");
    }

    @Test
    void hostilePagesAreMadeNotNamed() {
        assertThat(run("--hostile", folder.toString())).isEqualTo(Commands.FAILED);
        assertThat(complained.toString()).contains("--hostile makes its own pages");
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new BenchCommand(out)).setErr(new PrintWriter(complained, true));
        line.setOverwrittenOptionsAllowed(true);
        return line.execute(java.util.stream.Stream.concat(QUICK.stream(), java.util.Arrays.stream(arguments))
                .toArray(String[]::new));
    }
}
