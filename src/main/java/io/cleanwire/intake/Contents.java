package io.cleanwire.intake;

import io.cleanwire.intake.Charsets.Decoded;
import io.cleanwire.model.Flag;
import java.util.Optional;
import java.util.Set;

/**
 * A body that stood inside another form: an envelope, a feed, a WARC record.
 *
 * @param body the bytes, or the characters as UTF-8 when {@code decoded}
 * @param decoded whether the body came as characters
 * @param mediaType what the form says of the body, with its charset
 * @param encoding content encoding of the bytes, empty when there is none
 * @param facts what the form and the record's headers say about the body
 * @param extensions the producer's own object as JSON text, empty when there is none
 * @param kind of the form: {@code json}, {@code feed_entry} or {@code warc}; empty when the body came bare
 * @param characters the same characters and how they were read, where the bytes of the form say that
 * @param flags what the form says to be careful with
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call
record Contents(
        byte[] body,
        boolean decoded,
        MediaType mediaType,
        String encoding,
        Facts facts,
        String extensions,
        String kind,
        Optional<Decoded> characters,
        Set<Flag> flags) {

    Contents {
        flags = Set.copyOf(flags);
    }

    /** A form of UTF-8 that has nothing to warn of. */
    Contents(
            byte[] body,
            boolean decoded,
            MediaType mediaType,
            String encoding,
            Facts facts,
            String extensions,
            String kind) {
        this(body, decoded, mediaType, encoding, facts, extensions, kind, Optional.empty(), Set.of());
    }

    Contents with(Set<Flag> more) {
        return new Contents(body, decoded, mediaType, encoding, facts, extensions, kind, characters, more);
    }
}
