package io.cleanwire.normalise;

import io.cleanwire.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What programs write: ISO 8601, epoch numbers, and a month alone. */
final class MachineDates {

    private static final Pattern EPOCH = Pattern.compile("([0-9]{9,10}|[0-9]{12,13}|[0-9]{16})(?:\\.[0-9]{1,9})?");
    private static final Pattern BASIC = Pattern.compile(
            "([0-9]{4})([0-9]{2})([0-9]{2})(?:[t ]?([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}))?(?:[.,][0-9]{1,9})?(z|[+-][0-9]{2}:?[0-9]{2})?)?");

    /** RFC 822 and RFC 850, with a year of two digits. */
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[a-z]{3,9}, ?)?([0-9]{1,2})[ -]([a-z]{3})[ -]([0-9]{2}) ([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))? ?([a-z]{1,4}|[+-][0-9]{4})?");

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/]([0-9]{2})");

    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay() * 86_400;
    private static final long LAST = LocalDate.of(2100, 1, 1).toEpochDay() * 86_400;

    private MachineDates() {}

    static Optional<When> parse(String line, DateText.Context context) {
        if (line.isEmpty() || line.length() > 40) {
            return Optional.empty();
        }
        Optional<When> extended = extended(line, context);
        if (extended.isPresent()) {
            return extended;
        }
        Optional<When> old = rfc822(line, context);
        if (old.isPresent() || !isDigit(line.charAt(0))) {
            return old;
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
            return Optional.of(
                    new When(line.replace('/', '-'), When.Precision.MONTH, When.Zone.NONE, Optional.empty()));
        }
        Matcher number = EPOCH.matcher(line);
        return number.matches() ? epoch(number.group(1)) : Optional.empty();
    }

    /** {@code 2026-11-22} and {@code 2026-11-22t07:30:00.000+01:00}, read without a pattern: most declared dates are such. */
    private static Optional<When> extended(String line, DateText.Context context) {
        boolean day = has(line, 0, "0000-00-00");
        boolean time = day && line.length() > 10 && "t ".indexOf(line.charAt(10)) >= 0 && has(line, 11, "00:00");
        if (!day || !time && line.length() > 10) {
            return Optional.empty();
        }
        boolean seconds = time && has(line, 16, ":00");
        int end = seconds ? 19 : time ? 16 : 10;
        if (seconds && end < line.length() && line.charAt(end) == '.') {
            end++;
            while (end < line.length() && isDigit(line.charAt(end))) {
                end++;
            }
        }
        String zone = line.substring(end);
        boolean declared = zone.equals("z") || has(zone, 0, "+00:00") || has(zone, 0, "-00:00");
        if (!zone.isEmpty() && (!declared || zone.length() > 6)) {
            return Optional.empty();
        }
        DayTime clock = time
                ? DayTime.of(
                        line.substring(11, 13),
                        line.substring(14, 16),
                        seconds ? line.substring(17, 19) : null,
                        zone.isEmpty() ? null : zone)
                : DayTime.NONE;
        return Days.of(line.substring(0, 4), line.substring(5, 7), line.substring(8, 10))
                .map(date -> clock.on(date, context));
    }

    private static Optional<When> rfc822(String line, DateText.Context context) {
        if (line.indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher m = RFC_822.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = DateShapes.year(Integer.parseInt(m.group(3)));
        return Days.of(year, MonthNames.month(m.group(2), "en"), Integer.parseInt(m.group(1)))
                .map(day -> DayTime.of(m.group(4), m.group(5), m.group(6), m.group(7))
                        .on(day, context));
    }

    /** Whether a text has the shape there; a zero stands for any digit. */
    private static boolean has(String text, int at, String shape) {
        if (text.length() < at + shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = text.charAt(at + i);
            if (shape.charAt(i) == '0' ? !isDigit(c) : c != shape.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
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
