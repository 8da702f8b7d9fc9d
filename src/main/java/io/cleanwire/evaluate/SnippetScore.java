package io.cleanwire.evaluate;

import static io.cleanwire.evaluate.Sample.ratio;
import static io.cleanwire.evaluate.Sample.three;

import java.util.List;
import java.util.Locale;

/** Pieces of text that must be there and pieces that must not, over all documents: trafilatura's evaluation. */
final class SnippetScore implements Measure {

    private int documents;
    private int found;
    private int missed;
    private int leaked;
    private int absent;

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        if (gold.with().isEmpty() && gold.without().isEmpty()) {
            return;
        }
        documents++;
        String body = PythonText.squash(predicted.text());
        for (String piece : pieces(gold.with())) {
            if (body.contains(piece)) {
                found++;
            } else {
                missed++;
            }
        }
        for (String piece : pieces(gold.without())) {
            if (body.contains(piece)) {
                leaked++;
            } else {
                absent++;
            }
        }
    }

    private static List<String> pieces(List<String> snippets) {
        return snippets.stream()
                .map(PythonText::squash)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    @Override
    public List<String> lines() {
        if (documents == 0) {
            return List.of();
        }
        double precision = ratio(found, found + leaked);
        double recall = ratio(found, found + missed);
        return List.of(String.format(
                Locale.ROOT,
                "3 snippets n=%-5d P %s R %s acc %s F1 %s  (tp %d fp %d fn %d tn %d)",
                documents,
                three(precision),
                three(recall),
                three(ratio(found + absent, found + leaked + missed + absent)),
                three(Sample.harmonic(precision, recall)),
                found,
                leaked,
                missed,
                absent));
    }
}
