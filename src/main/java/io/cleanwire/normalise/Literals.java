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

    private static final int COLUMNS = 128;
    private static final int OTHER = 0; // stands for all that no literal holds

    /** What one character does to each state. */
    private final List<int[]> next = new ArrayList<>();

    /** The groups of the literals that end in each state. */
    private final List<Integer> groups = new ArrayList<>();

    private final int[] steps;
    private final int[] found;

    /** @param literals the groups, at most 32 */
    @SafeVarargs
    public Literals(List<String>... literals) {
        state();
        for (int group = 0; group < literals.length; group++) {
            for (String literal : literals[group]) {
                add(literal, 1 << group);
            }
        }
        link();
        found = groups.stream().mapToInt(Integer::intValue).toArray();
        steps = new int[found.length * COLUMNS];
        for (int state = 0; state < found.length; state++) {
            System.arraycopy(next.get(state), 0, steps, state * COLUMNS, COLUMNS);
        }
    }

    /** A bit for each group of which the text holds a literal. */
    public int in(String text) {
        int state = steps[' '];
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            state = steps[state * COLUMNS + column(text.charAt(i))];
            bits |= found[state];
        }
        return bits;
    }

    private static int column(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c <= ' ' ? ' ' : c < COLUMNS ? c : OTHER;
    }

    private int state() {
        int[] row = new int[COLUMNS];
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
            for (int column = 0; column < COLUMNS; column++) {
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
