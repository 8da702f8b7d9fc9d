package io.cleanwire.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cleanwire.cli.LocalBroker;
import io.cleanwire.cli.LocalService;
import io.cleanwire.support.RunningBroker;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Service;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real service, whose broker is away, asked exactly as the manifests say. */
class ProbesIT {

    @TempDir
    static Path folder;

    private static LocalService service;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = LocalService.start(
                RunningBroker.SERVICE_JAR,
                folder.resolve("service.log"),
                Map.of("cleanwire.bootstrap-servers", "127.0.0.1:" + LocalBroker.freePort()));
        await(Deployed.container().getStartupProbe().getHttpGet().getPath(), 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theServiceIsStartedAndAliveThoughTheBrokerIsAway() throws IOException, InterruptedException {
        Container container = Deployed.container();
        assertThat(service.status(container.getStartupProbe().getHttpGet().getPath()))
                .isEqualTo(200);
        assertThat(service.status(container.getLivenessProbe().getHttpGet().getPath()))
                .isEqualTo(200);
    }

    @Test
    void itIsNotReady() throws IOException, InterruptedException {
        await(Deployed.container().getReadinessProbe().getHttpGet().getPath(), 503);
    }

    @Test
    void metricsAreWhereTheServiceSaysTheyAre() throws IOException, InterruptedException {
        Service metrics =
                Deployed.only(Deployed.resources(Deployed.BASE), Service.class).get(0);
        String path = metrics.getMetadata().getAnnotations().get("prometheus.io/path");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(service.url(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("jvm_memory_used_bytes"); // ours appear with the first record
    }

    @Test
    void theHealthChecksOfTheContainersTellTheTwoApart() throws IOException, InterruptedException {
        List<String> compose =
                Deployed.compose().services().get("cleanwire").healthcheck().test();
        assertThat(compose).startsWith("CMD", "bash", "-c");
        await(Deployed.container().getReadinessProbe().getHttpGet().getPath(), 503);
        assertThat(bash(ComposeFile.unescaped(compose.get(3)))).as("ready").isNotZero();
        assertThat(bash(ComposeFile.unescaped(compose.get(3)).replace("/ready ", "/live ")))
                .as("the same check where the answer is 200")
                .isZero();
        assertThat(bash(imageCheck())).as("live").isZero();
    }

    private static String imageCheck() throws IOException {
        String line = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(each -> each.startsWith("HEALTHCHECK"))
                .findFirst()
                .orElseThrow();
        return new ObjectMapper().readValue(line.substring(line.indexOf('[')), String[].class)[2];
    }

    private static int bash(String check) throws IOException, InterruptedException {
        assertThat(check).contains("/dev/tcp/127.0.0.1/8080");
        String here = check.replace("8080", Integer.toString(service.url("/").getPort()));
        return new ProcessBuilder("bash", "-c", here).inheritIO().start().waitFor();
    }

    /** A name that nobody knows stops the start; what Kubernetes or compose set must not be among them. */
    @Test
    void theEnvironmentOfTheManifestsStartsTheService() throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(Deployed.baseConfiguration());
        environment.putAll(Deployed.compose().services().get("cleanwire").environment());
        environment.put("CLEANWIRE_BOOTSTRAP_SERVERS", "127.0.0.1:" + LocalBroker.freePort());
        int port = LocalBroker.freePort();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                RunningBroker.SERVICE_JAR.toString(),
                "serve"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("environment.log").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (bash("exec 3<>/dev/tcp/127.0.0.1/8080", port) != 0 && System.nanoTime() < end) {
                assertThat(process.isAlive())
                        .as(Files.readString(folder.resolve("environment.log")))
                        .isTrue();
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertThat(bash(imageCheck(), port)).isZero();
        } finally {
            process.destroy();
            assertThat(process.waitFor(40, TimeUnit.SECONDS))
                    .as("ends when asked to")
                    .isTrue();
        }
    }

    private static int bash(String check, int port) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", check.replace("8080", Integer.toString(port)))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("bash.log").toFile())
                .start()
                .waitFor();
    }

    @Test
    void theImageCopiesAllThatTheBuildMakes() throws IOException {
        try (Stream<Path> parts = Files.list(RunningBroker.SERVICE_JAR.getParent())) {
            assertThat(parts.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "app", "lib", "quarkus", "quarkus-run.jar", "quarkus-app-dependencies.txt");
        }
    }

    private static void await(String path, int status) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (service.status(path) != status && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(service.status(path)).as(path).isEqualTo(status);
    }
}
