package io.cleanwire.normalise;

import io.cleanwire.model.When;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of a day as far as it is written.
 *
 * @param time empty for a day alone
 * @param seconds whether seconds are written
 * @param offset empty when none is declared
 */
record DayTime(Optional<LocalTime> time, boolean seconds, Optional<ZoneOffset> offset) {

    static final DayTime NONE = new DayTime(Optional.empty(), false, Optional.empty());

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final Pattern OFFSET = Pattern.compile("([+-])([0-9]{1,2}):?([0-9]{2})?");

    /** Zones with one meaning in news; IST and the like have several, ET and PT change over the year. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "+00:00"),
            Map.entry("ut", "+00:00"),
            Map.entry("utc", "+00:00"),
            Map.entry("gmt", "+00:00"),
            Map.entry("bst", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("kst", "+09:00"),
            Map.entry("aest", "+10:00"),
            Map.entry("aedt", "+11:00"));

    static DayTime of(@Nullable String hour, @Nullable String minute, @Nullable String second, @Nullable String zone) {
        if (hour == null || minute == null) {
            return NONE;
        }
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        int s = second == null ? 0 : Math.min(59, Integer.parseInt(second)); // a leap second is not worth a loss
        if (h > 23 || m > 59) {
            return NONE;
        }
        return new DayTime(
                Optional.of(LocalTime.of(h, m, s)), second != null, zone == null ? Optional.empty() : offset(zone));
    }

    /** The offset that a lower-case zone or {@code +01:00} declares; empty when it is not known. */
    static Optional<ZoneOffset> offset(String zone) {
        Matcher m = OFFSET.matcher(ZONES.getOrDefault(zone, zone));
        if (!m.matches()) {
            return Optional.empty();
        }
        String minutes = m.group(3);
        int seconds = Integer.parseInt(m.group(2)) * 3600 + (minutes == null ? 0 : Integer.parseInt(minutes) * 60);
        return seconds > 14 * 3600
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds("-".equals(m.group(1)) ? -seconds : seconds));
    }

    /** The date of a day with this time. Midnight sharp is how systems write a day without a time. */
    When on(LocalDate day, DateText.Context context) {
        if (time.isEmpty() || time.get().equals(LocalTime.MIDNIGHT)) {
            return new When(day.toString(), When.Precision.DAY, When.Zone.NONE, Optional.empty());
        }
        LocalDateTime local = day.atTime(time.get());
        When.Zone kind = offset.isPresent()
                ? When.Zone.DECLARED
                : context.zone().isPresent() ? When.Zone.ASSUMED : When.Zone.NONE;
        Optional<ZoneOffset> known =
                offset.or(() -> context.zone().map(zone -> zone.getRules().getOffset(local)));
        String text = local.format(seconds ? SECOND : MINUTE)
                + known.map(DayTime::written).orElse("");
        When.Precision precision = seconds ? When.Precision.SECOND : When.Precision.MINUTE;
        return new When(text, precision, kind, known.map(local::toInstant));
    }

    /** Hours and minutes alone: the offsets of before 1900 had seconds, and the contract has not. */
    private static String written(ZoneOffset offset) {
        String id = offset.getId();
        return id.length() > 6 ? id.substring(0, 6) : id;
    }
}
