package io.cleanwire.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Files and folders to pages in memory, unpacked. */
final class PageFiles {

    /** What a page in a folder is called; a file that was named itself may be called anything. */
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");

    private PageFiles() {}

    /**
     * Loads files, and the pages below folders, each once and in order of name.
     *
     * @throws IOException in one sentence, when there is nothing to load or it cannot be read
     */
    static List<Page> load(List<Path> inputs) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        Addresses addresses = new Addresses();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                files.addAll(below(input));
                addresses.learn(input);
            } else if (Files.exists(input)) {
                files.add(input.normalize());
            } else {
                throw new IOException("no such file or folder: " + input);
            }
        }
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(new Page(file.toString(), addresses.of(file), bytes(file)));
        }
        return pages;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> pages = walk.filter(Files::isRegularFile)
                    .filter(PageFiles::isPage)
                    .map(Path::normalize)
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IOException("no pages (.html, .htm, .xhtml, each also .gz) in " + folder);
            }
            return pages;
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return ENDINGS.stream().anyMatch(plain::endsWith);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return Files.readAllBytes(file);
        }
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = new GZIPInputStream(raw)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IOException("cannot unpack " + file + ": " + e.getMessage(), e);
        }
    }
}
