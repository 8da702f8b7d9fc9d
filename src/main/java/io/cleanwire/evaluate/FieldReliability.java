package io.cleanwire.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the confidence of a field is worth: the share of right values among those that were published with it. */
final class FieldReliability implements Measure {

    private final Buckets titles = new Buckets("6 reliability of titles", "share right");
    private final Buckets authors = new Buckets("6 reliability of authors", "share right");
    private final Buckets dates = new Buckets("6 reliability of dates", "share right");

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        if (!gold.title().isEmpty() && !predicted.title().isEmpty()) {
            boolean right = words(predicted.title()).equals(words(gold.title()));
            titles.add(predicted.fields().title(), right ? 1 : 0);
        }
        Set<String> names = AuthorScore.names(predicted.authors());
        Set<String> rightNames = AuthorScore.names(gold.authors());
        if (!rightNames.isEmpty() && !names.isEmpty()) {
            authors.add(predicted.fields().authors(), names.equals(rightNames) ? 1 : 0);
        }
        Optional<LocalDate> rightDay = DateScore.day(gold.date());
        Optional<LocalDate> day = DateScore.day(predicted.date());
        if (rightDay.isPresent() && day.isPresent()) {
            dates.add(predicted.fields().date(), day.equals(rightDay) ? 1 : 0);
        }
    }

    private static List<String> words(String title) {
        return PythonText.words(TitleScore.normal(title));
    }

    @Override
    public List<String> lines() {
        return Stream.of(titles, authors, dates)
                .flatMap(buckets -> buckets.lines().stream())
                .toList();
    }
}
