package io.cleanwire.cleaner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Thousands of phrases that are looked for in one text at a time: where one may begin is told by its first characters,
 * so that a text is read once whatever their number. Immutable.
 */
final class Phrases {

    private static final int LONG = 4;

    private static final int FACTOR = 31;
    private static final int MASK = (1 << 16) - 1;

    private final BitSet starts = new BitSet(MASK + 1);

    /** By their first {@value #LONG} characters. */
    private final Map<String, List<String>> byStart = new HashMap<>();

    /** The shorter ones. */
    private final List<String> few;

    Phrases(Collection<String> phrases) {
        few = phrases.stream()
                .filter(phrase -> phrase.length() < LONG)
                .distinct()
                .toList();
        phrases.stream().distinct().filter(phrase -> phrase.length() >= LONG).forEach(phrase -> {
            starts.set(place(phrase, 0));
            byStart.computeIfAbsent(phrase.substring(0, LONG), start -> new ArrayList<>())
                    .add(phrase);
        });
    }

    /** Those that stand anywhere in a text. */
    Set<String> in(String text) {
        Set<String> found = new HashSet<>();
        for (int at = 0; at + LONG <= text.length(); at++) {
            if (starts.get(place(text, at))) {
                for (String phrase : byStart.getOrDefault(text.substring(at, at + LONG), List.of())) {
                    if (text.startsWith(phrase, at)) {
                        found.add(phrase);
                    }
                }
            }
        }
        few.stream().filter(text::contains).forEach(found::add);
        return found;
    }

    private static int place(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + LONG; i++) {
            hash = FACTOR * hash + text.charAt(i);
        }
        return (hash ^ hash >>> 16) & MASK;
    }
}
