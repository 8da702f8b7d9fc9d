package io.cleanwire.metadata;

import static io.cleanwire.metadata.Row.row;

import io.cleanwire.model.Evidence;
import io.cleanwire.model.Flag;
import io.cleanwire.model.When;
import io.cleanwire.normalise.DateText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When it was first published, and when changed last. The two are never each other's fallback: that would be right
 * three times in four at best.
 */
final class Dates {

    private static final List<Row> PUBLISHED = List.of(
            row("jsonld:datePublished", "jsonld", 3.0),
            row("meta:article:published_time", "meta", 3.0),
            row("meta:og:published_time", "meta", 3.0),
            row("meta:og:article:published_time", "meta", 3.0),
            row("meta:datepublished", "meta", 3.0),
            row("meta:dc.date.issued", "meta", 3.0),
            row("meta:dc.date", "meta", 2.0),
            row("meta:dcterms.date", "meta", 2.0),
            row("meta:dcterms.created", "meta", 3.0),
            row("meta:dcterms.issued", "meta", 3.0),
            row("meta:dc.created", "meta", 2.0),
            row("meta:dc.date.created", "meta", 2.0),
            row("meta:dc:created", "meta", 2.0),
            row("meta:dc:date", "meta", 2.0),
            row("meta:date", "meta", 2.0),
            row("meta:published", "meta", 2.0),
            row("meta:published_on", "meta", 2.0),
            row("meta:published-on", "meta", 2.0),
            row("meta:published_at", "meta", 2.0),
            row("meta:published_date", "meta", 2.0),
            row("meta:published-date", "meta", 2.0),
            row("meta:publisheddate", "meta", 2.0),
            row("meta:published_time", "meta", 2.0),
            row("meta:publish_time", "meta", 2.0),
            row("meta:date_published", "meta", 2.0),
            row("meta:dateposted", "meta", 2.0),
            row("meta:article:published", "meta", 2.0),
            row("meta:article:published_date", "meta", 2.0),
            row("meta:article:post_date", "meta", 2.0),
            row("meta:article.created", "meta", 2.0),
            row("meta:article_date_original", "meta", 2.0),
            row("meta:originalpublicationdate", "meta", 2.0),
            row("meta:og:pubdate", "meta", 2.0),
            row("meta:og:publish_date", "meta", 2.0),
            row("meta:og:datepublished", "meta", 2.0),
            row("meta:citation_date", "meta", 2.0),
            row("meta:rnews:datepublished", "meta", 2.0),
            row("meta:shareaholic:article_published_time", "meta", 2.0),
            row("meta:bt:pubdate", "meta", 2.0),
            row("meta:pdate", "meta", 2.8),
            row("meta:pubdate", "meta", 2.8),
            row("meta:publishdate", "meta", 2.8),
            row("meta:publish-date", "meta", 2.8),
            row("meta:publish_date", "meta", 2.8),
            row("meta:publication_date", "meta", 2.8),
            row("meta:article.published", "meta", 2.8),
            row("meta:citation_publication_date", "meta", 2.8),
            row("meta:citation_online_date", "meta", 2.8),
            row("meta:parsely-pub-date", "analytics", 3.0),
            row("meta:sailthru.date", "analytics", 3.0),
            row("meta:cxenseparse:recs:publishtime", "analytics", 3.0),
            row("jsonld:webpage.datePublished", "webpage", 2.5),
            row("microdata:datePublished", "microdata", 2.5),
            row("rdfa:datePublished", "microdata", 2.5),
            row("dom:near-h1", "visible", 2.2),
            row("dom:time-published", "time", 2.0),
            row("dom:time", "time", 2.0),
            row("dom:date-class", "visible", 1.0),
            row("dom:time-outside", "time", 1.2),
            row("dom:labelled-date", "visible", 1.6),
            row("dom:posted-line", "visible", 1.2),
            row("dom:dateline", "visible", 1.0),
            row("dom:byline-date", "visible", 1.0),
            row("dom:date-line", "visible", 0.9),
            row("dom:near-h1-text", "visible", 0.8),
            row("dom:date-beside", "visible", 0.5),
            row("jsonld:dateCreated", "jsonld", 0.9),
            row("rdfa:dateCreated", "microdata", 0.9));

