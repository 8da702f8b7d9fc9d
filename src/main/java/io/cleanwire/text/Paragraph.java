package io.cleanwire.text;

import java.util.List;

/**
 * A line of the payload before anybody looked at its words.
 *
 * @param text white space collapsed, but for code; never empty
 * @param apart whether a blank line or the beginning of the text is above it
 * @param form what the payload's own marks say it is
 */
record Paragraph(String text, boolean apart, Form form) {

    /** What a line is by the marks around it, which are no part of its text. */
    enum Form {
        PLAIN,
        HEADING_1,
        HEADING_2,
        HEADING_3,
        HEADING_4,
        HEADING_5,
        HEADING_6,
        ITEM,
        NUMBERED,
        QUOTE,
        CODE,
        /** The next sentence of the line that the one before it was in. */
        CONTINUED;

        private static final List<Form> HEADINGS =
                List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6);

        /** @param level 1 to 6 */
        static Form heading(int level) {
            return HEADINGS.get(level - 1);
        }

        /** 1 to 6 for a heading, else 0. */
        int level() {
            return HEADINGS.indexOf(this) + 1;
        }

        boolean isItem() {
            return this == ITEM || this == NUMBERED;
        }
    }
}
