package io.cleanwire.trees;

/**
 * Scores many rows, {@value TreeModel#LANES} at a time: a step down a tree waits for the one before it, and the steps of
 * other rows fill the wait. The scores are those of {@link TreeModel#score}, to the bit. For one thread.
 */
public final class Scoring {

    private final TreeModel model;
    private final int width;
    private final Receiver receiver;
    private final float[][] rows;
    private final int[] ids = new int[TreeModel.LANES];
    private final int[] keys;
    private int filled;

    /** Who is told the scores, in the order of the rows. */
    @FunctionalInterface
    public interface Receiver {
        void score(int id, double score);
    }

    /** @param width how many features a row has */
    public Scoring(TreeModel model, int width, Receiver receiver) {
        this.model = model;
        this.width = width;
        this.receiver = receiver;
        this.rows = new float[TreeModel.LANES][width];
        this.keys = new int[TreeModel.LANES * width];
    }

    /**
     * A row to write to before the next is asked for. It may hold the values of an earlier one.
     *
     * @param id what the receiver is to know it by
     */
    public float[] row(int id) {
        if (filled == TreeModel.LANES) {
            finish();
        }
        ids[filled] = id;
        return rows[filled++];
    }

    /** Scores the rows that were not yet. */
    public void finish() {
        double[] sums = new double[TreeModel.LANES];
        boolean open = false;
        for (int i = 0; i < filled; i++) {
            TreeModel.keys(rows[i], keys, i * width);
        }
        model.add(keys, width, true, sums);
        double[] first = sums.clone();
        for (int i = 0; i < filled; i++) {
            open |= !TreeModel.isRefused(first[i]);
        }
        if (open) {
            model.add(keys, width, false, sums);
        }
        for (int i = 0; i < filled; i++) {
            receiver.score(ids[i], TreeModel.isRefused(first[i]) ? first[i] : sums[i]);
        }
        filled = 0;
    }
}
