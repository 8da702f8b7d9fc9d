package io.cleanwire.metadata;

import static io.cleanwire.metadata.Row.row;

import io.cleanwire.model.Evidence;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.SiteNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The headline that readers see. The {@code h1} is written for them, {@code og:title} for strangers: a heading that the
 * page or its address speaks of elsewhere as well weighs most, any other next to nothing. Beside that, independent
 * sources that agree outvote rank. Weights follow the measured precision of each source.
 */
final class Headline {

    private static final List<Row> ROWS = List.of(
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

    private static final String KICKER = "dom:kicker";
    private static final String IN_ARTICLE = "dom:h1-in-article";

    /** What makers of documentation put behind a heading, for readers to link to it. */
    private static final Pattern ANCHOR = Pattern.compile("\\s{0,9}¶\\s{0,9}$");

    private static final double HEADING = 6.4;
    private static final double SUBHEADING = 2.2; // the title wraps it
    private static final double UNNAMED_HEADING = 1.6; // shares few words with anything
    private static final double OTHER_HEADING = 0.4; // a logo, a form, a slogan, a chapter
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

    /** The social headline, where it says something else; then the kicker. */
    static Optional<Evidence<String>> alternative(
            Sources sources, Optional<Evidence<String>> headline, Optional<Evidence<String>> section) {
        if (headline.isEmpty()) {
            return Optional.empty();
        }
        SiteNames names = sources.titleNames();
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
        return kicker(sources, section).filter(text -> !like.test(text)).map(text -> Evidence.of(text, KICKER, 0.4));
    }

    /** The words above the headline, unless they are a date or the section, which has a field. */
    private static Optional<String> kicker(Sources sources, Optional<Evidence<String>> section) {
        return sources.page()
                .first(KICKER)
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .filter(text ->
                        section.filter(name -> Titles.same(name.value(), text)).isEmpty())
                .filter(text -> DateText.find(text).isEmpty())
                .flatMap(Lengths::line);
    }

    private static List<Agreement.Vote<String>> votes(Sources sources) {
        Titled titled = new Titled(sources.titleNames(), new HashMap<>());
        List<Agreement.Vote<String>> votes = new ArrayList<>();
        sources.clues().title().ifPresent(title -> add(votes, row("text:title", "text", TEXT_TITLE), title, titled));
        for (Row row : ROWS) {
            List<String> values = sources.page().all(row.source());
            int most = row.family().equals("social") ? 4 : 1;
            for (String value : values.subList(0, Math.min(values.size(), most))) {
                add(votes, row, row.family().equals("title") ? withoutBlog(value, sources) : value, titled);
            }
        }
        List<Agreement.Vote<String>> all = new ArrayList<>(headings(sources, titled, votes));
        all.addAll(votes);
        sources.hints().title().ifPresent(title -> add(all, row(sources.hint("title"), "hint", HINT), title, titled));
        return Joined.of(all);
    }

    /** A title without the name of one word and the colon that Blogger writes before it, where the post shows the rest. */
    private static String withoutBlog(String title, Sources sources) {
        int colon = title.indexOf(": ");
        if (colon <= 0 || !sources.titleNames().has(Text.key(title.substring(0, colon)))) {
            return title;
        }
        String rest = title.substring(colon + 2);
        boolean shown = sources.page().all("dom:entry-title").stream().anyMatch(post -> Titles.same(post, rest));
        return shown ? rest : title;
    }

    /** The headings, the one that is meant first: the one that shares most words with the rest. */
    private static List<Agreement.Vote<String>> headings(
            Sources sources, Titled titled, List<Agreement.Vote<String>> others) {
        List<Agreement.Vote<String>> votes = new ArrayList<>();
        for (String source : List.of(IN_ARTICLE, "dom:h1")) {
            List<String> values = sources.page().all(source);
            for (String value : values.subList(0, Math.min(values.size(), 4))) {
                add(votes, row(source, "h1", OTHER_HEADING), value, titled);
            }
        }
        if (votes.isEmpty()) {
            subheading(sources).ifPresent(text -> add(votes, row("dom:h2", "h2", SUBHEADING), text, titled));
            return votes;
        }
        Support support = Support.of(others, sources.address());
        Agreement.Vote<String> meant = votes.get(0);
        double most = support.share(meant.value());
        for (Agreement.Vote<String> vote : votes) {
            double share = support.share(vote.value());
            if (share > most) {
                meant = vote;
                most = share;
            }
        }
        votes.remove(meant);
        boolean only = votes.isEmpty() && meant.source().equals(IN_ARTICLE);
        votes.add(
                0, meant.weighing(most >= (only ? 0.2 : 0.5) ? HEADING : most >= 0 ? UNNAMED_HEADING : OTHER_HEADING));
        return votes;
    }

    /** A heading of the second rank that is the beginning of the title or most of it, and stands apart from the rest. */
    private static Optional<String> subheading(Sources sources) {
        String title = sources.page().first("dom:title").orElse("");
        String whole = Text.key(title);
        return sources.page().all("dom:h2").stream()
                .filter(text -> {
                    String key = Text.key(text);
                    boolean most = 5 * key.length() >= 3 * whole.length();
                    boolean begins = 2 * key.length() >= whole.length() - 1 && whole.startsWith(key);
                    return !key.isEmpty() && (most || begins) && Titles.hasPart(title, key);
                })
                .findFirst();
    }

    private static void add(List<Agreement.Vote<String>> votes, Row row, String raw, Titled titled) {
        titled.of(raw.indexOf('¶') < 0 ? raw : ANCHOR.matcher(raw).replaceFirst(""))
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
            String bare = Titles.withoutSite(Parser.unescapeEntities(raw, false), names);
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

    /** How often headlines with as many families for and against them were right, measured on pages with gold. */
    private static double confidence(Agreement.Result<String> result) {
        int agreeing = result.families();
        int against = result.familiesAgainst();
        boolean heading = result.winner().family().equals("h1");
        if (agreeing >= 3) {
            return against == 0 ? 0.96 : agreeing > 3 && against == 1 ? 0.95 : 0.85;
        }
        if (agreeing == 2) {
            return !heading ? 0.65 : against == 0 ? 0.91 : 0.83;
        }
        return result.winner().family().equals("title") ? 0.4 : 0.6;
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
