package io.cleanwire.app;

import static io.cleanwire.support.RunningBroker.bytes;
import static io.cleanwire.support.RunningBroker.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.cli.LocalService;
import io.cleanwire.cli.OutcomeReader;
import io.cleanwire.contract.AvroFormat;
import io.cleanwire.stream.Topics;
import io.cleanwire.support.RunningBroker;
import io.cleanwire.support.Schemas;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service as production runs it, before a real broker. */
class ServiceIT {

    private static final String ARTICLE = "<html><head><title>The ferry</title></head><body><article><h1>The ferry</h1>"
            + "<p>The ferry left at nine, as it always did, with eleven cars and a dog on its deck. "
            + "The captain, who is also the mayor, blew the horn twice.</p>"
            + "<p>Nobody had told the dog that the island has no shop on Mondays, and so it stood at the rail, "
            + "as it had stood every week since spring, and looked at the harbour grow.</p>"
            + "<p>At the quay an old man waited with a bag of bones that he had saved for it, and a letter.</p>"
            + "</article></body></html>";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningBroker running;

    private final Topics topics = new Topics(name("raw"), name("clean"), name("rejected"), name("deadletter"));
    private final Path log = running.folder.resolve("service-" + System.nanoTime() + ".log");
    private LocalService service;

    private static String name(String what) {
        return "t" + System.nanoTime() + "." + what;
    }

    @BeforeAll
    static void startBroker() throws Exception {
        running = new RunningBroker();
    }

    @AfterAll
    static void stopBroker() throws IOException {
        running.close();
    }

    @AfterEach
    void stopService() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void namesTheTopicsThatAreMissingAndStartsWhenTheyAreThere() throws Exception {
        start(Map.of());
        await("the probe names the topic", () -> get("/q/health/ready").contains(topics.clean() + " does not exist"));
        assertThat(service.status("/q/health/ready")).isEqualTo(503);
        assertThat(service.status("/q/health/live")).isEqualTo(200);
        assertThat(service.status("/q/health/started")).isEqualTo(200);
        createTopics(2);
        service.awaitReady(Duration.ofMinutes(1));
        assertThat(Files.readString(log)).contains("Topic " + topics.raw() + " does not exist");
    }

    @Test
    void namesPartitionCountsThatDiffer() throws Exception {
        running.broker.createTopics(2, Map.of(topics.raw(), bytes(1 << 20), topics.rejected(), bytes(1 << 20)));
        running.broker.createTopics(3, Map.of(topics.clean(), bytes(1 << 20), topics.deadLetter(), bytes(1 << 20)));
        start(Map.of());
        await("the probe names the topic", () -> get("/q/health/ready").contains("they must be equal"));
        assertThat(get("/q/health/ready"))
                .contains(topics.clean())
                .contains("3 partitions")
                .contains("has 2");
    }

    @Test
    void cleansContinuesTheTraceCountsAndWritesHeaders() throws Exception {
        createTopics(2);
        start(Map.of());
        service.awaitReady(Duration.ofMinutes(1));
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        ConsumerRecord<byte[], byte[]> out = outcomeOf(
                ARTICLE,
                Map.of(
                        "content-type",
                        "text/html",
                        "article-url",
                        "https://Ferry.example/a?utm_source=x",
                        "traceparent",
                        trace));
        assertThat(out.topic()).isEqualTo(topics.clean());
        assertThat(new String(out.key(), StandardCharsets.UTF_8)).isEqualTo("https://ferry.example/a");
        Schemas.check(Schemas.CLEAN, out.value());
        assertThat(header(out, "traceparent")).isEqualTo(trace);
        assertThat(header(out, "article-status")).isEqualTo("partial");
        assertThat(header(out, "article-content-sha256")).hasSize(64);
        assertThat(header(out, "article-input-ref")).startsWith(topics.raw() + "-");
        assertThat(header(out, "ce_type")).isEqualTo("io.cleanwire.article.cleaned.v1");
        assertThat(header(out, "ce_subject")).isEqualTo("https://ferry.example/a");
        String metrics = get("/q/metrics");
        assertThat(metrics)
                .contains("cleanwire_records_total{outcome=\"clean\",reason=\"partial\"} 1.0")
                .contains("cleanwire_removed_total{rule=\"title\"}")
                .contains("cleanwire_cleaning_seconds_bucket")
                .contains("kafka_stream");
    }

