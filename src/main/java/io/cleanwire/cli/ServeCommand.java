package io.cleanwire.cli;

import picocli.CommandLine.Command;

/**
 * Here for its help and its place in the list: the entry point starts the service itself, before the commands are
 * looked at.
 */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Start the service: read the raw topic until stopped.",
        footer = {
            "",
            "Configuration is by property, environment variable or application.properties:",
            "  cleanwire.bootstrap-servers  CLEANWIRE_BOOTSTRAP_SERVERS  (localhost:9092)",
            "  cleanwire.threads            CLEANWIRE_THREADS            (2)",
            "All of them stand in docs/operations.md.",
            "",
            "Example:",
            "  CLEANWIRE_BOOTSTRAP_SERVERS=kafka:9092 cleanwire serve"
        })
final class ServeCommand implements Runnable {

    @Override
    public void run() {
        throw new IllegalStateException("'serve' must be the first word: cleanwire serve");
    }
}
