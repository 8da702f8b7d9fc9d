package io.cleanwire.html;

import java.util.List;

/**
 * What a page says of itself in its metadata; a text is empty and a list has no entries where it says nothing.
 *
 * @param titles what it calls itself
 * @param description its summary
 * @param authors who wrote it, as claimed
 * @param live whether it calls itself a live blog
 * @param body the whole text, as JSON-LD has it
 * @param answers questions that it answers, and the answers
 */
public record Declared(
        List<String> titles,
        String description,
        List<String> authors,
        boolean live,
        String body,
        List<String> answers) {

    /** A page that says nothing. */
    public static final Declared NOTHING = new Declared(List.of(), "", List.of(), false, "", List.of());

    public Declared {
        titles = List.copyOf(titles);
        authors = List.copyOf(authors);
        answers = List.copyOf(answers);
    }
}
