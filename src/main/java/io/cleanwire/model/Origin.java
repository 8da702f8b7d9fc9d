package io.cleanwire.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a raw record was read.
 *
 * @param topic the topic, empty for a record that never was on one
 * @param partition the partition
 * @param offset the offset
 * @param timestamp the broker's timestamp; the latest instant a page may speak of when no fetch time is known
 */
public record Origin(String topic, int partition, long offset, Optional<Instant> timestamp) {

    /** A payload that came from a file or a request, not from a topic. */
    public static final Origin NONE = new Origin("", 0, 0, Optional.empty());

    /** {@code topic-partition@offset}, the form that the {@code article-input-ref} header carries. */
    public String ref() {
        return topic + '-' + partition + '@' + offset;
    }
}
