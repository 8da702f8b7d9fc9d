package io.cleanwire.html;

import io.cleanwire.normalise.Text;

/**
 * The text between two block boundaries.
 *
 * @param owner the innermost block-level element around it
 * @param text collapsed; line breaks where a single {@code <br>} stood; preformatted text as it was
 * @param words as {@link Text#words} counts
 * @param linkWords of those, words inside links
 * @param commas how many commas, in any script
 * @param position index among the runs of the page
 */
record Run(El owner, String text, int words, int linkWords, int commas, int position) {

    double linkShare() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    /** Reads as running text: long enough and not made of links. */
    boolean good() {
        return words >= 12 && linkShare() < 0.35 || words >= 7 && linkShare() < 0.2 && Text.endsSentence(text);
    }
}
