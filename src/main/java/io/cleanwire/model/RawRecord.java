package io.cleanwire.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One payload as it arrived. Never changed by the core.
 *
 * @param key the key as UTF-8 text, empty when the record had none
 * @param value the bytes; shared, not copied, and not to be written to
 * @param headers by lower-case name, the last value of a repeated name
 * @param origin where it was read
 */
@SuppressWarnings("ArrayRecordComponent") // copying megabytes to guard against ourselves would be the only effect
public record RawRecord(String key, byte[] value, Map<String, String> headers, Origin origin) {

    public RawRecord {
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, text) -> lower.put(name.toLowerCase(Locale.ROOT), text));
        headers = Map.copyOf(lower);
    }

    /** A payload without a broker. */
    public static RawRecord offline(byte[] value, Map<String, String> headers) {
        return new RawRecord("", value, headers, Origin.NONE);
    }

    /** The header's text, or empty when it is absent or blank. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
