package io.cleanwire.metadata;

import io.cleanwire.model.Author;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that are no person's: the site, agencies, desks. */
final class Organizations {

    /** As keys. An agency is the author only when nobody signs. */
    private static final Set<String> AGENCIES = Set.of(
            "aap",
            "adnkronos",
            "afp",
            "agence france presse",
            "agencia efe",
            "agencias",
            "agencies",
            "ansa",
            "ap",
            "apa",
            "associated press",
            "bloomberg",
            "bloomberg news",
            "cna",
            "cp",
            "dpa",
            "efe",
            "epd",
            "europa press",
            "kna",
            "lusa",
            "pa media",
            "pap",
            "press association",
            "press trust of india",
            "pti",
            "reuters",
            "sid",
            "sda",
            "tass",
            "the associated press",
            "the canadian press",
            "tt",
            "xinhua",
            "интерфакс",
            "риа новости",
            "тасс");

    /** Words that desks have and persons have not. */
    private static final Set<String> DESK_WORDS = Set.of(
            "desk",
            "editors",
            "editorial",
            "newsroom",
            "news",
            "redaktion",
            "redaction",
            "redacción",
            "rédaction",
            "redazione",
            "redakcja",
            "redakce",
            "redactie",
            "staff",
            "team",
            "agency",
            "press",
            "magazine",
            "newspaper",
            "times",
            "media");

    private final Set<String> siteKeys;
    private final Set<String> hosts;

    Organizations(List<String> siteNames) {
        this.siteKeys =
                siteNames.stream().map(Text::key).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
        this.hosts = siteNames.stream()
                .filter(site -> site.indexOf('.') > 0 && site.indexOf(' ') < 0)
                .flatMap(site -> Urls.registrableDomain("http://" + site).stream())
                .flatMap(domain -> Stream.of(domain.substring(0, domain.indexOf('.')), domain.replace(".", "")))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String name) {
        String key = Text.key(name);
        if (AGENCIES.contains(key) || siteKeys.contains(key)) {
            return true;
        }
        String joined = key.replace(" ", "");
        for (String word : key.split(" ", 12)) {
            if (DESK_WORDS.contains(word)) {
                return true;
            }
        }
        return hosts.contains(joined);
    }

    /** The organisations among declared names; only the site, agencies and desks, as the rest cannot be judged. */
    List<Author> all(List<String> names) {
        return names.stream()
                .filter(name -> !Urls.isHttp(name) && has(name))
                .flatMap(name -> Lengths.line(name).stream())
                .distinct()
                .limit(8)
                .map(name -> new Author(name, Optional.of("Organization"), Optional.empty(), Optional.empty()))
                .toList();
    }
}
