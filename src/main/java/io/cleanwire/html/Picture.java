package io.cleanwire.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A picture in the page.
 *
 * @param owner the innermost block-level element around it
 * @param image as it stands in the tree
 * @param position how many runs stand before it
 */
record Picture(El owner, Element image, int position) {

    /** Pages that load a picture late keep its address beside a placeholder. */
    private static final List<String> SOURCES = List.of("data-src", "data-lazy-src", "data-original", "src");

    private static final int LONGEST = 2000;

    /** Where it is, absolute; empty when that is no web address. */
    String url() {
        for (String attribute : SOURCES) {
            if (image.hasAttr(attribute) && !image.attr(attribute).startsWith("data:")) {
                String url = image.absUrl(attribute);
                return url.startsWith("http") && url.length() < LONGEST ? url : "";
            }
        }
        return "";
    }
}
