package io.cleanwire.html;

/**
 * A {@code <time>} in the page.
 *
 * @param owner the innermost block-level element around it
 * @param value its machine-readable value, else what it shows
 */
record Stamp(El owner, String value) {}
