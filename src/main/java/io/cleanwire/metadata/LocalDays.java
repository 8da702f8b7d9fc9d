package io.cleanwire.metadata;

import io.cleanwire.metadata.Agreement.Vote;
import io.cleanwire.model.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sites declare in UTC what they show in their own time. A declared moment whose day is the one before or after in UTC
 * says the same as the day that readers see, or that stands in the address; but not when one of these has its own day,
 * and the other is today's date in the head of the page.
 */
final class LocalDays {

    /** What is written for readers, in the time of the site. */
    private static final Set<String> LOCAL = Set.of("visible", "time", "url");

    /** Zones reach from 12 hours behind UTC to 14 before it. */
    private static final int BEHIND = 12;

    private static final int AHEAD = 14;

    private LocalDays() {}

    static List<Vote<When>> of(List<Vote<When>> votes) {
        return votes.stream().map(vote -> local(vote, votes).orElse(vote)).toList();
    }

    private static Optional<Vote<When>> local(Vote<When> vote, List<Vote<When>> votes) {
        Optional<Instant> moment = vote.value()
                .instant()
                .filter(instant -> isUtc(vote.value()))
                .filter(instant -> votes.stream().noneMatch(other -> other.key().equals(vote.key()) && isLocal(other)));
        return moment.flatMap(instant -> votes.stream()
                .filter(other -> !other.key().equals(vote.key()) && isSame(instant, other))
                .findFirst()
                .map(other -> vote.joining(other.valued(withInstant(other.value(), instant)))));
    }

    private static boolean isUtc(When when) {
        return when.value().endsWith("Z") || when.value().endsWith("+00:00");
    }

    private static boolean isSame(Instant moment, Vote<When> other) {
        When when = other.value();
        if (when.instant().isPresent()) {
            return !isUtc(when)
                    && Duration.between(when.instant().get(), moment).abs().toMinutes() < 1;
        }
        if (!isLocal(other)) {
            return false;
        }
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        LocalDate day = LocalDate.parse(other.key());
        return day.equals(utc.minusHours(BEHIND).toLocalDate())
                || day.equals(utc.plusHours(AHEAD).toLocalDate());
    }

    private static boolean isLocal(Vote<When> vote) {
        return LOCAL.contains(vote.family()) && !isUtc(vote.value());
    }

    private static When withInstant(When local, Instant moment) {
        return new When(
                local.value(),
                local.precision(),
                local.zone(),
                Optional.of(local.instant().orElse(moment)));
    }
}
