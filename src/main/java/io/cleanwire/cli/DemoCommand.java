package io.cleanwire.cli;

import io.cleanwire.stream.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everything on this machine: a broker, the service, the samples, and what comes out. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Start a real broker and the service, publish samples/, show what comes out; Ctrl-C ends it all.",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {"", "Examples:", "  cleanwire demo", "  cleanwire demo --once    # ends after the summary"})
final class DemoCommand implements Callable<Integer> {

    /** Largest raw message in the demo, and what the other topics take so that nothing is lost on the way. */
    static final int RAW_BYTES = 8 << 20;

    static final int OUT_BYTES = RAW_BYTES + (64 << 10);

    private static final int PARTITIONS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Option(names = "--once", description = "end after the summary; exit status 0 only if the sums agree")
    private boolean once;

    private final Terminal terminal = new Terminal();
    private final Topics topics = Topics.DEFAULT;

    /** Settings of the topics that the demo creates. */
    static Map<String, Map<String, String>> topicSettings(Topics topics) {
        String raw = Integer.toString(RAW_BYTES);
        String out = Integer.toString(OUT_BYTES);
        return Map.of(
                topics.raw(), Map.of("max.message.bytes", raw),
                topics.clean(), Map.of("max.message.bytes", out, "cleanup.policy", "compact"),
                topics.rejected(), Map.of("max.message.bytes", out),
                topics.deadLetter(), Map.of("max.message.bytes", out));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cleanwire-demo-");
        try (Stage stage = new Stage(folder)) {
            return play(stage);
        }
    }

    private int play(Stage stage) throws IOException, InterruptedException {
        say("starting a Kafka broker …");
        LocalBroker broker = stage.broker();
        broker.createTopics(PARTITIONS, topicSettings(topics));
        say("starting the service …");
        LocalService service = stage.service(Map.of(
                "cleanwire.bootstrap-servers", broker.bootstrapServers(),
                "cleanwire.limits.output-bytes", Integer.toString(RAW_BYTES)));
        service.awaitReady(PATIENCE);
        List<Path> samples = Publisher.files(List.of(Home.samples()));
        try (OutcomeReader reader =
                new OutcomeReader(broker.bootstrapServers(), topics, OutcomeReader.From.BEGINNING)) {
            try (Publisher publisher = new Publisher(broker.bootstrapServers(), topics.raw())) {
                publisher.publish(samples, Optional.empty(), terminal);
            }
            Tally tally = watch(reader, samples.size());
            terminal.out.println();
            terminal.out.println(tally.sentence(samples.size()));
            if (once) {
                return tally.agrees(samples.size()) ? Commands.OK : Commands.FAILED;
            }
            next(broker, service);
            stay(reader);
        }
        return Commands.OK;
    }

    /** Shows outcomes until there is one for each input, and a moment longer for any that should not be there. */
    private Tally watch(OutcomeReader reader, int expected) throws IOException {
        OutcomeLine line = new OutcomeLine(terminal, topics);
        Tally tally = new Tally(topics);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (tally.total() < expected) {
            if (System.nanoTime() > end) {
                throw new IOException("only " + tally.total() + " of " + expected + " outcomes within "
                        + PATIENCE.toSeconds() + " seconds");
            }
            reader.poll(Duration.ofMillis(200), record -> show(record, line, tally));
        }
        reader.poll(Duration.ofMillis(500), record -> show(record, line, tally));
        return tally;
    }

    private void show(ConsumerRecord<byte[], byte[]> record, OutcomeLine line, Tally tally) {
        tally.count(record);
        terminal.out.println(line.of(record));
    }

    private void next(LocalBroker broker, LocalService service) {
        String at = " --bootstrap-servers " + broker.bootstrapServers();
        terminal.out.println();
        terminal.out.println(terminal.bold("Still running. Try in another terminal:"));
        terminal.out.println("  ./cleanwire publish your-page.html --url https://example.com/your-page" + at);
        terminal.out.println("  ./cleanwire tail --from-beginning" + at);
        terminal.out.println(
                "  curl -s --data-binary @your-page.html -H 'Content-Type: text/html' " + service.url("/v1/clean"));
        terminal.out.println("  curl -s " + service.url("/q/health") + "     curl -s " + service.url("/q/metrics")
                + "     curl -s " + service.url("/q/openapi"));
        terminal.out.println("Ctrl-C ends the broker and the service and removes their data.");
    }

    private void stay(OutcomeReader reader) {
        OutcomeLine line = new OutcomeLine(terminal, topics);
        while (!Thread.currentThread().isInterrupted()) {
            reader.poll(Duration.ofMillis(200), record -> terminal.out.println(line.of(record)));
        }
    }

    private void say(String what) {
        terminal.err.println(what);
    }
}
