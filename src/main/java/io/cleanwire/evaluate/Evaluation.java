package io.cleanwire.evaluate;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.RawRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Measures the cleaner on a gold set. The one door of this room. */
public final class Evaluation {

    private Evaluation() {}

    /** Is told how far the work is. */
    public interface Watcher {

        /** Watches nothing. */
        Watcher NONE = new Watcher() {
            @Override
            public void begin(long rows) {}

            @Override
            public void step() {}
        };

        /** The work begins. */
        void begin(long rows);

        /** One more row is done. */
        void step();
    }

    /**
     * A page with the body that is known to be right.
     *
     * @param record the page as a crawler would send it
     * @param bodies texts that are equally right; empty when only pieces are known
     * @param with pieces that the body holds
     * @param without pieces that are no part of the body
     */
    public record GoldPage(
            String id, String url, RawRecord record, List<String> bodies, List<String> with, List<String> without) {}

    /** Is shown one page after the other. */
    @FunctionalInterface
    public interface Reader {
        void page(GoldPage page) throws IOException;
    }

    /**
     * Shows every page of the set with its gold, in order: for those who learn from it.
     *
     * @throws IOException when gold or pages cannot be read, or from the reader
     */
    public static void pages(Path gold, Reader reader) throws IOException {
        GoldSet set = GoldSet.at(gold);
        set.each(row -> reader.page(new GoldPage(
                row.id(), row.url(), Trial.record(row, set.payload(row)), row.bodies(), row.with(), row.without())));
    }

    /**
     * Cleans every page of the set and gives the lines to print: the scorer's figures, the outcomes, the speed.
     *
     * @param gold a folder with a gold.jsonl, or a .jsonl or .jsonl.gz file
     * @param predictions where to keep what the cleaner said, one page a line
     * @param cleaners the cleaner for each URL; while one is trained, it must not have learnt from the page's site
     * @throws IOException in one sentence, when gold or pages cannot be read or predictions not be written
     */
    public static List<String> run(
            Path gold, Optional<Path> predictions, Watcher watcher, Function<String, Cleaner> cleaners)
            throws IOException {
        GoldSet set = GoldSet.at(gold);
        long rows = set.size();
        if (rows == 0) {
            throw new IOException("the gold file has no rows");
        }
        watcher.begin(rows);
        Scorer scorer = new Scorer();
        List<Measure> reliability = List.of(new ReliabilityScore(), new FieldReliability(), new LanguageScore());
        Trial trial = new Trial(cleaners);
        try (PrintWriter out = writer(set, predictions)) {
            set.each(row -> {
                Prediction prediction = trial.predict(row, set.payload(row));
                scorer.add(row, Optional.of(prediction));
                reliability.forEach(measure -> measure.add(row, prediction));
                out.print(prediction.json() + '\n');
                watcher.step();
            });
            if (out.checkError()) {
                throw new IOException("could not write all predictions");
            }
        }
        List<String> lines = new ArrayList<>(scorer.lines());
        reliability.forEach(measure -> lines.addAll(measure.lines()));
        lines.addAll(trial.lines());
        return lines;
    }

    private static PrintWriter writer(GoldSet gold, Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        }
        if (gold.isIn(file.get())) {
            throw new IOException("the predictions would overwrite the gold: " + file.get());
        }
        try {
            return new PrintWriter(Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new IOException("no folder for " + file.get(), e);
        }
    }
}
