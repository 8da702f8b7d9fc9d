package io.cleanwire.normalise;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Languages in Latin letters by the words that every text has; the table is {@code function-words.tsv}. */
final class FunctionWords {

    /** Best score that counts, and by how much it must lead: then it was right for every text measured. */
    private static final double MIN_SCORE = 5;

    private static final double MIN_LEAD = 1.3;

    private static final List<List<String>> ROWS = Table.read(FunctionWords.class, "function-words.tsv");

    private static final int[] NONE = {};

    /** The words, each at the place its hash gives or behind it; no text is cut into words to ask for them. */
    private static final @Nullable Entry[] WORDS = table();

    private static final int LONGEST = 16;

    private FunctionWords() {}

    /** A word, and the numbers of the rows that have it. */
    @SuppressWarnings("ArrayRecordComponent") // never handed out
    private record Entry(String word, int[] rows) {}

    /** The language, when the words are sure about it. */
    static Optional<String> language(String text) {
        int[] scores = new int[ROWS.size()];
        for (int i = 0; i < text.length(); ) {
            int start = i;
            int hash = 0;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                hash = 31 * hash + lower(text.charAt(i++));
            }
            if (i > start && i - start < LONGEST) {
                for (int row : rows(text, start, i, hash)) {
                    scores[row]++;
                }
            }
            i = Math.max(i, start + 1);
        }
        return best(scores);
    }

    private static int[] rows(String text, int start, int end, int hash) {
        for (int at = place(hash, WORDS.length); ; at = (at + 1) % WORDS.length) {
            Entry entry = WORDS[at];
            if (entry == null) {
                return NONE;
            }
            if (isWord(entry.word, text, start, end)) {
                return entry.rows;
            }
        }
    }

    private static boolean isWord(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (lower(text.charAt(i)) != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    /** The dotted capital I becomes two characters in lower case, which no row has. */
    private static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == 'İ' ? c : Character.toLowerCase(c);
    }

    private static int place(int hash, int size) {
        return (hash ^ hash >>> 15) & size - 1;
    }

    private static @Nullable Entry[] table() {
        Map<String, int[]> words = rowsOfWords();
        @Nullable
        Entry[] out = new Entry[4 * Integer.highestOneBit(words.size())]; // at most half full, so searches end soon
        words.forEach((word, rows) -> {
            int at = place(word.hashCode(), out.length);
            while (out[at] != null) {
                at = (at + 1) % out.length;
            }
            out[at] = new Entry(word, rows);
        });
        return out;
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

    private static Map<String, int[]> rowsOfWords() {
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
