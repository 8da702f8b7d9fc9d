package io.cleanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.support.RunningBroker;
import io.cleanwire.support.Schemas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a shell sees them: stdout, stderr, exit status. */
class CommandsIT {

    @TempDir
    private Path temp;

    private record Ran(int status, String out, String err) {}

    @Test
    void cleanPrintsTheRecordAndNothingElse() throws Exception {
        Ran ran = run("", "clean", "samples/02-news-page.html");
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).hasSize(1);
        Schemas.check(Schemas.CLEAN, ran.out().strip().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everySampleIsOneLineAndTheStatusTellsThatNotAllWereClean() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("clean"));
        Publisher.files(List.of(Path.of("samples"))).forEach(file -> arguments.add(file.toString()));
        Ran ran = run("", arguments.toArray(String[]::new));
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.out().lines()).hasSize(12).allSatisfy(CommandsIT::checkSchema);
    }

    /** What the demo publishes, for the value of a record does not depend on how it came. */
    private static void checkSchema(String line) {
        byte[] json = line.getBytes(StandardCharsets.UTF_8);
        if (line.contains("\"code\":")) {
            assertThat(line).contains("\"stage\":").contains("\"message\":");
        } else {
            Schemas.check(line.contains("\"status\":") ? Schemas.CLEAN : Schemas.REJECTION, json);
        }
    }

    @Test
    void cleanReadsStdinAndTakesTheUrl() throws Exception {
        String text =
                "A title of a story\n\n" + "The story has a sentence, and the sentence is long enough. ".repeat(10);
        Ran ran = run(text, "clean", "--url", "https://example.com/a?utm_source=b", "-");
        assertThat(ran.out()).contains("\"normalizedUrl\":\"https://example.com/a\"");
        assertThat(ran.status()).isZero();
    }

    @Test
    void explainStrikesOutWithTheRuleAndUsesNoColoursInAPipe() throws Exception {
        Ran ran = run("", "clean", "--explain", "samples/01-wordpress-dump.txt");
        assertThat(ran.out())
                .contains("~~Leave a Reply~~ [wp.leave_reply, comment_form]")
                .contains("Marta Lindqvist")
                .contains("(text:byline")
                .doesNotContain("\033[");
    }

    @Test
    void wrongUsageAndMissingFilesAreStatusOneWithASentenceOnStderr() throws Exception {
        Ran missing = run("", "clean", "no-such-file");
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).isEqualTo("cleanwire: no such file: no-such-file\n");
        assertThat(run("", "clean", "--no-such-option").status()).isEqualTo(1);
        assertThat(run("", "no-such-command").status()).isEqualTo(1);
        assertThat(run("").status()).isEqualTo(1);
    }

    @Test
    void everyCommandHasHelpWithExamples() throws Exception {
        for (String command : List.of("clean", "demo", "evaluate", "publish", "rules", "serve", "tail")) {
            Ran ran = run("", command, "--help");
            assertThat(ran.status()).as(command).isZero();
            assertThat(ran.out()).as(command).contains("Example").contains("cleanwire " + command);
        }
    }

    /** The service refuses unknown names under {@code cleanwire.}, and the launcher starts the service too. */
    @Test
    void theLauncherSetsNoPropertyThatTheServiceWouldRefuse() throws Exception {
        assertThat(Files.readString(Path.of("cleanwire"))).doesNotContain("-Dcleanwire.");
    }

    @Test
    void publishSaysThatTheBrokerIsAway() throws Exception {
        Ran ran = run("", "publish", "--bootstrap-servers", "127.0.0.1:1", "samples/02-news-page.html");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("cleanwire: the broker");
    }

    private Ran run(String stdin, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Child.javaBinary(), "-XX:TieredStopAtLevel=1", "-jar", RunningBroker.SERVICE_JAR.toString()));
        command.addAll(List.of(arguments));
        Path in = Files.writeString(temp.resolve("in"), stdin);
        Process process = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectOutput(temp.resolve("out").toFile())
                .redirectError(temp.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ran(
                process.exitValue(), Files.readString(temp.resolve("out")), Files.readString(temp.resolve("err")));
    }
}
