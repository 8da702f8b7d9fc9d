package io.cleanwire.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import io.cleanwire.evaluate.Judge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cleanwire and other extractors taking turns over the pages of one folder. */
final class Comparison {

    private static final Pattern F1 = Pattern.compile("\\b[fF]1 ([0-9.]+)");

    private final Path folder;
    private final List<Page> pages;
    private final Works works;
    private final Map<String, Set<Integer>> failing = new HashMap<>();

    Comparison(Path folder) throws IOException {
        this.folder = folder;
        this.pages = PageFiles.load(List.of(folder));
        this.works = new Works(pages);
    }

    /** Rows of a Markdown table: the extractor, its speed, its failures, and its quality where there is gold. */
    List<String> rows(Settings settings) throws IOException {
        List<Work> all = new ArrayList<>(List.of(works.parse(), works.clean()));
        Others.all().forEach((name, extraction) -> all.add(new Work(name, page -> length(name, extraction, page))));
        Race.Result result = new Race(pages.size(), all).run(settings, System.err::println);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Figures figures = Figures.of(all.get(i).name(), pages, result, i);
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.0f | %.2f | %.2f | %.2f | %s |",
                    folder.getFileName(),
                    figures.name(),
                    figures.pagesPerSecond(),
                    figures.p50(),
                    figures.p99(),
                    figures.ratio(),
                    quality(figures.name())));
        }
        return rows;
    }

    private String quality(String name) throws IOException {
        if (name.equals("parse")) {
            return "";
        }
        int failed = failing.getOrDefault(name, Set.of()).size();
        String failures = failed == 0 ? "" : "; " + failed + " pages failed";
        return scores(name).stream().map(Comparison::brief).collect(Collectors.joining("; ")) + failures;
    }

    private List<String> scores(String name) throws IOException {
        if (!Judge.hasGold(folder)) {
            return List.of();
        }
        Others.Extraction other = Others.all().get(name);
        return Judge.score(folder, (payload, url) -> {
            Page page = new Page("", url, payload);
            if (other == null) {
                return Others.cleanwire(page);
            }
            return text(other, new Works(List.of(page)).text(0), url).orElse("");
        });
    }

    /** {@code 1 shingle n=98 f1 0.965 …} as {@code 4-gram F1 0.965}. */
    private static String brief(String line) {
        String kind = line.startsWith("1") ? "4-gram F1 " : line.startsWith("2") ? "word F1 " : "snippet F1 ";
        Matcher figure = F1.matcher(line);
        return kind + (figure.find() ? figure.group(1) : "none");
    }

    private int length(String name, Others.Extraction extraction, int page) {
        Optional<String> text =
                text(extraction, works.text(page), pages.get(page).url());
        if (text.isEmpty()) {
            failing.computeIfAbsent(name, each -> new TreeSet<>()).add(page);
        }
        return text.map(String::length).orElse(0);
    }

    /** The text; empty where the extractor threw, which is no reason to stop the others. */
    private static Optional<String> text(Others.Extraction extraction, String html, String url) {
        try {
            return Optional.of(extraction.text(html, url));
        } catch (BoilerpipeProcessingException | RuntimeException | StackOverflowError | LinkageError failed) {
            return Optional.empty();
        }
    }
}
