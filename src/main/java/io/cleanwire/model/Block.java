package io.cleanwire.model;

import java.util.List;
import java.util.stream.Collectors;

/** One piece of an article, in reading order. */
public sealed interface Block {

    /** The words of the block as they stand in {@code articleBody}; empty when it adds none. */
    String text();

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A sub-heading; {@code level} is 1 to 6. */
    record Heading(int level, String text) implements Block {}

    /** A list; items of lists inside it follow the item that they stand in. */
    record ListBlock(boolean ordered, List<Item> items) implements Block {
        public ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(Item::text).collect(Collectors.joining("\n"));
        }

        /** One line of a list; {@code depth} is 0 for its own items and one more for each list inside. */
        public record Item(String text, int depth) {}
    }

    /** Words of somebody else. */
    record Quote(String text) implements Block {}

    /** Preformatted text; line breaks and indentation are kept. */
    record Code(String text) implements Block {}

    /** A table that carries text; cells are plain text. */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
        }
    }

    /** A picture; caption and credit are kept with it, empty when there is none, and are no part of {@code articleBody}. */
    record Figure(String url, String caption, String credit) implements Block {
        @Override
        public String text() {
            return "";
        }

        /** What is written under it, the credit in brackets behind the caption. */
        public String legend() {
            return caption.isEmpty() || credit.isEmpty() ? caption + credit : caption + " (" + credit + ")";
        }
    }
}
