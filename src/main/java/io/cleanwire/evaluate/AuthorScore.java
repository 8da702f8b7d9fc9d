package io.cleanwire.evaluate;

import io.cleanwire.evaluate.Rate.Answer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Authors: equal as sets of names, and how far the sets agree. */
final class AuthorScore implements Measure {

    private static final String SPACE =
            "[\\t-\\r\\x1c-\\x20\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}"
                    + "\\x{202f}\\x{205f}\\x{3000}]";

    /** Between two names of one line. */
    private static final Pattern BETWEEN = Pattern.compile(
            "S{0,9}[;,|]S{0,9}|S{1,9}(?:and|und|et|y|e|i|og|och|en|&)S{1,9}|S{0,9}&S{0,9}".replace("S", SPACE));

    /** A word for "by" before a name. */
    private static final Pattern BY = Pattern.compile(
            "^(?:by|von|par|por|di|da|door|av|przez|autor|author|written by|text)[:" + SPACE + "]+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Rate equal = new Rate("authors");
    private final Sample agreement = new Sample();

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        Set<String> right = names(gold.authors());
        if (right.isEmpty()) {
            return;
        }
        Set<String> given = names(predicted.authors());
        equal.add(given.isEmpty() ? Answer.NONE : Answer.given(given.equals(right)));
        long both = given.stream().filter(right::contains).count();
        agreement.add(Sample.ratio(2 * both, given.size() + right.size()));
    }

    /** The names in these lines, without what differs between two ways to write them. */
    static Set<String> names(Collection<String> lines) {
        Set<String> names = new HashSet<>();
        for (String line : lines) {
            BETWEEN.splitAsStream(line).map(AuthorScore::name).forEach(names::add);
        }
        names.remove("");
        return names;
    }

    private static String name(String part) {
        StringBuilder letters = new StringBuilder();
        BY.matcher(TitleScore.normal(part))
                .replaceFirst("")
                .codePoints()
                .map(point -> PythonText.isWord(point) ? point : ' ')
                .forEach(letters::appendCodePoint);
        return PythonText.squash(letters.toString());
    }

    @Override
    public List<String> lines() {
        return equal.isEmpty() ? List.of() : List.of(equal.line() + " setF1 " + Sample.three(agreement.mean()));
    }
}
