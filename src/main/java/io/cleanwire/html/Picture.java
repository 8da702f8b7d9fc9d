package io.cleanwire.html;

/**
 * A picture in the page.
 *
 * @param owner the innermost block-level element around it
 * @param url where it is, as the page has it, made absolute where the page's address is known
 * @param position how many runs stand before it
 */
record Picture(El owner, String url, int position) {}
