package io.cleanwire.metadata;

import io.cleanwire.normalise.DateText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The links of a page to itself: lists of the latest articles name the article among them, and its day beside it. */
final class OwnLinks {

    private static final int MOST = 4;

    /** Elements around a link that may be its entry in a list. */
    private static final int LEVELS = 4;

    /** A headline, a day and a sentence or two. */
    private static final int LONGEST_ENTRY = 400;

    private final String path;
    private final String lastPart;
    private final List<Element> links = new ArrayList<>();

    /** @param url of the page, may be empty */
    OwnLinks(String url) {
        this.path = path(url);
        this.lastPart = path.substring(path.lastIndexOf('/') + 1);
    }

    /** Keeps a link that leads to the page, and to no place on it. */
    void see(Element link, String href, Candidates found) {
        if (links.size() < MOST
                && href.contains(lastPart) // most do not
                && !isFrontPage()
                && found.absolute(href).map(OwnLinks::path).filter(path::equals).isPresent()) {
            links.add(link);
        }
    }

    /** Files the day beside the first link that has one. */
    void read(Candidates found) {
        links.stream()
                .flatMap(link -> day(link).stream())
                .findFirst()
                .ifPresent(text -> found.add("dom:own-link", text));
    }

    private static Optional<String> day(Element link) {
        Element entry = link;
        for (int level = 0; level < LEVELS && entry != null; level++) {
            String text = Snippet.text(entry);
            if (text.length() > LONGEST_ENTRY) {
                break;
            }
            if (DateText.find(text).isPresent()) {
                return Optional.of(text).filter(date -> !NearHeadline.isChange(date));
            }
            entry = entry.parent();
        }
        return Optional.empty();
    }

    private boolean isFrontPage() {
        return path.indexOf('/', path.indexOf("//") + 2) < 0;
    }

    private static String path(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
