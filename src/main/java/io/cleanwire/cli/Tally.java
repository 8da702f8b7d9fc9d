package io.cleanwire.cli;

import io.cleanwire.contract.HeaderNames;
import io.cleanwire.stream.Topics;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Counts outcomes, and for each input how many it has. */
public final class Tally {

    private final Topics topics;
    private final Map<String, Integer> byTopic = new HashMap<>();
    private final Map<String, Integer> byInput = new HashMap<>();

    public Tally(Topics topics) {
        this.topics = topics;
    }

    public void count(ConsumerRecord<byte[], byte[]> record) {
        byTopic.merge(record.topic(), 1, Integer::sum);
        byInput.merge(inputOf(record), 1, Integer::sum);
    }

    /** {@code topic-partition@offset} of the raw record that this outcome is of. */
    public String inputOf(ConsumerRecord<byte[], byte[]> record) {
        if (!record.topic().equals(topics.deadLetter())) {
            return header(record, HeaderNames.INPUT_REF);
        }
        return header(record, HeaderNames.DEAD_LETTER_TOPIC)
                + '-'
                + header(record, HeaderNames.DEAD_LETTER_PARTITION)
                + '@'
                + header(record, HeaderNames.DEAD_LETTER_OFFSET);
    }

    public int clean() {
        return byTopic.getOrDefault(topics.clean(), 0);
    }

    public int rejected() {
        return byTopic.getOrDefault(topics.rejected(), 0);
    }

    public int deadLetters() {
        return byTopic.getOrDefault(topics.deadLetter(), 0);
    }

    public int total() {
        return clean() + rejected() + deadLetters();
    }

    /** How many different inputs have an outcome. */
    public int inputs() {
        return byInput.size();
    }

    /** Whether each of so many inputs has exactly one outcome. */
    public boolean agrees(int inputs) {
        return total() == inputs && byInput.size() == inputs;
    }

    /** The summary, in which the sums must agree. */
    public String sentence(int inputs) {
        return String.format(
                "%d in = %d clean + %d rejected + %d dead letters: %s",
                inputs,
                clean(),
                rejected(),
                deadLetters(),
                agrees(inputs) ? "the sums agree" : "THE SUMS DO NOT AGREE");
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
