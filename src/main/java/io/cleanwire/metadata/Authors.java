package io.cleanwire.metadata;

import static io.cleanwire.metadata.Row.row;

import io.cleanwire.metadata.Signatures.Signature;
import io.cleanwire.model.Author;
import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who wrote it. Independent sources that agree outvote rank; what links and classes say is published alone as well, with
 * a confidence that says how often such were right, unless several sources say something else.
 */
final class Authors {

    /** Ends the source of an author that is declared to be one. */
    static final String ORGANIZATION = ".organization";

    private static final List<Row> ROWS = List.of(
            row("jsonld:author", "jsonld", 3.0),
            row("meta:parsely-author", "analytics", 3.0),
            row("meta:cxenseparse:author", "analytics", 3.0),
            row("meta:sailthru.author", "analytics", 2.6),
            row("meta:article:author", "article", 2.6),
            row("meta:og:article:author", "article", 1.8),
            row("meta:citation_author", "citation", 2.6),
            row("meta:citation_authors", "citation", 2.6),
            row("jsonld:creator", "jsonld", 2.5),
            row("dom:h-card", "h-card", 2.4),
            row("dom:rel-author", "link", 2.2),
            row("jsonld:webpage.author", "webpage", 2.2),
            row("meta:author", "meta", 1.8),
            row("meta:dc.creator", "meta", 1.8),
            row("meta:dcterms.creator", "meta", 1.8),
            row("meta:byl", "meta", 1.8),
            row("meta:twitter:data1", "social", 1.8),
            row("microdata:author", "microdata", 1.8),
            row("jsonld:person", "jsonld", 1.6),
            row("dom:author-link", "link", 1.3),
            row("dom:byline", "byline", 1.1),
            row("dom:author-class", "class", 0.5),
            row("jsonld:author" + ORGANIZATION, "organization", 0.8),
            row("jsonld:creator" + ORGANIZATION, "organization", 0.8),
            row("jsonld:webpage.author" + ORGANIZATION, "organization", 0.6));

    private static final Set<String> BY_LABELS = Set.of(
            "written by",
            "by",
            "author",
            "verfasst von",
            "geschrieben von",
            "escrito por",
            "écrit par",
            "ecrit par",
            "scritto da",
            "geschreven door",
            "napisane przez",
            "skrevet av",
            "skriven av",
            "автор",
            "写者",
            "著者");

    private static final double ALONE = 1.8;
    private static final double TEXT_BYLINE = 2.4; // the only source a flattened text has
    /** In brackets before the first sentence or behind the last. */
    private static final Row SIGNATURE = row("body:signature", "signature", 1.1);

    private static final double HINT = 1.8; // used where the payload is silent

    /** What stands below an article or names its subjects: each is a claim of its own. */
    private static final Set<String> EACH_ALONE = Set.of("jsonld:person");

    /** What readers see; declared lists and links name editors and reviewers too. */
    private static final String NAMES_ALL = "dom:byline";

    private Authors() {}

    static Optional<Evidence<List<Author>>> read(Sources sources) {
        Signatures signatures = new Signatures(new Organizations(sources.siteNames()));
        List<Agreement.Vote<List<Author>>> votes = votes(sources, signatures);
        List<Author> hinted = authors(signatures.people(sources.hints().authors()));
        if (!hinted.isEmpty() && sources.trusts("authors")) {
            return Optional.of(Evidence.of(hinted, sources.hint("authors"), Sources.TRUSTED));
        }
        boolean people = votes.stream().anyMatch(vote -> isPerson(vote.value().get(0)) && vote.weight() >= ALONE);
        List<Agreement.Vote<List<Author>>> counted = votes.stream()
                .filter(vote -> !people || isPerson(vote.value().get(0)))
                .toList();
        return Agreement.decide(joined(named(counted)))
                .filter(Authors::isCredible)
                .map(result -> result.evidence(confidence(result), Authors::shown))
                .map(evidence -> evidence.map(authors -> withUrls(typed(authors, evidence.source()), sources)));
    }

    /** What only a declared organisation is named is none but that. */
    private static List<Author> typed(List<Author> authors, String source) {
        return source.endsWith(ORGANIZATION)
                ? authors.stream()
                        .map(author ->
                                new Author(author.name(), Optional.of("Organization"), author.role(), author.url()))
                        .toList()
                : authors;
    }

    /** A weak source that stands alone against several is more often wrong than right. */
    private static boolean isCredible(Agreement.Result<List<Author>> result) {
        return result.winner().weight() >= ALONE || result.families() > 1 || result.familiesAgainst() < 2;
    }

    private static List<Agreement.Vote<List<Author>>> votes(Sources sources, Signatures signatures) {
        List<Agreement.Vote<List<Author>>> votes = new ArrayList<>();
        Set<String> titles = sources.page().titles().stream().map(Text::key).collect(Collectors.toSet());
        add(votes, row("text:byline", "byline", TEXT_BYLINE), sources.clues().authors(), signatures);
        for (Row row : ROWS) {
            List<String> names = row.source().startsWith("meta:")
                    ? meta(sources.page(), row.source())
                    : names(
                            NearestClaims.of(
                                    sources.page().authors(row.source()),
                                    sources.page().headingLine()),
                            row.source().startsWith("dom:") ? titles : Set.of());
            if (EACH_ALONE.contains(row.source())) {
                names.stream().limit(6).forEach(name -> add(votes, row, List.of(name), signatures));
            } else {
                add(votes, row, names, signatures);
            }
        }
        String body = sources.facts().bodyText();
        List<String> last = PersonNames.signature(body);
        add(votes, SIGNATURE, last.isEmpty() ? PersonNames.reporters(body) : last, signatures);
        add(votes, row(sources.hint("authors"), "hint", HINT), sources.hints().authors(), signatures);
        return votes;
    }