    /** Asked when nothing else gives a day. */
    private static final List<Row> LAST = List.of(
            row("dom:own-link", "visible", 0.9),
            row("dom:hatom-updated", "visible", 0.8),
            row("dom:title", "title", 0.7),
            row("meta:description", "description", 0.5));

    private static final List<Row> MODIFIED = List.of(
            row("jsonld:dateModified", "jsonld", 3.0),
            row("meta:article:modified_time", "meta", 2.8),
            row("microdata:dateModified", "microdata", 2.5),
            row("meta:og:updated_time", "meta", 2.2),
            row("meta:dcterms.modified", "meta", 2.2),
            row("meta:dc.date.modified", "meta", 2.2),
            row("meta:datemodified", "meta", 2.2),
            row("meta:lastmod", "meta", 2.2),
            row("jsonld:webpage.dateModified", "webpage", 2.2),
            row("dom:time-modified", "time", 2.0),
            row("dom:near-h1-modified", "visible", 1.5));

    /** Sentences tell of days long ago, too. */
    private static final Set<String> SENTENCES = Set.of("dom:near-h1-text", "dom:title", "meta:description");

    /** The day of the first page of the web; papers that put older stories there say in other places when they appeared. */
    private static final String FIRST_PAGE = "1991-08-06";

    /** No day, and what programs write where nobody set one. */
    private static final Set<String> UNSET =
            Set.of("", "0001-01-01", "1900-01-01", "1969-12-31", "1970-01-01", "1980-01-01", "1999-11-30");

    private static final Set<String> VISIBLE = Set.of("visible", "time");

    /** What names of metas do not say is the day of publication; one after a change that readers see is not. */
    private static final Set<String> ANY_DATE =
            Set.of("meta:date", "meta:dc.date", "meta:dcterms.date", "meta:dc:date");

    private static final double URL_DAY = 3.0;
    private static final double TEXT_DATELINE = 2.4;
    private static final double FEED = 3.0; // a feed's date is a declared one
    private static final double HINT = 1.5;
    private static final double MONTH = 0.6; // as sure as one source alone
    private static final Duration SLACK =
            Duration.ofHours(26); // every zone of the world, and two hours of wrong clocks

    private final Sources sources;
    private final DateText.Context context;

    /** What texts say; most sources give the same ones, and some are asked twice. */
    private final Map<String, Optional<When>> known = new HashMap<>();

    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    Dates(Sources sources) {
        this.sources = sources;
        this.context = sources.dateContext();
    }

    Set<Flag> flags() {
        return flags;
    }

    Optional<Evidence<When>> published() {
        Optional<Evidence<When>> hint = trusted("datePublished", sources.hints().datePublished());
        if (hint.isPresent()) {
            return hint;
        }
        List<Agreement.Vote<When>> votes = withoutChanges(LocalDays.of(votes(PUBLISHED)));
        Optional<Agreement.Result<When>> result = Agreement.decide(earliestFirst(votes));
        result.ifPresent(this::flag);
        if (result.isPresent()) {
            return result.map(r -> finest(r, votes).evidence(confidence(r), When::value));
        }
        Optional<Evidence<When>> month = month();
        if (month.isEmpty()) {
            flags.add(Flag.DATE_MISSING);
        }
        return month;
    }

    /** The month of publication, where a page declares that alone, as journals do. */
    private Optional<Evidence<When>> month() {
        return PUBLISHED.stream()
                .filter(row -> !isVisible(row))
                .flatMap(row -> sources.page().all(row.source()).stream()
                        .flatMap(text -> read(text).stream())
                        .filter(when -> when.precision() == When.Precision.MONTH && !isFuture(when))
                        .map(when -> Evidence.of(when, row.source(), MONTH)))
                .findFirst();
    }

