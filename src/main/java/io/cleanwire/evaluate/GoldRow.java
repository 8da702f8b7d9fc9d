package io.cleanwire.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * One page and what is known to be right about it. An empty text or list means that there is no gold of this kind.
 *
 * @param id names the page
 * @param renderer names the rendering, where a page has several
 * @param url where the page was read
 * @param html path of the page's file, relative to the gold file
 * @param payload the payload itself, where there is no file
 * @param bodies texts that are equally right
 * @param with pieces that the body holds
 * @param without pieces that are no part of the body
 * @param language BCP 47
 */
record GoldRow(
        String id,
        String renderer,
        String url,
        String html,
        String payload,
        List<String> bodies,
        List<String> with,
        List<String> without,
        String title,
        List<String> authors,
        String date,
        String language) {

    GoldRow {
        bodies = List.copyOf(bodies);
        with = List.copyOf(with);
        without = List.copyOf(without);
        authors = List.copyOf(authors);
    }

    static GoldRow of(JsonRow row) {
        return new GoldRow(
                row.text("id"),
                row.text("renderer"),
                row.text("url"),
                row.text("html"),
                row.text("payload"),
                bodies(row),
                row.texts("with"),
                row.texts("without"),
                row.text("title"),
                row.texts("authors"),
                row.text("date"),
                row.text("lang"));
    }

    /** Alternatives count beside a text, never alone. */
    private static List<String> bodies(JsonRow row) {
        String text = row.text("text").isEmpty() ? row.text("gold") : row.text("text");
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> bodies = new ArrayList<>(List.of(text));
        row.texts("extra", "text_alts").stream().filter(each -> !each.isEmpty()).forEach(bodies::add);
        return bodies;
    }
}
