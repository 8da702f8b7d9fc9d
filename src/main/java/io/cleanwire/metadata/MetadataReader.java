package io.cleanwire.metadata;

import io.cleanwire.model.Author;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Hints;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.When;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Reads what a page says about itself. The one door of this room. */
public final class MetadataReader {

    private MetadataReader() {}

    /**
     * Collects everything a page says about itself in one traversal. The page is not changed.
     *
     * @param url the final URL, or empty
     * @throws io.cleanwire.model.BudgetExceeded when the page asks for more work than its budget
     */
    public static Candidates collect(Document page, String url, Budget budget) {
        return CandidateCollector.collect(page, url, budget);
    }

    /** For a payload without a page. */
    public static Candidates none() {
        return new Candidates();
    }

    /** Decides every field. Pure: equal arguments, equal result. */
    public static Metadata read(Candidates candidates, Clues clues, Hints hints, Facts facts) {
        Sources sources = Sources.of(candidates, clues, hints, facts);
        SimpleFields simple = new SimpleFields(sources);
        Dates dates = new Dates(sources);
        Optional<Evidence<String>> byline = byline(sources);
        Optional<Evidence<String>> dateline = Dateline.read(sources);
        Pictures pictures = Pictures.of(sources);
        Optional<Evidence<String>> headline = Headline.read(sources);
        Optional<Evidence<List<Author>>> authors = Authors.read(sources);
        Optional<Evidence<When>> published = dates.published();
        CanonicalUrl.Result canonical = CanonicalUrl.read(sources);
        Language.Result language = Language.read(sources);
        Optional<Evidence<When>> modified = dates.modified(published);
        Optional<Evidence<String>> section = simple.section();
        Optional<Evidence<Boolean>> free = simple.isAccessibleForFree();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(dates.flags());
        flags.addAll(authorFlags(authors));
        set(flags, Flag.HEADLINE_MISSING, headline.isEmpty());
        set(flags, Flag.CANONICAL_REJECTED, canonical.rejected());
        set(flags, Flag.LANGUAGE_MISMATCH, language.mismatch());
        set(flags, Flag.JSONLD_REPAIRED, candidates.isRepaired());
        set(flags, Flag.PAYWALL, free.isPresent() && !free.get().value());
        return new Metadata(
                simple.type(),
                canonical.evidence(),
                simple.ampUrl(),
                headline,
                Headline.alternative(sources, headline, section),
                simple.description(),
                authors,
                byline,
                dateline,
                published,
                modified,
                language.evidence(),
                simple.siteName(headline),
                simple.publisher(),
                section,
                Breadcrumbs.read(sources, headline),
                simple.keywords(),
                free,
                simple.contentTier(),
                Rights.license(sources),
                Rights.notice(sources),
                pictures.main(),
                pictures.all(),
                Syndicated.read(sources, byline, dateline),
                flags);
    }

    private static Set<Flag> authorFlags(Optional<Evidence<List<Author>>> authors) {
        if (authors.isEmpty()) {
            return Set.of(Flag.AUTHOR_MISSING);
        }
        return Authors.isPerson(authors.get().value().get(0)) ? Set.of() : Set.of(Flag.AUTHOR_IS_ORGANIZATION);
    }

    private static void set(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    /** The byline as shown. */
    private static Optional<Evidence<String>> byline(Sources sources) {
        Optional<Evidence<String>> text =
                sources.clues().byline().flatMap(Lengths::line).map(line -> Evidence.of(line, "text:byline", 0.9));
        return text.or(() -> sources.page()
                .first("dom:byline-text")
                .flatMap(Lengths::line)
                .map(line -> Evidence.of(line, "dom:byline", 0.9)));
    }
}