    @Test
    void headersLargerThanTheDeadLetterTopicTakesDoNotStopTheStream() throws Exception {
        running.broker.createTopics(
                1,
                Map.of(
                        topics.raw(), bytes(2 << 20),
                        topics.clean(), Map.of(),
                        topics.rejected(), Map.of(),
                        topics.deadLetter(), Map.of()));
        start(Map.of());
        service.awaitReady(Duration.ofMinutes(1));
        ConsumerRecord<byte[], byte[]> out =
                outcomeOf("{\"broken", Map.of("content-type", "application/json", "x-large", "z".repeat(3 << 19)));
        assertThat(out.topic()).isEqualTo(topics.deadLetter());
        assertThat(header(out, "dead-letter-headers")).isEqualTo("omitted");
        assertThat(header(out, "article-error-code")).isEqualTo("bad-envelope");
        assertThat(new String(out.key(), StandardCharsets.UTF_8)).isEqualTo("key");
    }

    @Test
    void writesNoCloudEventsWhenSwitchedOff() throws Exception {
        createTopics(1);
        start(Map.of("cleanwire.cloud-events", "false"));
        service.awaitReady(Duration.ofMinutes(1));
        ConsumerRecord<byte[], byte[]> out = outcomeOf(ARTICLE, Map.of());
        assertThat(header(out, "ce_id")).isEmpty();
        assertThat(header(out, "article-status")).isEqualTo("partial");
    }

    @Test
    void writesAvroWhenAskedTo() throws Exception {
        createTopics(1);
        start(Map.of("cleanwire.output.format", "avro"));
        service.awaitReady(Duration.ofMinutes(1));
        ConsumerRecord<byte[], byte[]> out = outcomeOf(ARTICLE, Map.of());
        assertThat(out.topic()).isEqualTo(topics.clean());
        assertThat(header(out, "content-type")).isEqualTo("avro/binary");
        Schemas.check(Schemas.CLEAN, utf8(AvroFormat.json(out.value())));
        ConsumerRecord<byte[], byte[]> rejected = outcomeOf("<html><body></body></html>", Map.of());
        assertThat(header(rejected, "content-type")).isEqualTo("application/json");
        Schemas.check(Schemas.REJECTION, rejected.value());
    }

    @Test
    void answersOverHttpWhatItWouldSend() throws Exception {
        start(Map.of());
        await("HTTP is up", () -> service.status("/q/health/live") == 200);
        HttpResponse<String> clean = post("/v1/clean?url=https://ferry.example/a", ARTICLE, "text/html");
        assertThat(clean.statusCode()).isEqualTo(200);
        Schemas.check(Schemas.CLEAN, utf8(clean.body()));
        HttpResponse<String> rejected = post("/v1/clean", "<html><body></body></html>", "text/html");
        assertThat(rejected.statusCode()).isEqualTo(200);
        assertThat(rejected.headers().firstValue("article-status")).contains("empty");
        Schemas.check(Schemas.REJECTION, utf8(rejected.body()));
        HttpResponse<String> dead = post("/v1/clean", "{\"body\":", "application/json");
        assertThat(dead.statusCode()).isEqualTo(422);
        assertThat(dead.body()).contains("\"code\":\"bad-envelope\"");
        HttpResponse<String> browser = post("/v1/clean", ARTICLE, "text/html", "Accept", "text/html");
        assertThat(browser.headers().firstValue("content-type").orElse("")).startsWith("application/json");
        Schemas.check(Schemas.CLEAN, utf8(browser.body()));
        assertThat(get("/q/openapi")).contains("/v1/clean");
    }

    @Test
    void waitsWhileTheBrokerIsAwayAndRecoversByItself() throws Exception {
        createTopics(2);
        start(Map.of());
        service.awaitReady(Duration.ofMinutes(1));
        outcomeOf(ARTICLE, Map.of("content-type", "text/html"));
        running.broker.kill();
        TimeUnit.SECONDS.sleep(5); // long enough for the clients to notice
        assertThat(service.status("/q/health/live")).isEqualTo(200);
        running.broker.restart();
        ConsumerRecord<byte[], byte[]> out = outcomeOf(ARTICLE, Map.of("content-type", "text/html"));
        assertThat(out.topic()).isEqualTo(topics.clean());
        service.awaitReady(Duration.ofMinutes(1));
    }

    @Test
    void waitsForABrokerThatIsNotThereYetAndSaysSo() throws Exception {
        start(Map.of("cleanwire.bootstrap-servers", "127.0.0.1:1"));
        await("the probe says so", () -> get("/q/health/ready").contains("The broker does not answer"));
        assertThat(service.status("/q/health/live")).isEqualTo(200);
        assertThat(service.status("/q/health/started")).isEqualTo(200);
    }

