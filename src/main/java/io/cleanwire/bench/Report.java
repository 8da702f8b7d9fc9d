package io.cleanwire.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What cleaning cost, against parsing. docs/benchmarks.md explains every figure.
 *
 * @param bytes of all pages
 * @param passes how often each was measured
 */
public record Report(
        int pages,
        long bytes,
        int passes,
        int warmupPasses,
        boolean settled,
        Map<String, String> machine,
        Figures parse,
        Figures clean,
        Counts outcomes) {

    double ratioToParse() {
        return clean.ratio();
    }

    double allocationRatio() {
        return parse.allocated() == 0 ? 0 : clean.allocated() / parse.allocated();
    }

    /** A table for a person. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        machine.forEach((name, value) -> lines.add(String.format(Locale.ROOT, "%-10s %s", name, value)));
        lines.add(String.format(
                Locale.ROOT,
                "%-10s %d, %.1f MB; %d passes each after %d to warm up%s",
                "pages",
                pages,
                bytes / 1e6,
                passes,
                warmupPasses,
                settled ? "" : " (passes still got faster: warm up longer)"));
        lines.add("outcomes   " + outcomes.line());
        lines.add("");
        lines.add(Figures.head());
        lines.add(parse.row(1));
        lines.add(clean.row(allocationRatio()));
        lines.add("");
        lines.add("the slowest page is " + clean.slowest());
        return lines;
    }

    /** The same as a table in Markdown. */
    List<String> markdown() {
        return List.of(
                "| what | pages/s | MB/s | p50 ms | p99 ms | max ms | kB/page | time × parse | allocation × parse |",
                "|---|---|---|---|---|---|---|---|---|",
                parse.markdown(1),
                clean.markdown(allocationRatio()),
                "",
                String.format(
                        Locale.ROOT,
                        "%d pages, %.1f MB; %d passes each after %d to warm up. Outcomes: %s.",
                        pages,
                        bytes / 1e6,
                        passes,
                        warmupPasses,
                        outcomes.line()));
    }

    /** The same as one JSON object. */
    public String json() {
        ObjectNode json = JsonMapper.builder().build().createObjectNode();
        json.put("pages", pages)
                .put("bytes", bytes)
                .put("passes", passes)
                .put("warmupPasses", warmupPasses)
                .put("settled", settled)
                .put("ratioToParse", Rounded.of(ratioToParse()))
                .put("allocationRatio", Rounded.of(allocationRatio()));
        clean.into(json);
        parse.into(json.putObject("parse"));
        outcomes.into(json.putObject("outcomes"));
        machine.forEach(json.putObject("machine")::put);
        return json.toString();
    }
}
