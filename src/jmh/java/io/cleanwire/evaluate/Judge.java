package io.cleanwire.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets any extractor answer a gold set, with the scorer that {@code evaluate} uses. */
public final class Judge {

    private Judge() {}

    /** An extractor: the article's text, empty when it finds none. */
    @FunctionalInterface
    public interface Extractor {
        String text(byte[] payload, String url);
    }

    /** Whether there is gold to judge by. */
    public static boolean hasGold(Path folder) {
        return Files.isRegularFile(folder.resolve("gold.jsonl"));
    }

    /** The scorer's lines about the body. */
    public static List<String> score(Path folder, Extractor extractor) throws IOException {
        GoldSet gold = GoldSet.at(folder);
        Scorer scorer = new Scorer();
        gold.each(row -> {
            String text = extractor.text(gold.payload(row), row.url());
            scorer.add(
                    row,
                    Optional.of(new Prediction(
                            row.id(), row.renderer(), text, "", List.of(), "", "", 1, FieldConfidence.NONE)));
        });
        return scorer.lines().stream().filter(line -> line.matches("[123] .*")).toList();
    }
}
