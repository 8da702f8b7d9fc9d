package io.cleanwire.contract;

import io.cleanwire.model.Block;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blocks as Markdown (CommonMark, and tables as GitHub has them). What the text says is never taken for a mark. */
final class MarkdownRendition {

    /** Marks wherever they stand. */
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");

    /** What makes a list or an underline at the beginning of a line. */
    private static final Pattern BULLET = Pattern.compile("^[-+=]");

    private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,9})([.)])");

    private static final Pattern TICKS = Pattern.compile("`+");

    /** Keeps two lists apart that would be read as one. */
    private static final String BETWEEN_LISTS = "<!-- -->";

    private MarkdownRendition() {}

    static String of(List<Block> blocks) {
        List<String> parts = new ArrayList<>();
        boolean list = false;
        for (Block block : blocks) {
            String part = block(block);
            if (part.isEmpty()) {
                continue;
            }
            if (list && block instanceof Block.ListBlock) {
                parts.add(BETWEEN_LISTS);
            }
            list = block instanceof Block.ListBlock;
            parts.add(part);
        }
        return String.join("\n\n", parts);
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + escaped(heading.text()).replace('\n', ' ');
        } else if (block instanceof Block.ListBlock list) {
            return list(list);
        } else if (block instanceof Block.Quote quote) {
            return "> " + lines(quote.text(), "> ");
        } else if (block instanceof Block.Code code) {
            String fence = fence(code.text());
            return fence + "\n" + code.text() + "\n" + fence;
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.Figure figure) {
            return figure(figure);
        }
        return lines(block.text(), "");
    }

    /** A list inside begins where the text of the item before it does, so none is more than one level deeper. */
    private static String list(Block.ListBlock list) {
        List<String> out = new ArrayList<>();
        List<String> indents = new ArrayList<>(List.of(""));
        int count = 0;
        for (Block.ListBlock.Item item : list.items()) {
            int depth = Math.min(item.depth(), indents.size() - 1);
            indents.subList(depth + 1, indents.size()).clear();
            String marker = list.ordered() && depth == 0 ? ++count + ". " : "- ";
            String inside = indents.get(depth) + " ".repeat(marker.length());
            out.add(indents.get(depth) + marker + lines(item.text(), inside));
            indents.add(inside);
        }
        return String.join("\n", out);
    }

    /** Longer than any row of ticks in the text. */
    private static String fence(String code) {
        int longest = TICKS.matcher(code)
                .results()
                .mapToInt(ticks -> ticks.end() - ticks.start())
                .max()
                .orElse(0);
        return "`".repeat(Math.max(3, longest + 1));
    }

    /** The first row stands for the head that such a table must have. */
    private static String table(Block.Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        List<String> out = new ArrayList<>();
        for (List<String> row : table.rows()) {
            String cells =
                    row.stream().map(cell -> escaped(cell).replace('\n', ' ')).collect(Collectors.joining(" | "));
            out.add("| " + cells + " |" + "  |".repeat(columns - Math.max(1, row.size())));
            if (out.size() == 1) {
                out.add("|" + " --- |".repeat(columns));
            }
        }
        return String.join("\n", out);
    }

    private static String figure(Block.Figure figure) {
        if (!Urls.isHttp(figure.url())) {
            return "";
        }
        String url = figure.url().replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E");
        String legend = figure.legend();
        return "![](<" + url + ">)" + (legend.isEmpty() ? "" : "\\\n" + lines(legend, ""));
    }

    /** A line break stays one. */
    private static String lines(String text, String indent) {
        return text.lines()
                .map(line -> start(escaped(line.strip())))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\\\n" + indent));
    }

    private static String start(String line) {
        return NUMBER.matcher(BULLET.matcher(line).replaceFirst("\\\\$0")).replaceFirst("$1\\\\$2");
    }

    private static String escaped(String text) {
        return MARK.matcher(text).replaceAll("\\\\$0");
    }
}
