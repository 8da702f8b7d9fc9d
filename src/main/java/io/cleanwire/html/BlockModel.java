package io.cleanwire.html;

import io.cleanwire.html.Features.Feature;
import io.cleanwire.trees.TreeModel;
import java.util.List;

/** The trained model that says of a run how likely it is part of the story. */
final class BlockModel {

    /** Rows that are shown to the trees together. */
    private static final int BATCH = 128;

    private static final Feature[] FEATURES = Features.ROWS.toArray(Feature[]::new);

    private final TreeModel trees;
    private final boolean[] used;

    BlockModel(TreeModel trees) {
        this.trees = trees;
        this.used = trees.used(FEATURES.length);
    }

    /** The model that ships with this version. */
    static BlockModel shipped() {
        return new BlockModel(TreeModel.resource(BlockModel.class, "html-blocks.trees", Features.NAMES));
    }

    /** The answers to the questions that the model asks; 0 for the others. */
    private float[] row(Scene scene, Run run) {
        float[] row = new float[FEATURES.length];
        for (int i = 0; i < row.length; i++) {
            if (used[i]) {
                row[i] = FEATURES[i].question().of(scene, run);
            }
        }
        return row;
    }

    /** The three answers that weighed most against a run, heaviest first, such as {@code link-share 0.92}. */
    List<String> because(Scene scene, Run run) {
        return trees.against(row(scene, run), Features.NAMES);
    }

    /** How likely each run of the page is part of the story; 0 for entries of menus, which are not looked at. */
    double[] probabilities(Scene scene) {
        double[] out = new double[scene.page.runs.size()];
        List<Run> runs =
                scene.page.runs.stream().filter(run -> !run.isLinkItem()).toList();
        float[][] rows = new float[BATCH][];
        double[] scores = new double[BATCH];
        for (int from = 0; from < runs.size(); from += BATCH) {
            List<Run> batch = runs.subList(from, Math.min(from + BATCH, runs.size()));
            for (int i = 0; i < batch.size(); i++) {
                rows[i] = row(scene, batch.get(i));
            }
            trees.scores(rows, batch.size(), scores);
            for (int i = 0; i < batch.size(); i++) {
                out[batch.get(i).position()] = TreeModel.probability(scores[i]);
            }
        }
        return out;
    }
}
