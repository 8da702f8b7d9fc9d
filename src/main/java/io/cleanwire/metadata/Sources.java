package io.cleanwire.metadata;

import io.cleanwire.model.Clues;
import io.cleanwire.model.Hints;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.LanguageTags;
import io.cleanwire.normalise.SiteNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a field may look at: the page, what the body engine and the producer said, and the record's facts.
 *
 * @param siteNames names the site goes by, never to be taken for a person
 * @param titleNames the same and what leads to the front page, to be cut off titles
 */
record Sources(Candidates page, Clues clues, Hints hints, Facts facts, SiteNames siteNames, SiteNames titleNames) {

    private static final List<String> SITE_NAMES = List.of(
            "meta:og:site_name", "jsonld:publisher", "jsonld:website.name", "meta:application-name", "dom:logo");

    /** Names of sites have fewer words. */
    private static final int HEADLINE = 6;

    private static final String ENGLISH = "en";

    /** Top-level domains of countries that write English and the day first. */
    private static final Set<String> DAY_FIRST = Set.of(
            "uk", "ie", "au", "nz", "in", "pk", "bd", "lk", "sg", "my", "ng", "ke", "gh", "za", "ug", "tz", "zw", "mt",
            "jm");

    /** Confidence of a value that the producer is trusted with. */
    static final double TRUSTED = 0.99;

    static Sources of(Candidates page, Clues clues, Hints hints, Facts facts) {
        List<String> names = new ArrayList<>(hints.siteName().stream().toList());
        for (String source : SITE_NAMES) {
            for (String name : page.all(source)) {
                if (name.length() <= 80 && !isHeadline(name, page)) {
                    names.add(name);
                }
            }
        }
        address(page, facts).flatMap(Urls::host).ifPresent(names::add);
        List<String> leading = new ArrayList<>(names);
        leading.addAll(page.all("dom:home-link"));
        return new Sources(page, clues, hints, facts, new SiteNames(names), new SiteNames(leading));
    }

    /** Whether a page gives its own headline for the name of the site: its title says the same, and its heading. */
    private static boolean isHeadline(String name, Candidates page) {
        return Text.words(name) >= HEADLINE
                && page.first("dom:title")
                        .filter(title -> Titles.same(title, name))
                        .isPresent()
                && Stream.of("dom:h1", "dom:h1-in-article")
                        .flatMap(source -> page.all(source).stream())
                        .anyMatch(heading -> Titles.same(heading, name));
    }

    String hint(String field) {
        return hints.source() + ":" + field;
    }

    boolean trusts(String field) {
        return hints.trust().contains(field);
    }

    /** The record's address, else what the page calls its own. */
    Optional<String> address() {
        return address(page, facts);
    }

    private static Optional<String> address(Candidates page, Facts facts) {
        return facts.url().or(page::canonicalUrl);
    }

    DateText.Context dateContext() {
        Optional<String> tag = hints.language()
                .flatMap(LanguageTags::canonical)
                .or(() -> page.first("html:lang").flatMap(LanguageTags::canonical))
                .or(() -> page.first("meta:og:locale").flatMap(LanguageTags::canonical));
        Optional<String> order = hints.dateOrder().or(() -> tag.filter(ENGLISH::equals)
                .flatMap(english -> address())
                .flatMap(Sources::orderOfCountry));
        return new DateText.Context(tag, hints.timeZone().flatMap(Sources::zone), order);
    }

    /** Of countries where English is written the day first. */
    private static Optional<String> orderOfCountry(String url) {
        return Urls.host(url)
                .filter(host -> DAY_FIRST.contains(host.substring(host.lastIndexOf('.') + 1)))
                .map(host -> "DMY");
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id.strip()));
        } catch (DateTimeException e) {
            return Optional.empty(); // a hint that names no zone is no hint
        }
    }
}
