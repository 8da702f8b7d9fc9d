package io.cleanwire.html;

import io.cleanwire.model.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runs of a story to blocks: runs of one list, table or quotation become one block. */
final class BlockReader {

    private final El container;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private BlockReader(El container) {
        this.container = container;
    }

    /** @param runs the runs of the story, in reading order */
    static BlockReader read(Story story, List<Run> runs) {
        BlockReader reader = new BlockReader(story.container());
        for (int i = 0; i < runs.size(); ) {
            El group = reader.group(runs.get(i).owner());
            int end = i + 1;
            while (group != null
                    && end < runs.size()
                    && group.contains(runs.get(end).owner())) {
                end++;
            }
            reader.add(group, runs.subList(i, end));
            while (reader.starts.size() < reader.blocks.size()) {
                reader.starts.add(runs.get(i).position());
            }
            i = end;
        }
        return reader;
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
        for (El el = owner; el != null && el != container; el = el.parent) {
            switch (el.tag) {
                case "ul", "ol", "blockquote", "pre" -> outermost = el;
                case "table" -> outermost = isData(el) ? el : outermost;
                default -> {}
            }
        }
        return outermost;
    }

    /** A table that holds paragraphs lays out the page; one of short cells is data. */
    private static boolean isData(El table) {
        return table.runs >= 4 && table.words < 12 * table.runs;
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
            default -> blocks.add(new Block.ListBlock(group.tag.equals("ol"), items(runs)));
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

    /** One item per innermost list entry; a nested list's entries follow their parent's text. */
    private List<String> items(List<Run> runs) {
        Map<El, StringBuilder> items = new LinkedHashMap<>();
        for (Run run : runs) {
            El item = run.owner().within("li", container);
            El key = item == null ? run.owner() : item;
            StringBuilder text = items.computeIfAbsent(key, el -> new StringBuilder());
            text.append(text.isEmpty() ? "" : " ").append(run.text().replace('\n', ' '));
        }
        return items.values().stream().map(StringBuilder::toString).toList();
    }

    private List<List<String>> rows(List<Run> runs) {
        Map<El, Map<El, StringBuilder>> rows = new LinkedHashMap<>();
        for (Run run : runs) {
            El row = run.owner().within("tr", container);
            El cell = run.owner().within("td", container);
            El head = cell == null ? run.owner().within("th", container) : cell;
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
