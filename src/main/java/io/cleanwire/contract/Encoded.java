package io.cleanwire.contract;

import io.cleanwire.model.ErrorCode;
import java.util.function.Function;

/** An outcome as it goes out: bytes for a topic of ours, or a verdict on bytes that stay as they came. */
public sealed interface Encoded {

    /** Decides by kind. */
    <R> R fold(Function<Value, R> value, Function<Dead, R> dead);

    /**
     * A record of ours.
     *
     * @param rejected whether it goes to the rejected topic, else to the clean one
     * @param key the key on that topic
     * @param json the value, UTF-8; the same for the same input
     * @param status {@code ok}, {@code partial}, {@code thin}, or the reason of a rejection
     * @param contentSha256 empty for a rejection
     * @param eventId the idempotency key: same input and version, same id
     * @param cleaner name and version of the code that made it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the producer at once
    record Value(
            boolean rejected,
            String key,
            byte[] json,
            String status,
            String contentSha256,
            String eventId,
            String cleaner)
            implements Encoded {
        @Override
        public <R> R fold(Function<Value, R> value, Function<Dead, R> dead) {
            return value.apply(this);
        }
    }

    /** The input goes out unchanged, with this in its headers. */
    record Dead(ErrorCode code, String stage, String message) implements Encoded {
        @Override
        public <R> R fold(Function<Value, R> value, Function<Dead, R> dead) {
            return dead.apply(this);
        }
    }
}
