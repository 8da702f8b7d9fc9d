package io.cleanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesCommandTest {

    private static final String PROSE =
            "The ferry left the harbour at nine in the evening, and nobody on board slept well. ";
    private static final String DUMP = "The ferry\n\n" + (PROSE + "\n\n").repeat(6)
            + "Share this:\nFacebook\nLeave a Reply\nFill in your details below or click an icon to log in:\nNight desk\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final StringWriter complained = new StringWriter();

    @Test
    void listIsATableWithASum() {
        assertThat(list("--platform", "disqus")).isEqualTo(Commands.OK);

        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .first()
                .asString()
                .matches("id +platform +role +effect +langs +forms +such as");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("dq.noscript                disqus         comment-form  end ")
                .containsPattern("\n\n1 row, \\d+ forms, \\d+ languages\n$");
    }

    @Test
    void listChoosesByPlatformRoleEffectAndLanguage() throws IOException {
        assertThat(list("--role", "comment-form", "--effect", "end", "--lang", "ja", "--json"))
                .isEqualTo(Commands.OK);

        List<JsonNode> rows = json();
        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> {
            assertThat(row.get("role").textValue()).isEqualTo("comment-form");
            assertThat(row.get("effect").textValue()).isEqualTo("end");
            assertThat(row.get("reason").textValue()).isEqualTo("comment_form");
            assertThat(row.get("languages"))
                    .anyMatch(language -> language.textValue().equals("ja"));
        });
    }

    @Test
    void listSaysWhichRolesAndEffectsThereAre() {
        assertThat(list("--role", "advert")).isEqualTo(Commands.FAILED);
        assertThat(complained.toString()).contains("there are ad, byline, comment-form, ");
        for (Role role : Role.values()) {
            assertThat(RowWords.ROLES).contains(role.word());
        }
        for (Effect effect : Effect.values()) {
            assertThat(RowWords.EFFECTS).contains(effect.word());
        }
    }

    @Test
    void showPrintsEveryFormByLanguageAndWhyItIsSafe() throws IOException {
        assertThat(show("wp.akismet")).isEqualTo(Commands.OK);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("wp.akismet\n  platform  wordpress\n")
                .contains("\n  because   names Akismet")
                .contains("\n  example   This site uses Akismet")
                .contains("\n  but not   ")
                .contains("\n    de      Diese Website verwendet Akismet");

        said.reset();
        assertThat(show("wp.akismet", "--json")).isEqualTo(Commands.OK);
        assertThat(json().get(0).get("forms").get("de").get(0).textValue()).startsWith("Diese Website");
    }

    @Test
    void showKnowsOnlyItsRows() {
        assertThat(run(new RulesShowCommand(out()), "wp.nothing")).isEqualTo(Commands.FAILED);
        assertThat(complained.toString()).contains("no row is named wp.nothing");
        assertThat(show()).isEqualTo(Commands.FAILED);
    }

    @Test
    void testTellsForEveryLineItsRowAndWhatBecomesOfIt() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), DUMP);

        assertThat(test(dump.toString())).isEqualTo(Commands.OK);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsPattern("(?m)^field +The ferry$")
                .containsPattern("(?m)^keep +The ferry left the harbour")
                .containsPattern("(?m)^cut +wp.leave_reply +end-if-corroborated +comment_form +Leave a Reply$")
                .containsPattern("(?m)^cut +Night desk \\[end:wpcom.fill]$")
                .endsWith("12 lines: 5 cut, 1 fields of their own, 6 kept; 4 match a row\n");
    }

    @Test
    void testTakesOwnRowsAndSaysItInJson() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.txt"), DUMP);
        Path own = Files.writeString(
                folder.resolve("own.tsv"), "[my.desk] news promo line\nbecause\tour editors sign so\nen\tNight desk\n");

        assertThat(test("--json", "--catalogue", own.toString(), dump.toString()))
                .isEqualTo(Commands.OK);

        List<JsonNode> lines = json();
        assertThat(lines).hasSize(12);
        assertThat(lines.get(11))
                .hasToString("{\"line\":\"Night desk\",\"becomes\":\"cut\",\"rule\":\"my.desk\",\"row\":\"my.desk\","
                        + "\"role\":\"promo\",\"effect\":\"line\",\"reason\":\"promo\"}");
    }

    @Test
    void aWrongFileOfOwnRowsIsOneSentence() throws IOException {
        Path own = Files.writeString(folder.resolve("own.tsv"), "[my.desk] news promo line\nen\tNight desk\n");

        assertThat(list("--catalogue", own.toString())).isEqualTo(Commands.FAILED);

        assertThat(complained.toString()).contains(own + " line 1: my.desk does not say because");
        assertThat(said.size()).isZero();
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        assertThat(run(new RulesCommand())).isEqualTo(Commands.FAILED);
        assertThat(complained.toString()).contains("list, show or test");
    }

    private int list(String... arguments) {
        return run(new RulesListCommand(out()), arguments);
    }

    private int show(String... arguments) {
        return run(new RulesShowCommand(out()), arguments);
    }

    private int test(String... arguments) {
        return run(new RulesTestCommand(out()), arguments);
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setErr(new PrintWriter(complained, true))
                .execute(arguments);
    }

    private List<JsonNode> json() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : said.toString(StandardCharsets.UTF_8).lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        return rows;
    }
}
