package io.cleanwire.contract;

import java.util.EnumSet;
import java.util.Set;

/** Fields of a clean record that are written only where somebody asked for them. */
public enum OptionalField {
    /** {@code comments[]}, what readers wrote. */
    COMMENTS,
    /** {@code articleBodyHtml}, the blocks as HTML. */
    HTML,
    /** {@code articleBodyMarkdown}, the blocks as Markdown. */
    MARKDOWN;

    /** Those that are asked for. */
    public static Set<OptionalField> of(boolean comments, boolean html, boolean markdown) {
        Set<OptionalField> fields = EnumSet.noneOf(OptionalField.class);
        if (comments) {
            fields.add(COMMENTS);
        }
        if (html) {
            fields.add(HTML);
        }
        if (markdown) {
            fields.add(MARKDOWN);
        }
        return fields;
    }
}
