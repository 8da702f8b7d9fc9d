package io.cleanwire.stream;

import static io.cleanwire.support.RunningBroker.bytes;
import static io.cleanwire.support.RunningBroker.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.cli.LocalService;
import io.cleanwire.cli.OutcomeReader;
import io.cleanwire.cli.Tally;
import io.cleanwire.support.Poison;
import io.cleanwire.support.RunningBroker;
import io.cleanwire.support.Schemas;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

/** 20,000 records, poison among them, while the service is killed again and again: each has exactly one outcome. */
class ExactlyOnceIT {

    private static final int RECORDS = 20_000;
    private static final int KEYS = 400;
    private static final int KILLS = 6;
    private static final int PARTITIONS = 4;
    private static final int RAW_BYTES = 8 << 20;
    private static final Topics TOPICS = Topics.DEFAULT;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, ProducerRecord<byte[], byte[]>> inputs = new HashMap<>();
    private final Map<String, String> expected = new HashMap<>();

    @Test
    void everyInputHasExactlyOneOutcomeThoughTheServiceIsKilled() throws Exception {
        System.out.println("ExactlyOnceIT: -Dseed=" + seed);
        try (RunningBroker running = new RunningBroker();
                KafkaProducer<byte[], byte[]> producer = running.producer()) {
            running.broker.createTopics(
                    PARTITIONS,
                    Map.of(
                            TOPICS.raw(), bytes(RAW_BYTES),
                            TOPICS.clean(), bytes(RAW_BYTES + (64 << 10)),
                            TOPICS.rejected(), bytes(RAW_BYTES + (64 << 10)),
                            TOPICS.deadLetter(), bytes(RAW_BYTES + (64 << 10))));
            List<ProducerRecord<byte[], byte[]>> records = records();
            LocalService service = service(running);
            try {
                int chunk = records.size() / (KILLS + 1) + 1;
                for (int from = 0; from < records.size(); from += chunk) {
                    service.awaitReady(Duration.ofMinutes(1));
                    publish(producer, records.subList(from, Math.min(records.size(), from + chunk)));
                    if (from + chunk < records.size()) {
                        TimeUnit.MILLISECONDS.sleep(random.nextInt(1500)); // the moment of the kill
                        service.kill();
                        service = service(running);
                    }
                }
                check(running);
                replay(running, producer);
            } finally {
                service.close();
            }
        }
    }

    private LocalService service(RunningBroker running) throws IOException {
        return LocalService.start(
                RunningBroker.SERVICE_JAR,
                running.folder.resolve("service.log"),
                Map.of(
                        "cleanwire.bootstrap-servers", running.servers(),
                        "cleanwire.limits.output-bytes", Integer.toString(RAW_BYTES)));
    }

    private List<ProducerRecord<byte[], byte[]>> records() {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<Poison> poison = Poison.all();
        int every = RECORDS / (3 * poison.size());
        for (int i = 0; i < RECORDS; i++) {
            if (i % every == every - 1) {
                Poison each = poison.get(i / every % poison.size());
                ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(TOPICS.raw(), each.key(), each.value());
                each.headers().forEach((name, text) -> record.headers().add(name, utf8(text)));
                record.headers().add("test-expected", utf8(each.outcome()));
                records.add(record);
            } else {
                records.add(article(i));
            }
        }
        return records;
    }

    private ProducerRecord<byte[], byte[]> article(int i) {
        String url = "https://site" + i % KEYS + ".example/story";
        String text = "<html><head><title>Story " + i + "</title></head><body><article><h1>Story " + i + "</h1><p>"
                + "This is the " + i
                + "th story of the test, and it has enough words to be taken for an article. ".repeat(6)
                + "</p><p>It ends here, with record " + i + ", and nothing follows it but a short last sentence.</p>"
                + "</article></body></html>";
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(TOPICS.raw(), utf8(url), utf8(text));
        record.headers().add("content-type", utf8("text/html"));
        record.headers().add("test-expected", utf8("clean"));
        return record;
    }

