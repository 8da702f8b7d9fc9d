package io.cleanwire.bench;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.contract.ErrorJson;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.Processing;
import io.cleanwire.model.RawRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * What is done to the pages.
 *
 * <p>Parsing starts from characters: the page is decoded beforehand, by the charset that the cleaner found, so that
 * finding the charset and decoding count for the cleaning alone. That is the strictest way to draw the line.
 */
final class Works {

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Encoder encoder = new Encoder(Limits.DEFAULT);
    private final List<RawRecord> records = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> urls = new ArrayList<>();
    private final Counts outcomes = new Counts();

    Works(List<Page> pages) {
        for (Page page : pages) {
            RawRecord record = page.record();
            Outcome outcome = cleaner.clean(record);
            outcomes.add(outcome);
            records.add(record);
            texts.add(decoded(page.bytes(), charset(outcome)));
            urls.add(page.url());
        }
    }

    Counts outcomes() {
        return outcomes;
    }

    /** {@code Jsoup.parse} of the decoded page. */
    Work parse() {
        return new Work(
                "parse", page -> Jsoup.parse(texts.get(page), urls.get(page)).childNodeSize());
    }

    /** Bytes to bytes: charset, parse, metadata, body, verdict, JSON. */
    Work clean() {
        return new Work("clean", page -> encoder.encode(cleaner.clean(records.get(page)))
                .fold(Encoded.Value::json, ErrorJson::write)
                .length);
    }

    /** The decoded page, for others that start from characters. */
    String text(int page) {
        return texts.get(page);
    }

    private static Charset charset(Outcome outcome) {
        Optional<String> name = outcome.<Optional<Processing>>fold(
                        clean -> Optional.of(clean.article().processing()),
                        rejected -> Optional.of(rejected.processing()),
                        dead -> Optional.empty())
                .flatMap(Processing::charset);
        return name.map(Charset::forName).orElse(StandardCharsets.UTF_8);
    }

    /** Without its byte order mark, which a parser of characters would take for text before the head. */
    private static String decoded(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
