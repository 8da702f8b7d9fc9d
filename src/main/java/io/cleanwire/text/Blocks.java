package io.cleanwire.text;

import io.cleanwire.model.Block;
import io.cleanwire.text.Paragraph.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that stayed → blocks. Two or more items in a row are a list, and so are lines that count up from one; a short line
 * between prose is a sub-heading.
 *
 * @param lines for each block how many lines it was made of
 */
record Blocks(List<Block> blocks, List<Integer> lines) {

    private static final int HEADING_LEVEL = 2;
    private static final int HEADING_WORDS = 8;

    /** Fewer lines that count up may be a date and a number. */
    private static final int FEWEST_COUNTED = 3;

    static Blocks of(List<Line> kept) {
        List<Block> blocks = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < kept.size(); ) {
            int end = counted(kept, i);
            if (end > i) {
                blocks.add(numbered(kept.subList(i, end)));
                lines.add(end - i);
                i = end;
                continue;
            }
            while (end < kept.size()
                    && isItem(kept.get(end))
                    && kept.get(end).form() == kept.get(i).form()) {
                end++;
            }
            if (end - i > 1) {
                blocks.add(list(kept.subList(i, end)));
            } else {
                end = i + 1;
                while (end < kept.size() && kept.get(end).form() == Form.CONTINUED) {
                    end++;
                }
                blocks.add(end - i > 1 ? joined(kept.subList(i, end)) : single(kept, i));
            }
            lines.add(end - i);
            i = end;
        }
        return new Blocks(blocks, lines);
    }

    /** The end of the lines that count up from one beginning here; here, when there are too few. */
    private static int counted(List<Line> kept, int from) {
        int end = from;
        while (end < kept.size()
                && kept.get(end).form() == Form.PLAIN
                && ListMark.number(kept.get(end)) == end - from + 1) {
            end++;
        }
        return end - from >= FEWEST_COUNTED ? end : from;
    }

    private static Block numbered(List<Line> items) {
        return new Block.ListBlock(
                true,
                items.stream()
                        .map(item -> new Block.ListBlock.Item(ListMark.withoutNumber(item.text()), 0))
                        .toList());
    }

    private static boolean isItem(Line line) {
        return line.bullet() && (line.form().isItem() || line.form() == Form.PLAIN);
    }

    private static Block list(List<Line> items) {
        return new Block.ListBlock(
                items.get(0).form() == Form.NUMBERED,
                items.stream()
                        .map(item -> new Block.ListBlock.Item(item.item(), 0))
                        .toList());
    }

    private static Block joined(List<Line> sentences) {
        StringBuilder text = new StringBuilder();
        sentences.forEach(line -> Seam.append(text, line.text()));
        return new Block.Paragraph(text.toString());
    }

    private static Block single(List<Line> kept, int at) {
        Line line = kept.get(at);
        return switch (line.form()) {
            case QUOTE -> new Block.Quote(line.text());
            case CODE -> new Block.Code(line.text());
            case PLAIN, ITEM, NUMBERED, CONTINUED ->
                isHeading(kept, at) ? new Block.Heading(HEADING_LEVEL, line.text()) : new Block.Paragraph(line.text());
            default -> new Block.Heading(line.form().level(), line.text());
        };
    }

    private static boolean isHeading(List<Line> kept, int at) {
        if (at == 0 || at + 1 >= kept.size()) {
            return false;
        }
        String text = kept.get(at).text();
        char last = text.charAt(text.length() - 1);
        return kept.get(at - 1).prose()
                && kept.get(at - 1).endsSentence()
                && kept.get(at + 1).prose()
                && kept.get(at).words() <= HEADING_WORDS
                && !kept.get(at).endsSentence()
                && Character.isLetterOrDigit(last)
                && Character.isUpperCase(text.codePointAt(0));
    }
}
