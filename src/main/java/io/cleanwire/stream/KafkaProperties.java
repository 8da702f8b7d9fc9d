package io.cleanwire.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Kafka's properties: ours, then the operator's over them, then those that exactly-once needs over both.
 *
 * <p>A member that dies without a word keeps its partitions until its session ends, and readers of committed records
 * wait for its open transaction; with Kafka's defaults that is 45 seconds and more. The short times here were measured
 * to recover in seconds.
 */
public final class KafkaProperties {

    /** Properties that an operator cannot set, because the guarantees depend on them. */
    private static final List<String> OURS = List.of(
            StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
            StreamsConfig.APPLICATION_ID_CONFIG,
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            ProducerConfig.ACKS_CONFIG,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            ConsumerConfig.GROUP_ID_CONFIG,
            "bootstrap.servers");

    private KafkaProperties() {}

    /** Names among the operator's properties that may not be set, with or without a client's prefix. */
    public static Set<String> forbidden(Map<String, String> operator) {
        Set<String> forbidden = new TreeSet<>();
        for (String name : operator.keySet()) {
            if (OURS.contains(bare(name))) {
                forbidden.add(name);
            }
        }
        return forbidden;
    }

    /** Why Kafka's clients would not take the operator's properties, naming the first; empty when they would. */
    public static Optional<String> wrong(Map<String, String> operator) {
        try {
            StreamsConfig streams = new StreamsConfig(stream("localhost:9092", "check", 1, 1 << 20, operator));
            Map<String, Object> codecs = Map.of(
                    ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class,
                    ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class,
                    ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class,
                    ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
            new AdminClientConfig(with(codecs, streams.getAdminConfigs("check")));
            new ConsumerConfig(with(codecs, streams.getMainConsumerConfigs("check", "check", 0)));
            new ProducerConfig(with(codecs, streams.getProducerConfigs("check")));
            return Optional.empty();
        } catch (KafkaException | IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String names = operator.keySet().stream()
                    .filter(name -> message.contains(bare(name)))
                    .sorted()
                    .map(name -> "cleanwire.kafka." + name)
                    .collect(Collectors.joining(", "));
            return Optional.of((names.isEmpty() ? "cleanwire.kafka" : names) + " is wrong: " + message);
        }
    }

    private static Map<String, Object> with(Map<String, Object> codecs, Map<String, Object> client) {
        Map<String, Object> all = new HashMap<>(client);
        all.putAll(codecs);
        return all;
    }

    private static String bare(String name) {
        return name.replaceFirst("^(?:main\\.consumer|consumer|producer|admin)\\.", "");
    }

    /** What both an admin client and a stream need to reach the broker. */
    static Properties connection(String bootstrapServers, Map<String, String> operator) {
        Properties properties = new Properties();
        operator.forEach(properties::setProperty);
        properties.setProperty("bootstrap.servers", bootstrapServers);
        return properties;
    }

    static Properties stream(
            String bootstrapServers,
            String applicationId,
            int threads,
            int largestMessage,
            Map<String, String> operator) {
        Properties properties = new Properties();
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), millis(6));
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 1500);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), millis(10));
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), largestMessage);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.BUFFER_MEMORY_CONFIG), 32L << 20);
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        operator.forEach(properties::setProperty);
        properties.put("bootstrap.servers", bootstrapServers);
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        return properties;
    }

    private static int millis(int seconds) {
        return (int) Duration.ofSeconds(seconds).toMillis();
    }
}
