package io.cleanwire.html;

import io.cleanwire.trees.Scoring;
import io.cleanwire.trees.TreeModel;
import java.util.List;

/** The trained model that says of a run how likely it is part of the story. */
final class BlockModel {

    private final TreeModel trees;
    private final Features.Group[] asked;

    BlockModel(TreeModel trees) {
        this.trees = trees;
        boolean[] used = trees.used(Features.NAMES.size());
        this.asked = Features.ROWS.stream().filter(group -> group.isAmong(used)).toArray(Features.Group[]::new);
    }

    /** The model that ships with this version. */
    static BlockModel shipped() {
        return new BlockModel(TreeModel.resource(BlockModel.class, "html-blocks.trees", Features.NAMES));
    }

    /** Writes the answers about a run that the model looks at. */
    void answers(Scene scene, Run run, float[] row) {
        for (Features.Group group : asked) {
            group.answers().into(scene, run, row, group.place());
        }
    }

    /** The three answers that weighed most against a run, heaviest first, such as {@code link-share 0.92}. */
    List<String> because(Scene scene, Run run) {
        float[] row = new float[Features.NAMES.size()];
        answers(scene, run, row);
        return trees.against(row, Features.NAMES);
    }

    /** How likely each run of the page is part of the story; 0 for entries of menus, which are not looked at. */
    double[] probabilities(Scene scene) {
        double[] out = new double[scene.page.runs.size()];
        Scoring scoring =
                new Scoring(trees, Features.NAMES.size(), (run, score) -> out[run] = TreeModel.probability(score));
        for (Run run : scene.page.runs) {
            if (!run.isLinkItem()) {
                answers(scene, run, scoring.row(run.position())); // they take the place of those before
            }
        }
        scoring.finish();
        return out;
    }
}
