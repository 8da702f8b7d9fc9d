package io.cleanwire.metadata;

import io.cleanwire.model.Evidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The vote. Sources are grouped into independent families; a value gets the largest weight of each family that gives
 * it, and the largest sum wins. Independent sources that agree outvote rank; between equal sums the source that stands
 * first in its field's table wins.
 */
final class Agreement {

    /** Longest value shown as evidence. */
    private static final int MAX_SHOWN = 512;

    private Agreement() {}

    /**
     * What one source says.
     *
     * @param source in the contract's vocabulary
     * @param family sources of one family are copies of each other and count once
     * @param weight measured precision of the source
     * @param key equal keys are equal values
     * @param raw as written
     */
    record Vote<T>(String source, String family, double weight, String key, T value, String raw) {

        /** The same with another weight. */
        Vote<T> weighing(double other) {
            return new Vote<>(source, family, other, key, value, raw);
        }

        /** The same with another form of the value. */
        Vote<T> valued(T form) {
            return new Vote<>(source, family, weight, key, form, raw);
        }

        /** A vote of this source for the value of another. */
        Vote<T> joining(Vote<T> other) {
            return new Vote<>(source, family, weight, other.key, other.value, raw);
        }
    }

    /**
     * How the vote ended.
     *
     * @param winner the strongest vote for the value that won
     * @param families how many independent families gave it
     * @param agreeing other sources that gave it
     * @param against votes for other values
     * @param lead sum of the winner over sum of the next value; infinite without one
     */
    record Result<T>(Vote<T> winner, int families, List<String> agreeing, List<Vote<T>> against, double lead) {

        /** How many independent families gave other values. */
        int familiesAgainst() {
            return (int) against.stream().map(Vote::family).distinct().count();
        }

        /** The evidence for the winner; {@code shown} writes a value of a source that disagrees. */
        Evidence<T> evidence(double confidence, Function<T, String> shown) {
            List<Evidence.Conflict> conflicts = against.stream()
                    .map(vote -> new Evidence.Conflict(vote.source, cut(shown.apply(vote.value))))
                    .toList();
            Optional<String> raw = Optional.of(cut(winner.raw))
                    .filter(text -> !text.isEmpty() && !text.equals(shown.apply(winner.value)));
            return new Evidence<>(winner.value, winner.source, confidence, agreeing, conflicts, raw);
        }
    }

    static <T> Optional<Result<T>> decide(List<Vote<T>> votes) {
        Map<String, Map<String, Double>> sums = new LinkedHashMap<>();
        for (Vote<T> vote : votes) {
            sums.computeIfAbsent(vote.key, key -> new LinkedHashMap<>()).merge(vote.family, vote.weight, Math::max);
        }
        String best = "";
        double first = -1;
        double second = 0;
        for (Map.Entry<String, Map<String, Double>> entry : sums.entrySet()) {
            double sum = entry.getValue().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (sum > first) {
                second = Math.max(first, 0);
                first = sum;
                best = entry.getKey();
            } else {
                second = Math.max(second, sum);
            }
        }
        Map<String, Double> families = sums.getOrDefault(best, Map.of());
        return votes.isEmpty() ? Optional.empty() : Optional.of(result(votes, best, families.size(), first / second));
    }

    private static <T> Result<T> result(List<Vote<T>> votes, String key, int families, double lead) {
        Vote<T> winner = votes.get(0);
        boolean found = false;
        List<Vote<T>> against = new ArrayList<>();
        Set<String> againstSources = new HashSet<>();
        for (Vote<T> vote : votes) {
            if (!vote.key.equals(key)) {
                if (againstSources.add(vote.source)) {
                    against.add(vote);
                }
            } else if (!found || vote.weight > winner.weight) {
                winner = vote;
                found = true;
            }
        }
        String source = winner.source;
        List<String> agreeing = votes.stream()
                .filter(vote -> vote.key.equals(key) && !vote.source.equals(source))
                .map(Vote::source)
                .distinct()
                .toList();
        return new Result<>(winner, families, agreeing, against, lead);
    }

    /** Bounded for the record, never half a surrogate pair. */
    static String cut(String text) {
        if (text.length() <= MAX_SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(MAX_SHOWN - 1)) ? MAX_SHOWN - 1 : MAX_SHOWN);
    }
}
