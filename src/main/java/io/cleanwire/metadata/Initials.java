package io.cleanwire.metadata;

import java.util.List;

/** Lower-case words by their first character, so that at most places of a text none is compared. */
final class Initials {

    private static final int SIZE = 128;
    private static final String[] NONE = {};

    private final String[][] words = new String[SIZE][];

    Initials(List<String> words) {
        for (char initial = 0; initial < SIZE; initial++) {
            char first = initial;
            String[] row =
                    words.stream().filter(word -> word.charAt(0) == first).toArray(String[]::new);
            this.words[initial] = row.length == 0 ? NONE : row;
        }
    }

    /** Whether one of the words stands here. */
    boolean anyAt(String text, int at) {
        char initial = text.charAt(at);
        if (initial >= SIZE) {
            return false;
        }
        for (String word : words[initial]) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
