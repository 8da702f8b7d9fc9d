package io.cleanwire.model;

import java.util.List;
import java.util.Optional;

/**
 * What the body engine learnt about the article while it read the body: lines that left the text and became facts.
 *
 * @param title the title line of a flattened text
 * @param authors names read from the byline, cleaned
 * @param byline the byline as it stood
 * @param dateline text that holds the date of the article, as it stood
 */
public record Clues(Optional<String> title, List<String> authors, Optional<String> byline, Optional<String> dateline) {

    public static final Clues NONE = new Clues(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Clues {
        authors = List.copyOf(authors);
    }
}
