package io.cleanwire.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The processes of a demo and their folder. However the demo ends, by its last line, by a failed start or by Ctrl-C,
 * nothing of it stays.
 */
final class Stage implements AutoCloseable {

    private final Path folder;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    Stage(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "demo-end"));
    }

    LocalBroker broker() throws IOException, InterruptedException {
        return opened(LocalBroker.start(Home.brokerClassPath(), folder.resolve("broker")));
    }

    LocalService service(Map<String, String> properties) throws IOException {
        return opened(LocalService.start(Home.serviceJar(), folder.resolve("service.log"), properties));
    }

    private synchronized <T extends AutoCloseable> T opened(T thing) {
        open.push(thing);
        return thing;
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        synchronized (this) {
            while (!open.isEmpty()) {
                end(open.pop());
            }
        }
        try {
            if (Files.exists(folder)) {
                Home.delete(folder);
            }
        } catch (IOException e) {
            System.err.println("cleanwire: could not remove " + folder + ": " + e.getMessage());
        }
    }

    private static void end(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) { // the others must end all the same
            System.err.println("cleanwire: " + e);
        }
    }
}
