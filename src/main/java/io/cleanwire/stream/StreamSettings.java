package io.cleanwire.stream;

/**
 * What a topology is built with.
 *
 * @param cloudEvents whether {@code ce_*} headers are written
 * @param sizes what the topics take
 */
public record StreamSettings(
        Topics topics, boolean cloudEvents, Sizes sizes, OutcomeListener listener, Tracing tracing) {

    StreamSettings withSizes(Sizes other) {
        return new StreamSettings(topics, cloudEvents, other, listener, tracing);
    }
}
