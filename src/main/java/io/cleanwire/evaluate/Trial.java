package io.cleanwire.evaluate;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.HeaderNames;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cleaner at work on one gold page after another: what it says, what became of the pages and how long it took. */
final class Trial {

    private final Function<String, Cleaner> cleaners;
    private final Map<String, Integer> rejected = new TreeMap<>();
    private final Map<String, Integer> deadLetters = new TreeMap<>();
    private int clean;
    private long nanos;

    /** @param cleaners the cleaner for a URL */
    Trial(Function<String, Cleaner> cleaners) {
        this.cleaners = cleaners;
    }

    Prediction predict(GoldRow row, byte[] payload) {
        RawRecord record = record(row, payload);
        Cleaner cleaner = cleaners.apply(row.url());
        long start = System.nanoTime();
        Outcome outcome = cleaner.clean(record);
        nanos += System.nanoTime() - start;
        count(outcome);
        return Prediction.of(row, outcome);
    }

    static RawRecord record(GoldRow row, byte[] payload) {
        return RawRecord.offline(payload, headers(row));
    }

    /** What a crawler would know. The character set is not among it: finding that is the cleaner's work. */
    private static Map<String, String> headers(GoldRow row) {
        Map<String, String> headers = new TreeMap<>();
        headers.put(HeaderNames.CONTENT_TYPE, row.html().isEmpty() ? "text/plain" : "text/html");
        if (!row.url().isEmpty()) {
            headers.put(HeaderNames.ARTICLE_URL, row.url());
        }
        return headers;
    }

    private void count(Outcome outcome) {
        outcome.fold(
                article -> clean++,
                rejection -> rejected.merge(rejection.reason().wire(), 1, Integer::sum),
                deadLetter -> deadLetters.merge(deadLetter.code().wire(), 1, Integer::sum));
    }

    List<String> lines() {
        int pages = clean + sum(rejected) + sum(deadLetters);
        return List.of(
                "outcomes   clean " + clean + "  rejected " + counts(rejected) + "  dead letters "
                        + counts(deadLetters),
                String.format(Locale.ROOT, "pages per second %.1f", nanos == 0 ? 0 : pages * 1e9 / nanos));
    }

    private static String counts(Map<String, Integer> byName) {
        String each = byName.entrySet().stream()
                .map(entry -> entry.getKey() + ' ' + entry.getValue())
                .collect(Collectors.joining(", "));
        return sum(byName) + (each.isEmpty() ? "" : " (" + each + ')');
    }

    private static int sum(Map<String, Integer> byName) {
        return byName.values().stream().mapToInt(Integer::intValue).sum();
    }
}
