package io.cleanwire.app;

import io.cleanwire.stream.Tracing;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** One span a record when OpenTelemetry is on; else the trace is passed on as it came. */
@ApplicationScoped
public class Traces {

    private final OpenTelemetry telemetry;
    private final boolean disabled;

    Traces(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "true") boolean disabled) {
        this.telemetry = telemetry;
        this.disabled = disabled;
    }

    Tracing tracing() {
        return disabled ? Tracing.PASS_ON : this::span;
    }

    private Map<String, String> span(Map<String, String> incoming, Runnable work) {
        TextMapPropagator propagator = telemetry.getPropagators().getTextMapPropagator();
        Context parent = propagator.extract(Context.root(), incoming, MapGetter.INSTANCE);
        Span span = telemetry
                .getTracer("io.cleanwire")
                .spanBuilder("clean article")
                .setParent(parent)
                .setSpanKind(SpanKind.CONSUMER)
                .startSpan();
        Scope scope = span.makeCurrent();
        try {
            work.run();
            Map<String, String> outgoing = new LinkedHashMap<>();
            propagator.inject(Context.current(), outgoing, Traces::put);
            return outgoing;
        } finally {
            scope.close();
            span.end();
        }
    }

    private static void put(@Nullable Map<String, String> carrier, String name, String text) {
        if (carrier != null) {
            carrier.put(name, text);
        }
    }

    private enum MapGetter implements TextMapGetter<Map<String, String>> {
        INSTANCE;

        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    }
}
