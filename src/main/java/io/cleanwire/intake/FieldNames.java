package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.normalise.Table;
import io.cleanwire.normalise.Urls;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What fields are called in other tongues, and with the word for an article before their name: the table {@code
 * field-names.tsv}.
 */
final class FieldNames {

    /** What an article is called, in the names of its fields and of the field that holds it. */
    static final Set<String> ARTICLE = Set.of(
            "article",
            "articolo",
            "articulo",
            "artigo",
            "artikel",
            "berita",
            "doc",
            "document",
            "entry",
            "haber",
            "item",
            "news",
            "noticia",
            "notizia",
            "page",
            "post",
            "response",
            "story");

    /** Words that may stand before or behind the name of any field beside those, such as in {@code rawText} and {@code webUrl}. */
    private static final Set<String> ASIDE = Set.of("clean", "cleaned", "full", "main", "original", "raw", "web");

    /** Between the words of a name. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The rank of a word for a text that "html" stands behind. */
    private static final int HTML = 1000;

    /** No name of a field is longer. */
    private static final int LONGEST = 60;

    /** A field by each word for it, and how far behind the word stands in its row. */
    private static final Map<String, Word> WORDS = words();

    private FieldNames() {}

    private record Word(String field, int rank) {}

    private record Named(Word word, JsonNode value) {}

    /** The object, and beside its fields those that are known by another name; of several for one the better word counts. */
    static JsonNode withUsual(JsonNode json) {
        Map<String, Named> best = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            word(each.getKey())
                    .filter(word -> isValue(word.field, each.getValue()))
                    .ifPresent(word -> best.merge(
                            word.field,
                            new Named(word, each.getValue()),
                            (known, other) -> other.word.rank < known.word.rank ? other : known));
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        best.forEach((field, named) -> both.set(field, named.value));
        json.properties().stream()
                .filter(said -> !said.getValue().isNull())
                .forEach(said -> both.set(said.getKey(), said.getValue()));
        return both;
    }

    private static boolean isValue(String field, JsonNode value) {
        JsonNode inner = Boxed.open(value);
        JsonNode first = inner.isArray() ? Boxed.open(inner.path(0)) : inner;
        return field.equals("url") ? Urls.isHttp(inner.asText()) : first.isValueNode() && !first.isNull();
    }

    private static Optional<Word> word(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(BETWEEN.split(name, 0)));
        while (!words.isEmpty()) {
            Word word = WORDS.get(key(String.join("", words)));
            if (word != null) {
                return Optional.of(word);
            }
            if (isAside(words.get(0))) {
                words.remove(0);
            } else if (isAside(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            } else {
                break;
            }
        }
        boolean html = words.size() > 1 && words.get(words.size() - 1).equalsIgnoreCase("html");
        return html
                ? word(String.join("_", words.subList(0, words.size() - 1)))
                        .filter(word -> word.field.equals("text"))
                        .map(word -> new Word("html", HTML + word.rank))
                : Optional.empty();
    }

    private static boolean isAside(String word) {
        String key = key(word);
        return ARTICLE.contains(key) || ASIDE.contains(key);
    }

    private static String key(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (List<String> row : Table.read(FieldNames.class, "field-names.tsv")) {
            int rank = 0;
            for (String word : row.get(1).split(" ", -1)) {
                if (words.put(key(word), new Word(row.get(0), rank++)) != null) {
                    throw new IllegalStateException("field-names.tsv has the word twice: " + word);
                }
            }
        }
        return Map.copyOf(words);
    }
}