    Optional<Evidence<When>> modified(Optional<Evidence<When>> published) {
        Optional<Evidence<When>> hint = trusted("dateModified", sources.hints().dateModified());
        if (hint.isPresent()) {
            return hint;
        }
        List<Agreement.Vote<When>> votes = new ArrayList<>();
        MODIFIED.forEach(row -> add(votes, row, 4));
        sources.hints()
                .dateModified()
                .ifPresent(text -> add(votes, row(sources.hint("dateModified"), "hint", HINT), text));
        List<Agreement.Vote<When>> later = votes.stream()
                .filter(vote -> published.isEmpty()
                        || !isBefore(vote.value(), published.get().value()))
                .toList();
        return Agreement.decide(later).map(r -> {
            double confidence = r.families() > 1 ? 0.9 : r.against().isEmpty() ? 0.8 : 0.5;
            return finest(r, later).evidence(confidence, When::value);
        });
    }

    private List<Agreement.Vote<When>> votes(List<Row> rows) {
        List<Agreement.Vote<When>> votes = new ArrayList<>();
        sources.clues().dateline().ifPresent(line -> add(votes, row("text:dateline", "visible", TEXT_DATELINE), line));
        for (Row row : rows) {
            int most = isVisible(row) ? 1 : 3; // the first is the article's
            add(votes, row, most);
        }
        sources.address().flatMap(UrlDay::of).ifPresent(day -> add(votes, row("url:date", "url", URL_DAY), day));
        double weight = sources.hints().source().equals("feed") ? FEED : HINT;
        sources.hints()
                .datePublished()
                .ifPresent(text -> add(votes, row(sources.hint("datePublished"), "hint", weight), text));
        if (votes.isEmpty()) {
            LAST.forEach(row -> add(votes, row, 1));
        }
        return votes;
    }

    private void add(List<Agreement.Vote<When>> votes, Row row, int most) {
        List<String> texts = sources.page().all(row.source());
        for (int i = 0; i < Math.min(texts.size(), most); i++) {
            add(votes, row, texts.get(i));
        }
    }

    private Optional<When> read(String raw) {
        return known.computeIfAbsent(raw, text -> DateText.parse(text, context).or(() -> DateText.find(text, context)));
    }

    private void add(List<Agreement.Vote<When>> votes, Row row, String raw) {
        Optional<When> when = read(raw);
        if (when.isEmpty() || UNSET.contains(when.get().day().orElse(""))) {
            return;
        }
        if (isFuture(when.get())) {
            flags.add(Flag.DATE_FUTURE);
            return;
        }
        if (SENTENCES.contains(row.source()) && when.get().day().orElse("").compareTo(FIRST_PAGE) < 0) {
            return;
        }
        votes.add(new Agreement.Vote<>(
                row.source(), row.family(), row.weight(), when.get().day().orElse(""), when.get(), raw));
    }

    /**
     * A visible date equal to the declared date of change has no vote when the page declares a date of publication:
     * then it is the date of change that readers see.
     */
    private List<Agreement.Vote<When>> withoutChanges(List<Agreement.Vote<When>> votes) {
        Set<String> declared =
                days(votes.stream().filter(vote -> !isVisible(vote)).toList());
        List<Agreement.Vote<When>> changes = new ArrayList<>();
        for (Row row : MODIFIED) {
            sources.page().first(row.source()).ifPresent(text -> add(changes, row, text));
        }
        Set<String> changed = days(changes);
        Optional<String> shown = changes.stream()
                .filter(Dates::isVisible)
                .map(Agreement.Vote::key)
                .min(Comparator.naturalOrder());
        return votes.stream()
                .filter(vote -> !ANY_DATE.contains(vote.source())
                        || shown.filter(day -> day.compareTo(vote.key()) < 0).isEmpty())
                .filter(vote -> !isVisible(vote)
                        || declared.isEmpty()
                        || declared.contains(vote.key())
                        || !changed.contains(vote.key()))
                .toList();
    }

