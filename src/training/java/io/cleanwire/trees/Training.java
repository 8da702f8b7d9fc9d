package io.cleanwire.trees;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains a model with XGBoost and writes it in the form of {@link TreeFile}. One thread, one seed: equal rows, equal file. */
public final class Training {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Digits that are kept; what is measured is measured with the numbers as written. */
    private static final MathContext DIGITS = new MathContext(4);

    private final List<String> names;
    private final Map<String, Object> settings;
    private final int trees;

    /**
     * @param names the features, in the order of the columns
     * @param growth how many trees there are and how each is grown
     */
    public Training(List<String> names, Growth growth) {
        this.names = names;
        this.trees = growth.trees();
        this.settings = new TreeMap<>(Map.ofEntries(
                Map.entry("objective", "binary:logistic"),
                Map.entry("base_score", 0.5),
                Map.entry("tree_method", "hist"),
                Map.entry("grow_policy", "lossguide"),
                Map.entry("max_depth", 0),
                Map.entry("max_leaves", 16),
                Map.entry("eta", growth.step()),
                Map.entry("lambda", growth.shrink()),
                Map.entry("subsample", 0.6),
                Map.entry("colsample_bynode", 0.2),
                Map.entry("min_child_weight", growth.leaf()),
                Map.entry("nthread", 1),
                Map.entry("seed", 1)));
    }

    /**
     * Grows the trees.
     *
     * @return the text of the model file without its comments
     */
    public String grow(Rows rows) {
        try {
            DMatrix matrix = new DMatrix(rows.values(), rows.size(), names.size(), Float.NaN);
            matrix.setLabel(rows.labels());
            matrix.setWeight(rows.weights());
            Booster booster = XGBoost.train(matrix, settings, trees, Map.of(), null, null);
            StringBuilder out = new StringBuilder(TreeFile.HEAD).append('\n');
            for (String tree : booster.getModelDump(names.toArray(String[]::new), true, "json")) {
                out.append("tree\n");
                node(JSON.readTree(tree), 0, out);
            }
            matrix.dispose();
            booster.dispose();
            return out.toString();
        } catch (XGBoostError | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The model that a text of {@link #grow} holds. */
    public TreeModel model(String text) {
        try {
            return TreeModel.read(new StringReader(text), names);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void node(JsonNode node, int depth, StringBuilder out) {
        out.append(" ".repeat(depth));
        if (node.has("leaf")) {
            out.append('=').append(number(node.get("leaf").asDouble())).append('\n');
            return;
        }
        out.append(node.get("split").asText())
                .append('<')
                .append(number(node.get("split_condition").asDouble()))
                .append(' ')
                .append(number(mean(node)))
                .append('\n');
        int below = node.get("yes").asInt();
        JsonNode first = node.get("children").get(0);
        JsonNode second = node.get("children").get(1);
        boolean ordered = first.get("nodeid").asInt() == below;
        node(ordered ? first : second, depth + 1, out);
        node(ordered ? second : first, depth + 1, out);
    }

    /** The mean of the leaves below, weighted by the rows that reach them. */
    private static double mean(JsonNode node) {
        if (node.has("leaf")) {
            return node.get("leaf").asDouble();
        }
        double sum = 0;
        double cover = 0;
        for (JsonNode child : node.get("children")) {
            sum += child.get("cover").asDouble() * mean(child);
            cover += child.get("cover").asDouble();
        }
        return cover == 0 ? 0 : sum / cover;
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .round(DIGITS)
                .stripTrailingZeros()
                .toString()
                .replace("E+", "E");
    }
}
