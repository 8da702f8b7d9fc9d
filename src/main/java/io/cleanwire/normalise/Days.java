package io.cleanwire.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days that exist, in years that articles have. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int BUDDHIST_ERA = 543;

    /** The first of Farvardin 1300 of the Persian calendar. */
    private static final LocalDate PERSIAN_DAY = LocalDate.of(1921, 3, 21);

    private static final int PERSIAN_YEAR = 1300;
    private static final int LAST_PERSIAN_YEAR = 1450;

    private Days() {}

    static Optional<LocalDate> of(String year, String month, String day) {
        return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** A day of the Persian solar calendar: six months of 31 days, five of 30, and 29 or 30, by a cycle of 33 years. */
    static Optional<LocalDate> ofPersian(int year, int month, int day) {
        boolean exists = year >= PERSIAN_YEAR
                && year <= LAST_PERSIAN_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= (month < 7 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29);
        if (!exists) {
            return Optional.empty();
        }
        int days = Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30 + day - 1;
        for (int y = PERSIAN_YEAR; y < year; y++) {
            days += isPersianLeap(y) ? 366 : 365;
        }
        return Optional.of(PERSIAN_DAY.plusDays(days));
    }

    private static boolean isPersianLeap(int year) {
        return (25 * year + 11) % 33 < 8;
    }

    static Optional<LocalDate> of(int year, int month, int day) {
        int common = year > LAST_YEAR + BUDDHIST_ERA / 2 ? year - BUDDHIST_ERA : year; // Thailand counts from -543
        if (common < FIRST_YEAR || common > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(common, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 31 February
        }
    }
}
