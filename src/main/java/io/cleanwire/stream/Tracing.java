package io.cleanwire.stream;

import java.util.Map;

/** Continues the trace that a raw record belongs to. */
@FunctionalInterface
public interface Tracing {

    /** Passes the trace on as it came; what a service without a tracer owes its neighbours. */
    Tracing PASS_ON = (incoming, work) -> {
        work.run();
        return incoming;
    };

    /**
     * Does the work inside a span that continues the trace.
     *
     * @param incoming {@code traceparent} and {@code tracestate} of the raw record, as far as it has them
     * @return the trace headers of what goes out
     */
    Map<String, String> trace(Map<String, String> incoming, Runnable work);
}
