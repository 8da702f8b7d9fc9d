package io.cleanwire.stream;

import io.cleanwire.contract.HeaderNames;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Dead letters: key, value and headers as they came, and why. What does not fit the topic is left out, the largest part
 * first, and a header says so; the origin in the headers is where the bytes still are.
 */
final class DeadLetters {

    private static final String OMITTED = "omitted";

    private DeadLetters() {}

    /**
     * The record to send.
     *
     * @param why the headers of the contract that say why
     * @param most bytes that the topic takes
     */
    static Record<byte[], byte[]> of(Record<byte[], byte[]> record, Map<String, String> why, int most) {
        Headers headers = new RecordHeaders(record.headers().toArray());
        Messages.add(headers, why);
        byte[] key = record.key();
        byte[] value = record.value();
        if (Messages.size(key, value, headers) > most) {
            headers.add(HeaderNames.DEAD_LETTER_VALUE, Messages.utf8(OMITTED));
            value = null;
        }
        if (Messages.size(key, value, headers) > most) {
            headers = new RecordHeaders();
            Messages.add(headers, why);
            headers.add(HeaderNames.DEAD_LETTER_VALUE, Messages.utf8(OMITTED));
            headers.add(HeaderNames.DEAD_LETTER_HEADERS, Messages.utf8(OMITTED));
        }
        if (Messages.size(key, value, headers) > most) {
            headers.add(HeaderNames.DEAD_LETTER_KEY, Messages.utf8(OMITTED));
            key = null;
        }
        return new Record<>(key, value, Math.max(0, record.timestamp()), headers);
    }
}
