package io.cleanwire.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the producer says about the payload. Used where the payload is silent; a field named in {@code trust} wins
 * over the payload.
 *
 * @param source the prefix of the source name: {@code hint} for an envelope's hints, {@code feed} for a feed entry
 * @param image the URL of the picture that stands for the article
 * @param timeZone IANA zone for dates without an offset
 * @param dateOrder {@code DMY}, {@code MDY} or {@code YMD}
 */
public record Hints(
        String source,
        Optional<String> title,
        List<String> authors,
        Optional<String> datePublished,
        Optional<String> dateModified,
        Optional<String> language,
        Optional<String> siteName,
        Optional<String> section,
        List<String> keywords,
        Optional<String> image,
        Optional<String> timeZone,
        Optional<String> dateOrder,
        Set<String> trust) {

    public static final Hints NONE = new Hints(
            "hint",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    public Hints {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        trust = Set.copyOf(trust);
    }
}
