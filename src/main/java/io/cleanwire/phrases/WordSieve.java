package io.cleanwire.phrases;

import java.util.BitSet;
import java.util.function.Consumer;

/**
 * A set of words that is asked about each word of a line. Nearly all words of a line are in no such set: they are
 * refused by a hash that is computed while the line is read, and no string is made of them.
 */
final class WordSieve {

    private static final int FACTOR = 31;
    private static final int MASK = (1 << 16) - 1;

    private final BitSet hashes = new BitSet(MASK + 1);

    void add(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = FACTOR * hash + word.charAt(i);
        }
        hashes.set(place(hash));
    }

    /** Shows the words between single blanks that may have been added; some of them were not. */
    void each(String line, Consumer<String> found) {
        int from = 0;
        int hash = 0;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (c != ' ') {
                hash = FACTOR * hash + c;
                continue;
            }
            if (hashes.get(place(hash))) {
                found.accept(line.substring(from, i));
            }
            from = i + 1;
            hash = 0;
        }
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & MASK;
    }
}
