package io.cleanwire.stream;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** When records were begun and how many were done, for the probe that asks whether the stream still moves. Thread safe. */
final class Progress {

    private final ConcurrentHashMap<Long, Long> busySince = new ConcurrentHashMap<>();
    private final AtomicLong records = new AtomicLong();
    private final LongSupplier clock;

    Progress(LongSupplier clock) {
        this.clock = clock;
    }

    void begin() {
        busySince.put(Thread.currentThread().getId(), clock.getAsLong());
    }

    void end() {
        busySince.remove(Thread.currentThread().getId());
        records.incrementAndGet();
    }

    /** Forgets who was busy: the threads of a stream that ended. */
    void restart() {
        busySince.clear();
    }

    /** Records done since the process began. */
    long records() {
        return records.get();
    }

    /** Nanoseconds that the slowest record now in work has taken. */
    long busyNanos() {
        long now = clock.getAsLong();
        return busySince.values().stream().mapToLong(since -> now - since).max().orElse(0);
    }
}
