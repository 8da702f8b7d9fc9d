package io.cleanwire.cleaner;

import io.cleanwire.normalise.Table;
import io.cleanwire.normalise.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a text addresses its reader, in many languages; the table is {@code reader-words.tsv}.
 *
 * @param words whole ones, as keys
 * @param parts what stands inside words, or in a line of a script without blanks
 */
record ReaderWords(Set<String> words, List<String> parts) {

    private static final Map<String, ReaderWords> LANGUAGES = Table.read(ReaderWords.class, "reader-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(line -> line.get(0), ReaderWords::of));

    private static ReaderWords of(List<String> line) {
        return new ReaderWords(
                cells(line, 1).stream().map(Text::key).collect(Collectors.toUnmodifiableSet()), cells(line, 2));
    }

    private static List<String> cells(List<String> line, int column) {
        return line.size() <= column || line.get(column).isEmpty()
                ? List.of()
                : Arrays.asList(line.get(column).split("; ", -1));
    }

    /**
     * Whether a text does so itself, and not only what it quotes; false in a language that is not known.
     *
     * @param language a tag of BCP 47
     * @param text lower case
     */
    static boolean areIn(String language, String text) {
        ReaderWords own = LANGUAGES.get(Locale.forLanguageTag(language).getLanguage());
        return own != null && own.areIn(Sighting.unquoted(text));
    }

    private boolean areIn(String text) {
        return parts.stream().anyMatch(text::contains)
                || Arrays.stream(Text.key(text).split(" ", -1)).anyMatch(words::contains);
    }
}
