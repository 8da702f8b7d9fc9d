package io.cleanwire.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares predictions with gold, row by row, and prints the figures that the measures of the field print. A row without
 * a prediction counts as an empty answer.
 */
final class Scorer {

    private final List<Measure> measures = List.of(
            new ShingleScore(),
            new BagScore(),
            new SnippetScore(),
            new TitleScore(),
            new AuthorScore(),
            new DateScore());
    private int rows;
    private int unanswered;

    void add(GoldRow gold, Optional<Prediction> predicted) {
        rows++;
        if (predicted.isEmpty()) {
            unanswered++;
        }
        Prediction answer = predicted.orElseGet(() -> Prediction.empty(gold));
        measures.forEach(measure -> measure.add(gold, answer));
    }

    List<String> lines() {
        return Stream.concat(
                        Stream.of("docs " + rows + "  without prediction " + unanswered),
                        measures.stream().flatMap(measure -> measure.lines().stream()))
                .toList();
    }
}
