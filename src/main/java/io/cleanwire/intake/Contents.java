package io.cleanwire.intake;

/**
 * A body that stood inside another form: an envelope, a feed, a WARC record.
 *
 * @param body the bytes, or the characters as UTF-8 when {@code decoded}
 * @param decoded whether the body came as characters
 * @param mediaType what the form says of the body, with its charset
 * @param encoding content encoding of the bytes, empty when there is none
 * @param facts what the form and the record's headers say about the body
 * @param extensions the producer's own object as JSON text, empty when there is none
 * @param kind of the form: {@code json}, {@code feed_entry} or {@code warc}
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call
record Contents(
        byte[] body,
        boolean decoded,
        MediaType mediaType,
        String encoding,
        Facts facts,
        String extensions,
        String kind) {}
