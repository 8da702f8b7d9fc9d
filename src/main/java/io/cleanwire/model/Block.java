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

    /** A list; an item is one line. */
    record ListBlock(boolean ordered, List<String> items) implements Block {
        public ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join("\n", items);
        }
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

    /** A picture; its caption is kept with it and is no part of {@code articleBody}. */
    record Figure(String url, String caption) implements Block {
        @Override
        public String text() {
            return "";
        }
    }
}
