package io.cleanwire.stream;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.contract.HeaderNames;
import io.cleanwire.contract.OutgoingHeaders;
import io.cleanwire.contract.OutputFormat;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Origin;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Removal;
import io.cleanwire.normalise.Urls;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * One raw record in, exactly one record out. Everything that can go wrong with the bytes has become a value before it
 * reaches this class, so nothing here is caught.
 */
final class CleaningProcessor implements Processor<byte[], byte[], byte[], byte[]> {

    private final Cleaner cleaner;
    private final Encoder encoder;
    private final StreamSettings settings;
    private final Progress progress;

    private @Nullable ProcessorContext<byte[], byte[]> context;

    CleaningProcessor(Cleaner cleaner, Encoder encoder, StreamSettings settings, Progress progress) {
        this.cleaner = cleaner;
        this.encoder = encoder;
        this.settings = settings;
        this.progress = progress;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        progress.begin();
        Done[] done = new Done[1];
        Origin origin = origin(record);
        Map<String, String> trace = settings.tracing().trace(trace(record), () -> done[0] = decide(record, origin));
        Input input = new Input(record, origin, trace, Instant.now());
        Sending sending = done[0].encoded()
                .map(encoded -> encoded.fold(value -> value(input, value), dead -> dead(input, dead)))
                .orElseGet(() -> tombstone(input, done[0].deletes()));
        forward(sending);
        settings.listener().outcome(sending.outcome(), sending.reason(), done[0].removed(), done[0].nanos());
        progress.end();
    }

    /** A raw record with what stands around it. */
    private record Input(Record<byte[], byte[]> record, Origin origin, Map<String, String> trace, Instant now) {

        Record<byte[], byte[]> answer(byte[] key, byte @Nullable [] value, Headers headers) {
            return new Record<>(key, value, Math.max(0, record.timestamp()), headers);
        }
    }

    /**
     * What was decided.
     *
     * @param encoded empty when an article is to be deleted
     * @param deletes the key to delete, else empty
     */
    private record Done(Optional<Encoded> encoded, String deletes, List<Removal> removed, long nanos) {}

    /** What goes where, and what is told of it. */
    private record Sending(String sink, Record<byte[], byte[]> record, String outcome, String reason) {}

    private Done decide(Record<byte[], byte[]> record, Origin origin) {
        if (record.value() == null) {
            return deletion(record);
        }
        long start = System.nanoTime();
        Outcome outcome = cleaner.clean(
                new RawRecord(Messages.text(record.key()), record.value(), Messages.texts(record.headers()), origin));
        Encoded encoded = encoder.encode(outcome);
        List<Removal> removed =
                outcome instanceof Outcome.Clean clean ? clean.article().body().removed() : List.of();
        return new Done(Optional.of(encoded), "", removed, System.nanoTime() - start);
    }

    /** A null value asks to forget the article of its URL. */
    private static Done deletion(Record<byte[], byte[]> record) {
        Optional<String> url = Urls.normalize(Messages.text(record.key()).strip());
        Optional<Encoded> encoded = url.isPresent()
                ? Optional.empty()
                : Optional.of(new Encoded.Dead(
                        ErrorCode.NO_URL, "stream", "a null value asks to delete, but the key is no URL"));
        return new Done(encoded, url.orElse(""), List.of(), 0);
    }

    private Sending tombstone(Input input, String url) {
        Headers headers = new RecordHeaders();
        Messages.add(headers, Map.of(HeaderNames.INPUT_REF, input.origin().ref()));
        Messages.add(headers, input.trace());
        return new Sending(
                CleaningTopology.CLEAN, input.answer(Messages.utf8(url), null, headers), "clean", "tombstone");
    }

    private Sending value(Input input, Encoded.Value value) {
        OutputFormat format = value.rejected() ? OutputFormat.JSON : settings.format();
        byte[] bytes = format.value(value.json());
        Headers headers = new RecordHeaders();
        Messages.add(headers, OutgoingHeaders.of(value, format.contentType(), input.origin(), input.now()));
        if (settings.cloudEvents()) {
            Messages.add(headers, OutgoingHeaders.cloudEvent(value, input.now()));
        }
        Messages.add(headers, input.trace());
        Record<byte[], byte[]> record = input.answer(Messages.utf8(value.key()), bytes, headers);
        int most = value.rejected()
                ? settings.sizes().rejected()
                : settings.sizes().clean();
        if (Messages.size(record.key(), record.value(), headers) > most) {
            String message = "the record has " + bytes.length + " bytes, the topic takes " + most;
            return dead(input, new Encoded.Dead(ErrorCode.OUTPUT_TOO_LARGE, "stream", message));
        }
        return value.rejected()
                ? new Sending(CleaningTopology.REJECTED, record, "rejected", value.status())
                : new Sending(CleaningTopology.CLEAN, record, "clean", value.status());
    }

    private Sending dead(Input input, Encoded.Dead dead) {
        Record<byte[], byte[]> record = DeadLetters.of(
                input.record(),
                OutgoingHeaders.of(dead, input.origin(), input.now()),
                settings.sizes().deadLetter());
        return new Sending(
                CleaningTopology.DEAD_LETTER, record, "deadletter", dead.code().wire());
    }

    private void forward(Sending sending) {
        if (context == null) {
            throw new IllegalStateException("process before init");
        }
        context.forward(sending.record(), sending.sink());
    }

    private Origin origin(Record<byte[], byte[]> record) {
        Optional<RecordMetadata> at = context == null ? Optional.empty() : context.recordMetadata();
        Optional<Instant> time =
                record.timestamp() > 0 ? Optional.of(Instant.ofEpochMilli(record.timestamp())) : Optional.empty();
        return at.map(m -> new Origin(m.topic(), m.partition(), m.offset(), time))
                .orElse(Origin.NONE);
    }

    private static Map<String, String> trace(Record<byte[], byte[]> record) {
        Map<String, String> trace = new LinkedHashMap<>();
        for (String name : List.of(HeaderNames.TRACEPARENT, HeaderNames.TRACESTATE)) {
            Messages.text(record.headers(), name).ifPresent(text -> trace.put(name, text));
        }
        return trace;
    }
}
