package io.cleanwire.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows outcomes as they leave. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = "Show outcomes from all three topics as they are committed, until Ctrl-C.",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {"", "Examples:", "  cleanwire tail", "  cleanwire tail --from-beginning --json | jq .headline"})
final class TailCommand implements Callable<Integer> {

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Option(names = "--from-beginning", description = "begin with the oldest record and not with the next one")
    private boolean fromBeginning;

    @Option(names = "--json", description = "print the values of clean records and rejections as JSON, one a line")
    private boolean json;

    private final Terminal terminal = new Terminal();

    @Override
    public Integer call() throws IOException {
        AtomicBoolean open = new AtomicBoolean(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> open.set(false)));
        OutcomeLine line = new OutcomeLine(terminal, broker.topics());
        OutcomeReader.From from = fromBeginning ? OutcomeReader.From.BEGINNING : OutcomeReader.From.END;
        try (OutcomeReader reader = new OutcomeReader(broker.bootstrapServers, broker.topics(), from)) {
            while (open.get()) {
                reader.poll(Duration.ofMillis(200), record -> print(record, line));
            }
        }
        return Commands.OK;
    }

    private void print(ConsumerRecord<byte[], byte[]> record, OutcomeLine line) {
        if (!json) {
            terminal.out.println(line.of(record));
        } else if (record.value() != null
                && !record.topic().equals(broker.topics().deadLetter())) {
            terminal.out.println(OutcomeLine.json(record));
        }
    }
}
