package io.cleanwire.contract;

import io.cleanwire.model.Origin;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of what goes out. What depends on time or place stands here and never in a value. */
public final class OutgoingHeaders {

    private OutgoingHeaders() {}

    /**
     * The headers of a clean record or a rejection.
     *
     * @param contentType how the value is written
     */
    public static Map<String, String> of(Encoded.Value value, String contentType, Origin origin, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HeaderNames.CONTENT_TYPE, contentType);
        headers.put(HeaderNames.ARTICLE_STATUS, value.status());
        if (!value.contentSha256().isEmpty()) {
            headers.put(HeaderNames.CONTENT_SHA256, value.contentSha256());
        }
        headers.put(HeaderNames.INPUT_REF, origin.ref());
        headers.put(HeaderNames.CLEANED_AT, time(now));
        headers.put(HeaderNames.CLEANER, value.cleaner());
        return headers;
    }

    /** The attributes of a CloudEvent in binary mode (CloudEvents Kafka Protocol Binding 1.0). */
    public static Map<String, String> cloudEvent(Encoded.Value value, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        String kind = value.rejected() ? "rejected" : "cleaned";
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", value.eventId());
        headers.put("ce_source", "urn:cleanwire");
        headers.put("ce_type", "io.cleanwire.article." + kind + ".v1");
        headers.put("ce_subject", value.key());
        headers.put("ce_time", time(now));
        String schema = value.rejected() ? "rejection" : "clean-article";
        headers.put("ce_dataschema", "urn:cleanwire:schema:" + schema + ":1");
        return headers;
    }

    /** What a dead letter carries beside the headers it came with. */
    public static Map<String, String> of(Encoded.Dead dead, Origin origin, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HeaderNames.ERROR_CODE, dead.code().wire());
        headers.put(HeaderNames.ERROR_STAGE, dead.stage());
        headers.put(HeaderNames.ERROR_AT, time(now));
        headers.put(HeaderNames.DEAD_LETTER_REASON, CommonJson.clip(dead.message(), 512));
        headers.put(HeaderNames.DEAD_LETTER_TOPIC, origin.topic());
        headers.put(HeaderNames.DEAD_LETTER_PARTITION, Integer.toString(origin.partition()));
        headers.put(HeaderNames.DEAD_LETTER_OFFSET, Long.toString(origin.offset()));
        return headers;
    }

    private static String time(Instant now) {
        return now.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
