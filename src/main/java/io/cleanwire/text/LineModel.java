package io.cleanwire.text;

import io.cleanwire.text.LineFeatures.Question;
import io.cleanwire.trees.Scoring;
import io.cleanwire.trees.TreeModel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The trained model that says of a line how likely it is part of the story. */
final class LineModel {

    /** What the training adds to the odds of content, so that the trees tell the unlikely from the very unlikely. */
    static final double CONTENT_WEIGHT = 4;

    private static final double CONTENT = Math.log(CONTENT_WEIGHT);

    private final TreeModel trees;
    /** The places of the questions that the trees ask. */
    private final int[] asked;

    private final Question[] questions;

    LineModel(TreeModel trees) {
        this.trees = trees;
        boolean[] used = trees.used(LineFeatures.NAMES.size());
        this.asked = IntStream.range(0, used.length).filter(i -> used[i]).toArray();
        this.questions = Arrays.stream(asked)
                .mapToObj(i -> LineFeatures.ROWS.get(i).question())
                .toArray(Question[]::new);
    }

    /** The model that ships with this version. */
    static LineModel shipped() {
        return new LineModel(TreeModel.resource(LineModel.class, "text-lines.trees", LineFeatures.NAMES));
    }

    /** For rows of lines, by their numbers: writes how likely each is part of the story. */
    Scoring scoring(double[] likely) {
        return new Scoring(
                trees,
                LineFeatures.NAMES.size(),
                (line, score) -> likely[line] = TreeModel.probability(score - CONTENT));
    }

    /** The three answers that weighed most against a line, heaviest first, such as {@code boilerplate-share 0.5}. */
    List<String> because(float[] row) {
        return trees.against(row, LineFeatures.NAMES);
    }

    /** A row for {@link #answer}. */
    float[] row() {
        return new float[LineFeatures.NAMES.size()];
    }

    /** Fills a row with the answers to the questions that the model asks; the others stay 0. */
    void answer(Sheet sheet, int at, float[] row) {
        for (int i = 0; i < asked.length; i++) {
            row[asked[i]] = questions[i].of(sheet, at);
        }
    }
}
