package io.cleanwire.evaluate;

import static io.cleanwire.evaluate.Sample.three;

import io.cleanwire.normalise.LanguageTags;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The language of bodies that are long enough to tell it, by its primary subtag: {@code en} is right for {@code en-GB}. */
final class LanguageScore implements Measure {

    private static final int MIN_TEXT = 200;

    private final Set<String> languages = new TreeSet<>();
    private final TreeMap<String, Integer> mistakes = new TreeMap<>();
    private int documents;
    private int correct;

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        if (gold.language().isEmpty() || predicted.text().length() <= MIN_TEXT) {
            return;
        }
        String right = LanguageTags.language(gold.language());
        String given = LanguageTags.language(predicted.language());
        documents++;
        languages.add(right);
        if (given.equals(right)) {
            correct++;
        } else {
            mistakes.merge(right + " as " + (given.isEmpty() ? "none" : given), 1, Integer::sum);
        }
    }

    @Override
    public List<String> lines() {
        if (documents == 0) {
            return List.of();
        }
        String wrong = mistakes.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return List.of(String.format(
                Locale.ROOT,
                "7 language n=%-5d right %s languages %d%s",
                documents,
                three(Sample.ratio(correct, documents)),
                languages.size(),
                wrong.isEmpty() ? "" : "  wrong: " + wrong));
    }
}
