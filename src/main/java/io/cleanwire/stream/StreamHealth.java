package io.cleanwire.stream;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How the stream is, for probes. Liveness says nothing of the broker: a service whose broker is away waits, and killing
 * it would help nobody. It does notice what only a restart mends. Thread safe.
 */
public final class StreamHealth {

    /** Faults in a row, without one record done between them, after which a new process is worth a try. */
    private static final int HOPELESS = 10;

    private final Duration stalledAfter;
    private final LongSupplier clock;
    private final Progress progress;

    private @Nullable StreamVitals stream;
    private List<String> problems = List.of("The stream has not started.");
    private boolean ended;
    private int faults;
    private long doneAtFault = -1;

    /** Since when records wait, and how many were done then; meaningful while {@code waiting}. */
    private boolean waiting;

    private long waitingSince;
    private long doneWhenWaiting;

    /** @param clock nanoseconds, as {@link System#nanoTime} counts them */
    StreamHealth(Duration stalledAfter, LongSupplier clock) {
        this.stalledAfter = stalledAfter;
        this.clock = clock;
        this.progress = new Progress(clock);
    }

    Progress progress() {
        return progress;
    }

    synchronized void waiting(List<String> now) {
        stream = null;
        problems = now;
    }

    synchronized void running(StreamVitals now) {
        problems = List.of();
        stream = now;
        waiting = false;
    }

    synchronized void failed() {
        stream = null;
        problems = List.of("The stream stopped by a fault and will start again.");
        faults = progress.records() == doneAtFault ? faults + 1 : 1;
        doneAtFault = progress.records();
    }

    /** Nobody looks after the stream any more. */
    synchronized void ended() {
        ended = true;
    }

    /** Why the service cannot work now, one sentence each; empty when it is ready. */
    public synchronized List<String> notReady() {
        if (stream == null) {
            return problems;
        }
        return stream.isRunning() ? List.of() : List.of("The stream is " + stream.state() + ".");
    }

    /** Why only a restart can help; empty while the service is alive. */
    public synchronized Optional<String> dead() {
        if (ended) {
            return Optional.of("The thread that looks after the stream has ended.");
        }
        if (faults >= HOPELESS && progress.records() == doneAtFault) {
            return Optional.of("The stream stopped by a fault " + faults + " times without doing one record.");
        }
        if (stream == null) {
            return Optional.empty();
        }
        if (progress.busyNanos() > stalledAfter.toNanos()) {
            return Optional.of("One record has been in work for more than " + stalledAfter + ".");
        }
        return isStalled(stream)
                ? Optional.of("No record was done for " + stalledAfter + " while records are waiting.")
                : Optional.empty();
    }

    /** Records have been waiting all the time, a broker is there to read them from, and none was done. */
    private boolean isStalled(StreamVitals now) {
        boolean waits = now.isConnected() && now.lag() > 0;
        if (!waits || !waiting || progress.records() != doneWhenWaiting) {
            waiting = waits;
            waitingSince = clock.getAsLong();
            doneWhenWaiting = progress.records();
        }
        return waiting && clock.getAsLong() - waitingSince > stalledAfter.toNanos();
    }
}
