package io.cleanwire.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.model.TextBalance;
import io.cleanwire.phrases.Entry;
import io.cleanwire.text.TextBody;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries the catalogue on a text. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description =
                "Try the catalogue on a flattened text: the row that each line matches, and what becomes of the line.",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "A line is kept, cut by a rule, or becomes a field of its own. A row that matches does not always cut:",
            "a label inside the story stays, and an end ends only where the text around it agrees.",
            "For a page use: cleanwire clean --explain page.html",
            "",
            "Examples:",
            "  cleanwire rules test dump.txt",
            "  pbpaste | cleanwire rules test -",
            "  cleanwire rules test --json dump.txt | jq -r 'select(.row == \"nw.photo\").line'"
        })
final class RulesTestCommand implements Callable<Integer> {

    private static final int WIDTH = 80;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--json", description = "one JSON object a line of the text instead of a table")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "the text, UTF-8; - reads stdin")
    private String file = "-";

    private final Terminal terminal = new Terminal();
    private final PrintStream out;

    RulesTestCommand() {
        out = terminal.out;
    }

    /** The same, with the lines going elsewhere. */
    RulesTestCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        String text = new String(CleanCommand.read(file), StandardCharsets.UTF_8);
        List<TextBody.Fate> fates = TextBody.standard(TextBalance.CAREFUL)
                .knowing(catalogue.read())
                .fates(text, new Budget(Limits.DEFAULT.steps()));
        if (json) {
            fates.forEach(fate -> out.println(json(fate)));
        } else {
            table(fates);
        }
        return Commands.OK;
    }

    private void table(List<TextBody.Fate> fates) {
        out.println(terminal.bold(line("", "row", "effect", "reason", "line")));
        int matched = 0;
        int cut = 0;
        int kept = 0;
        for (TextBody.Fate fate : fates) {
            matched += fate.entry().isPresent() ? 1 : 0;
            cut += fate.rule().isPresent() ? 1 : 0;
            kept += fate.kept() ? 1 : 0;
            out.println(row(fate));
        }
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "%,d lines: %,d cut, %,d fields of their own, %,d kept; %,d match a row",
                fates.size(),
                cut,
                fates.size() - cut - kept,
                kept,
                matched));
    }

    private String row(TextBody.Fate fate) {
        String row = fate.entry().map(Entry::id).orElse("");
        String what = fate.rule()
                .filter(rule -> !rule.equals(row))
                .map(rule -> " [" + rule + "]")
                .orElse("");
        String line = line(
                becomes(fate),
                row,
                fate.entry().map(entry -> entry.effect().word()).orElse(""),
                fate.entry().map(entry -> entry.role().reason().wire()).orElse(""),
                Explanation.shorten(fate.line(), WIDTH) + what);
        return fate.kept() ? line : terminal.dim(line);
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-5s %-26s %-20s %-13s %s", (Object[]) cells)
                .stripTrailing();
    }

    private static String becomes(TextBody.Fate fate) {
        if (fate.kept()) {
            return "keep";
        }
        return fate.rule().isPresent() ? "cut" : "field";
    }

    private static ObjectNode json(TextBody.Fate fate) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("line", fate.line()).put("becomes", becomes(fate));
        fate.rule().ifPresent(rule -> json.put("rule", rule));
        fate.entry().ifPresent(entry -> {
            json.put("row", entry.id());
            RowWords.describe(entry, json);
        });
        return json;
    }
}
