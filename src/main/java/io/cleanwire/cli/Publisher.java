package io.cleanwire.cli;

import io.cleanwire.contract.HeaderNames;
import io.cleanwire.intake.PayloadFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Puts files on the raw topic as a crawler would: bytes as they are, facts in headers. */
final class Publisher implements AutoCloseable {

    private static final int LARGEST = 64 << 20;

    private final KafkaProducer<byte[], byte[]> producer;
    private final String topic;
    private final AtomicReference<@Nullable Exception> failed = new AtomicReference<>();
    private long sent;

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

    /**
     * Publishes all payloads of the files and waits until the broker has every record.
     *
     * @param url where the payload came from, for files that do not say so
     * @return how many records were sent
     */
    long publish(List<Path> files, Optional<String> url, Terminal terminal) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        long before = 0;
        try (ProgressBar bar = Progress.bytes("publish", bytes, terminal)) {
            for (Path file : files) {
                long start = before;
                long end = start + Files.size(file);
                PayloadFile.each(file, (value, type, own, position) -> {
                    send(file, value, type, own.or(() -> url));
                    bar.stepTo(Math.min(start + position, end));
                });
                before = end;
                bar.stepTo(end);
            }
            producer.flush();
        }
        throwIfFailed();
        return sent;
    }

    /** The key is the URL where one is known, else the file's name, so that an outcome can be traced to its file. */
    private void send(Path file, byte[] value, Optional<String> type, Optional<String> url) throws IOException {
        throwIfFailed();
        String name = file.getFileName().toString();
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topic, utf8(url.orElse(name)), value);
        record.headers().add("article-source-id", utf8(name));
        url.ifPresent(text -> record.headers().add(HeaderNames.ARTICLE_URL, utf8(text)));
        type.ifPresent(text -> record.headers().add(HeaderNames.CONTENT_TYPE, utf8(text)));
        var unused = producer.send(record, (metadata, failure) -> {
            if (failure != null) {
                failed.compareAndSet(null, failure);
            }
        });
        sent++;
    }

    private void throwIfFailed() throws IOException {
        Exception failure = failed.get();
        if (failure != null) {
            throw new IOException("the broker did not take a record: " + failure.getMessage(), failure);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
