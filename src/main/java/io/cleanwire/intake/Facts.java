package io.cleanwire.intake;

import io.cleanwire.model.Hints;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Source;
import io.cleanwire.normalise.Urls;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a record says about its body, from headers or from an envelope.
 *
 * @param url the final URL, else the requested one
 */
record Facts(Optional<String> url, Source source, Hints hints) {

    private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}");

    /** RFC 3339 has years of four digits and no others; what is before or beyond could not be written again. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant BEYOND = Instant.parse("+10000-01-01T00:00:00Z");

    /** The facts in the headers and the key; first hit of the contract's order. */
    static Facts ofHeaders(RawRecord raw) {
        Optional<String> requested = raw.header("article-url").flatMap(Urls::http);
        Optional<String> url = raw.header("article-final-url")
                .flatMap(Urls::http)
                .or(() -> requested)
                .or(() -> raw.header("ce_subject").flatMap(Urls::http))
                .or(() -> Optional.of(raw.key().strip()).flatMap(Urls::http));
        Source source = new Source(
                raw.header("ce_id"),
                raw.header("article-source-id"),
                requested,
                raw.header("article-fetched-at").flatMap(Facts::instant),
                raw.header("article-http-status").flatMap(Facts::status),
                Optional.empty());
        return new Facts(url, source, Hints.NONE);
    }

    /** A status code of HTTP; empty for anything else. */
    static Optional<Integer> status(String text) {
        return STATUS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** RFC 3339; empty when it is something else, for a broken header must not lose the article. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant())
                    .filter(instant -> !instant.isBefore(FIRST) && instant.isBefore(BEYOND));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
