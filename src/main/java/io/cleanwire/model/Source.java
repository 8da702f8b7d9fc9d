package io.cleanwire.model;

import java.time.Instant;
import java.util.Optional;

/** Facts about the input, copied unchanged into the output. */
public record Source(
        Optional<String> rawId,
        Optional<String> sourceId,
        Optional<String> requestedUrl,
        Optional<Instant> fetchedAt,
        Optional<Integer> httpStatus,
        Optional<String> feedUrl) {

    public static final Source NONE = new Source(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
