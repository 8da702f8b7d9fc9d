package io.cleanwire.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The very service that production runs, as a child process. */
public final class LocalService implements AutoCloseable {

    private final Child process;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private LocalService(Child process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the service; does not wait until it is ready.
     *
     * @param jar the {@code quarkus-run.jar} of the build
     * @param properties configuration by property name
     */
    public static LocalService start(Path jar, Path log, Map<String, String> properties) throws IOException {
        if (!Files.exists(jar)) {
            throw new IOException(jar + " is missing; build with ./mvnw package");
        }
        int port = LocalBroker.freePort();
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.put("quarkus.http.host", "127.0.0.1");
        all.put("quarkus.http.port", Integer.toString(port));
        all.putIfAbsent("quarkus.log.console.json.enabled", "false");
        List<String> command = new ArrayList<>(List.of(Child.javaBinary(), "-Xmx1g", "-XX:+UseSerialGC"));
        all.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString(), "serve"));
        return new LocalService(Child.start("the service", command, Map.of(), log), port);
    }

    /** Waits until the readiness probe says yes. */
    public void awaitReady(Duration within) throws IOException, InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (System.nanoTime() < end) {
            process.failIfEnded();
            if (status("/q/health/ready") == 200) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException(
                "the service was not ready within " + within.toSeconds() + " seconds; its log is " + process.log());
    }

    /** The HTTP status of a GET, 0 when nobody answers. */
    public int status(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(url(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        }
    }

    /** An absolute URL on the service. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process as SIGKILL does. */
    public void kill() {
        process.kill();
    }

    /** Asks the service to end (SIGTERM) and waits until it has. */
    @Override
    public void close() {
        process.stop();
    }
}
