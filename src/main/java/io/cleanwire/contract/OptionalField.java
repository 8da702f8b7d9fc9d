package io.cleanwire.contract;

/** Fields of a clean record that are written only where somebody asked for them. */
public enum OptionalField {
    /** {@code comments[]}, what readers wrote. */
    COMMENTS,
    /** {@code articleBodyHtml}, the blocks as HTML. */
    HTML,
    /** {@code articleBodyMarkdown}, the blocks as Markdown. */
    MARKDOWN
}
