package io.cleanwire.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Where things are in a checkout; the launcher says where that is. */
final class Home {

    private Home() {}

    private static Path root() {
        return Path.of(System.getProperty("launcher.home", "."));
    }

    static Path serviceJar() {
        return root().resolve("target/quarkus-app/quarkus-run.jar");
    }

    static Path brokerClassPath() {
        return root().resolve("target/broker.classpath");
    }

    static Path samples() {
        return root().resolve("samples");
    }

    /** Deletes a folder and all in it. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException fault) throws IOException {
                Files.deleteIfExists(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
