package io.cleanwire.contract;

import io.cleanwire.model.Fingerprints;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Identity;
import io.cleanwire.model.Processing;
import io.cleanwire.model.Quality;
import io.cleanwire.model.Source;
import java.io.IOException;

/** The parts that clean records and rejections share. */
final class CommonJson {

    static final String SCHEMA_VERSION = "1.0";

    private CommonJson() {}

    static void urls(JsonWriter out, Identity identity) throws IOException {
        out.text("url", identity.url());
        out.text("normalizedUrl", identity.normalizedUrl());
    }

    static void quality(JsonWriter out, Quality quality) throws IOException {
        out.object("quality", () -> {
            out.decimal("confidence", quality.confidence());
            out.texts("flags", quality.flags().stream().map(Flag::wire).toList());
            out.text("pageType", quality.pageType().wire());
            out.text("access", quality.access().wire());
            out.texts("accessEvidence", quality.accessEvidence());
        });
    }

    static void source(JsonWriter out, Source source) throws IOException {
        if (source.equals(Source.NONE)) {
            return;
        }
        out.object("source", () -> {
            out.text("rawId", source.rawId());
            out.text("sourceId", source.sourceId());
            out.text("requestedUrl", source.requestedUrl());
            out.text("fetchedAt", source.fetchedAt().map(Object::toString));
            if (source.httpStatus().isPresent()) {
                out.number("httpStatus", source.httpStatus().get());
            }
            out.text("feedUrl", source.feedUrl());
        });
    }

    static void processing(JsonWriter out, Processing processing) throws IOException {
        out.object("processing", () -> {
            out.text("cleaner", processing.cleaner());
            out.text("rules", processing.rules());
            out.text("extractor", processing.extractor());
            out.text("inputKind", processing.inputKind());
            out.text("inputSha256", processing.inputSha256());
            out.number("inputBytes", processing.inputBytes());
            out.text("charset", processing.charset());
            out.text("charsetSource", processing.charsetSource());
            out.text("fingerprint", Fingerprints.ALGORITHM);
        });
    }

    /** The first characters of a text, never half a surrogate pair. */
    static String clip(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
