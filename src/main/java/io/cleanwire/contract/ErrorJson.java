package io.cleanwire.contract;

/** Why a payload could not be read, as JSON for those who asked without Kafka. */
public final class ErrorJson {

    private ErrorJson() {}

    /** {@code {code, stage, message}}, UTF-8. */
    public static byte[] write(Encoded.Dead dead) {
        return JsonWriter.bytes(out -> {
            out.text("code", dead.code().wire());
            out.text("stage", dead.stage());
            out.text("message", dead.message());
        });
    }
}
