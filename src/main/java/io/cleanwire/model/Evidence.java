package io.cleanwire.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value, and why it is believed.
 *
 * @param value the value
 * @param source which source it came from, in the contract's vocabulary, such as {@code jsonld:headline}
 * @param confidence 0 to 1
 * @param agreeing other sources with an equal value
 * @param conflicting sources that say something else, at most {@value #MAX_CONFLICTS}
 * @param raw the value before normalisation, when it differs
 */
public record Evidence<T>(
        T value,
        String source,
        double confidence,
        List<String> agreeing,
        List<Conflict> conflicting,
        Optional<String> raw) {

    public static final int MAX_CONFLICTS = 8;

    /** A source that says something else. */
    public record Conflict(String source, String value) {}

    public Evidence {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1: " + confidence);
        }
        agreeing = List.copyOf(agreeing);
        conflicting = List.copyOf(conflicting.subList(0, Math.min(conflicting.size(), MAX_CONFLICTS)));
    }

    /** A value that one source alone gives. */
    public static <T> Evidence<T> of(T value, String source, double confidence) {
        return new Evidence<>(value, source, confidence, List.of(), List.of(), Optional.empty());
    }

    /** The same evidence for a value derived from this one. */
    public <R> Evidence<R> map(Function<T, R> derive) {
        return new Evidence<>(derive.apply(value), source, confidence, agreeing, conflicting, raw);
    }
}
