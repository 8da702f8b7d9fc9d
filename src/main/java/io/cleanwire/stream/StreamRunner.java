package io.cleanwire.stream;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/**
 * Keeps the stream running: looks at broker and topics until nothing is wrong, starts the stream, and when it ends by a
 * fault begins again. One thread of its own; ends when it is closed.
 *
 * <pre>
 *   waiting ──(preflight clear)──► running ──(fault)──► waiting
 *      └────────────── close ──► closed ◄── close ─────────┘
 * </pre>
 */
public final class StreamRunner implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StreamRunner.class.getName());
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Options options;
    private final Cleaner cleaner;
    private final Encoder encoder;
    private final Consumer<KafkaStreams> onStart;
    private final StreamHealth health;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "stream-runner");

    /**
     * How to run.
     *
     * @param applicationId also the consumer group
     * @param closeWithin how long a close may wait for what is in flight
     * @param stalledAfter how long records may wait without one being done before the stream counts as stuck
     * @param kafka the operator's own Kafka properties
     */
    public record Options(
            String bootstrapServers,
            String applicationId,
            int threads,
            Duration closeWithin,
            Duration stalledAfter,
            Map<String, String> kafka,
            StreamSettings settings) {}

    /** @param onStart is given each stream before it starts, for meters */
    public StreamRunner(Options options, Cleaner cleaner, Encoder encoder, Consumer<KafkaStreams> onStart) {
        this.options = options;
        this.cleaner = cleaner;
        this.encoder = encoder;
        this.onStart = onStart;
        this.health = new StreamHealth(options.stalledAfter(), System::nanoTime);
    }

    /** Starts in the background and returns at once. */
    public void start() {
        thread.start();
    }

    /** Whether it was started and not closed. */
    public boolean isStarted() {
        return thread.isAlive();
    }

    /** How the stream is. */
    public StreamHealth health() {
        return health;
    }

    private void run() {
        String said = "";
        try {
            while (!isClosing()) {
                try {
                    Optional<Sizes> sizes = awaitClear();
                    said = "";
                    if (sizes.isPresent()) {
                        stream(sizes.get());
                    }
                } catch (RuntimeException fault) { // a client that cannot be made now: a name that does not resolve yet
                    said = refused(fault, said);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // asked to end
        } finally {
            if (!isClosing()) {
                health.ended();
            }
        }
    }

    /** Says once why no client could be made, and waits a while; what was said. */
    private String refused(RuntimeException fault, String said) throws InterruptedException {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String sentence = "No Kafka client can be made (" + cause.getMessage() + "); trying again.";
        health.waiting(List.of(sentence));
        if (!sentence.equals(said)) {
            LOG.warning(sentence);
        }
        closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        return sentence;
    }

    /** Looks until nothing is wrong; empty when we are closed first. */
    private Optional<Sizes> awaitClear() throws InterruptedException {
        List<String> said = List.of();
        Admin admin = Admin.create(KafkaProperties.connection(options.bootstrapServers(), options.kafka()));
        try {
            while (!isClosing()) {
                Preflight.Report report = Preflight.of(admin, options.settings().topics());
                health.waiting(report.problems());
                if (report.isClear()) {
                    report.remarks().forEach(LOG::warning);
                    return Optional.of(report.sizes());
                }
                if (!said.equals(report.problems())) {
                    report.problems().forEach(LOG::warning);
                    said = report.problems();
                }
                closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
            }
        } finally {
            admin.close(Duration.ZERO); // else a stop waits a minute for what a broker that is away will not answer
        }
        return Optional.empty();
    }

    private void stream(Sizes sizes) throws InterruptedException {
        StreamSettings settings = options.settings().withSizes(sizes);
        health.progress().restart();
        CountDownLatch ended = new CountDownLatch(1);
        try (KafkaStreams streams = new KafkaStreams(
                CleaningTopology.build(cleaner, encoder, settings, health.progress()),
                KafkaProperties.stream(
                        options.bootstrapServers(),
                        options.applicationId(),
                        options.threads(),
                        sizes.largest() + Sizes.OVERHEAD,
                        options.kafka()))) {
            streams.setUncaughtExceptionHandler(fault -> {
                LOG.log(Level.WARNING, "The stream stopped by a fault and will start again.", fault);
                return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
            });
            streams.setStateListener((now, before) -> {
                if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
                    ended.countDown();
                }
            });
            onStart.accept(streams);
            health.running(StreamVitals.of(streams));
            LOG.info(banner(sizes));
            streams.start();
            while (!isClosing() && !ended.await(200, TimeUnit.MILLISECONDS)) {
                // waiting for either
            }
            end(streams);
        }
    }

    private void end(KafkaStreams streams) throws InterruptedException {
        if (isClosing()) {
            boolean clean = streams.close(
                    CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                            .withTimeout(options.closeWithin()));
            LOG.info(clean ? "The stream has committed and left the group." : "The stream did not end in time.");
        } else {
            health.failed();
            closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private String banner(Sizes sizes) {
        Topics topics = options.settings().topics();
        return "Reading " + topics.raw() + " as group " + options.applicationId() + " with " + options.threads()
                + " threads; writing " + topics.clean() + " (up to " + sizes.clean() + " bytes), " + topics.rejected()
                + " and " + topics.deadLetter() + " (up to " + sizes.deadLetter()
                + " bytes), exactly once for readers of committed records.";
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Finishes what is in flight, commits, leaves the group. Safe to call twice. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(options.closeWithin().plusSeconds(5).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
