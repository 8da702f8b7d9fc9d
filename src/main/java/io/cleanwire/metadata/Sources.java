package io.cleanwire.metadata;

import io.cleanwire.model.Clues;
import io.cleanwire.model.Hints;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.LanguageTags;
import io.cleanwire.normalise.Urls;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a field may look at: the page, what the body engine and the producer said, and the record's facts. */
record Sources(Candidates page, Clues clues, Hints hints, Facts facts) {

    /** Confidence of a value that the producer is trusted with. */
    static final double TRUSTED = 0.99;

    String hint(String field) {
        return hints.source() + ":" + field;
    }

    boolean trusts(String field) {
        return hints.trust().contains(field);
    }

    /** Names the site goes by, to be cut off titles and never to be taken for a person. */
    List<String> siteNames() {
        List<String> out = new ArrayList<>(hints.siteName().stream().toList());
        for (String source :
                List.of("meta:og:site_name", "jsonld:publisher", "jsonld:website.name", "meta:application-name")) {
            out.addAll(page.all(source).stream()
                    .filter(name -> name.length() <= 80)
                    .toList());
        }
        address().flatMap(Urls::host).ifPresent(out::add);
        return out;
    }

    /** The record's address, else what the page calls its own. */
    Optional<String> address() {
        return facts.url().or(page::canonicalUrl);
    }

    DateText.Context dateContext() {
        Optional<String> tag = hints.language()
                .flatMap(LanguageTags::canonical)
                .or(() -> page.first("html:lang").flatMap(LanguageTags::canonical))
                .or(() -> page.first("meta:og:locale").flatMap(LanguageTags::canonical));
        return new DateText.Context(tag, hints.timeZone().flatMap(Sources::zone), hints.dateOrder());
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id.strip()));
        } catch (DateTimeException e) {
            return Optional.empty(); // a hint that names no zone is no hint
        }
    }
}
