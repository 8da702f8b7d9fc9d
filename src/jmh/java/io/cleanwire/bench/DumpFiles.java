package io.cleanwire.bench;

import io.cleanwire.evaluate.Evaluation;
import io.cleanwire.model.RawRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Flattened texts from {@code .jsonl} and {@code .jsonl.gz} files, as {@code cleanwire evaluate} reads them. */
final class DumpFiles {

    private DumpFiles() {}

    /** Whether a path names dumps, and no folder of pages. */
    static boolean is(Path path) {
        String name = path.toString();
        return Files.isRegularFile(path) && (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz"));
    }

    static List<RawRecord> load(List<Path> files) throws IOException {
        List<RawRecord> records = new ArrayList<>();
        for (Path file : files) {
            Evaluation.pages(file, page -> records.add(page.record()));
        }
        return records;
    }

    static long bytes(List<RawRecord> records) {
        return records.stream().mapToLong(record -> record.value().length).sum();
    }
}
