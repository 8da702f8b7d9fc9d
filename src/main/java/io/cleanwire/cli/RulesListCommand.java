package io.cleanwire.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Role;
import io.cleanwire.phrases.Row;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rows of the catalogue. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the rows of the catalogue: id, platform, role, effect, languages, and what one says.",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "Examples:",
            "  cleanwire rules list",
            "  cleanwire rules list --role comment-form --effect end",
            "  cleanwire rules list --lang ja --json | jq -r .id"
        })
final class RulesListCommand implements Callable<Integer> {

    private static final int WIDTH = 60;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    @Option(names = "--platform", paramLabel = "P", description = "such as wordpress, blogger or news")
    private @Nullable String platform;

    @Option(names = "--role", paramLabel = "R", converter = RowWords.OfRole.class, description = RowWords.ROLES)
    private @Nullable Role role;

    @Option(names = "--effect", paramLabel = "E", converter = RowWords.OfEffect.class, description = RowWords.EFFECTS)
    private @Nullable Effect effect;

    @Option(names = "--lang", paramLabel = "L", description = "rows with a form in that language, such as de or pt-BR")
    private @Nullable String language;

    @Option(names = "--json", description = "one JSON object a row instead of a table")
    private boolean json;

    private final Terminal terminal = new Terminal();
    private final PrintStream out;

    RulesListCommand() {
        out = terminal.out;
    }

    /** The same, with the table going elsewhere. */
    RulesListCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        List<Row> rows = catalogue.read().rows().stream()
                .filter(this::isAskedFor)
                .sorted(Comparator.comparing(Row::id))
                .toList();
        if (json) {
            rows.forEach(row -> out.println(json(row)));
        } else {
            table(rows);
        }
        return Commands.OK;
    }

    private boolean isAskedFor(Row row) {
        return (platform == null || row.platform().equals(platform))
                && (role == null || row.entry().role() == role)
                && (effect == null || row.entry().effect() == effect)
                && (language == null || row.languages().contains(language));
    }

    private void table(List<Row> rows) {
        out.println(terminal.bold(line("id", "platform", "role", "effect", "langs", "forms", "such as")));
        Set<String> languages = new TreeSet<>();
        int forms = 0;
        for (Row row : rows) {
            languages.addAll(row.languages());
            forms += row.forms().size();
            out.println(line(
                    row.id(),
                    row.platform(),
                    row.entry().role().word(),
                    row.entry().effect().word(),
                    String.valueOf(row.languages().size()),
                    String.valueOf(row.forms().size()),
                    Explanation.shorten(row.canonical(), WIDTH)));
        }
        out.println();
        out.println(
                count(rows.size(), "row") + ", " + count(forms, "form") + ", " + count(languages.size(), "language"));
    }

    private static String line(String... cells) {
        return String.format(Locale.ROOT, "%-26s %-14s %-13s %-20s %5s %6s  %s", (Object[]) cells)
                .stripTrailing();
    }

    private static String count(int many, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", many, what, many == 1 ? "" : "s");
    }

    private static ObjectNode json(Row row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        RowWords.describe(row, json);
        ArrayNode languages = json.putArray("languages");
        row.languages().forEach(languages::add);
        return json.put("forms", row.forms().size()).put("canonical", row.canonical());
    }
}