    @Test
    void waitsForABrokerWhoseNameDoesNotResolveYet() throws Exception {
        start(Map.of("cleanwire.bootstrap-servers", "no-such-host.invalid:9092"));
        await("the probe says so", () -> get("/q/health/ready").contains("No Kafka client can be made"));
        assertThat(service.status("/q/health/live")).isEqualTo(200);
        assertThat(service.status("/q/health/started")).isEqualTo(200);
    }

    @Test
    void commitsAndLeavesTheGroupWhenAskedToEnd() throws Exception {
        createTopics(2);
        String group = "group-" + System.nanoTime();
        start(Map.of("cleanwire.application-id", group));
        service.awaitReady(Duration.ofMinutes(1));
        outcomeOf(ARTICLE, Map.of("content-type", "text/html"));
        service.close();
        assertThat(service.isAlive()).isFalse();
        assertThat(Files.readString(log)).contains("The stream has committed and left the group.");
        try (Admin admin = Admin.create(running.admin())) {
            assertThat(admin.describeConsumerGroups(List.of(group))
                            .describedGroups()
                            .get(group)
                            .get(10, TimeUnit.SECONDS)
                            .members())
                    .isEmpty();
            long committed = admin
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(10, TimeUnit.SECONDS)
                    .values()
                    .stream()
                    .mapToLong(offset -> offset.offset())
                    .sum();
            assertThat(committed).isGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void aWrongPropertyStopsTheStartWithItsName() throws Exception {
        assertStopsNaming("cleanwire.threads", Map.of("cleanwire.threads", "many"));
        assertStopsNaming("cleanwire.topics.raw-topic", Map.of("cleanwire.topics.raw-topic", "x"));
        assertStopsNaming(
                "cleanwire.kafka.processing.guarantee",
                Map.of("cleanwire.kafka.processing.guarantee", "at_least_once"));
        assertStopsNaming("cleanwire.kafka.security.protocol", Map.of("cleanwire.kafka.security.protocol", "NONSENSE"));
    }

    private void assertStopsNaming(String property, Map<String, String> properties) throws Exception {
        start(properties);
        await("the service ends", () -> !service.isAlive());
        assertThat(Files.readString(log)).contains(property);
        service = null;
    }

    private void start(Map<String, String> properties) throws IOException {
        Map<String, String> all = new java.util.TreeMap<>(Map.of(
                "cleanwire.bootstrap-servers", running.servers(),
                "cleanwire.application-id", "it-" + System.nanoTime(),
                "cleanwire.topics.raw", topics.raw(),
                "cleanwire.topics.clean", topics.clean(),
                "cleanwire.topics.rejected", topics.rejected(),
                "cleanwire.topics.dead-letter", topics.deadLetter()));
        all.putAll(properties);
        service = LocalService.start(RunningBroker.SERVICE_JAR, log, all);
    }

    private void createTopics(int partitions) throws Exception {
        running.broker.createTopics(
                partitions,
                Map.of(
                        topics.raw(), Map.of(),
                        topics.clean(), Map.of(),
                        topics.rejected(), Map.of(),
                        topics.deadLetter(), Map.of()));
    }

    /** Publishes one payload and waits for what becomes of it. */
    private ConsumerRecord<byte[], byte[]> outcomeOf(String payload, Map<String, String> headers) throws Exception {
        List<ConsumerRecord<byte[], byte[]>> out = new ArrayList<>();
        try (OutcomeReader reader = new OutcomeReader(running.servers(), topics, OutcomeReader.From.END);
                KafkaProducer<byte[], byte[]> producer = running.producer()) {
            ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(topics.raw(), utf8("key"), utf8(payload));
            headers.forEach((name, text) -> record.headers().add(name, utf8(text)));
            producer.send(record).get(1, TimeUnit.MINUTES);
            await("an outcome", () -> reader.poll(Duration.ofMillis(200), out::add) > 0);
        }
        if (header(out.get(0), "content-type").equals("application/json")
                && out.get(0).topic().equals(topics.clean())) {
            Schemas.check(Schemas.CLEAN, out.get(0).value());
        }
        return out.get(0);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private String get(String path) throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(service.url(path)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException nobody) {
            return "";
        }
    }

    private HttpResponse<String> post(String path, String body, String type, String... more) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.url(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        HttpRequest asked =
                more.length == 0 ? request.build() : request.headers(more).build();
        return HTTP.send(asked, HttpResponse.BodyHandlers.ofString());
    }

    private static void await(String what, Callable<Boolean> happened) throws Exception {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!happened.call()) {
            assertThat(System.nanoTime()).as("waited in vain until " + what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }
}
