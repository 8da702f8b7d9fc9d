package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the page calls its address, where that can be true. */
final class CanonicalUrl {

    private static final List<String> SOURCES = List.of("link:canonical", "meta:og:url", "jsonld:mainEntityOfPage");

    private CanonicalUrl() {}

    /** How it ended: {@code rejected} when the page claims something that cannot be. */
    record Result(Optional<Evidence<String>> evidence, boolean rejected) {}

    static Result read(Sources sources) {
        boolean rejected = false;
        for (String source : SOURCES) {
            Set<String> claims = claims(sources, source);
            List<String> usable =
                    claims.stream().filter(claim -> isPlausible(claim, sources)).toList();
            rejected |= usable.size()
                                    < sources.page().all(source).stream()
                                            .distinct()
                                            .count()
                            && !source.startsWith("jsonld")
                    || usable.size() > 1;
            if (usable.size() == 1) {
                return new Result(Optional.of(evidence(usable.get(0), source, sources)), rejected);
            }
        }
        return new Result(Optional.empty(), rejected);
    }

    private static Set<String> claims(Sources sources, String source) {
        Set<String> out = new LinkedHashSet<>();
        sources.page().all(source).forEach(text -> sources.page().absolute(text).ifPresent(out::add));
        return out;
    }

    /** Not the home page from a deep address, and not the site of somebody else. */
    private static boolean isPlausible(String claim, Sources sources) {
        Optional<String> url = sources.facts().url();
        if (url.isEmpty()) {
            return true;
        }
        if (isHome(claim) && !isHome(url.get())) {
            return false;
        }
        Optional<String> domain = Urls.registrableDomain(claim);
        return domain.isEmpty()
                || domain.equals(Urls.registrableDomain(url.get()))
                || sources.page().all("jsonld:publisher.url").stream()
                        .anyMatch(publisher -> Urls.registrableDomain(publisher).equals(domain));
    }

    static boolean isHome(String url) {
        return Urls.normalize(url)
                .filter(text -> text.indexOf('/', 8) == text.length() - 1)
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
