package io.cleanwire.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days that exist, in years that articles have. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int BUDDHIST_ERA = 543;

    private Days() {}

    static Optional<LocalDate> of(String year, String month, String day) {
        return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
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
