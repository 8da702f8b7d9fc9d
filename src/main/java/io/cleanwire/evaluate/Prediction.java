package io.cleanwire.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.model.Author;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.When;
import java.util.List;

/**
 * What a cleaner says about one page, in the form that scorers read. An empty text or list is no answer.
 *
 * @param renderer names the rendering, where gold has several of a page
 * @param confidence how sure it is of the text, 0 to 1
 * @param fields how sure it is of the rest
 */
record Prediction(
        String id,
        String renderer,
        String text,
        String title,
        List<String> authors,
        String date,
        String language,
        double confidence,
        FieldConfidence fields) {

    Prediction {
        text = PythonText.wellFormed(text);
        title = PythonText.wellFormed(title);
        authors = authors.stream().map(PythonText::wellFormed).toList();
    }

    static Prediction empty(GoldRow gold) {
        return new Prediction(gold.id(), gold.renderer(), "", "", List.of(), "", "", 0, FieldConfidence.NONE);
    }

    /** What the outcome says; only a clean article says something. */
    static Prediction of(GoldRow gold, Outcome outcome) {
        return outcome.fold(clean -> of(gold, clean), rejected -> empty(gold), deadLetter -> empty(gold));
    }

    private static Prediction of(GoldRow gold, Outcome.Clean clean) {
        Metadata facts = clean.article().metadata();
        return new Prediction(
                gold.id(),
                gold.renderer(),
                clean.article().body().text(),
                facts.headline().map(Evidence::value).orElse(""),
                facts.authors().map(Evidence::value).orElse(List.of()).stream()
                        .map(Author::name)
                        .toList(),
                facts.datePublished().map(Evidence::value).map(When::value).orElse(""),
                facts.inLanguage().map(Evidence::value).orElse(""),
                clean.article().quality().confidence(),
                FieldConfidence.of(facts));
    }

    /** One line of JSON. */
    String json() {
        ObjectNode row = JsonRow.JSON.createObjectNode().put("id", id);
        if (!renderer.isEmpty()) {
            row.put("renderer", renderer);
        }
        row.put("text", text);
        row.put("title", title);
        authors.forEach(row.putArray("authors")::add);
        row.put("date", date);
        return row.toString();
    }
}
