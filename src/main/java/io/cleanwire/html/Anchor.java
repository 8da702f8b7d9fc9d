package io.cleanwire.html;

import io.cleanwire.model.Link;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A link in the page.
 *
 * @param element as it stands in the tree
 * @param position the run that it begins in
 */
record Anchor(Element element, int position) {

    private static final int MOST = 100;
    private static final int LONGEST_TEXT = 500;

    /** The links that begin in these runs, each address once; what leads to a place on the page itself is none. */
    static List<Link> links(Layout page, List<Run> runs) {
        Set<Integer> positions = new HashSet<>();
        runs.forEach(run -> positions.add(run.position()));
        Set<String> seen = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (Anchor anchor : page.anchors) {
            if (links.size() == MOST) {
                break;
            }
            if (positions.contains(anchor.position())) {
                anchor.link().filter(link -> seen.add(link.url())).ifPresent(links::add);
            }
        }
        return links;
    }

    /** Empty where it leads to no web address or a reader sees no word of it. */
    private Optional<Link> link() {
        String reference = element.attr("href").strip();
        String text = Text.line(element.text());
        if (reference.startsWith("#") || Text.words(text) == 0 || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        return Urls.absolute(element.baseUri(), reference).map(url -> new Link(url, text));
    }
}
