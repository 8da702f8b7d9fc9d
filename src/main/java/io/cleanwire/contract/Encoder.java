package io.cleanwire.contract;

import io.cleanwire.contract.Encoded.Dead;
import io.cleanwire.contract.Encoded.Value;
import io.cleanwire.model.Article;
import io.cleanwire.model.Block;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Identity;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.Processing;
import io.cleanwire.normalise.Digests;
import java.util.Set;

/** Outcomes to what goes on a topic, and nothing larger than the topic takes. Thread safe. */
public final class Encoder {

    private final Limits limits;

    private final Set<OptionalField> optional;

    /** Writes no optional fields. */
    public Encoder(Limits limits) {
        this(limits, Set.of());
    }

    /** @param optional which of the fields that nobody gets unasked are written */
    public Encoder(Limits limits, Set<OptionalField> optional) {
        this.limits = limits;
        this.optional = Set.copyOf(optional);
    }

    /** Encodes; a record that would be too large becomes a dead letter {@code output-too-large}. */
    public Encoded encode(Outcome outcome) {
        return outcome.fold(
                clean -> isTooLong(clean.article())
                        ? tooLarge("more than " + limits.outputBytes())
                        : bounded(new Value(
                                false,
                                clean.article().identity().key(),
                                ArticleJson.write(clean.article(), limits, optional),
                                clean.article().status().wire(),
                                clean.article().fingerprints().contentSha256(),
                                eventId(
                                        clean.article().identity(),
                                        clean.article().processing()),
                                clean.article().processing().cleaner())),
                rejected -> bounded(new Value(
                        true,
                        rejected.identity().key(),
                        RejectionJson.write(rejected),
                        rejected.reason().wire(),
                        "",
                        eventId(rejected.identity(), rejected.processing()),
                        rejected.processing().cleaner())),
                dead -> new Dead(dead.code(), dead.stage(), dead.message()));
    }

    private Encoded bounded(Value value) {
        if (value.json().length <= limits.outputBytes()) {
            return value;
        }
        return tooLarge(Integer.toString(value.json().length));
    }

    private Dead tooLarge(String bytes) {
        return new Dead(
                ErrorCode.OUTPUT_TOO_LARGE,
                "contract",
                "the record would have " + bytes + " bytes, the limit is " + limits.outputBytes());
    }

    /** The text stands in the record twice, as body and as blocks, and once in each rendition: what cannot fit is not built. */
    private boolean isTooLong(Article article) {
        long chars = 0;
        for (Block block : article.body().blocks()) {
            chars += block.text().length();
        }
        int renditions =
                (optional.contains(OptionalField.HTML) ? 1 : 0) + (optional.contains(OptionalField.MARKDOWN) ? 1 : 0);
        return (2 + renditions) * chars > limits.outputBytes();
    }

    /** The contract's idempotency key: first 32 hex digits of SHA-256 over what decides the value. */
    private static String eventId(Identity identity, Processing processing) {
        String decides = String.join(
                "\n",
                identity.normalizedUrl().orElse(""),
                processing.inputSha256(),
                processing.cleaner(),
                processing.rules());
        return Digests.sha256(decides).substring(0, 32);
    }
}
