package io.cleanwire.metadata;

import static io.cleanwire.metadata.Row.row;

import io.cleanwire.model.Author;
import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who wrote it. Sources down to microdata are published alone; what stands below, links and classes, only when two
 * independent sources agree.
 */
final class Authors {

    private static final List<Row> ROWS = List.of(
            row("jsonld:author", "jsonld", 3.0),
            row("meta:parsely-author", "analytics", 3.0),
            row("meta:cxenseparse:author", "analytics", 3.0),
            row("meta:sailthru.author", "analytics", 2.6),
            row("meta:article:author", "article", 2.6),
            row("meta:citation_author", "citation", 2.6),
            row("jsonld:creator", "jsonld", 2.5),
            row("dom:h-card", "h-card", 2.4),
            row("dom:rel-author", "link", 2.2),
            row("jsonld:webpage.author", "webpage", 2.2),
            row("meta:author", "meta", 1.8),
            row("meta:dc.creator", "meta", 1.8),
            row("meta:dcterms.creator", "meta", 1.8),
            row("meta:twitter:data1", "social", 1.8),
            row("microdata:author", "microdata", 1.8),
            row("jsonld:person", "jsonld", 1.6),
            row("dom:author-link", "link", 1.3),
            row("dom:byline", "byline", 1.1),
            row("dom:author-class", "class", 0.5),
            row("jsonld:author.organization", "organization", 0.4),
            row("jsonld:creator.organization", "organization", 0.4),
            row("jsonld:webpage.author.organization", "organization", 0.3));

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
    private static final double HINT = 1.8; // used where the payload is silent
    private static final int MAX_AUTHORS = 64;

    private Authors() {}

    static Optional<Evidence<List<Author>>> read(Sources sources) {
        Organizations organizations = new Organizations(sources.siteNames());
        List<Agreement.Vote<List<Author>>> votes = votes(sources, organizations);
        List<Author> hinted = people(sources.hints().authors(), organizations);
        if (!hinted.isEmpty() && sources.trusts("authors")) {
            return Optional.of(Evidence.of(hinted, sources.hint("authors"), Sources.TRUSTED));
        }
        boolean people = votes.stream().anyMatch(vote -> isPerson(vote.value().get(0)) && vote.weight() >= ALONE);
        List<Agreement.Vote<List<Author>>> counted = votes.stream()
                .filter(vote -> !people || isPerson(vote.value().get(0)))
                .toList();
        return Agreement.decide(counted)
                .filter(result -> result.winner().weight() >= ALONE
                        || result.families() > 1
                        || result.winner().family().equals("organization"))
                .map(result -> result.evidence(confidence(result), Authors::shown))
                .map(evidence -> evidence.map(authors -> withUrls(authors, sources)));
    }

    private static List<Agreement.Vote<List<Author>>> votes(Sources sources, Organizations organizations) {
        List<Agreement.Vote<List<Author>>> votes = new ArrayList<>();
        add(votes, row("text:byline", "byline", TEXT_BYLINE), sources.clues().authors(), organizations);
        for (Row row : ROWS) {
            List<String> names = row.source().startsWith("meta:")
                    ? meta(sources.page(), row.source())
                    : sources.page().authors(row.source()).stream()
                            .map(AuthorClaim::name)
                            .toList();
            if (row.source().equals("dom:author-class") || row.source().equals("jsonld:person")) {
                names.stream().limit(6).forEach(name -> add(votes, row, List.of(name), organizations));
            } else {
                add(votes, row, names, organizations);
            }
        }
        add(votes, row(sources.hint("authors"), "hint", HINT), sources.hints().authors(), organizations);
        return votes;
    }

    private static List<String> meta(Candidates page, String source) {
        if (source.equals("meta:twitter:data1") && !isLabelled(page)) {
            return List.of(); // the slot is also used for reading times and prices
        }
        return page.all(source).stream()
                .filter(name -> !Urls.isHttp(name))
                .map(name -> lastFirst(source, name))
                .toList();
    }

    private static boolean isLabelled(Candidates page) {
        return page.first("meta:twitter:label1")
                .map(Text::key)
                .filter(BY_LABELS::contains)
                .isPresent();
    }
    /** Scholarly metas write "Last, First". */
    private static String lastFirst(String source, String name) {
        int comma = name.indexOf(',');
        boolean swap = source.equals("meta:citation_author") && comma > 0 && comma == name.lastIndexOf(',');
        return swap ? name.substring(comma + 1).strip() + " " + name.substring(0, comma) : name;
    }

    private static void add(
            List<Agreement.Vote<List<Author>>> votes, Row row, List<String> names, Organizations organizations) {
        List<Author> authors = people(names, organizations);
        if (authors.isEmpty()) {
            authors = organizations.all(names);
        }
        if (!authors.isEmpty()) {
            boolean person = isPerson(authors.get(0));
            String key = authors.stream()
                    .map(author -> Text.key(author.name()))
                    .sorted()
                    .collect(Collectors.joining("|"));
            boolean named = person || row.family().equals("organization");
            double weight = named ? row.weight() : row.weight() / 8; // a site that signs for its people says little
            String family = person ? row.family() : "organization";
            votes.add(new Agreement.Vote<>(row.source(), family, weight, key, authors, String.join("; ", names)));
        }
    }

    /** The persons among the names, in order, without repeats. */
    private static List<Author> people(List<String> names, Organizations organizations) {
        Map<String, Author> out = new LinkedHashMap<>();
        for (String declared : names) {
            for (String name : PersonNames.split(declared)) {
                if (!organizations.has(name) && !Text.key(name).isEmpty() && out.size() < MAX_AUTHORS) {
                    Lengths.line(name).ifPresent(line -> out.putIfAbsent(Text.key(line), person(line)));
                }
            }
        }
        return List.copyOf(out.values());
    }

    private static Author person(String name) {
        return new Author(name, Optional.of("Person"), Optional.empty(), Optional.empty());
    }

    static boolean isPerson(Author author) {
        return author.type().filter("Organization"::equals).isEmpty();
    }

    private static double confidence(Agreement.Result<List<Author>> result) {
        int sources = result.agreeing().size() + 1;
        boolean declared = result.winner().family().equals("jsonld");
        if (result.families() > 1) {
            return sources >= 5 ? 0.97 : result.lead() >= 1.5 ? 0.92 : 0.8;
        }
        if (!result.against().isEmpty()) {
            return declared ? 0.8 : 0.2;
        }
        return declared ? 0.9 : result.winner().source().startsWith("dom:") ? 0.45 : 0.6;
    }

    private static String shown(List<Author> authors) {
        return authors.stream().map(Author::name).collect(Collectors.joining("; "));
    }

    private static List<Author> withUrls(List<Author> authors, Sources sources) {
        Map<String, String> urls = new LinkedHashMap<>();
        for (AuthorClaim claim : sources.page().authors()) {
            claim.url()
                    .flatMap(sources.page()::absolute)
                    .ifPresent(url -> urls.putIfAbsent(Text.key(claim.name()), url));
        }
        return authors.stream()
                .map(author -> new Author(
                        author.name(),
                        author.type(),
                        author.role(),
                        Optional.ofNullable(urls.get(Text.key(author.name())))))
                .toList();
    }
}
