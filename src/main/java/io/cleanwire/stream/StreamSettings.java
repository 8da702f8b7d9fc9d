package io.cleanwire.stream;

import io.cleanwire.contract.OutputFormat;

/**
 * What a topology is built with.
 *
 * @param format how values of clean records are written
 * @param cloudEvents whether {@code ce_*} headers are written
 * @param sizes what the topics take
 */
public record StreamSettings(
        Topics topics,
        OutputFormat format,
        boolean cloudEvents,
        Sizes sizes,
        OutcomeListener listener,
        Tracing tracing) {

    StreamSettings withSizes(Sizes other) {
        return new StreamSettings(topics, format, cloudEvents, other, listener, tracing);
    }
}
