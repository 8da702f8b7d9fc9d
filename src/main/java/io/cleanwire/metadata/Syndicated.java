package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.model.Syndication;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What says that a text comes from an agency or another site. It is recorded and changes nothing else. */
final class Syndicated {

    /** Whom a page credits beside its authors. */
    private static final List<String> CREDITS =
            List.of("jsonld:sourceOrganization", "jsonld:provider", "jsonld:creditText");

    /** Where a page says that the original is. */
    private static final List<String> ORIGINALS =
            List.of("link:canonical", "meta:syndication-source", "meta:original-source");

    /** What stands between the names of a byline. */
    private static final Pattern BETWEEN = Pattern.compile("[,;/|()]| [–—-] | (?:and|und|et|y|e) ");

    private final Sources sources;

    private Syndicated(Sources sources) {
        this.sources = sources;
    }

    static Optional<Evidence<Syndication>> read(
            Sources sources, Optional<Evidence<String>> byline, Optional<Evidence<String>> dateline) {
        return new Syndicated(sources).evidence(byline, dateline);
    }

    private Optional<Evidence<Syndication>> evidence(
            Optional<Evidence<String>> byline, Optional<Evidence<String>> dateline) {
        Map<String, String> agencies = new LinkedHashMap<>();
        dateline.ifPresent(line -> Dateline.agency(line.value()).ifPresent(name -> add(agencies, line.source(), name)));
        sources.page().authors().forEach(claim -> credit(agencies, claim.source(), claim.name()));
        byline.ifPresent(line -> credit(agencies, line.source(), line.value()));
        CREDITS.forEach(source -> sources.page().all(source).forEach(text -> credit(agencies, source, text)));
        Map<String, String> originals = new LinkedHashMap<>();
        ORIGINALS.forEach(source -> original(source).ifPresent(url -> originals.put(source, url)));
        List<String> from = new ArrayList<>(agencies.keySet());
        from.addAll(originals.keySet());
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Syndication found = new Syndication(
                agencies.values().stream().findFirst(),
                originals.values().stream().findFirst());
        List<Evidence.Conflict> others = new ArrayList<>(others(agencies));
        others.addAll(others(originals));
        List<String> agreeing = from.subList(1, from.size()).stream()
                .filter(source ->
                        others.stream().noneMatch(other -> other.source().equals(source)))
                .toList();
        return Optional.of(new Evidence<>(found, from.get(0), 0.8, agreeing, others, Optional.empty()));
    }

    private void credit(Map<String, String> agencies, String source, String text) {
        for (String part : BETWEEN.split(text, -1)) {
            Agencies.called(part.strip()).ifPresent(name -> add(agencies, source, name));
        }
    }

    /** On its own site an agency is the publisher. */
    private void add(Map<String, String> agencies, String source, String name) {
        String key = Text.key(name);
        boolean own = sources.siteNames().has(key)
                || sources.siteNames().domains().stream().anyMatch(domain -> domain.startsWith(key + "."));
        if (!own) {
            agencies.putIfAbsent(source, name);
        }
    }

    /** An article on another site; the home page of one is a mistake. */
    private Optional<String> original(String source) {
        Optional<String> here = sources.facts().url().flatMap(Urls::registrableDomain);
        return sources.page().all(source).stream()
                .flatMap(reference -> sources.page().absolute(reference).stream())
                .filter(url -> here.isPresent() && !CanonicalUrl.isHome(url))
                .filter(url -> Urls.registrableDomain(url)
                        .filter(domain -> !domain.equals(here.get()))
                        .isPresent())
                .findFirst();
    }

    /** The sources that name another than the first does. */
    private static List<Evidence.Conflict> others(Map<String, String> named) {
        String first = named.values().stream().findFirst().orElse("");
        return named.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(first))
                .map(entry -> new Evidence.Conflict(entry.getKey(), Agreement.cut(entry.getValue())))
                .toList();
    }
}
