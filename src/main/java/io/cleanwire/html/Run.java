package io.cleanwire.html;

import io.cleanwire.normalise.Text;
import io.cleanwire.words.Shape;

/**
 * The text between two block boundaries.
 *
 * @param owner the innermost block-level element around it
 * @param text collapsed; line breaks where a single {@code <br>} stood; preformatted text as it was
 * @param shape what it is made of
 * @param position index among the runs of the page
 */
record Run(El owner, String text, Shape shape, int position) {

    /** As {@link Text#words} counts. */
    int words() {
        return shape.words();
    }

    double linkShare() {
        return shape.linkShare();
    }

    int linkWords() {
        return (int) Math.round(words() * linkShare());
    }

    /** Reads as running text: long enough and not made of links. */
    boolean good() {
        return words() >= 12 && linkShare() < 0.35 || words() >= 7 && linkShare() < 0.2 && shape.endsSentence();
    }

    /** An entry of a menu or a row of teasers: a few words that are a link. Gold keeps one in three hundred of them. */
    boolean isLinkItem() {
        return words() < 8 && linkShare() > .8;
    }

    /** Runs are kept in sets within their page, where no two share a position. */
    @Override
    public int hashCode() {
        return position;
    }
}
