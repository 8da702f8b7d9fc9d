package io.cleanwire.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known about an article beside its body. Absent means unknown.
 *
 * @param contentTier {@code free}, {@code metered} or {@code locked}, as publishers tell each other
 * @param flags what the reader should know about these fields
 */
public record Metadata(
        Optional<Evidence<String>> type,
        Optional<Evidence<String>> canonicalUrl,
        Optional<Evidence<String>> ampUrl,
        Optional<Evidence<String>> headline,
        Optional<Evidence<String>> alternativeHeadline,
        Optional<Evidence<String>> description,
        Optional<Evidence<List<Author>>> authors,
        Optional<Evidence<String>> byline,
        Optional<Evidence<String>> dateline,
        Optional<Evidence<When>> datePublished,
        Optional<Evidence<When>> dateModified,
        Optional<Evidence<String>> inLanguage,
        Optional<Evidence<String>> siteName,
        Optional<Evidence<Publisher>> publisher,
        Optional<Evidence<String>> section,
        Optional<Evidence<List<String>>> breadcrumbs,
        Optional<Evidence<List<String>>> keywords,
        Optional<Evidence<Boolean>> isAccessibleForFree,
        Optional<Evidence<String>> contentTier,
        Optional<Evidence<String>> license,
        Optional<Evidence<String>> copyrightNotice,
        Optional<Evidence<Image>> image,
        Optional<Evidence<List<Image>>> images,
        Optional<Evidence<Syndication>> syndication,
        Set<Flag> flags) {

    public Metadata {
        flags = Set.copyOf(flags);
    }
}
