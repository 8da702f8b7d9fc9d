package io.cleanwire.stream;

/**
 * What the topics take, in bytes of one message.
 *
 * @param clean largest message on the clean topic
 * @param rejected largest message on the rejected topic
 * @param deadLetter largest message on the dead-letter topic
 */
public record Sizes(int clean, int rejected, int deadLetter) {

    /** What a broker takes when nobody configured it: {@code message.max.bytes}. */
    static final int BROKER_DEFAULT = 1_048_588;

    /** Kafka's own part of a message, and our headers. */
    static final int OVERHEAD = 4096;

    /** Before the topics were asked. */
    public static final Sizes UNKNOWN = new Sizes(BROKER_DEFAULT, BROKER_DEFAULT, BROKER_DEFAULT);

    int largest() {
        return Math.max(clean, Math.max(rejected, deadLetter));
    }
}
