package io.cleanwire.cli;

import io.cleanwire.contract.HeaderNames;
import io.cleanwire.intake.Intake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Puts files on the raw topic as a crawler would: bytes as they are, facts in headers. */
final class Publisher implements AutoCloseable {

    private static final int LARGEST = 64 << 20;

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;

    Publisher(String bootstrapServers, String topic) {
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * LARGEST);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 60_000);
        producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        this.topic = topic;
    }

    /** All files named, and those in the folders named, in order of path; hidden files are left out. */
    static List<Path> files(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path each : named) {
            if (!Files.exists(each)) {
                throw new IOException("no such file or folder: " + each);
            }
            try (Stream<Path> inside = Files.walk(each)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** Publishes and waits until the broker has every record. */
    void publish(List<Path> files, Optional<String> url, Terminal terminal) throws IOException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        try (ProgressBar bar = Progress.bar("publish", files.size(), terminal)) {
            for (Path file : files) {
                sent.add(producer.send(record(file, url)));
                bar.step();
            }
            producer.flush();
        }
        for (Future<RecordMetadata> each : sent) {
            try {
                each.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new IOException("the broker did not take a record: " + cause.getMessage(), e);
            }
        }
    }

    /** The key is the URL where one is known, else the file's name, so that an outcome can be traced to its file. */
    private ProducerRecord<byte[], byte[]> record(Path file, Optional<String> url) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, utf8(url.orElse(name)), bytes);
        record.headers().add("article-source-id", utf8(name));
        url.ifPresent(text -> record.headers().add(HeaderNames.ARTICLE_URL, utf8(text)));
        Intake.sniff(bytes).ifPresent(type -> record.headers().add(HeaderNames.CONTENT_TYPE, utf8(type)));
        return record;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
