package io.cleanwire.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts files on the raw topic. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Put files, or all files of a folder, on the raw topic; the content type is sniffed.",
            "WARC files, feeds and JSON Lines become one record for each response, entry and line."
        },
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "Examples:",
            "  cleanwire publish story.html --url https://example.com/story",
            "  cleanwire publish samples/ --bootstrap-servers kafka:9092",
            "  cleanwire publish crawl.warc.gz feed.xml articles.jsonl"
        })
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Option(names = "--url", paramLabel = "U", description = "where the payload came from; for one file")
    private @Nullable String url;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "files or folders")
    private List<Path> paths = List.of();

    private final Terminal terminal = new Terminal();

    @Override
    public Integer call() throws IOException {
        List<Path> files = Publisher.files(paths);
        if (url != null && files.size() != 1) {
            throw new IOException("--url goes with one file, not with " + files.size());
        }
        long sent;
        try (Publisher publisher =
                new Publisher(broker.bootstrapServers, broker.topics().raw())) {
            sent = publisher.publish(files, Optional.ofNullable(url), terminal);
        }
        terminal.err.println("published " + sent + (sent == 1 ? " record" : " records") + " to "
                + broker.topics().raw());
        return Commands.OK;
    }
}
