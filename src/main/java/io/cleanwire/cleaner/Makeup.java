package io.cleanwire.cleaner;

import io.cleanwire.model.Block;
import io.cleanwire.normalise.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a body consists of: sentences that tell something, or cells, entries of lists and headings. */
final class Makeup {

    /** Fewer words in a cell, an entry of a list or a heading tell nothing. */
    private static final int ENTRY = 10;

    /** So many words that end like a sentence are one. */
    private static final int SENTENCE = 8;

    /** A step of a recipe has fewer. */
    private static final int STEP = 4;

    /** So many lines of a table are one without its cells. */
    private static final int LINES = 8;

    private Makeup() {}

    /** Whether there are so many words in lines and cells that are sentences. */
    static boolean tells(List<Block> body, int enough) {
        int words = 0;
        for (Block block : body) {
            if (!(block instanceof Block.Heading)) {
                words += units(block)
                        .filter(Text::endsSentence)
                        .mapToInt(Text::words)
                        .filter(count -> count >= SENTENCE)
                        .sum();
            }
            if (words >= enough) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text whose table is lost has been one: short lines, none of them a sentence, and numbers in every other. */
    static boolean isTable(List<Block> body) {
        List<String> lines = body.stream().flatMap(Makeup::units).toList();
        long numbers = lines.stream()
                .filter(line -> line.chars().anyMatch(Character::isDigit))
                .count();
        return lines.size() >= LINES
                && 2 * numbers >= lines.size()
                && lines.stream().allMatch(line -> Text.words(line) < ENTRY && !isSentence(line));
    }

    private static boolean isSentence(String line) {
        return Text.endsSentence(line) && Text.words(line) >= STEP;
    }

    /** How many words stand in cells, entries of lists and headings too short to tell anything; a step of a recipe tells what to do. */
    static int entryWords(List<Block> body) {
        return body.stream()
                .filter(block -> block instanceof Block.Table
                        || block instanceof Block.ListBlock
                        || block instanceof Block.Heading)
                .flatMap(Makeup::units)
                .mapToInt(unit -> entryWords(unit, Text.words(unit)))
                .sum();
    }

    private static int entryWords(String unit, int words) {
        return words < (Text.endsSentence(unit) ? STEP : ENTRY) ? words : 0;
    }

    /** The cells of a table, the lines of anything else. */
    private static Stream<String> units(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(List::stream)
                : Arrays.stream(block.text().split("\n", -1));
    }
}
