package io.cleanwire.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of regression trees over named features: a score in log-odds, and what each feature gave to it. The file it is
 * read from is described at {@link TreeFile}. One of the two doors of this room; immutable.
 */
public final class TreeModel {

    /** How many rows {@link #add} takes together. */
    static final int LANES = 8;

    private final int[] roots;
    /** Of each tree: the steps from its root to the farthest leaf. */
    private final int[] depths;
    /**
     * All trees one after the other, each node before its branches, packed so that a step reads one number and asks nothing
     * that a processor has to guess. From the top: the feature; how much farther ahead than the next node the branch stands
     * that is taken when the value is not below the threshold; the threshold, as {@link #key}. A leaf leads to itself.
     */
    private final long[] nodes;
    /** Of each node: the mean score of the training rows that reached it; of a leaf: what it adds. */
    private final float[] values;

    static final short LEAF = -1;

    /** Where in a node the feature stands, and where the way to the other branch. */
    private static final int FEATURE = 48;

    private static final int AHEAD = 32;

    /** A leaf in the place of a way ahead: one step back from the next node. */
    private static final short STAY = -1;

    private static final int REASONS = 3;

    private static final int FIRST = 60;

    private static final double SURE = -2.5;

    TreeModel(int[] roots, short[] features, float[] thresholds, int[] rights, float[] values) {
        this.roots = roots;
        this.values = values;
        this.nodes = new long[features.length];
        for (int i = 0; i < nodes.length; i++) {
            boolean leaf = features[i] == LEAF;
            int ahead = leaf ? STAY : rights[i] - i - 1;
            if (ahead > Short.MAX_VALUE) {
                throw new IllegalStateException("a tree of more than " + Short.MAX_VALUE + " nodes");
            }
            int number = leaf ? Integer.MIN_VALUE : key(thresholds[i]); // nothing is below the least
            nodes[i] = (leaf ? 0L : (long) features[i] << FEATURE) | (ahead & 0xFFFFL) << AHEAD | number & 0xFFFFFFFFL;
        }
        this.depths = Arrays.stream(roots).map(this::depth).toArray();
    }

    private int depth(int at) {
        return isLeaf(at) ? 0 : 1 + Math.max(depth(at + 1), depth(at + 1 + ahead(nodes[at])));
    }

    /**
     * Reads a model that ships with this version.
     *
     * @param names the features that the caller computes; their order is that of the values it will show
     * @throws IllegalStateException when there is no such resource, or it is no model of these features
     */
    public static TreeModel resource(Class<?> beside, String name, List<String> names) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no model " + name);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a model from its file.
     *
     * @throws IllegalStateException when it is no model of these features
     */
    public static TreeModel read(Reader file, List<String> names) throws IOException {
        return TreeFile.read(new BufferedReader(file), names);
    }

    /**
     * The sum of the trees, in log-odds. A row that the first {@value #FIRST} trees are sure to refuse is not shown to the
     * others: they correct what those left open, and hardly ever change a decision about it.
     */
    public double score(float[] row) {
        int[] keys = new int[row.length];
        keys(row, keys, 0);
        double sum = 0;
        for (int tree = 0; tree < roots.length && !isDecided(tree, sum); tree++) {
            int at = roots[tree];
            while (!isLeaf(at)) {
                at = next(at, keys, 0);
            }
            sum += values[at];
        }
        return sum;
    }

    /** Adds to {@value #LANES} sums what the rows get from the trees that all are shown, or from those that open ones are. */
    void add(int[] keys, int width, boolean first, double[] sums) {
        int end = first ? Math.min(FIRST, roots.length) : roots.length;
        for (int tree = first ? 0 : FIRST; tree < end; tree++) {
            // in variables, which fit into registers: each waits for its own step before, and none for another's
            int a = roots[tree];
            int b = a;
            int c = a;
            int d = a;
            int e = a;
            int f = a;
            int g = a;
            int h = a;
            for (int steps = depths[tree]; steps > 0; steps--) {
                a = next(a, keys, 0);
                b = next(b, keys, width);
                c = next(c, keys, 2 * width);
                d = next(d, keys, 3 * width);
                e = next(e, keys, 4 * width);
                f = next(f, keys, 5 * width);
                g = next(g, keys, 6 * width);
                h = next(h, keys, 7 * width);
            }
            sums[0] += values[a];
            sums[1] += values[b];
            sums[2] += values[c];
            sums[3] += values[d];
            sums[4] += values[e];
            sums[5] += values[f];
            sums[6] += values[g];
            sums[7] += values[h];
        }
    }

    /** Whether the trees beyond the first are not shown a row that has this sum after them. */
    static boolean isRefused(double sum) {
        return sum < SURE;
    }

    /** Writes a row as whole numbers in the order of its values. */
    static void keys(float[] row, int[] into, int place) {
        for (int i = 0; i < row.length; i++) {
            into[place + i] = key(row[i]);
        }
    }

    /** A whole number in the order of floats, so that a difference tells which is less; what is not a number is the greatest. */
    private static int key(float value) {
        int bits = Float.floatToIntBits(value + 0f); // -0 is 0
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** A score as a probability. */
    public static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /**
     * What each feature gave to the score of a row: on the way down a tree, each split moves the mean of the rows that
     * reach the node, and the move is credited to its feature (Saabas 2014). With the means at the roots of the trees that the
     * row is shown to they add up to its score.
     *
     * @param into as long as the row; the credits are added to it
     */
    public void credit(float[] row, double[] into) {
        int[] keys = new int[row.length];
        keys(row, keys, 0);
        double sum = 0;
        for (int tree = 0; tree < roots.length && !isDecided(tree, sum); tree++) {
            int at = roots[tree];
            while (!isLeaf(at)) {
                int next = next(at, keys, 0);
                into[feature(nodes[at])] += values[next] - values[at];
                at = next;
            }
            sum += values[at];
        }
    }

    /**
     * What weighed most against a row, heaviest first, such as {@code link-share 0.92}.
     *
     * @param names of the row's values
     */
    public List<String> against(float[] row, List<String> names) {
        double[] credit = new double[row.length];
        credit(row, credit);
        List<String> against = new ArrayList<>();
        for (int n = 0; n < REASONS; n++) {
            int most = 0;
            for (int i = 1; i < credit.length; i++) {
                most = credit[i] < credit[most] ? i : most;
            }
            if (credit[most] < 0) {
                against.add(names.get(most) + ' ' + Math.round(100 * row[most]) / 100f);
            }
            credit[most] = 0;
        }
        return against;
    }

    /** Which of so many features the trees look at. */
    public boolean[] used(int count) {
        boolean[] used = new boolean[count];
        for (int at = 0; at < nodes.length; at++) {
            if (!isLeaf(at)) {
                used[feature(nodes[at])] = true;
            }
        }
        return used;
    }

    private static boolean isDecided(int trees, double sum) {
        return trees == FIRST && isRefused(sum);
    }

    private boolean isLeaf(int at) {
        return ahead(nodes[at]) == STAY;
    }

    private static int feature(long node) {
        return (int) (node >> FEATURE);
    }

    private static int ahead(long node) {
        return (short) (node >> AHEAD);
    }

    /** Where a row goes from a node. */
    private int next(int at, int[] keys, int place) {
        long node = nodes[at];
        long below = (long) keys[place + feature(node)] - (int) node >> 63; // all bits when it is below the threshold
        return at + 1 + (ahead(node) & (int) ~below);
    }
}