    /** Of two days with as much for them, the earlier is that of the first publication. */
    private static List<Agreement.Vote<When>> earliestFirst(List<Agreement.Vote<When>> votes) {
        return votes.stream().sorted(Comparator.comparing(Agreement.Vote::key)).toList();
    }

    private static Set<String> days(List<Agreement.Vote<When>> votes) {
        return votes.stream().map(Agreement.Vote::key).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static boolean isVisible(Agreement.Vote<When> vote) {
        return VISIBLE.contains(vote.family());
    }

    private static boolean isVisible(Row row) {
        return VISIBLE.contains(row.family());
    }

    private void flag(Agreement.Result<When> result) {
        boolean declared = isDeclared(result.winner().source())
                && result.against().stream().anyMatch(vote -> isDeclared(vote.source()));
        if (declared || !result.against().isEmpty() && result.lead() < 1.5) {
            flags.add(Flag.DATE_CONFLICT);
        }
        if (result.agreeing().isEmpty() && DateText.isAmbiguous(result.winner().raw(), context)) {
            flags.add(Flag.DATE_AMBIGUOUS_ORDER);
        }
    }

    private static boolean isDeclared(String source) {
        return source.startsWith("jsonld:") || source.startsWith("meta:");
    }

    /** The source that knows the time as well, among those that agree on the day and weigh nearly as much. */
    private static Agreement.Result<When> finest(Agreement.Result<When> result, List<Agreement.Vote<When>> votes) {
        Agreement.Vote<When> best = result.winner();
        for (Agreement.Vote<When> vote : votes) {
            boolean finer = vote.value().precision().compareTo(best.value().precision()) > 0
                    || vote.value().instant().isPresent()
                            && best.value().instant().isEmpty();
            if (vote.key().equals(best.key()) && finer && vote.weight() >= HINT) {
                best = vote;
            }
        }
        if (best.source().equals(result.winner().source())) {
            return result;
        }
        List<String> agreeing = new ArrayList<>(result.agreeing());
        agreeing.remove(best.source());
        agreeing.add(0, result.winner().source());
        return new Agreement.Result<>(best, result.families(), agreeing, result.against(), result.lead());
    }

    /** How often dates with as many sources for and against them were right, measured on pages with gold. */
    private static double confidence(Agreement.Result<When> result) {
        int agreeing = result.agreeing().size() + 1;
        int against = result.against().size();
        if (agreeing >= 4) {
            return against < 3 ? 0.97 : 0.7;
        }
        if (agreeing == 3) {
            return against == 0 ? 0.95 : 0.85;
        }
        if (agreeing == 2) {
            return against < 2 ? 0.89 : 0.6;
        }
        boolean jsonLd = result.winner().family().equals("jsonld"); // written once, and the page shows another
        if (against > 0) {
            return jsonLd ? 0.3 : 0.65;
        }
        if (jsonLd || result.winner().weight() < 1) {
            return 0.55;
        }
        return result.winner().family().equals("url") ? 0.95 : 0.86;
    }

    private Optional<Evidence<When>> trusted(String field, Optional<String> hint) {
        return sources.trusts(field)
                ? hint.flatMap(text -> DateText.parse(text, context))
                        .filter(when -> !isFuture(when))
                        .map(when -> Evidence.of(when, sources.hint(field), Sources.TRUSTED))
                : Optional.empty();
    }

    private boolean isFuture(When when) {
        Optional<Instant> limit = sources.facts().latest().map(latest -> latest.plus(SLACK));
        return limit.isPresent() && earliest(when).isAfter(limit.get());
    }

    private static boolean isBefore(When a, When b) {
        if (a.instant().isPresent() && b.instant().isPresent()) {
            return a.instant().get().isBefore(b.instant().get());
        }
        return a.day().orElse("").compareTo(b.day().orElse("")) < 0;
    }

    private static Instant earliest(When when) {
        return when.instant().orElseGet(() -> LocalDate.parse(when.day().orElse("1970-01-01"))
                .atStartOfDay()
                .toInstant(ZoneOffset.ofHours(14)));
    }
}
