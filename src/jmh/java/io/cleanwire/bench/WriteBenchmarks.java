package io.cleanwire.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything over the named folders of pages and files of dumps, and writes docs/benchmarks.md from its template. */
public final class WriteBenchmarks {

    private static final Settings PATIENT = new Settings(7, 15, 20, 120);

    private WriteBenchmarks() {}

    public static void main(String... args) throws IOException, RunnerException {
        Path doc = Path.of(args[0]);
        List<Path> named = Arrays.stream(args).skip(1).map(Path::of).toList();
        List<Path> folders = named.stream().filter(path -> !DumpFiles.is(path)).toList();
        TextSection text = new TextSection(named.stream().filter(DumpFiles::is).toList());
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        parts.put("machine", machine());
        parts.put("clean", clean(folders));
        parts.put("comparison", comparison(folders));
        parts.put("stages", stages(folders));
        parts.put("hostile", hostile());
        parts.put("text", text.speed());
        parts.put("textGrowth", text.growth());
        Files.writeString(doc, filled(parts));
    }

    private static String filled(Map<String, String> parts) throws IOException {
        try (InputStream in = WriteBenchmarks.class.getResourceAsStream("/benchmarks.md")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                text = text.replace("{{" + part.getKey() + "}}", part.getValue());
            }
            return text;
        }
    }

    private static String machine() {
        return Machine.facts().entrySet().stream()
                .map(fact -> "| " + fact.getKey() + " | " + fact.getValue() + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String clean(List<Path> folders) throws IOException {
        Report report = Bench.run(folders, PATIENT, System.err::println);
        return String.join("\n", report.markdown());
    }

    private static String comparison(List<Path> folders) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path folder : folders) {
            rows.addAll(new Comparison(folder).rows(PATIENT));
        }
        return String.join("\n", rows);
    }

    private static String stages(List<Path> folders) throws RunnerException, IOException {
        int pages = PageFiles.load(folders).size();
        String joined = folders.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("io\\.cleanwire\\..*")
                        .exclude(HostileBenchmark.class.getName())
                        .exclude(TextSection.BENCHMARKS)
                        .jvmArgsAppend("-D" + Corpus.FOLDERS + "=" + joined)
                        .build())
                .run();
        double parse = results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(".parse"))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElse(Double.NaN);
        return results.stream().map(result -> stage(result, pages, parse)).collect(Collectors.joining("\n"));
    }

    private static String stage(RunResult result, int pages, double parse) {
        String name = result.getParams().getBenchmark();
        double millis = result.getPrimaryResult().getScore();
        double error = result.getPrimaryResult().getScoreError();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f ± %.0f | %.2f |",
                name.substring(name.lastIndexOf('.') + 1),
                1000 * millis / pages,
                1000 * error / pages,
                millis / parse);
    }

    /** One row a kind, the doubled sizes beside each other. */
    private static String hostile() throws RunnerException {
        Map<String, List<Double>> byKind = new LinkedHashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(HostileBenchmark.class.getName())
                        .build())
                .run()) {
            byKind.computeIfAbsent(result.getParams().getParam("kind"), kind -> new ArrayList<>())
                    .add(result.getPrimaryResult().getScore());
        }
        return byKind.entrySet().stream()
                .map(entry -> row(Hostile.valueOf(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(Hostile kind, List<Double> millis) {
        String times = millis.stream()
                .map(each -> String.format(Locale.ROOT, "%.0f", each))
                .collect(Collectors.joining(" | "));
        return String.format(
                Locale.ROOT, "| %,d %s | %s | %s |", kind.most(), kind.unit(), times, HostileRun.outcome(kind));
    }
}
