package io.cleanwire.support;

import io.cleanwire.cli.LocalBroker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A real broker for one test class, with its folder, and ways to reach it. */
public final class RunningBroker implements AutoCloseable {

    public static final Path CLASS_PATH = Path.of("target", "broker.classpath");
    public static final Path SERVICE_JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    public final Path folder;
    public final LocalBroker broker;

    public RunningBroker() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("cleanwire-it-");
        broker = LocalBroker.start(CLASS_PATH, folder.resolve("broker"));
    }

    public String servers() {
        return broker.bootstrapServers();
    }

    public KafkaProducer<byte[], byte[]> producer() {
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 64 << 20);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    public Properties admin() {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", servers());
        return properties;
    }

    /** Topic settings in which a raw record may have so many bytes. */
    public static Map<String, String> bytes(int most) {
        return Map.of("max.message.bytes", Integer.toString(most));
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        broker.close();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
