package io.cleanwire.normalise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds which of several groups of literals a text holds, in one pass whatever their number (Aho and Corasick, 1975).
 * Literals are lower-case ASCII and compared without case; one that begins with a blank stands at the start of a word.
 * Thread safe.
 */
public final class Literals {

    private static final int ASCII = 128;
    private static final int OTHER = 1; // the column of all that no literal holds

    /** What one character does to each state. */
    private final List<int[]> next = new ArrayList<>();

    /** The groups of the literals that end in each state. */
    private final List<Integer> groups = new ArrayList<>();

    /** The column of each character; few columns keep the table of steps small. */
    private final byte[] columns = new byte[ASCII];

    private final int width;

    /** A row for each state: its groups, and where the row begins of the state to which each column leads. */
    private final int[] table;

    /** @param literals the groups, at most 32 */
    @SafeVarargs
    public Literals(List<String>... literals) {
        Arrays.fill(columns, (byte) OTHER);
        int last = OTHER;
        for (List<String> group : literals) {
            last = number(String.join("", group), last);
        }
        for (int c = 0; c < ASCII; c++) {
            columns[c] = c < ' ' ? columns[' '] : columns[Character.toLowerCase(c)];
        }
        width = last + 1;
        state();
        for (int group = 0; group < literals.length; group++) {
            for (String literal : literals[group]) {
                add(literal, 1 << group);
            }
        }
        link();
        table = new int[next.size() * width];
        for (int state = 0; state < next.size(); state++) {
            table[state * width] = groups.get(state);
            for (int column = OTHER; column < width; column++) {
                table[state * width + column] = next.get(state)[column] * width;
            }
        }
    }

    /** Gives each character that has none a column; returns the last column. */
    private int number(String characters, int before) {
        int last = before;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (columns[c] == OTHER) {
                columns[c] = (byte) ++last;
            }
        }
        return last;
    }

    /** A bit for each group of which the text holds a literal. */
    public int in(String text) {
        int state = table[column(' ')];
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            state = table[state + column(text.charAt(i))];
            bits |= table[state];
        }
        return bits;
    }

    private int column(char c) {
        return c < ASCII ? columns[c] : OTHER;
    }

    private int state() {
        int[] row = new int[width];
        Arrays.fill(row, -1);
        next.add(row);
        groups.add(0);
        return next.size() - 1;
    }

    private void add(String literal, int group) {
        int state = 0;
        for (int i = 0; i < literal.length(); i++) {
            int[] row = next.get(state);
            int column = column(literal.charAt(i));
            if (row[column] < 0) {
                row[column] = state();
            }
            state = row[column];
        }
        groups.set(state, groups.get(state) | group);
    }

    /** Where no literal goes on, the longest end of what was read that begins one does. */
    private void link() {
        int[] fallback = new int[next.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int column = OTHER; column < width; column++) {
                int child = next.get(state)[column];
                int otherwise = state == 0 ? 0 : next.get(fallback[state])[column];
                if (child < 0) {
                    next.get(state)[column] = otherwise;
                } else {
                    fallback[child] = otherwise;
                    groups.set(child, groups.get(child) | groups.get(otherwise));
                    open.add(child);
                }
            }
        }
    }
}
