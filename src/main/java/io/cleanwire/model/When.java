package io.cleanwire.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as far as it is known. Nothing is made up: a day stays a day, a local time stays without an offset.
 *
 * @param value ISO 8601, such as {@code 2026-11}, {@code 2026-11-22}, {@code 2026-11-22T07:30:00+01:00}
 * @param precision how much of it is known
 * @param zone whether the offset was declared, assumed from a hint, or is not there
 * @param instant UTC, when the value carries a time and an offset, or a source that agrees gave them for this local day
 */
public record When(String value, Precision precision, Zone zone, Optional<Instant> instant) {

    /** The finest part that is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE,
        SECOND;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the offset came from. */
    public enum Zone {
        DECLARED,
        ASSUMED,
        NONE;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The day as written, {@code yyyy-MM-dd}; empty when not even the day is known. */
    public Optional<String> day() {
        return value.length() >= 10 ? Optional.of(value.substring(0, 10)) : Optional.empty();
    }
}
