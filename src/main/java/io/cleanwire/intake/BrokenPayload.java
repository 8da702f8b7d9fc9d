package io.cleanwire.intake;

import io.cleanwire.model.ErrorCode;

/** A payload that cannot be read as what it is. Never leaves this room: {@link Intake} turns it into a value. */
final class BrokenPayload extends Exception {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    BrokenPayload(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }
}
