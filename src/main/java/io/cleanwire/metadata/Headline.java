package io.cleanwire.metadata;

import static io.cleanwire.metadata.Row.row;

import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.SiteNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headline that readers see. The {@code h1} is written for them, {@code og:title} for strangers; independent
 * sources that agree outvote rank. Weights are the measured precision of each source.
 */
final class Headline {

    private static final List<Row> ROWS = List.of(
            row("dom:h1-in-article", "h1", 3.0),
            row("dom:h1", "h1", 2.6),
            row("jsonld:headline", "jsonld", 2.6),
            row("microdata:headline", "microdata", 2.4),
            row("meta:parsely-title", "analytics", 2.2),
            row("meta:sailthru.title", "analytics", 2.2),
            row("meta:og:title", "social", 2.2),
            row("dom:title", "title", 1.4),
            row("meta:twitter:title", "social", 1.2),
            row("dom:entry-title", "entry-title", 1.2),
            row("jsonld:webpage.name", "title", 1.0),
            row("jsonld:name", "jsonld", 1.0),
            row("meta:title", "title", 0.8));

    private static final double SEVERAL_H1 = 1.6; // which of them is meant is a guess
    private static final double TEXT_TITLE = 2.6;
    private static final double HINT = 1.0; // used where the payload is silent

    private Headline() {}

    static Optional<Evidence<String>> read(Sources sources) {
        Optional<String> hint = sources.hints().title().flatMap(Lengths::line);
        List<Agreement.Vote<String>> votes = votes(sources);
        if (hint.isPresent() && sources.trusts("title")) {
            return Optional.of(trusted(hint.get(), votes, sources));
        }
        return Agreement.decide(votes).map(result -> result.evidence(confidence(result), value -> value));
    }

    /** The social headline, where it says something else. */
    static Optional<Evidence<String>> alternative(Sources sources, Optional<Evidence<String>> headline) {
        if (headline.isEmpty()) {
            return Optional.empty();
        }
        SiteNames names = sources.siteNames();
        Titles.Likeness like = Titles.like(headline.get().value());
        for (String source :
                List.of("meta:og:title", "jsonld:headline", "jsonld:alternativeHeadline", "meta:twitter:title")) {
            Optional<String> other = sources.page()
                    .first(source)
                    .map(text -> Titles.withoutSite(text, names))
                    .filter(text -> isTitle(text, Text.key(text), names))
                    .filter(text -> !like.test(text))
                    .flatMap(Lengths::line);
            if (other.isPresent()) {
                return other.map(text -> Evidence.of(text, source, 0.6));
            }
        }
        return Optional.empty();
    }

    private static List<Agreement.Vote<String>> votes(Sources sources) {
        Titled titled = new Titled(sources.siteNames(), new HashMap<>());
        List<Agreement.Vote<String>> votes = new ArrayList<>();
        sources.clues().title().ifPresent(title -> add(votes, row("text:title", "text", TEXT_TITLE), title, titled));
        for (Row row : ROWS) {
            List<String> values = sources.page().all(row.source());
            boolean several = row.family().equals("h1") && values.size() > 1;
            Row counted = several ? row(row.source(), row.family(), SEVERAL_H1) : row;
            int most = several || row.family().equals("social") ? 4 : 1;
            for (String value : values.subList(0, Math.min(values.size(), most))) {
                add(votes, counted, value, titled);
            }
        }
        sources.hints().title().ifPresent(title -> add(votes, row(sources.hint("title"), "hint", HINT), title, titled));
        return joinTruncated(votes);
    }

    private static void add(List<Agreement.Vote<String>> votes, Row row, String raw, Titled titled) {
        titled.of(raw)
                .ifPresent(title -> votes.add(new Agreement.Vote<>(
                        row.source(), row.family(), row.weight(), title.key(), title.value(), raw)));
    }

    /** A headline, and what it is compared by. */
    private record Title(String value, String key) {}

    /** What sources gave, as headlines: most of them give the same words, which are read once. */
    private record Titled(SiteNames names, Map<String, Optional<Title>> known) {

        Optional<Title> of(String raw) {
            return known.computeIfAbsent(raw, this::read);
        }

        private Optional<Title> read(String raw) {
            String bare = Titles.withoutSite(raw, names);
            String key = Text.key(bare);
            return isTitle(bare, key, names)
                    ? Lengths.line(bare).map(value -> new Title(value, value.equals(bare) ? key : Text.key(value)))
                    : Optional.empty();
        }
    }

    /** A template variable, the name of the site, or no word at all is no headline. */
    private static boolean isTitle(String title, String key, SiteNames names) {
        return !key.isEmpty() && !title.contains("{{") && !names.has(key);
    }

    /** A headline that was cut with an ellipsis votes for the longer one that starts like it. */
    private static List<Agreement.Vote<String>> joinTruncated(List<Agreement.Vote<String>> votes) {
        List<Agreement.Vote<String>> out = new ArrayList<>();
        for (Agreement.Vote<String> vote : votes) {
            boolean cut = vote.value().endsWith("…") || vote.value().endsWith("...");
            Optional<Agreement.Vote<String>> whole = !cut || vote.key().length() < 20
                    ? Optional.empty()
                    : votes.stream()
                            .filter(other -> other.key().length() > vote.key().length()
                                    && other.key().startsWith(vote.key()))
                            .findFirst();
            out.add(whole.map(other -> new Agreement.Vote<>(
                            vote.source(), vote.family(), vote.weight() / 2, other.key(), other.value(), vote.raw()))
                    .orElse(vote));
        }
        return out;
    }

    private static double confidence(Agreement.Result<String> result) {
        if (result.families() > 1) {
            return result.lead() >= 1.5 ? 0.93 : 0.8;
        }
        return result.against().isEmpty() ? 0.6 : 0.5;
    }

    private static Evidence<String> trusted(String title, List<Agreement.Vote<String>> votes, Sources sources) {
        String key = Text.key(title);
        List<Agreement.Vote<String>> against =
                votes.stream().filter(vote -> !vote.key().equals(key)).toList();
        List<String> agreeing = votes.stream()
                .filter(vote -> vote.key().equals(key))
                .map(Agreement.Vote::source)
                .distinct()
                .filter(source -> !source.equals(sources.hint("title")))
                .toList();
        var vote = new Agreement.Vote<>(sources.hint("title"), "hint", HINT, key, title, title);
        return new Agreement.Result<>(vote, 1, agreeing, against, 1).evidence(Sources.TRUSTED, value -> value);
    }
}
