package io.cleanwire.cli;

import io.cleanwire.bench.Bench;
import io.cleanwire.bench.HostileRun;
import io.cleanwire.bench.Report;
import io.cleanwire.bench.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what cleaning costs. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Time the whole clean against parsing alone, offline, in one thread of one process.",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "Pages are loaded first (*.gz unpacked); a gold.jsonl in a folder tells their URLs. Passes of both take",
            "turns once they have stopped getting faster. docs/benchmarks.md explains each figure.",
            "",
            "Examples:",
            "  cleanwire bench pages/",
            "  cleanwire bench a.html b.html.gz --json | jq .ratioToParse",
            "  CLEANWIRE_JAVA_OPTIONS=-Xmx300m cleanwire bench --hostile"
        })
final class BenchCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR|FILE",
            description = "folders, read with all below them for .html, .htm, .xhtml and each .gz; or files")
    private List<Path> inputs = List.of();

    @Option(names = "--json", description = "one JSON object instead of a table")
    private boolean json;

    @Option(names = "--passes", paramLabel = "N", description = "measured passes of each, at least (${DEFAULT-VALUE})")
    private int passes = 7;

    @Option(names = "--seconds", paramLabel = "S", description = "seconds of measuring, at least (${DEFAULT-VALUE})")
    private int seconds = 10;

    @Option(
            names = "--warmup",
            paramLabel = "S",
            description = "seconds before measuring, at least; six times as many at most (${DEFAULT-VALUE})")
    private int warmup = 15;

    @Option(
            names = "--hostile",
            description =
                    "instead of pages of yours: pages built to cost much, at doubled sizes; each in 2 s and 300 MB")
    private boolean hostile;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal = new Terminal();
    private final PrintStream out;

    BenchCommand() {
        out = terminal.out;
    }

    /** The same, with the figures going elsewhere. */
    BenchCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (hostile) {
            return hostile();
        }
        if (inputs.isEmpty()) {
            throw usage("name folders or files of pages");
        }
        if (passes < 1 || seconds < 0 || warmup < 0) {
            throw usage("at least one pass, and no negative seconds");
        }
        Report report =
                Bench.run(inputs, new Settings(passes, seconds, warmup, LONGEST * warmup), terminal.err::println);
        if (json) {
            out.println(report.json());
        } else {
            report.lines().forEach(out::println);
        }
        return Commands.OK;
    }

    private int hostile() {
        if (!inputs.isEmpty()) {
            throw usage("--hostile makes its own pages; name none");
        }
        HostileRun run = HostileRun.run();
        if (json) {
            out.println(run.json());
        } else {
            run.lines().forEach(out::println);
        }
        return run.holds() ? Commands.OK : Commands.FAILED;
    }

    /** Warming up ends after so many times the least of it, settled or not. */
    private static final int LONGEST = 6;

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