    private void publish(KafkaProducer<byte[], byte[]> producer, List<ProducerRecord<byte[], byte[]>> records)
            throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ProducerRecord<byte[], byte[]> record : records) {
            sent.add(producer.send(record));
        }
        for (int i = 0; i < records.size(); i++) {
            RecordMetadata at = sent.get(i).get(1, TimeUnit.MINUTES);
            String ref = at.topic() + '-' + at.partition() + '@' + at.offset();
            inputs.put(ref, records.get(i));
            expected.put(ref, text(records.get(i).headers().lastHeader("test-expected")));
        }
    }

    private void check(RunningBroker running) {
        Tally tally = new Tally(TOPICS);
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Long> lastOffset = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        try (OutcomeReader reader = new OutcomeReader(running.servers(), TOPICS, OutcomeReader.From.BEGINNING)) {
            long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
            while (seen.size() < RECORDS && System.nanoTime() < end) {
                reader.poll(Duration.ofMillis(500), record -> {
                    tally.count(record);
                    seen.merge(tally.inputOf(record), 1, Integer::sum);
                    outcome(record, tally.inputOf(record), lastOffset, wrong);
                });
            }
            Map<TopicPartition, Long> ends = reader.ends();
            while (!reader.isPast(ends)) {
                reader.poll(Duration.ofMillis(500), record -> {
                    tally.count(record);
                    seen.merge(tally.inputOf(record), 1, Integer::sum);
                    outcome(record, tally.inputOf(record), lastOffset, wrong);
                });
            }
        }
        Map<String, Integer> doubled = new TreeMap<>(seen);
        doubled.values().removeIf(count -> count == 1);
        List<String> lost = inputs.keySet().stream()
                .filter(ref -> !seen.containsKey(ref))
                .sorted()
                .toList();
        System.out.println("ExactlyOnceIT: " + KILLS + " kills, " + tally.sentence(RECORDS) + ", lost " + lost.size()
                + ", doubled " + doubled.size() + ", wrong " + wrong.size());
        assertThat(lost).as("lost").isEmpty();
        assertThat(doubled).as("doubled").isEmpty();
        assertThat(wrong).as("wrong outcome or order").isEmpty();
        assertThat(tally.agrees(RECORDS)).isTrue();
    }

    private void outcome(
            ConsumerRecord<byte[], byte[]> record, String ref, Map<String, Long> lastOffset, List<String> wrong) {
        String kind = kind(record);
        String wanted = expected.getOrDefault(ref, "nothing");
        if (!kind.equals(wanted)) {
            wrong.add(ref + " became " + kind + ", not " + wanted);
        }
        if (record.topic().equals(TOPICS.deadLetter())) {
            assertUntouched(record, inputs.get(ref));
        } else if (record.value() != null) {
            Schemas.check(record.topic().equals(TOPICS.clean()) ? Schemas.CLEAN : Schemas.REJECTION, record.value());
        }
        long offset = Long.parseLong(ref.substring(ref.indexOf('@') + 1));
        String order = record.topic()
                + ' '
                + new String(record.key() == null ? utf8(ref) : record.key(), java.nio.charset.StandardCharsets.UTF_8);
        boolean ours = wanted.equals("clean") && kind.equals("clean");
        if (ours && lastOffset.merge(order, offset, Math::max) != offset) {
            wrong.add(ref + " came after a later record of its key");
        }
    }

    private static String kind(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(TOPICS.deadLetter())) {
            return text(record.headers().lastHeader("article-error-code"));
        }
        if (record.value() == null) {
            return "tombstone";
        }
        return record.topic().equals(TOPICS.clean())
                ? "clean"
                : text(record.headers().lastHeader("article-status"));
    }

    /** Key, value and the headers it came with, byte for byte and in order. */
    private static void assertUntouched(ConsumerRecord<byte[], byte[]> dead, ProducerRecord<byte[], byte[]> input) {
        assertThat(dead.key()).isEqualTo(input.key());
        assertThat(dead.value()).isEqualTo(input.value());
        Header[] before = input.headers().toArray();
        Header[] after = dead.headers().toArray();
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i].key()).isEqualTo(before[i].key());
            assertThat(after[i].value()).isEqualTo(before[i].value());
        }
    }

    /** A dead letter put back by hand is the record that it was. */
    private static void replay(RunningBroker running, KafkaProducer<byte[], byte[]> producer) throws Exception {
        List<ConsumerRecord<byte[], byte[]>> dead = new ArrayList<>();
        try (OutcomeReader reader = new OutcomeReader(running.servers(), TOPICS, OutcomeReader.From.BEGINNING)) {
            Map<TopicPartition, Long> ends = reader.ends();
            while (!reader.isPast(ends)) {
                reader.poll(Duration.ofMillis(500), record -> {
                    if (record.topic().equals(TOPICS.deadLetter())) {
                        dead.add(record);
                    }
                });
            }
            ConsumerRecord<byte[], byte[]> first = dead.get(0);
            RecordMetadata at = producer.send(
                            new ProducerRecord<>(TOPICS.raw(), null, first.key(), first.value(), first.headers()))
                    .get(1, TimeUnit.MINUTES);
            List<ConsumerRecord<byte[], byte[]>> again = new ArrayList<>();
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (again.isEmpty() && System.nanoTime() < end) {
                reader.poll(Duration.ofMillis(500), again::add);
            }
            assertThat(again).hasSize(1);
            assertThat(again.get(0).value()).isEqualTo(first.value());
            assertThat(again.get(0).key()).isEqualTo(first.key());
            assertThat(text(again.get(0).headers().lastHeader("dead-letter-offset")))
                    .isEqualTo(Long.toString(at.offset()));
        }
    }

    private static String text(Header header) {
        return header == null ? "" : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
