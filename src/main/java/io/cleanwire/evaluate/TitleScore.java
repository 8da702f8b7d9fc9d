package io.cleanwire.evaluate;

import io.cleanwire.evaluate.Rate.Answer;
import java.util.List;
import java.util.Map;

/** Titles: equal but for case, quotes, dashes and spaces; and equal in their words alone. */
final class TitleScore implements Measure {

    /** What is left of typography after NFKC. Both acute accents and grave ones are written for apostrophes. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) '\u2018', "'"),
            Map.entry((int) '\u2019', "'"),
            Map.entry((int) '\u201A', "'"),
            Map.entry((int) '\u201B', "'"),
            Map.entry((int) '\u00B4', "'"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '\u02BC', "'"),
            Map.entry((int) '\u201C', "\""),
            Map.entry((int) '\u201D', "\""),
            Map.entry((int) '\u201E', "\""),
            Map.entry((int) '\u00AB', "\""),
            Map.entry((int) '\u00BB', "\""),
            Map.entry((int) '\u2013', "-"),
            Map.entry((int) '\u2014', "-"),
            Map.entry((int) '\u2010', "-"),
            Map.entry((int) '\u2011', "-"),
            Map.entry((int) '\u2212', "-"),
            Map.entry((int) '\u2026', "..."));

    private final Rate equal = new Rate("title");
    private final Rate sameWords = new Rate("title~");

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        if (gold.title().isEmpty()) {
            return;
        }
        if (predicted.title().isEmpty()) {
            equal.add(Answer.NONE);
            sameWords.add(Answer.NONE);
            return;
        }
        String right = normal(gold.title());
        String given = normal(predicted.title());
        equal.add(Answer.given(given.equals(right)));
        sameWords.add(Answer.given(PythonText.words(given).equals(PythonText.words(right))));
    }

    /** The title without what differs between two people who typed it. */
    static String normal(String title) {
        StringBuilder plain = new StringBuilder();
        PythonText.compatible(title).codePoints().forEach(point -> {
            String instead = PLAIN.get(point);
            if (instead == null) {
                plain.appendCodePoint(point);
            } else {
                plain.append(instead);
            }
        });
        return PythonText.fold(PythonText.squash(plain.toString()));
    }

    @Override
    public List<String> lines() {
        return equal.isEmpty() ? List.of() : List.of(equal.line(), sameWords.line());
    }
}
