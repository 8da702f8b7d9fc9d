package io.cleanwire.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file of gold rows and the pages beside it. Holds one row at a time. */
final class GoldSet {

    private static final String NAME = "gold.jsonl";

    private final Path file;

    private GoldSet(Path file) {
        this.file = file;
    }

    /** What is done with each row. */
    @FunctionalInterface
    interface Visitor {
        void visit(GoldRow row) throws IOException;
    }

    /**
     * A folder with a {@code gold.jsonl}, or a {@code .jsonl} or {@code .jsonl.gz} file.
     *
     * @throws IOException when there is no such thing
     */
    static GoldSet at(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            if (!Files.isRegularFile(path.resolve(NAME))) {
                throw new IOException("no " + NAME + " in " + path);
            }
            return new GoldSet(path.resolve(NAME));
        }
        if (!Files.exists(path)) {
            throw new IOException("no such file or folder: " + path);
        }
        String name = path.getFileName().toString();
        if (!name.endsWith(".jsonl") && !name.endsWith(".jsonl.gz")) {
            throw new IOException("gold is a folder, a .jsonl or a .jsonl.gz, not " + path);
        }
        return new GoldSet(path);
    }

    /** Whether this is the file of the rows itself. */
    boolean isIn(Path path) throws IOException {
        return Files.exists(path) && Files.isSameFile(path, file);
    }

    /** How many rows there are, found without reading what they say. */
    long size() throws IOException {
        try (BufferedReader lines = lines()) {
            return lines.lines().filter(line -> !line.isBlank()).count();
        }
    }

    /**
     * Shows each row, in order.
     *
     * @throws IOException when a line is no row, or from the visitor
     */
    void each(Visitor visitor) throws IOException {
        try (BufferedReader lines = lines()) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    visitor.visit(row(line, number));
                }
            }
        }
    }

    private GoldRow row(String line, int number) throws IOException {
        return JsonRow.parse(line)
                .map(GoldRow::of)
                .orElseThrow(() -> new IOException(file + ", line " + number + ": not a JSON object with an id"));
    }

    /**
     * The payload of a row.
     *
     * @throws IOException when the row names no payload, or one that is not there
     */
    byte[] payload(GoldRow row) throws IOException {
        if (row.html().isEmpty()) {
            if (row.payload().isEmpty()) {
                throw new IOException(file + ": row " + row.id() + " has neither html nor payload");
            }
            return row.payload().getBytes(StandardCharsets.UTF_8);
        }
        try (InputStream in = open(file.resolveSibling(row.html()))) {
            return in.readAllBytes();
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": the page of row " + row.id() + " is not there: " + row.html(), e);
        }
    }

    private BufferedReader lines() throws IOException {
        return new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8));
    }

    @SuppressWarnings("resource") // the caller closes it
    private static InputStream open(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!path.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (IOException e) {
            in.close();
            throw new IOException("no gzip file: " + path, e);
        }
    }
}