    /** @param subjects keys of names that are what the page is about */
    private static List<String> names(List<AuthorClaim> claims, Set<String> subjects) {
        return claims.isEmpty()
                ? List.of()
                : claims.stream()
                        .map(AuthorClaim::name)
                        .filter(name -> !subjects.contains(Text.key(name)))
                        .toList();
    }

    private static List<String> meta(Candidates page, String source) {
        if (source.equals("meta:twitter:data1") && !isLabelled(page)) {
            return List.of(); // the slot is also used for reading times and prices
        }
        List<String> values = page.all(source);
        if (values.isEmpty()) {
            return values;
        }
        return values.stream()
                .filter(name -> !Urls.isHttp(name) && !isOutlet(source, name))
                .map(name -> lastFirst(source, name))
                .toList();
    }

    private static boolean isLabelled(Candidates page) {
        return page.first("meta:twitter:label1")
                .map(Text::key)
                .filter(BY_LABELS::contains)
                .isPresent();
    }

    /** Portals write whose story it is, and their own name behind a stroke. */
    private static boolean isOutlet(String source, String value) {
        return source.equals("meta:og:article:author") && value.contains(" | ");
    }

    /** Scholarly metas write "Last, First". */
    private static String lastFirst(String source, String name) {
        int comma = name.indexOf(',');
        boolean swap = source.equals("meta:citation_author") && comma > 0 && comma == name.lastIndexOf(',');
        return swap ? name.substring(comma + 1).strip() + " " + name.substring(0, comma) : name;
    }

    private static void add(
            List<Agreement.Vote<List<Author>>> votes, Row row, List<String> names, Signatures signatures) {
        if (names.isEmpty()) {
            return;
        }
        List<Signature> signed = signatures.read(names);
        if (!signed.isEmpty()) {
            boolean person = isPerson(signed.get(0).author());
            String key = signed.stream().map(Signature::key).sorted().collect(Collectors.joining("|"));
            boolean named = person || row.family().equals("organization");
            double weight = named ? row.weight() : row.weight() / 4; // a site that signs for its people says little
            String family = person ? row.family() : "organization";
            votes.add(
                    new Agreement.Vote<>(row.source(), family, weight, key, authors(signed), String.join("; ", names)));
        }
    }

    /** A source that gives the first name alone agrees with one that gives it and the family's. */
    private static List<Agreement.Vote<List<Author>>> named(List<Agreement.Vote<List<Author>>> votes) {
        return votes.stream()
                .map(vote -> vote.value().size() > 1
                                || vote.key().indexOf(' ') > 0
                                || !isPerson(vote.value().get(0))
                        ? vote
                        : votes.stream()
                                .filter(other ->
                                        other.value().size() == 1 && other.key().startsWith(vote.key() + " "))
                                .findFirst()
                                .map(vote::joining)
                                .orElse(vote))
                .toList();
    }

    /** A source that names the first of several agrees with one that names them all. */
    private static List<Agreement.Vote<List<Author>>> joined(List<Agreement.Vote<List<Author>>> votes) {
        Optional<Agreement.Vote<List<Author>>> all =
                votes.stream().filter(vote -> vote.source().equals(NAMES_ALL)).findFirst();
        return votes.stream()
                .map(vote -> all.filter(other -> hasMore(other, vote))
                        .map(vote::joining)
                        .orElse(vote))
                .toList();
    }

    private static boolean hasMore(Agreement.Vote<List<Author>> all, Agreement.Vote<List<Author>> some) {
        return all.value().size() > some.value().size()
                && List.of(all.key().split("[|]", -1))
                        .containsAll(List.of(some.key().split("[|]", -1)));
    }

    private static List<Author> authors(List<Signature> signed) {
        return signed.stream().map(Signature::author).toList();
    }

    static boolean isPerson(Author author) {
        return author.type().filter("Organization"::equals).isEmpty();
    }

    /** How often authors with as many families for and against them were right, measured on pages with gold. */
    private static double confidence(Agreement.Result<List<Author>> result) {
        int against = result.familiesAgainst();
        boolean declared = result.winner().family().equals("jsonld");
        if (result.families() > 1) {
            return against > 1 ? 0.8 : result.families() > 3 ? 0.97 : 0.92;
        }
        if (against > 0) {
            return declared ? 0.5 : result.winner().weight() >= ALONE ? 0.55 : 0.4;
        }
        return declared ? 0.8 : 0.65;
    }

    private static String shown(List<Author> authors) {
        return authors.stream().map(Author::name).collect(Collectors.joining("; "));
    }

    /** Addresses are resolved only for those who are named. */
    private static List<Author> withUrls(List<Author> authors, Sources sources) {
        Map<String, Optional<String>> urls = new HashMap<>();
        authors.forEach(author -> urls.put(Text.key(author.name()), Optional.empty()));
        for (AuthorClaim claim : sources.page().authors()) {
            if (claim.url().isPresent()) {
                urls.computeIfPresent(
                        Text.key(claim.name()),
                        (key, url) -> url.or(() -> claim.url().flatMap(sources.page()::absolute)));
            }
        }
        return authors.stream()
                .map(author -> new Author(
                        author.name(),
                        author.type(),
                        author.role(),
                        urls.getOrDefault(Text.key(author.name()), Optional.empty())))
                .toList();
    }
}
