package io.cleanwire.intake;

import io.cleanwire.normalise.Urls;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The picture of a feed's entry: Media RSS, an enclosure of RSS or of Atom, the largest or else the first. */
final class EntryImage {

    private static final List<String> NAMES = List.of("media:content", "enclosure", "link", "media:thumbnail");

    private EntryImage() {}

    static Optional<String> of(Element entry) {
        for (String name : NAMES) {
            Optional<String> picture = entry.getElementsByTag(name).stream()
                    .filter(each -> isPicture(each, name))
                    .reduce((best, next) -> width(next) > width(best) ? next : best)
                    .map(EntryImage::address);
            if (picture.isPresent()) {
                return picture;
            }
        }
        return Optional.empty();
    }

    private static boolean isPicture(Element element, String name) {
        boolean picture = element.attr("type").startsWith("image/")
                || element.attr("medium").equals("image")
                || name.equals("media:thumbnail");
        boolean other = name.equals("link") && !element.attr("rel").equals("enclosure");
        return picture && !other && Urls.isHttp(address(element));
    }

    private static String address(Element element) {
        return element.attr(element.hasAttr("url") ? "url" : "href").strip();
    }

    private static int width(Element element) {
        String width = element.attr("width");
        return width.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(width) : 0;
    }
}
