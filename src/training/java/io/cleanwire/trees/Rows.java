package io.cleanwire.trees;

import java.util.Arrays;

/** What a model learns from: rows of features, each with its answer and its weight. Grows; keeps the order. */
public final class Rows {

    private final int columns;
    private float[] values = new float[1 << 16];
    private float[] labels = new float[1 << 10];
    private float[] weights = new float[1 << 10];
    private int size;

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

    /** Adds all rows of another table. */
    public void addAll(Rows other) {
        float[] row = new float[columns];
        for (int i = 0; i < other.size; i++) {
            System.arraycopy(other.values, i * columns, row, 0, columns);
            add(row, other.labels[i] > 0, other.weights[i]);
        }
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
