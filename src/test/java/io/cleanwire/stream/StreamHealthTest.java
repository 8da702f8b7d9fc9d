package io.cleanwire.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What the probes say, told by a clock that the test moves. */
class StreamHealthTest {

    private final AtomicLong now = new AtomicLong();
    private final StreamHealth health = new StreamHealth(Duration.ofMinutes(5), now::get);

    private record Vitals(boolean isRunning, boolean isConnected, double lag) implements StreamVitals {
        @Override
        public String state() {
            return isRunning ? "RUNNING" : "ERROR";
        }
    }

    @Test
    void isNotReadyUntilItRuns() {
        assertThat(health.notReady()).isNotEmpty();
        health.waiting(List.of("Topic x does not exist."));
        assertThat(health.notReady()).containsExactly("Topic x does not exist.");
        health.running(new Vitals(true, true, 0));
        assertThat(health.notReady()).isEmpty();
        health.running(new Vitals(false, true, 0));
        assertThat(health.notReady()).containsExactly("The stream is ERROR.");
    }

    @Test
    void livesWhileItWaitsForTheBrokerHoweverLong() {
        health.waiting(List.of("The broker does not answer."));
        pass(Duration.ofDays(1));
        assertThat(health.dead()).isEmpty();
    }

    @Test
    void livesWhileNothingWaits() {
        health.running(new Vitals(true, true, 0));
        assertAliveFor(Duration.ofHours(1));
    }

    @Test
    void livesWhileTheBrokerIsAwayThoughRecordsWait() {
        health.running(new Vitals(true, false, 100));
        assertAliveFor(Duration.ofHours(1));
    }

    @Test
    void livesWhileRecordsAreDoneHoweverManyWait() {
        health.running(new Vitals(true, true, 1e6));
        for (int minute = 0; minute < 60; minute++) {
            pass(Duration.ofMinutes(1));
            health.progress().begin();
            health.progress().end();
            assertThat(health.dead()).isEmpty();
        }
    }

    @Test
    void livesWhenTheFirstRecordAfterAQuietHourHasJustArrived() {
        health.running(new Vitals(true, true, 0));
        assertAliveFor(Duration.ofHours(1));
        health.running(new Vitals(true, true, 1));
        assertThat(health.dead()).isEmpty();
    }

    @Test
    void diesWhenRecordsWaitAndNoneIsDone() {
        health.running(new Vitals(true, true, 1));
        assertThat(health.dead()).isEmpty();
        pass(Duration.ofMinutes(6));
        assertThat(health.dead()).hasValueSatisfying(why -> assertThat(why).contains("records are waiting"));
    }

    @Test
    void diesWhenOneRecordTakesForever() {
        health.running(new Vitals(true, true, 0));
        health.progress().begin();
        pass(Duration.ofMinutes(6));
        assertThat(health.dead()).hasValueSatisfying(why -> assertThat(why).contains("in work"));
    }

    @Test
    void diesAfterManyFaultsWithoutARecordAndLivesWithOne() {
        for (int fault = 0; fault < 10; fault++) {
            assertThat(health.dead()).isEmpty();
            health.failed();
        }
        assertThat(health.dead()).isPresent();
        health.progress().begin();
        health.progress().end();
        assertThat(health.dead()).isEmpty();
    }

    @Test
    void diesWhenNobodyLooksAfterTheStream() {
        health.ended();
        assertThat(health.dead()).isPresent();
    }

    private void assertAliveFor(Duration duration) {
        for (long minute = 0; minute < duration.toMinutes(); minute++) {
            assertThat(health.dead()).isEmpty();
            pass(Duration.ofMinutes(1));
        }
    }

    private void pass(Duration duration) {
        now.addAndGet(duration.toNanos());
    }
}
