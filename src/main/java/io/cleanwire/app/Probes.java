package io.cleanwire.app;

import io.cleanwire.stream.StreamRunner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** The three probes. */
@ApplicationScoped
public class Probes {

    /** The configuration was read and the stream is being looked after; says nothing of the broker. */
    @Produces
    @Startup
    HealthCheck started(StreamRunner runner) {
        return () -> answer("started", runner.isStarted() ? List.of() : List.of("The service is starting."));
    }

    /** Only what a restart mends. */
    @Produces
    @Liveness
    HealthCheck live(StreamRunner runner) {
        return () -> {
            Optional<String> dead = runner.health().dead();
            return answer("stream", dead.stream().toList());
        };
    }

    /** Broker and topics are as they must be and the stream runs. */
    @Produces
    @Readiness
    HealthCheck ready(StreamRunner runner) {
        return () -> answer("stream", runner.health().notReady());
    }

    private static HealthCheckResponse answer(String name, List<String> problems) {
        HealthCheckResponseBuilder response = HealthCheckResponse.named(name).status(problems.isEmpty());
        for (int i = 0; i < problems.size(); i++) {
            response.withData("problem" + (i + 1), problems.get(i));
        }
        return response.build();
    }
}
