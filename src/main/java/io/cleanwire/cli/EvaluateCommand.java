package io.cleanwire.cli;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.evaluate.Evaluation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the cleaner on pages whose right answers are known. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Clean pages with known answers, offline, and print how right the results are.",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "A gold row is one JSON object a line, with an id, a page and the answers:",
            "  id, url        names the page and says where it was read",
            "  html, payload  a .html or .html.gz beside the gold file, or the text itself",
            "  text or gold   the body; extra.text_alts are texts that are as right",
            "  with, without  pieces of text that the body holds, and that it must not hold",
            "  title, authors, date, lang",
            "What a row leaves out is not measured.",
            "",
            "Examples:",
            "  cleanwire evaluate gold/",
            "  cleanwire evaluate --balance thorough dumps.jsonl.gz",
            "  cleanwire evaluate gold/ --predictions mine.jsonl"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD", description = "a folder with a gold.jsonl, or a .jsonl or .jsonl.gz file")
    private Path gold = Path.of("");

    @Option(
            names = "--predictions",
            paramLabel = "OUT.jsonl",
            description = "keep what the cleaner said, one page a line")
    private @Nullable Path predictions;

    @Mixin
    private CleanerOptions options = new CleanerOptions();

    private final Terminal terminal = new Terminal();
    private final PrintStream out;

    EvaluateCommand() {
        out = terminal.out;
    }

    /** The same, with the figures going elsewhere. */
    EvaluateCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Cleaner cleaner = options.cleaner();
        try (Bar bar = new Bar(terminal)) {
            Evaluation.run(gold, Optional.ofNullable(predictions), bar, url -> cleaner)
                    .forEach(out::println);
        }
        return Commands.OK;
    }

    /** A progress bar that begins when the rows are counted. */
    private static final class Bar implements Evaluation.Watcher, AutoCloseable {
        private final Terminal terminal;
        private @Nullable ProgressBar bar;

        Bar(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void begin(long rows) {
            bar = Progress.bar("evaluate", rows, terminal);
        }

        @Override
        public void step() {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
