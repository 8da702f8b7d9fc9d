package io.cleanwire.stream;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoder;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;

/**
 * The topology: one source, one processor, a sink for each outcome. Bytes in, bytes out: no deserialiser of ours can
 * fail before our code runs.
 *
 * <pre>
 *   raw ──► cleaning ──► clean | rejected | dead-letter
 * </pre>
 *
 * The memory of what a site repeats will stand between {@code cleaning} and {@code clean}.
 */
public final class CleaningTopology {

    static final String SOURCE = "raw";
    static final String CLEANING = "cleaning";
    static final String CLEAN = "clean";
    static final String REJECTED = "rejected";
    static final String DEAD_LETTER = "dead-letter";

    private CleaningTopology() {}

    static Topology build(Cleaner cleaner, Encoder encoder, StreamSettings settings, Progress progress) {
        Topics topics = settings.topics();
        ByteArrayDeserializer in = new ByteArrayDeserializer();
        ByteArraySerializer out = new ByteArraySerializer();
        return new Topology()
                .addSource(SOURCE, in, in, topics.raw())
                .addProcessor(CLEANING, () -> new CleaningProcessor(cleaner, encoder, settings, progress), SOURCE)
                .addSink(CLEAN, topics.clean(), out, out, CLEANING)
                .addSink(REJECTED, topics.rejected(), out, out, CLEANING)
                .addSink(DEAD_LETTER, topics.deadLetter(), out, out, CLEANING);
    }
}
