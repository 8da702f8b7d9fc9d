package io.cleanwire.phrases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One row of the catalogue.
 *
 * @param platform what writes it, such as {@code wordpress} or {@code news}
 * @param entry id, role and effect
 * @param because why a story does not hold such a line, or what keeps one that does
 * @param forms the words as pages write them
 * @param shapes what no list of words can say
 * @param examples lines that the row must match, and near misses that it must not
 */
public record Row(
        String platform, Entry entry, String because, List<Form> forms, List<Shape> shapes, List<Example> examples) {

    /** Words in one language, with holes: {@code %s} for some words, {@code %d} for a number. */
    public record Form(String language, String words) {

        /** A line that the form matches. */
        String filled() {
            return words.replace("%s", "Jane Doe").replace("%d", "3");
        }
    }

    /**
     * A line to try the row with.
     *
     * @param matches whether the row must match it
     * @param line where the file says so
     */
    public record Example(boolean matches, String text, int line) {}

    public Row {
        forms = List.copyOf(forms);
        shapes = List.copyOf(shapes);
        examples = List.copyOf(examples);
    }

    public String id() {
        return entry.id();
    }

    /** The English words by which the row is known; the first there are when it has none in English. */
    public String canonical() {
        return forms.stream()
                .filter(form -> form.language().equals("en"))
                .findFirst()
                .or(() -> forms.stream().findFirst())
                .map(Form::words)
                .orElse("");
    }

    /** A line that the row matches, in English where it has words of its own there. */
    public String example() {
        Optional<Form> english =
                forms.stream().filter(form -> form.language().equals("en")).findFirst();
        return english.map(Form::filled)
                .or(() -> examples.stream().filter(Example::matches).findFirst().map(Example::text))
                .orElseGet(() -> new Form("", canonical()).filled());
    }

    /** The languages that it has a form in, in order. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        forms.forEach(form -> languages.add(form.language()));
        return languages;
    }
}
