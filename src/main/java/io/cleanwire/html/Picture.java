package io.cleanwire.html;

import io.cleanwire.normalise.Urls;
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

    /** Where it is, absolute; empty when that is no web address, or only the page's own. */
    String url() {
        for (String attribute : SOURCES) {
            String reference = image.attr(attribute);
            if (!reference.isBlank() && !reference.startsWith("data:") && !reference.startsWith("#")) {
                return Urls.absolute(image.baseUri(), reference)
                        .filter(url -> url.length() < LONGEST)
                        .orElse("");
            }
        }
        return "";
    }
}
