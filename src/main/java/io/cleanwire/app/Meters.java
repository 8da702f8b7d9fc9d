package io.cleanwire.app;

import io.cleanwire.model.Removal;
import io.cleanwire.stream.OutcomeListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;

/**
 * What operators count. Tags come from enums and rule ids, never from pages. The counters count work done by this
 * process: a record that is read again after a crash counts again, though it goes out once.
 */
@ApplicationScoped
public class Meters implements OutcomeListener {

    private final MeterRegistry registry;
    private final Timer cleaning;
    private final AtomicReference<@Nullable KafkaStreamsMetrics> streams = new AtomicReference<>();

    Meters(MeterRegistry registry) {
        this.registry = registry;
        this.cleaning = Timer.builder("cleanwire.cleaning")
                .description("time to clean one record, without Kafka")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofNanos(100_000))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry);
    }

    @Override
    public void outcome(String outcome, String reason, List<Removal> removed, long nanos) {
        registry.counter("cleanwire.records", "outcome", outcome, "reason", reason)
                .increment();
        for (Removal removal : removed) {
            registry.counter("cleanwire.removed", "rule", removal.rule()).increment();
        }
        cleaning.record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Shows Kafka Streams' own meters; those of a stream that ended go. */
    void bind(KafkaStreams stream) {
        KafkaStreamsMetrics now = new KafkaStreamsMetrics(stream);
        KafkaStreamsMetrics before = streams.getAndSet(now);
        if (before != null) {
            before.close();
        }
        now.bindTo(registry);
    }
}
