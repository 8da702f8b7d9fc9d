package io.cleanwire.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No page, however built, ends in anything but one outcome. The thread's stack is a quarter of the usual one at most:
 * what called itself once for each level of a page would overflow it.
 */
class HostileTest {

    private static final int STACK = 256 << 10;

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Encoder encoder = new Encoder(Limits.DEFAULT);

    @ParameterizedTest
    @EnumSource
    void endsAsOneOutcomeOnASmallStack(Hostile kind) throws Exception {
        for (int size : new int[] {1, kind.most() / 50, kind.most(), 2 * kind.most()}) {
            byte[] page = kind.page(size);
            Encoded encoded = onASmallStack(
                    () -> encoder.encode(cleaner.clean(RawRecord.offline(page, Map.of("content-type", "text/html")))));
            String ended = encoded.fold(
                    value -> value.rejected() ? value.status() : "clean",
                    dead -> dead.code().wire() + ": " + dead.message());
            assertThat(ended).as("%,d %s", size, kind.unit()).doesNotStartWith(ErrorCode.INTERNAL.wire());
            if (page.length > Limits.DEFAULT.inputBytes()) {
                assertThat(ended).startsWith(ErrorCode.TOO_LARGE.wire());
            }
        }
    }

    /** Rethrows what it threw. */
    private static <T> T onASmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", STACK);
        thread.start();
        return task.get();
    }
}
