package io.cleanwire.intake;

import io.cleanwire.model.ErrorCode;
import java.util.function.Function;

/** What came of reading a record: a payload, or why there is none. */
public sealed interface Reading {

    /** Decides by kind. */
    <R> R fold(Function<Payload, R> read, Function<Failed, R> failed);

    /** The record was understood. */
    record Read(Payload payload) implements Reading {
        @Override
        public <R> R fold(Function<Payload, R> read, Function<Failed, R> failed) {
            return read.apply(payload);
        }
    }

    /** The record can never be understood as it is. */
    record Failed(ErrorCode code, String message) implements Reading {
        @Override
        public <R> R fold(Function<Payload, R> read, Function<Failed, R> failed) {
            return failed.apply(this);
        }
    }
}
