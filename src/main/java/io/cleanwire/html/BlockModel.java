package io.cleanwire.html;

import io.cleanwire.html.Features.Feature;
import io.cleanwire.trees.TreeModel;
import java.util.List;

/** The trained model that says of a run how likely it is part of the story. */
final class BlockModel {

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
    float[] row(Scene scene, Run run) {
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
        for (Run run : scene.page.runs) {
            if (!run.isLinkItem()) {
                out[run.position()] = TreeModel.probability(trees.score(row(scene, run)));
            }
        }
        return out;
    }
}
