package io.cleanwire.html;

import io.cleanwire.model.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runs of a story to blocks: runs of one list, table or quotation become one block, pictures stand between them. */
final class BlockReader {

    private final El root;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private BlockReader(El root) {
        this.root = root;
    }

    /** @param runs the runs of the story, in reading order */
    static BlockReader read(Scene scene, List<Run> runs, Figures figures) {
        BlockReader reader = new BlockReader(scene.page.root);
        int pictured = 0;
        for (int i = 0; i < runs.size(); ) {
            El group = reader.group(runs.get(i).owner());
            int end = i + 1;
            while (group != null
                    && end < runs.size()
                    && group.contains(runs.get(end).owner())) {
                end++;
            }
            int position = runs.get(i).position();
            reader.pictures(figures.between(pictured, position + 1), position);
            pictured = position + 1;
            reader.add(group, runs.subList(i, end));
            while (reader.starts.size() < reader.blocks.size()) {
                reader.starts.add(position);
            }
            i = end;
        }
        reader.pictures(figures.between(pictured, Integer.MAX_VALUE), scene.page.runs.size());
        return reader;
    }

    private void pictures(List<Block.Figure> figures, int position) {
        for (Block.Figure figure : figures) {
            blocks.add(figure);
            starts.add(position);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /** For each block the position of its first run. */
    List<Integer> starts() {
        return starts;
    }

    /** The outermost list, table, quotation or preformatted element inside the container; null for plain text. */
    private @Nullable El group(El owner) {
        @Nullable El outermost = null;
        for (El el = owner; el != null && el != root; el = el.parent) {
            switch (el.tag) {
                case "ul", "ol", "blockquote", "pre" -> outermost = el;
                case "table" -> outermost = Groups.isData(el) ? el : outermost;
                default -> {}
            }
        }
        return outermost;
    }

    private void add(@Nullable El group, List<Run> runs) {
        if (group == null) {
            runs.forEach(this::plain);
            return;
        }
        switch (group.tag) {
            case "blockquote" -> blocks.add(new Block.Quote(joined(runs, "\n")));
            case "pre" -> blocks.add(new Block.Code(joined(runs, "\n")));
            case "table" -> blocks.add(new Block.Table(rows(runs)));
            default -> blocks.add(new Block.ListBlock(group.tag.equals("ol"), items(group, runs)));
        }
    }

    private void plain(Run run) {
        String tag = run.owner().tag;
        if (Tags.isHeading(tag)) {
            blocks.add(new Block.Heading(tag.charAt(1) - '0', run.text().replace('\n', ' ')));
        } else {
            blocks.add(new Block.Paragraph(run.text()));
        }
    }

    /** One item per innermost list entry, with the number of lists it stands in. */
    private List<Block.ListBlock.Item> items(El list, List<Run> runs) {
        Map<El, StringBuilder> items = new LinkedHashMap<>();
        for (Run run : runs) {
            El item = run.owner().within("li", root);
            StringBuilder text = items.computeIfAbsent(item == null ? run.owner() : item, el -> new StringBuilder());
            text.append(text.isEmpty() ? "" : " ").append(run.text().replace('\n', ' '));
        }
        List<Block.ListBlock.Item> out = new ArrayList<>();
        items.forEach((el, text) -> out.add(new Block.ListBlock.Item(text.toString(), depth(el, list))));
        return out;
    }

    private static int depth(El item, El list) {
        int lists = 0;
        for (El el = item.parent; el != null && el != list; el = el.parent) {
            lists += el.tag.equals("ul") || el.tag.equals("ol") ? 1 : 0;
        }
        return lists;
    }

    private List<List<String>> rows(List<Run> runs) {
        Map<El, Map<El, StringBuilder>> rows = new LinkedHashMap<>();
        for (Run run : runs) {
            El row = run.owner().within("tr", root);
            El cell = run.owner().within("td", root);
            El head = cell == null ? run.owner().within("th", root) : cell;
            StringBuilder text = rows.computeIfAbsent(row == null ? run.owner() : row, el -> new LinkedHashMap<>())
                    .computeIfAbsent(head == null ? run.owner() : head, el -> new StringBuilder());
            text.append(text.isEmpty() ? "" : " ").append(run.text().replace('\n', ' '));
        }
        List<List<String>> table = new ArrayList<>();
        rows.values()
                .forEach(cells -> table.add(
                        cells.values().stream().map(StringBuilder::toString).toList()));
        return table;
    }

    private static String joined(List<Run> runs, String separator) {
        return String.join(separator, runs.stream().map(Run::text).toList());
    }
}
