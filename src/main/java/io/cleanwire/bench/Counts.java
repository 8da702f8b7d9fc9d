package io.cleanwire.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.model.Outcome;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many pages had which outcome. */
final class Counts {

    private final Map<String, Integer> rejected = new TreeMap<>();
    private final Map<String, Integer> deadLetters = new TreeMap<>();
    private int clean;

    void add(Outcome outcome) {
        outcome.fold(
                article -> clean++,
                rejection -> rejected.merge(rejection.reason().wire(), 1, Integer::sum),
                dead -> deadLetters.merge(dead.code().wire(), 1, Integer::sum));
    }

    String line() {
        return "clean " + clean + "  rejected " + named(rejected) + "  dead letters " + named(deadLetters);
    }

    void into(ObjectNode json) {
        json.put("clean", clean);
        rejected.forEach(json.putObject("rejected")::put);
        deadLetters.forEach(json.putObject("deadLetters")::put);
    }

    private static String named(Map<String, Integer> counts) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        String each = counts.entrySet().stream()
                .map(entry -> entry.getKey() + ' ' + entry.getValue())
                .collect(Collectors.joining(", "));
        return sum + (each.isEmpty() ? "" : " (" + each + ')');
    }
}
