package io.cleanwire.html;

import io.cleanwire.normalise.Urls;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final List<String> LATE = List.of("data-src", "data-lazy-src", "data-original");

    private static final List<String> LATE_SETS = List.of("data-srcset", "data-lazy-srcset");

    /** Names that speak of no picture. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?:^|/)(?:pixel|blank|spacer|clear|transparent|1x1|placeholder|missing-image)\\.(?:gif|png|svg|jpe?g)$");

    private static final int LONGEST = 2000;

    /** Where it is, absolute; empty when that is no web address, or only the page's own. */
    String url() {
        return Stream.of(
                        attributes(image, LATE),
                        sets(image, LATE_SETS),
                        attributes(image, List.of("src")),
                        sets(image, List.of("srcset")),
                        sources())
                .flatMap(references -> references)
                .filter(reference -> !reference.isBlank() && !isNoFile(reference))
                .findFirst()
                .flatMap(reference -> Urls.absolute(image.baseUri(), reference))
                .filter(url -> url.length() < LONGEST)
                .orElse("");
    }

    private static boolean isNoFile(String reference) {
        return reference.startsWith("data:")
                || reference.startsWith("#")
                || PLACEHOLDER.matcher(reference).find();
    }

    private static Stream<String> attributes(Element element, List<String> names) {
        return names.stream().map(element::attr);
    }

    private static Stream<String> sets(Element element, List<String> names) {
        return attributes(element, names).map(SourceSet::largest);
    }

    /** Of a {@code picture} around it. */
    private Stream<String> sources() {
        Element around = image.parent();
        return around == null || !around.normalName().equals("picture")
                ? Stream.empty()
                : around.children().stream()
                        .filter(child -> child.normalName().equals("source"))
                        .flatMap(source -> sets(source, List.of("srcset", "data-srcset")));
    }
}
