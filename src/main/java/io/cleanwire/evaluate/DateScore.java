package io.cleanwire.evaluate;

import com.ibm.icu.lang.UCharacter;
import io.cleanwire.evaluate.Rate.Answer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of publication: the day as written, and that day or a neighbour, which is what time zones can do. */
final class DateScore implements Measure {

    /** Digits of any script, as in Python. */
    private static final Pattern DAY = Pattern.compile("(\\p{Nd}{4})-(\\p{Nd}{1,2})-(\\p{Nd}{1,2})");

    private final Rate same = new Rate("date");
    private final Rate near = new Rate("date+-1");

    @Override
    public void add(GoldRow gold, Prediction predicted) {
        day(gold.date()).ifPresent(right -> {
            Optional<LocalDate> given = day(predicted.date());
            same.add(given.map(day -> Answer.given(day.equals(right))).orElse(Answer.NONE));
            near.add(given.map(day -> Answer.given(Math.abs(ChronoUnit.DAYS.between(day, right)) <= 1))
                    .orElse(Answer.NONE));
        });
    }

    /** The day that the text begins with, when the calendar has it. */
    static Optional<LocalDate> day(String text) {
        Matcher matcher = DAY.matcher(PythonText.squash(text));
        if (!matcher.lookingAt() || number(matcher, 1) == 0) { // the calendar begins with year 1
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group).codePoints().reduce(0, (sum, digit) -> 10 * sum + UCharacter.digit(digit));
    }

    @Override
    public List<String> lines() {
        return same.isEmpty() ? List.of() : List.of(same.line(), near.line());
    }
}
