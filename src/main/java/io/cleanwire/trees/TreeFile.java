package io.cleanwire.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a model, made to be read by people and compared by {@code diff}: lines that begin with {@code #} say where
 * it comes from and what it reached; then one line a node, a split before its two branches, indented by its depth.
 *
 * <pre>
 * # cleanwire tree model 1
 * tree
 * link-share&lt;0.35 0.012        feature, threshold, mean score of the rows that come here
 *  words&lt;8 0.25                 when below
 *   =-0.4                       a leaf
 *   =0.61
 *  =-1.1                        when not below
 * </pre>
 */
final class TreeFile {

    static final String HEAD = "# cleanwire tree model 1";

    private final BufferedReader lines;
    private final List<String> names;
    private int number;

    private final List<Integer> roots = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    private static final class Node {
        final short feature;
        final float threshold;
        final float value;
        int right;

        Node(short feature, float threshold, float value) {
            this.feature = feature;
            this.threshold = threshold;
            this.value = value;
        }
    }

    private TreeFile(BufferedReader lines, List<String> names) {
        this.lines = lines;
        this.names = names;
    }

    static TreeModel read(BufferedReader lines, List<String> names) throws IOException {
        return new TreeFile(lines, names).model();
    }

    private TreeModel model() throws IOException {
        if (!HEAD.equals(lines.readLine())) {
            throw new IllegalStateException("a model begins with “" + HEAD + "”");
        }
        number = 1;
        for (String line = next(); line != null; line = next()) {
            if (!line.equals("tree")) {
                throw wrong(line);
            }
            roots.add(nodes.size());
            branch();
        }
        int size = nodes.size();
        short[] features = new short[size];
        float[] thresholds = new float[size];
        float[] values = new float[size];
        int[] rights = new int[size];
        for (int i = 0; i < size; i++) {
            Node node = nodes.get(i);
            features[i] = node.feature;
            thresholds[i] = node.threshold;
            values[i] = node.value;
            rights[i] = node.right;
        }
        return new TreeModel(
                roots.stream().mapToInt(Integer::intValue).toArray(), features, thresholds, rights, values);
    }

    /** Reads a node and everything below it; a tree is a few splits deep. */
    private void branch() throws IOException {
        String line = next();
        if (line == null) {
            throw new IllegalStateException("the last tree of the model is cut off");
        }
        Node node = node(line.strip());
        nodes.add(node);
        if (node.feature != TreeModel.LEAF) {
            branch();
            node.right = nodes.size();
            branch();
        }
    }

    private Node node(String line) {
        try {
            if (line.startsWith("=")) {
                return new Node(TreeModel.LEAF, 0, Float.parseFloat(line.substring(1)));
            }
            int less = line.indexOf('<');
            int blank = line.indexOf(' ');
            int feature = less < 0 ? -1 : names.indexOf(line.substring(0, less));
            if (feature >= 0 && blank > less) {
                float threshold = Float.parseFloat(line.substring(less + 1, blank));
                return new Node((short) feature, threshold, Float.parseFloat(line.substring(blank + 1)));
            }
        } catch (NumberFormatException e) {
            throw wrong(line);
        }
        throw wrong(line);
    }

    private IllegalStateException wrong(String line) {
        return new IllegalStateException("line " + number + " of the model is none of these features: " + line);
    }

    private @Nullable String next() throws IOException {
        String line = lines.readLine();
        number++;
        while (line != null && line.startsWith("#")) {
            line = lines.readLine();
            number++;
        }
        return line;
    }
}
