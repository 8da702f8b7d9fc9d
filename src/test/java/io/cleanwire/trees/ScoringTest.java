package io.cleanwire.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final List<String> NAMES = List.of("words", "link-share", "depth");

    /** Seventy trees of some depth: more than all rows are shown, so that some rows are refused before the last. */
    private static TreeModel model(Random random) throws IOException {
        StringBuilder file = new StringBuilder("# cleanwire tree model 1\n");
        for (int tree = 0; tree < 70; tree++) {
            file.append("tree\n");
            branch(file, random, 1 + random.nextInt(6));
        }
        return TreeModel.read(new StringReader(file.toString()), NAMES);
    }

    private static void branch(StringBuilder file, Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            file.append('=').append(random.nextInt(21) - 11).append("e-1\n");
            return;
        }
        file.append(NAMES.get(random.nextInt(NAMES.size())))
                .append('<')
                .append(random.nextInt(9) - 4)
                .append(" 0.5\n");
        branch(file, random, depth - 1);
        branch(file, random, depth - 1);
    }

    @Test
    void givesEachRowTheScoreItHasAlone() throws IOException {
        Random random = new Random(7);
        float[] values = {-5, -4, -1.5f, -0f, 0, 1e-30f, 1, 2.5f, 4, Float.MAX_VALUE, Float.POSITIVE_INFINITY, Float.NaN
        };
        TreeModel model = model(random);
        for (int count : new int[] {1, 7, 8, 9, 203}) {
            Map<Integer, Double> scores = new HashMap<>();
            Map<Integer, Double> alone = new HashMap<>();
            Scoring scoring = new Scoring(model, NAMES.size(), scores::put);
            for (int id = 0; id < count; id++) {
                float[] row = scoring.row(id);
                for (int i = 0; i < row.length; i++) {
                    row[i] = values[random.nextInt(values.length)];
                }
                alone.put(id, model.score(row.clone()));
            }
            scoring.finish();
            assertThat(scores).as("of " + count).isEqualTo(alone);
        }
    }

    @Test
    void walksByTheOrderOfFloats() throws IOException {
        TreeModel model =
                TreeModel.read(new StringReader("# cleanwire tree model 1\ntree\nwords<0 0.5\n =1\n =2\n"), NAMES);
        float[] below = {-1e-30f, -1, Float.NEGATIVE_INFINITY};
        float[] above = {-0f, 0, 1e-30f, 7, Float.POSITIVE_INFINITY, Float.NaN};
        assertThat(scores(model, below)).containsOnly(1);
        assertThat(scores(model, above)).containsOnly(2);
    }

    private static double[] scores(TreeModel model, float[] words) {
        double[] scores = new double[words.length];
        Arrays.setAll(scores, i -> model.score(new float[] {words[i], 0, 0}));
        return scores;
    }
}
