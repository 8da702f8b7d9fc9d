package io.cleanwire.cleaner;

import io.cleanwire.html.Declared;
import io.cleanwire.html.HtmlBody;
import io.cleanwire.intake.Intake;
import io.cleanwire.intake.Payload;
import io.cleanwire.intake.Profiles;
import io.cleanwire.intake.Reading;
import io.cleanwire.metadata.Candidates;
import io.cleanwire.metadata.Facts;
import io.cleanwire.metadata.MetadataReader;
import io.cleanwire.model.Article;
import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.BudgetExceeded;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Fingerprints;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Identity;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.Processing;
import io.cleanwire.model.Quality;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.TextBalance;
import io.cleanwire.normalise.Digests;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.text.TextBody;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a raw record into exactly one outcome. Pure: equal bytes, headers and version give an equal outcome. Thread
 * safe.
 */
public final class Cleaner {

    private final Limits limits;
    private final Intake intake;
    private final HtmlBody html;
    private final TextBody text;
    private final Catalogue catalogue;

    public Cleaner(Limits limits) {
        this(limits, TextBalance.CAREFUL, Catalogue.standard());
    }

    /**
     * @param balance how sure a cut in flattened text must be
     * @param catalogue what residue says
     */
    public Cleaner(Limits limits, TextBalance balance, Catalogue catalogue) {
        this(limits, balance, catalogue, Profiles.standard());
    }

    /**
     * @param balance how sure a cut in flattened text must be
     * @param catalogue what residue says
     * @param profiles how the JSON records of other tools are read
     */
    public Cleaner(Limits limits, TextBalance balance, Catalogue catalogue, Profiles profiles) {
        this(
                limits,
                new Intake(limits, profiles),
                HtmlBody.standard().knowing(catalogue),
                TextBody.standard(balance).knowing(catalogue),
                catalogue);
    }

    /** Reads bodies in another way, to measure it. */
    public Cleaner(Limits limits, HtmlBody html, TextBody text) {
        this(limits, new Intake(limits), html, text, Catalogue.standard());
    }

    private Cleaner(Limits limits, Intake intake, HtmlBody html, TextBody text, Catalogue catalogue) {
        this.limits = limits;
        this.intake = intake;
        this.html = html;
        this.text = text;
        this.catalogue = catalogue;
    }

    /** What becomes of the record. Never throws, whatever the bytes. */
    public Outcome clean(RawRecord raw) {
        try {
            return intake.read(raw).fold(payload -> decide(raw, payload), Cleaner::unreadable);
        } catch (BudgetExceeded e) {
            return new Outcome.DeadLetter(ErrorCode.TOO_COMPLEX, e.stage(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError bug) { // one bad page must not stop the stream
            return new Outcome.DeadLetter(ErrorCode.INTERNAL, "cleaner", bug + place(bug));
        }
    }

    /** Where a bug showed itself, for its report; empty when the virtual machine left it out. */
    private static String place(Throwable bug) {
        return Arrays.stream(bug.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.cleanwire"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    private static Outcome unreadable(Reading.Failed failed) {
        return new Outcome.DeadLetter(failed.code(), "intake", failed.message());
    }

    private Outcome decide(RawRecord raw, Payload payload) {
        Budget budget = new Budget(limits.steps());
        String address = payload.url().orElse("");
        Candidates candidates = payload.content()
                .fold(page -> MetadataReader.collect(page, address, budget), text -> MetadataReader.none());
        Body body = payload.content()
                .fold(
                        page -> html.read(page, declared(candidates), budget),
                        flat -> text.read(flat, payload.hints().title().orElse(""), address, budget));
        Optional<String> url = payload.url().or(candidates::canonicalUrl);
        String story = body.text();
        Facts facts = new Facts(
                url, payload.source().fetchedAt().or(() -> raw.origin().timestamp()), story, body.images());
        Metadata metadata = MetadataReader.read(candidates, body.clues(), payload.hints(), facts);
        return judged(payload, identity(url, payload), candidates, new Found(body, story), metadata);
    }

    /** What a page says of itself, for those who look for its body. */
    public static Declared declared(Candidates candidates) {
        return new Declared(
                candidates.titles(),
                candidates.description().orElse(""),
                candidates.authorNames(),
                candidates.isLiveBlog(),
                candidates.articleBody().orElse(""),
                candidates.answers());
    }

    /** A body and its text, which is joined once. */
    private record Found(Body body, String text) {}

    private Outcome judged(Payload payload, Identity identity, Candidates candidates, Found found, Metadata metadata) {
        Body body = found.body();
        Processing processing = processing(payload, body);
        Verdict verdict = Verdict.of(new Sighting(
                payload.source().httpStatus(),
                identity.normalizedUrl(),
                payload.content().fold(Optional::of, text -> Optional.empty()),
                candidates.looksLikeArticle(),
                declaredAs(candidates),
                body,
                Sighting.Said.of(body),
                metadata));
        Quality quality = new Quality(
                verdict.rejected().isPresent() ? 0 : body.facts().certainty(),
                flags(payload, identity, metadata),
                verdict.pageType(),
                verdict.access(),
                verdict.accessEvidence());
        if (verdict.rejected().isPresent()) {
            return new Outcome.Rejected(
                    identity,
                    verdict.rejected().get(),
                    verdict.detail(),
                    metadata.headline().map(Evidence::value),
                    quality,
                    payload.source(),
                    processing);
        }
        return new Outcome.Clean(new Article(
                identity,
                verdict.status(),
                metadata,
                body,
                fingerprints(metadata, found.text()),
                quality,
                payload.source(),
                processing,
                payload.extensionsJson()));
    }

    private static Sighting.Declared declaredAs(Candidates candidates) {
        if (candidates.statesArticle()) {
            return Sighting.Declared.ARTICLE;
        }
        if (candidates.statesList()) {
            return Sighting.Declared.LIST;
        }
        return candidates.statesThing() ? Sighting.Declared.THING : Sighting.Declared.NOTHING;
    }

    private static Identity identity(Optional<String> url, Payload payload) {
        Optional<String> normalized = url.flatMap(Urls::normalize);
        String named = normalized.orElse("sha256:" + payload.bytes().sha256());
        return new Identity(
                Digests.sha256(named).substring(0, 32),
                normalized.isPresent() ? url : Optional.empty(),
                normalized,
                normalized.flatMap(Urls::registrableDomain));
    }

    private static Set<Flag> flags(Payload payload, Identity identity, Metadata metadata) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(payload.flags());
        flags.addAll(metadata.flags());
        if (identity.normalizedUrl().isEmpty()) {
            flags.add(Flag.NO_URL);
        } else if (payload.url().isEmpty()) {
            flags.add(Flag.URL_FROM_PAGE);
        }
        return flags;
    }

    private static Fingerprints fingerprints(Metadata metadata, String text) {
        String headline = metadata.headline().map(Evidence::value).orElse("");
        String folded = Text.line(headline).toLowerCase(Locale.ROOT)
                + '\n'
                + Text.line(text).toLowerCase(Locale.ROOT);
        return new Fingerprints(Digests.sha256(folded), Digests.simhash64(text));
    }

    private Processing processing(Payload payload, Body body) {
        Payload.BodyBytes bytes = payload.bytes();
        return new Processing(
                Version.CLEANER,
                Version.rules(catalogue),
                Optional.of(body.extractor()),
                payload.kind(),
                bytes.sha256(),
                bytes.length(),
                bytes.charset(),
                bytes.charsetSource());
    }
}
