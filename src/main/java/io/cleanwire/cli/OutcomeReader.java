package io.cleanwire.cli;

import io.cleanwire.stream.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads committed outcomes from the three topics, without a group and so without disturbing anybody. Not thread safe. */
public final class OutcomeReader implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;

    /** Where to begin. */
    public enum From {
        BEGINNING,
        END
    }

    /**
     * Takes all partitions of the three topics.
     *
     * @throws IllegalStateException when a topic does not exist
     */
    public OutcomeReader(String bootstrapServers, Topics topics, From from) {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : List.of(topics.clean(), topics.rejected(), topics.deadLetter())) {
            List<PartitionInfo> known = consumer.partitionsFor(topic, Duration.ofSeconds(10));
            if (known == null || known.isEmpty()) {
                consumer.close();
                throw new IllegalStateException("topic " + topic + " does not exist");
            }
            known.forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
        }
        consumer.assign(partitions);
        if (from == From.BEGINNING) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position); // the end is where it is now, not where it is at the first poll
        }
    }

    /** Hands over what arrived within the time; gives how many records that were. */
    public int poll(Duration within, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        int count = 0;
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(within)) {
            taker.accept(record);
            count++;
        }
        return count;
    }

    /** The offset behind the last committed record of each partition. */
    public Map<TopicPartition, Long> ends() {
        return consumer.endOffsets(consumer.assignment());
    }

    /** Whether everything up to these offsets was handed over. */
    public boolean isPast(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
