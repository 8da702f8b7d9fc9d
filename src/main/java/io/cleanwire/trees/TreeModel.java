package io.cleanwire.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of regression trees over named features: a score in log-odds, and what each feature gave to it. The file it is
 * read from is described at {@link TreeFile}. The one door of this room; immutable.
 */
public final class TreeModel {

    private final int[] roots;
    /**
     * All trees one after the other, each node before its branches, packed so that a step reads one number: from the top
     * its feature, or {@value #LEAF}; for a split, how far ahead the branch stands that is next when the value is not
     * below the threshold, else it is the one behind; the threshold, or what a leaf adds.
     */
    private final long[] nodes;
    /** Of each node: the mean score of the training rows that reached it. */
    private final float[] values;

    static final short LEAF = -1;

    /** Where in a node the feature stands, and where the way to the other branch. */
    private static final int FEATURE = 48;

    private static final int AHEAD = 32;

    private static final int REASONS = 3;

    private static final int FIRST = 60;

    private static final double SURE = -2.5;

    TreeModel(int[] roots, short[] features, float[] thresholds, int[] rights, float[] values) {
        this.roots = roots;
        this.values = values;
        this.nodes = new long[features.length];
        for (int i = 0; i < nodes.length; i++) {
            boolean leaf = features[i] == LEAF;
            int ahead = leaf ? 0 : rights[i] - i;
            if (ahead >> FEATURE - AHEAD != 0) {
                throw new IllegalStateException("a tree of more than 65,535 nodes");
            }
            int number = Float.floatToRawIntBits(leaf ? values[i] : thresholds[i]);
            nodes[i] = (long) features[i] << FEATURE | (long) ahead << AHEAD | number & 0xFFFFFFFFL;
        }
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
        double sum = 0;
        for (int tree = 0; tree < roots.length && !isDecided(tree, sum); tree++) {
            int at = roots[tree];
            long node = nodes[at];
            while (node >= 0) {
                at += ahead(node, row);
                node = nodes[at];
            }
            sum += number(node);
        }
        return sum;
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
        double sum = 0;
        for (int tree = 0; tree < roots.length && !isDecided(tree, sum); tree++) {
            int at = roots[tree];
            for (long node = nodes[at]; node >= 0; node = nodes[at]) {
                int next = at + ahead(node, row);
                into[feature(node)] += values[next] - values[at];
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
        for (long node : nodes) {
            if (node >= 0) {
                used[feature(node)] = true;
            }
        }
        return used;
    }

    private static boolean isDecided(int trees, double sum) {
        return trees == FIRST && sum < SURE;
    }

    private static int feature(long node) {
        return (int) (node >> FEATURE);
    }

    private static float number(long node) {
        return Float.intBitsToFloat((int) node);
    }

    /** How far ahead the branch of a split stands that a row takes. */
    private static int ahead(long node, float[] row) {
        return row[feature(node)] < number(node) ? 1 : (int) (node >> AHEAD) & 0xFFFF;
    }
}
