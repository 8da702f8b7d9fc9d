package io.cleanwire.cli;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/**
 * A real Kafka broker of one node, as a child process on free loopback ports, with its data in a folder of its own. For
 * the demo and the tests; never part of the service.
 */
public final class LocalBroker implements AutoCloseable {

    private final List<String> classPath;
    private final Path folder;
    private final int port;
    private final Path properties;
    private Child process;

    private LocalBroker(List<String> classPath, Path folder, int port, Path properties, Child process) {
        this.classPath = classPath;
        this.folder = folder;
        this.port = port;
        this.properties = properties;
        this.process = process;
    }

    /**
     * Starts a broker and waits until it answers.
     *
     * @param classPathFile the file that the build wrote with the broker's class path
     * @param folder an empty folder for its data and its log
     * @throws IOException when it does not come up; nothing is left running then
     */
    public static LocalBroker start(Path classPathFile, Path folder) throws IOException, InterruptedException {
        if (!Files.exists(classPathFile)) {
            throw new IOException(classPathFile + " is missing; build with ./mvnw package");
        }
        List<String> classPath = List.of(Files.readString(classPathFile).strip());
        int port = freePort();
        Path properties = configure(folder, port, freePort());
        Child format = java(
                classPath,
                folder,
                "kafka.tools.StorageTool",
                "format",
                "--standalone",
                "-t",
                Uuid.randomUuid().toString(),
                "-c",
                properties.toString());
        format.awaitSuccess(Duration.ofMinutes(1));
        Child process = java(classPath, folder, "kafka.Kafka", properties.toString());
        LocalBroker broker = new LocalBroker(classPath, folder, port, properties, process);
        try {
            broker.awaitReady();
        } catch (IOException | InterruptedException | RuntimeException e) {
            broker.close();
            throw e;
        }
        return broker;
    }

    /** {@code host:port} of the broker. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Ends the process as a power cut would; the data stays. */
    public void kill() {
        process.kill();
    }

    /** Starts again on the same port with the same data, after {@link #kill}. */
    public void restart() throws IOException, InterruptedException {
        process = java(classPath, folder, "kafka.Kafka", properties.toString());
        awaitReady();
    }

    /** Creates topics; each name with its own settings. */
    public void createTopics(int partitions, Map<String, Map<String, String>> topics)
            throws IOException, InterruptedException {
        List<NewTopic> wanted = new ArrayList<>();
        topics.forEach((name, settings) -> wanted.add(new NewTopic(name, partitions, (short) 1).configs(settings)));
        try (Admin admin = admin()) {
            admin.createTopics(wanted).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the broker did not create the topics: " + e, e);
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        try (Admin admin = admin()) {
            while (System.nanoTime() < end) {
                process.failIfEnded();
                try {
                    admin.describeCluster().nodes().get(2, TimeUnit.SECONDS);
                    return;
                } catch (ExecutionException | TimeoutException notYet) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
        }
        throw new IOException("the broker did not answer within 60 seconds; its log is " + process.log());
    }

    private Admin admin() {
        Properties connection = new Properties();
        connection.put("bootstrap.servers", bootstrapServers());
        connection.put("reconnect.backoff.max.ms", "200");
        return Admin.create(connection);
    }

    private static Path configure(Path folder, int port, int controllerPort) throws IOException {
        Files.createDirectories(folder);
        String text = String.join(
                "\n",
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.bootstrap.servers=127.0.0.1:" + controllerPort,
                "controller.listener.names=CONTROLLER",
                "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners=PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs=" + folder.resolve("data").toString().replace('\\', '/'),
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=4",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=4",
                "group.initial.rebalance.delay.ms=0",
                "auto.create.topics.enable=false",
                "");
        return Files.writeString(folder.resolve("server.properties"), text);
    }

    private static Child java(List<String> classPath, Path folder, String... mainAndArguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Child.javaBinary(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                String.join(File.pathSeparator, classPath)));
        Stream.of(mainAndArguments).forEach(command::add);
        return Child.start("the broker", command, Map.of(), folder.resolve("broker.log"));
    }

    /** A port that nobody listens on now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.stop();
    }
}
