package io.cleanwire.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;

/**
 * One pass of one work over all pages.
 *
 * @param nanos what each page took
 * @param allocated bytes that the thread allocated in all
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of them, read only
record Lap(long[] nanos, long allocated) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Where results go, so that no compiler may take them for unused. */
    @SuppressWarnings({"UnusedVariable", "FieldCanBeLocal"}) // written and never read: that is its use
    private static volatile long sink;

    static Lap of(Work work, int pages) {
        long[] nanos = new long[pages];
        long results = 0;
        long allocated = allocatedByThisThread();
        for (int page = 0; page < pages; page++) {
            long start = System.nanoTime();
            results += work.step().on(page);
            nanos[page] = System.nanoTime() - start;
        }
        allocated = allocatedByThisThread() - allocated;
        sink = results;
        return new Lap(nanos, allocated);
    }

    /** Bytes this thread has allocated since it began. */
    static long allocatedByThisThread() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    long total() {
        return LongStream.of(nanos).sum();
    }
}
