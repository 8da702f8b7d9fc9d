package io.cleanwire.cli;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.contract.ErrorJson;
import io.cleanwire.contract.HeaderNames;
import io.cleanwire.contract.OptionalField;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cleans files without Kafka. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = "Clean files or stdin, offline: one JSON line per input, the value that would be on the topic.",
        exitCodeOnInvalidInput = Commands.FAILED,
        exitCodeOnExecutionException = Commands.FAILED,
        footer = {
            "",
            "Examples:",
            "  cleanwire clean story.html",
            "  cleanwire clean --explain dump.txt",
            "  curl -s $URL | cleanwire clean --url $URL -",
            "  cleanwire clean *.html > clean.jsonl"
        })
final class CleanCommand implements Callable<Integer> {

    @Option(names = "--url", paramLabel = "U", description = "where the payload came from")
    private @Nullable String url;

    @Option(names = "--content-type", paramLabel = "T", description = "such as text/html; sniffed when not given")
    private @Nullable String contentType;

    @Option(names = "--explain", description = "a readable view: what was kept, what was cut and by which rule")
    private boolean explain;

    @Option(names = "--html", description = "write articleBodyHtml, too")
    private boolean html;

    @Option(names = "--markdown", description = "write articleBodyMarkdown, too")
    private boolean markdown;

    @Mixin
    private CleanerOptions options = new CleanerOptions();

    @Parameters(paramLabel = "FILE", description = "files to clean; - or nothing reads stdin")
    private List<String> files = List.of("-");

    private final Terminal terminal = new Terminal();

    @Override
    public Integer call() throws IOException {
        Cleaner cleaner = options.cleaner();
        boolean clean = true;
        for (String file : files) {
            clean &= one(file, cleaner);
        }
        return clean ? Commands.OK : Commands.NOT_CLEAN;
    }

    private boolean one(String file, Cleaner cleaner) throws IOException {
        Outcome outcome = cleaner.clean(RawRecord.offline(read(file), headers()));
        if (explain) {
            new Explanation(terminal).print(file, outcome);
        } else {
            byte[] json = encoder().encode(outcome).fold(Encoded.Value::json, ErrorJson::write);
            terminal.out.println(new String(json, StandardCharsets.UTF_8));
        }
        return outcome instanceof Outcome.Clean;
    }

    private Encoder encoder() {
        return new Encoder(Limits.DEFAULT, OptionalField.of(false, html, markdown));
    }

    static byte[] read(String file) throws IOException {
        if (file.equals("-")) {
            return System.in.readAllBytes();
        }
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new IOException("no such file: " + file, e);
        }
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (url != null) {
            headers.put(HeaderNames.ARTICLE_URL, url);
        }
        if (contentType != null) {
            headers.put(HeaderNames.CONTENT_TYPE, contentType);
        }
        return headers;
    }
}
