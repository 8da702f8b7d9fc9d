package io.cleanwire.text;

import io.cleanwire.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Lines that stayed → blocks. Two or more items in a row are a list; a short line between prose is a sub-heading. */
final class Blocks {

    private static final int HEADING_LEVEL = 2;
    private static final int HEADING_WORDS = 8;

    private Blocks() {}

    static List<Block> of(List<Line> kept) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kept.size(); ) {
            int end = i;
            while (end < kept.size() && kept.get(end).bullet()) {
                end++;
            }
            if (end - i > 1) {
                blocks.add(list(kept.subList(i, end)));
                i = end;
            } else {
                blocks.add(
                        isHeading(kept, i)
                                ? new Block.Heading(HEADING_LEVEL, kept.get(i).text())
                                : new Block.Paragraph(kept.get(i).text()));
                i++;
            }
        }
        return blocks;
    }

    private static Block list(List<Line> items) {
        return new Block.ListBlock(
                false,
                items.stream()
                        .map(item -> new Block.ListBlock.Item(
                                item.text().substring(2).strip(), 0))
                        .toList());
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
