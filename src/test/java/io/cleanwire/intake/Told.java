package io.cleanwire.intake;

import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What this room makes of a payload, as one line to compare with. */
final class Told {

    private static final Intake INTAKE = new Intake(Limits.DEFAULT);

    private Told() {}

    /** {@code page: text}, {@code text: text} or {@code code: message}. */
    static String of(byte[] bytes, Map<String, String> headers) {
        return INTAKE.read(RawRecord.offline(bytes, headers))
                .fold(
                        read -> read.content()
                                .fold(page -> "page: " + page.body().text(), text -> "text: " + text),
                        failed -> failed.code().wire() + ": " + failed.message());
    }

    static String of(byte[] bytes, String contentType) {
        return of(bytes, contentType.isEmpty() ? Map.of() : Map.of("content-type", contentType));
    }

    static String of(String json, String contentType) {
        return of(json.getBytes(StandardCharsets.UTF_8), contentType);
    }
}
