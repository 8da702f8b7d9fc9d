package io.cleanwire.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.support.RunningBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a newcomer runs it, and what it leaves behind: nothing. */
class DemoIT {

    @TempDir
    private Path temp;

    @Test
    void onceShowsEveryOutcomeAndLeavesNothing() throws Exception {
        Process demo = demo("--once");
        assertThat(demo.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(temp.resolve("out"));
        assertThat(demo.exitValue()).as(said).isZero();
        assertThat(said).contains("12 in = 6 clean + 4 rejected + 2 dead letters: the sums agree");
        assertThat(said).contains("CLEAN").contains("REJECTED index_page").contains("DEAD");
        assertNothingIsLeft();
    }

    @Test
    void endedBySignalItLeavesNothing() throws Exception {
        Process demo = demo();
        Path out = temp.resolve("out");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!Files.readString(out).contains("Still running") && System.nanoTime() < end) {
            assertThat(demo.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        List<ProcessHandle> children = demo.toHandle().descendants().toList();
        assertThat(children).hasSize(2);
        demo.destroy();
        assertThat(demo.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertNothingIsLeft();
    }

    @Test
    void aFailedStartLeavesNothing() throws Exception {
        Files.createDirectories(temp.resolve("home/target"));
        Files.copy(RunningBroker.CLASS_PATH, temp.resolve("home/target/broker.classpath"));
        Process demo = start(temp.resolve("home"), "--once"); // a broker, but no service to start
        assertThat(demo.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(demo.exitValue()).isEqualTo(1);
        assertThat(Files.readString(temp.resolve("out"))).contains("quarkus-run.jar is missing");
        assertNothingIsLeft();
    }

    private Process demo(String... arguments) throws Exception {
        return start(Path.of("").toAbsolutePath(), arguments);
    }

    private Process start(Path home, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Child.javaBinary(),
                "-Djava.io.tmpdir=" + Files.createDirectories(temp.resolve("tmp")),
                "-Dlauncher.home=" + home,
                "-jar",
                RunningBroker.SERVICE_JAR.toString(),
                "demo"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("out").toFile())
                .start();
    }

    private void assertNothingIsLeft() throws Exception {
        try (Stream<Path> left = Files.list(temp.resolve("tmp"))) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("cleanwire")))
                    .isEmpty();
        }
    }
}
