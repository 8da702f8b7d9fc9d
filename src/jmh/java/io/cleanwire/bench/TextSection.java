package io.cleanwire.bench;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The rows about flattened text in docs/benchmarks.md. */
final class TextSection {

    /** All benchmarks that measure texts, as JMH selects them. */
    static final String BENCHMARKS = "\\.Text\\w*Benchmark\\.";

    private static final double MEGA = 1e6;

    private final List<Path> files;

    /** @param files of dumps */
    TextSection(List<Path> files) {
        this.files = files;
    }

    /** How fast the texts of the files are cleaned; one row that says so where no file was named. */
    String speed() throws IOException, RunnerException {
        if (files.isEmpty()) {
            return "| no file of dumps was named | | | |";
        }
        List<RawRecord> records = DumpFiles.load(files);
        String joined = files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return run(TextBenchmark.class, "-D" + TextBenchmark.FILES + "=" + joined).stream()
                .map(result -> speed(result, records))
                .collect(Collectors.joining("\n"));
    }

    private static String speed(RunResult result, List<RawRecord> records) {
        String name = result.getParams().getBenchmark();
        double millis = result.getPrimaryResult().getScore();
        double bytes = DumpFiles.bytes(records);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.2f ± %.2f |",
                name.substring(name.lastIndexOf('.') + 1),
                result.getParams().getParam("balance").toLowerCase(Locale.ROOT),
                bytes / MEGA / (millis / 1000),
                millis / records.size(),
                result.getPrimaryResult().getScoreError() / records.size());
    }

    /** One row a shape, the doubled sizes beside each other. */
    String growth() throws RunnerException {
        Map<String, List<Double>> byShape = new LinkedHashMap<>();
        for (RunResult result : run(TextGrowthBenchmark.class)) {
            byShape.computeIfAbsent(result.getParams().getParam("shape"), shape -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
        }
        return byShape.entrySet().stream()
                .map(entry -> growth(TextShape.valueOf(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String growth(TextShape shape, List<Double> millis) {
        String times = millis.stream()
                .map(each -> String.format(Locale.ROOT, "%.0f", each))
                .collect(Collectors.joining(" | "));
        String ended = new Cleaner(Limits.DEFAULT)
                .clean(TextGrowthBenchmark.record(shape, 1))
                .fold(clean -> "clean", rejected -> rejected.reason().wire(), dead -> dead.code()
                        .wire());
        return "| " + shape.what() + " | " + times + " | " + ended + " |";
    }

    private static List<RunResult> run(Class<?> benchmark, String... arguments) throws RunnerException {
        return List.copyOf(new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + "\\.")
                        .jvmArgsAppend(arguments)
                        .build())
                .run());
    }
}
