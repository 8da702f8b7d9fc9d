package io.cleanwire.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.phrases.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all of one row. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Show one row of the catalogue: every form by language, and why the row is safe.",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "Examples:",
            "  cleanwire rules show wp.leave_reply",
            "  cleanwire rules show pw.paywall --json | jq .forms.fr"
        })
final class RulesShowCommand implements Callable<Integer> {

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--json", description = "one JSON object")
    private boolean json;

    @Parameters(paramLabel = "ID", description = "such as wp.leave_reply")
    private String id = "";

    private final Terminal terminal = new Terminal();
    private final PrintStream out;

    RulesShowCommand() {
        out = terminal.out;
    }

    /** The same, with the row going elsewhere. */
    RulesShowCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Row row = catalogue
                .read()
                .row(id)
                .orElseThrow(() -> new IOException("no row is named " + id + "; cleanwire rules list has them"));
        if (json) {
            out.println(json(row));
        } else {
            print(row);
        }
        return Commands.OK;
    }

    private void print(Row row) {
        out.println(terminal.bold(row.id()));
        fact("platform", row.platform());
        fact("role", row.entry().role().word());
        fact("effect", row.entry().effect().word());
        fact("reason", row.entry().role().reason().wire());
        fact("because", row.because());
        fact("example", row.example());
        row.examples().stream()
                .filter(example -> !example.matches())
                .forEach(example -> fact("but not", example.text()));
        row.shapes().forEach(shape -> fact("shape", shape.pattern().pattern()));
        fact("forms", row.forms().size() + " in " + row.languages().size() + " languages");
        for (String language : row.languages()) {
            String name = language;
            for (Row.Form form : row.forms()) {
                if (form.language().equals(language)) {
                    out.println(String.format(Locale.ROOT, "    %s %s", terminal.dim(padded(name)), form.words()));
                    name = "";
                }
            }
        }
    }

    private static String padded(String name) {
        return String.format(Locale.ROOT, "%-7s", name);
    }

    private void fact(String name, String value) {
        out.println(String.format(Locale.ROOT, "  %-9s %s", name, value));
    }

    private static ObjectNode json(Row row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        RowWords.describe(row, json);
        json.put("canonical", row.canonical()).put("because", row.because()).put("example", row.example());
        ArrayNode misses = json.putArray("misses");
        row.examples().stream().filter(example -> !example.matches()).forEach(example -> misses.add(example.text()));
        ArrayNode shapes = json.putArray("shapes");
        row.shapes().forEach(shape -> shapes.add(shape.pattern().pattern()));
        ObjectNode forms = json.putObject("forms");
        row.forms().forEach(form -> forms.withArray(form.language()).add(form.words()));
        return json;
    }
}
