package io.cleanwire.intake;

import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Where the article of a feed's entry is. */
final class EntryLink {

    private static final Set<String> NAMES = Set.of("guid", "link");

    /** Links of one entry that are looked at. */
    private static final int MOST = 64;

    private EntryLink() {}

    /** Its address, absolute; counters keep it beside a link of their own. Empty when the entry names none. */
    static Optional<String> of(Element entry) {
        Optional<String> counted = FeedEntry.text(entry, "feedburner:origLink").filter(Urls::isHttp);
        List<Element> links = entry.children().stream()
                .filter(child -> NAMES.contains(FeedEntry.name(child)))
                .limit(MOST)
                .toList();
        return counted.or(() -> links.stream()
                        .filter(EntryLink::isPage)
                        .flatMap(child -> linked(child).stream())
                        .findFirst())
                .or(() ->
                        links.stream().flatMap(child -> linked(child).stream()).findFirst())
                .or(() -> Optional.of(entry.attr("rdf:about")).filter(Urls::isHttp));
    }

    /** An alternate of another type is the article for programs. */
    private static boolean isPage(Element element) {
        String type = element.attr("type");
        return type.isEmpty() || MediaType.of(type).isHtml();
    }

    private static Optional<String> linked(Element element) {
        String rel = element.attr("rel");
        return switch (FeedEntry.name(element)) {
            case "guid" ->
                Optional.of(address(element))
                        .filter(url ->
                                Urls.isHttp(url) && !element.attr("isPermaLink").equals("false"));
            case "link" -> rel.isEmpty() || rel.equals("alternate") ? absolute(element) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String address(Element link) {
        return link.hasAttr("href") ? link.attr("href") : Text.line(link.wholeText());
    }

    /** A relative address is one of the nearest {@code xml:base}, or else of the site that the feed is about. */
    private static Optional<String> absolute(Element link) {
        String address = address(link);
        if (Urls.isHttp(address)) {
            return Optional.of(address);
        }
        for (Element around = link; around != null; around = around.parent()) {
            if (around.hasAttr("xml:base")) {
                return Urls.absolute(around.attr("xml:base"), address);
            }
            if (FeedEntry.name(around).equals("channel")) {
                return FeedEntry.text(around, "link").flatMap(site -> Urls.absolute(site, address));
            }
        }
        return Optional.empty();
    }
}
