package io.cleanwire.cli;

import io.cleanwire.stream.Topics;
import picocli.CommandLine.Option;

/** Where the broker is and what the topics are called. */
final class BrokerOptions {

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:CLEANWIRE_BOOTSTRAP_SERVERS:-localhost:9092}",
            description = "the broker (${DEFAULT-VALUE})")
    String bootstrapServers = "";

    @Option(
            names = "--raw-topic",
            paramLabel = "TOPIC",
            defaultValue = "${env:CLEANWIRE_TOPICS_RAW:-articles.raw}",
            description = "(${DEFAULT-VALUE})")
    private String raw = "";

    @Option(
            names = "--clean-topic",
            paramLabel = "TOPIC",
            defaultValue = "${env:CLEANWIRE_TOPICS_CLEAN:-articles.clean}",
            description = "(${DEFAULT-VALUE})")
    private String clean = "";

    @Option(
            names = "--rejected-topic",
            paramLabel = "TOPIC",
            defaultValue = "${env:CLEANWIRE_TOPICS_REJECTED:-articles.rejected}",
            description = "(${DEFAULT-VALUE})")
    private String rejected = "";

    @Option(
            names = "--dead-letter-topic",
            paramLabel = "TOPIC",
            defaultValue = "${env:CLEANWIRE_TOPICS_DEAD_LETTER:-articles.deadletter}",
            description = "(${DEFAULT-VALUE})")
    private String deadLetter = "";

    Topics topics() {
        return new Topics(raw, clean, rejected, deadLetter);
    }
}
