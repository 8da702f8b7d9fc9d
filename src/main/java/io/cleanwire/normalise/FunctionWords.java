package io.cleanwire.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages in Latin letters by the words that every text has; the table is {@code function-words.tsv}. */
final class FunctionWords {

    /** Best score that counts, and by how much it must lead: then it was right for every text measured. */
    private static final double MIN_SCORE = 5;

    private static final double MIN_LEAD = 1.3;

    private static final List<List<String>> ROWS = Table.read("function-words.tsv");

    private static final int[] NONE = {};

    /** Numbers of the rows that have the word. */
    private static final Map<String, int[]> LANGUAGES = load();

    private static final int LONGEST = 16;

    private FunctionWords() {}

    /** The language, when the words are sure about it. */
    static Optional<String> language(String text) {
        int[] scores = new int[ROWS.size()];
        for (int i = 0; i < text.length(); ) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start && i - start < LONGEST) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                for (int row : LANGUAGES.getOrDefault(word, NONE)) {
                    scores[row]++;
                }
            }
            i = Math.max(i, start + 1);
        }
        return best(scores);
    }

    private static Optional<String> best(int[] scores) {
        int best = 0;
        int first = 0;
        int second = 0;
        for (int row = 0; row < scores.length; row++) {
            if (scores[row] > first) {
                second = first;
                first = scores[row];
                best = row;
            } else {
                second = Math.max(second, scores[row]);
            }
        }
        boolean sure = first >= MIN_SCORE && first >= MIN_LEAD * second;
        return sure ? Optional.of(ROWS.get(best).get(0)) : Optional.empty();
    }

    private static Map<String, int[]> load() {
        Map<String, int[]> out = new HashMap<>();
        for (int row = 0; row < ROWS.size(); row++) {
            for (String word : new HashSet<>(List.of(ROWS.get(row).get(1).split(" ", -1)))) {
                int[] before = out.getOrDefault(word, NONE);
                int[] after = Arrays.copyOf(before, before.length + 1);
                after[before.length] = row;
                out.put(word, after);
            }
        }
        return out;
    }
}
