package io.cleanwire.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What a model learns from: rows of features, each with its answer and its weight. Grows; keeps the order. */
public final class Rows {

    private final int columns;
    private float[] values = new float[1 << 16];
    private float[] labels = new float[1 << 10];
    private float[] weights = new float[1 << 10];
    private int size;

    /** Of each group the row that begins it. */
    private final List<Integer> groups = new ArrayList<>();

    /** @param columns features a row */
    public Rows(int columns) {
        this.columns = columns;
    }

    /** Adds a row. */
    public void add(float[] row, boolean label, double weight) {
        if (size == labels.length) {
            labels = Arrays.copyOf(labels, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        while ((size + 1) * columns > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        System.arraycopy(row, 0, values, size * columns, columns);
        labels[size] = label ? 1 : 0;
        weights[size] = (float) weight;
        size++;
    }

    /** Begins a group: the rows from here on stand and fall together. */
    public void begin() {
        groups.add(size);
    }

    /** Adds all rows of another table; they are in no group of their own. */
    public void addAll(Rows other) {
        addAll(other, 0, other.size);
    }

    private void addAll(Rows other, int from, int end) {
        float[] row = new float[columns];
        for (int i = from; i < end; i++) {
            other.copy(i, row);
            add(row, other.labels[i] > 0, other.weights[i]);
        }
    }

    private void copy(int at, float[] row) {
        System.arraycopy(values, at * columns, row, 0, columns);
    }

    private int end(int group) {
        return group + 1 < groups.size() ? groups.get(group + 1) : size;
    }

    /**
     * The groups whose false rows a model does not believe.
     *
     * @param odds by how much the weights favour the rows that are true; taken back here
     * @param most the largest loss that the false rows of a group may have
     */
    BitSet doubted(TreeModel model, double odds, double most) {
        BitSet doubted = new BitSet();
        float[] row = new float[columns];
        for (int group = 0; group < groups.size(); group++) {
            double loss = 0;
            for (int i = groups.get(group); i < end(group); i++) {
                if (labels[i] == 0) {
                    copy(i, row);
                    loss -= weights[i] * Math.log(1 - TreeModel.probability(model.score(row) - Math.log(odds)));
                }
            }
            doubted.set(group, loss > most);
        }
        return doubted;
    }

    /** The same rows in the same order, without those of some groups. */
    Rows without(BitSet left) {
        Rows rows = new Rows(columns);
        for (int group = 0; group < groups.size(); group++) {
            if (!left.get(group)) {
                rows.begin();
                rows.addAll(this, groups.get(group), end(group));
            }
        }
        return rows;
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    float[] values() {
        return Arrays.copyOf(values, size * columns);
    }

    float[] labels() {
        return Arrays.copyOf(labels, size);
    }

    /** The weights, scaled to a mean of 1. */
    float[] weights() {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights[i];
        }
        float[] scaled = new float[size];
        for (int i = 0; i < size; i++) {
            scaled[i] = (float) (weights[i] * size / sum);
        }
        return scaled;
    }
}
