package io.cleanwire.normalise;

import io.cleanwire.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms without separators: epoch numbers, basic ISO 8601, and a month alone. */
final class MachineDates {

    private static final Pattern EPOCH = Pattern.compile("[0-9]{9,10}|[0-9]{12,13}|[0-9]{16}");
    private static final Pattern BASIC = Pattern.compile(
            "([0-9]{4})([0-9]{2})([0-9]{2})(?:[t ]?([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?(?:[.,][0-9]{1,9})?(z|[+-][0-9]{2}:?[0-9]{2})?)?");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");

    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay() * 86_400;
    private static final long LAST = LocalDate.of(2100, 1, 1).toEpochDay() * 86_400;

    private MachineDates() {}

    static Optional<When> parse(String line, DateText.Context context) {
        if (line.isEmpty() || line.charAt(0) < '0' || line.charAt(0) > '9' || line.length() > 40) {
            return Optional.empty();
        }
        Matcher basic = BASIC.matcher(line);
        if (basic.matches()) {
            Optional<When> when = Days.of(basic.group(1), basic.group(2), basic.group(3))
                    .map(day -> DayTime.of(basic.group(4), basic.group(5), basic.group(6), basic.group(7))
                            .on(day, context));
            if (when.isPresent()) {
                return when;
            }
        }
        Matcher month = MONTH.matcher(line);
        if (month.matches() && Days.of(month.group(1), month.group(2), "1").isPresent()) {
            return Optional.of(new When(line, When.Precision.MONTH, When.Zone.NONE, Optional.empty()));
        }
        return EPOCH.matcher(line).matches() ? epoch(line) : Optional.empty();
    }

    /** Seconds, milliseconds or microseconds by the number of digits; read as UTC, which is what an epoch is. */
    private static Optional<When> epoch(String digits) {
        long value = Long.parseLong(digits);
        long seconds = digits.length() > 13 ? value / 1_000_000 : digits.length() > 10 ? value / 1_000 : value;
        if (seconds < FIRST || seconds >= LAST) {
            return Optional.empty();
        }
        var at = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        LocalTime time = at.toLocalTime();
        DayTime dayTime = new DayTime(Optional.of(time), true, Optional.of(ZoneOffset.UTC));
        return Optional.of(dayTime.on(at.toLocalDate(), DateText.Context.NONE));
    }
}
