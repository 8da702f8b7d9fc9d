package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the page calls its address, where that can be true. */
final class CanonicalUrl {

    static final List<String> SOURCES = List.of("link:canonical", "meta:og:url", "jsonld:mainEntityOfPage");

    private static final Pattern HOME = Pattern.compile("/(?:(?:index|default|home)\\.[a-z]{3,5})?");

    /** A template that nobody filled in, or that had nothing to fill in. */
    private static final Pattern UNFILLED = Pattern.compile("\\{\\{|%7B%7B|\\$\\{|/(?:undefined|null|NaN)/?$");

    /** A name with a dot in it, and no number. */
    private static final Pattern PUBLIC = Pattern.compile("\\.[a-z][a-z0-9-]+$");

    private CanonicalUrl() {}

    /** How it ended: {@code rejected} when the page claims something that cannot be. */
    record Result(Optional<Evidence<String>> evidence, boolean rejected) {}

    static Result read(Sources sources) {
        boolean rejected = false;
        for (String source : SOURCES) {
            Set<String> claims = claims(sources, source);
            List<String> usable =
                    claims.stream().filter(claim -> isPlausible(claim, sources)).toList();
            boolean refused = usable.size() < claims.size()
                    || sources.page().all(source).stream()
                            .anyMatch(text -> sources.page().absolute(text).isEmpty());
            rejected |= refused && !source.startsWith("jsonld") || usable.size() > 1;
            if (usable.size() == 1) {
                return new Result(Optional.of(evidence(usable.get(0), source, sources)), rejected);
            }
        }
        return new Result(Optional.empty(), rejected);
    }

    private static Set<String> claims(Sources sources, String source) {
        Set<String> out = new LinkedHashSet<>();
        Set<String> keys = new HashSet<>();
        for (String text : sources.page().all(source)) {
            sources.page()
                    .absolute(text)
                    .filter(claim -> keys.add(Urls.normalize(claim).orElse(claim)))
                    .ifPresent(out::add);
        }
        return out;
    }

    /** Not the home page from a deep address, not the site of somebody else, and no address of the machine it was made on. */
    private static boolean isPlausible(String claim, Sources sources) {
        Optional<String> url = sources.facts().url();
        if (url.isEmpty()) {
            return namesAnArticle(claim);
        }
        if (UNFILLED.matcher(claim).find() || isHome(claim) && !isHome(url.get())) {
            return false;
        }
        Optional<String> domain = Urls.registrableDomain(claim);
        if (domain.isEmpty()) {
            return Urls.host(claim).equals(Urls.host(url.get()));
        }
        return domain.equals(Urls.registrableDomain(url.get()))
                || sources.page().all("jsonld:publisher.url").stream()
                        .anyMatch(publisher -> Urls.registrableDomain(publisher).equals(domain));
    }

    /** Whether a claim can be the address of a page of which nothing else is known: one of many on a public site. */
    static boolean namesAnArticle(String claim) {
        return !isHome(claim)
                && !UNFILLED.matcher(claim).find()
                && Urls.host(claim).filter(host -> PUBLIC.matcher(host).find()).isPresent();
    }

    static boolean isHome(String url) {
        return Urls.normalize(url)
                .filter(text ->
                        HOME.matcher(text.substring(text.indexOf('/', 8))).matches())
                .isPresent();
    }

    private static Evidence<String> evidence(String value, String source, Sources sources) {
        Optional<String> key = Urls.normalize(value);
        List<String> agreeing = new ArrayList<>();
        List<Evidence.Conflict> conflicts = new ArrayList<>();
        for (String other : SOURCES) {
            for (String claim : other.equals(source) ? Set.<String>of() : claims(sources, other)) {
                if (!Urls.normalize(claim).equals(key)) {
                    conflicts.add(new Evidence.Conflict(other, Agreement.cut(claim)));
                } else if (!agreeing.contains(other)) {
                    agreeing.add(other);
                }
            }
        }
        double confidence = !agreeing.isEmpty() ? 0.97 : conflicts.isEmpty() ? 0.93 : 0.7;
        return new Evidence<>(value, source, confidence, agreeing, conflicts, Optional.empty());
    }
}
