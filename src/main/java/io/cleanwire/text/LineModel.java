package io.cleanwire.text;

import io.cleanwire.trees.TreeModel;
import java.util.List;

/** The trained model that says of a line how likely it is part of the story. */
final class LineModel {

    /** What the training adds to the odds of content, so that the trees tell the unlikely from the very unlikely. */
    static final double CONTENT_WEIGHT = 4;

    private static final double CONTENT = Math.log(CONTENT_WEIGHT);

    private final TreeModel trees;
    private final boolean[] used;

    LineModel(TreeModel trees) {
        this.trees = trees;
        this.used = trees.used(LineFeatures.NAMES.size());
    }

    /** The model that ships with this version. */
    static LineModel shipped() {
        return new LineModel(TreeModel.resource(LineModel.class, "text-lines.trees", LineFeatures.NAMES));
    }

    /** How likely a line with these answers is part of the story. */
    double probability(float[] row) {
        return TreeModel.probability(trees.score(row) - CONTENT);
    }

    /** The three answers that weighed most against a line, heaviest first, such as {@code boilerplate-share 0.5}. */
    List<String> because(float[] row) {
        return trees.against(row, LineFeatures.NAMES);
    }

    /** The answers to the questions that the model asks; 0 for the others. */
    float[] row(Sheet sheet, int at) {
        float[] row = new float[used.length];
        for (int i = 0; i < row.length; i++) {
            if (used[i]) {
                row[i] = LineFeatures.ROWS.get(i).question().of(sheet, at);
            }
        }
        return row;
    }
}
