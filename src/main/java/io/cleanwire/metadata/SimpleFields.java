package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.model.Publisher;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Fields by precedence: the first source with a usable value gives it. */
final class SimpleFields {

    private static final List<String> DESCRIPTION = List.of(
            "jsonld:description",
            "meta:og:description",
            "meta:description",
            "meta:twitter:description",
            "jsonld:webpage.description",
            "dom:standfirst");
    private static final List<String> SITE_NAME = List.of(
            "meta:og:site_name",
            "jsonld:publisher",
            "jsonld:website.name",
            "meta:application-name",
            "microdata:publisher");
    private static final List<String> SECTION = List.of(
            "jsonld:articleSection",
            "meta:article:section",
            "microdata:articleSection",
            "meta:parsely-section",
            "jsonld:breadcrumb",
            "meta:section");
    private static final List<String> KEYWORDS = List.of(
            "meta:news_keywords",
            "jsonld:keywords",
            "meta:article:tag",
            "dom:rel-tag",
            "meta:keywords",
            "meta:dcterms.subject",
            "meta:dc.subject");
    private static final List<String> PUBLISHER =
            List.of("jsonld:publisher", "microdata:publisher", "meta:dcterms.publisher", "meta:dc.publisher");

    private static final Set<String> TIERS = Set.of("free", "metered", "locked");

    private static final int MAX_KEYWORDS = 64;
    private static final int MAX_SITE_WORDS = 6;

    private final Sources sources;

    SimpleFields(Sources sources) {
        this.sources = sources;
    }

    Optional<Evidence<String>> type() {
        Optional<Evidence<String>> declared = first(List.of("jsonld:@type"), 0.9, Lengths::line);
        return declared.or(() -> first(
                List.of("meta:og:type"),
                0.6,
                text -> Text.key(text).equals("article") ? Optional.of("Article") : Optional.empty()));
    }

    Optional<Evidence<String>> ampUrl() {
        return first(List.of("link:amphtml"), 0.95, sources.page()::absolute);
    }

    Optional<Evidence<String>> description() {
        return first(DESCRIPTION, 0.9, Lengths::prose);
    }

    Optional<Evidence<String>> siteName(Optional<Evidence<String>> headline) {
        String title = headline.map(Evidence::value).orElse("");
        Function<String, Optional<String>> usable = text -> Lengths.line(text)
                .map(name -> name.startsWith("www.") ? name.substring(4) : name)
                .filter(name -> Text.words(name) <= MAX_SITE_WORDS
                        && !Titles.same(name, title)
                        && !Urls.isHttp(name)
                        && !name.contains("{{"));
        return hinted(
                "siteName",
                sources.hints().siteName(),
                first(SITE_NAME, 0.85, usable).or(() -> sources.address()
                        .flatMap(Urls::registrableDomain)
                        .map(domain -> Evidence.of(domain, "url:domain", 0.6))));
    }

    Optional<Evidence<Publisher>> publisher() {
        return first(PUBLISHER, 0.9, text -> Lengths.line(text).filter(name -> !Urls.isHttp(name)))
                .map(name -> name.map(text -> new Publisher(
                        text,
                        sources.page().first("jsonld:publisher.url").flatMap(sources.page()::absolute),
                        sources.page().first("jsonld:publisher.logo").flatMap(sources.page()::absolute))));
    }

    Optional<Evidence<String>> section() {
        return hinted("section", sources.hints().section(), first(SECTION, 0.8, text -> Lengths.line(text)
                .filter(line -> !Urls.isHttp(line))));
    }

    Optional<Evidence<List<String>>> keywords() {
        List<String> hint = keywords(sources.hints().keywords());
        Optional<Evidence<List<String>>> page = KEYWORDS.stream()
                .flatMap(source ->
                        Optional.of(keywords(sources.page().all(source))).filter(list -> !list.isEmpty()).stream()
                                .map(list -> Evidence.of(list, source, 0.7)))
                .findFirst();
        boolean useHint = !hint.isEmpty() && (page.isEmpty() || sources.trusts("keywords"));
        return useHint
                ? Optional.of(
                        Evidence.of(hint, sources.hint("keywords"), sources.trusts("keywords") ? Sources.TRUSTED : 0.7))
                : page;
    }

    Optional<Evidence<Boolean>> isAccessibleForFree() {
        Optional<Evidence<Boolean>> declared = first(List.of("jsonld:isAccessibleForFree"), 0.9, SimpleFields::truth);
        return declared.or(() ->
                contentTier().filter(tier -> !tier.value().equals("metered")).map(tier -> tier.map("free"::equals)));
    }

    Optional<Evidence<String>> contentTier() {
        return first(List.of("meta:article:content_tier"), 0.9, text -> Optional.of(text.toLowerCase(Locale.ROOT))
                .filter(TIERS::contains));
    }

    private <T> Optional<Evidence<T>> first(List<String> names, double confidence, Function<String, Optional<T>> read) {
        for (String source : names) {
            for (String text : sources.page().all(source)) {
                Optional<T> value = read.apply(text);
                if (value.isPresent()) {
                    return value.map(found -> Evidence.of(found, source, confidence));
                }
            }
        }
        return Optional.empty();
    }

    /** A hint wins when it is trusted, and fills in where the page is silent. */
    private Optional<Evidence<String>> hinted(String field, Optional<String> hint, Optional<Evidence<String>> page) {
        Optional<String> line = hint.flatMap(Lengths::line);
        if (line.isEmpty()
                || page.isPresent()
                        && !sources.trusts(field)
                        && !page.get().source().startsWith("url:")) {
            return page;
        }
        return line.map(text -> Evidence.of(text, sources.hint(field), sources.trusts(field) ? Sources.TRUSTED : 0.8));
    }

    /** Lists in one string are split at commas and semicolons; equal words in other case are one. */
    private static List<String> keywords(List<String> values) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String value : values) {
            for (String part : value.split("[,;|，、]", -1)) {
                Lengths.line(part)
                        .filter(word -> !Text.key(word).isEmpty() && !Urls.isHttp(word) && out.size() < MAX_KEYWORDS)
                        .ifPresent(word -> out.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
            }
        }
        return List.copyOf(out.values());
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> Optional.of(true);
            case "false", "0", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
