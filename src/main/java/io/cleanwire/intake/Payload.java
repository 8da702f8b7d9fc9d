package io.cleanwire.intake;

import io.cleanwire.model.Flag;
import io.cleanwire.model.Hints;
import io.cleanwire.model.Source;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/**
 * A raw record, understood.
 *
 * @param content the page or the text
 * @param kind {@code html}, {@code text}, {@code json} or {@code feed_entry}
 * @param url the final URL, else the requested one, as given; empty when the record names none
 * @param hints what the producer says about the article
 * @param source facts about the input, to be copied
 * @param bytes what is known of the body bytes
 * @param flags what the reader of the record should know
 * @param extensionsJson the producer's own object as JSON text, empty when there is none
 */
public record Payload(
        Content content,
        String kind,
        Optional<String> url,
        Hints hints,
        Source source,
        BodyBytes bytes,
        Set<Flag> flags,
        String extensionsJson) {

    /** What was in the payload. */
    public sealed interface Content {
        /** Decides by kind. */
        <R> R fold(Function<Document, R> page, Function<String, R> text);
    }

    /** A parsed page; its depth is bounded. */
    public record Page(Document document) implements Content {
        @Override
        public <R> R fold(Function<Document, R> page, Function<String, R> text) {
            return page.apply(document);
        }
    }

    /** Text that somebody already flattened. */
    public record FlatText(String value) implements Content {
        @Override
        public <R> R fold(Function<Document, R> page, Function<String, R> text) {
            return text.apply(value);
        }
    }

    /**
     * The bytes that were read.
     *
     * @param sha256 hex
     * @param charset name of the charset, empty when the body came as characters
     * @param charsetSource see the contract, empty when the body came as characters
     */
    public record BodyBytes(String sha256, long length, Optional<String> charset, Optional<String> charsetSource) {}

    public Payload {
        flags = Set.copyOf(flags);
    }
}
