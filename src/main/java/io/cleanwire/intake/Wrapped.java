package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The objects that another only hands on: {@code {"fetched": …, "payload": {"html": …}}}, an answer with one result, a
 * feed with one item. What is said around them is kept where they say nothing of it.
 */
final class Wrapped {

    /** Fields that hold the article itself, beside those that are called one; authors, pictures and comments may hold a text, too. */
    private static final Set<String> NAMES = Set.of(
            "articles",
            "attributes",
            "body",
            "content",
            "data",
            "docs",
            "entries",
            "event",
            "fields",
            "hits",
            "items",
            "kinesis",
            "message",
            "noticias",
            "pageprops",
            "payload",
            "posts",
            "props",
            "record",
            "records",
            "result",
            "results",
            "value",
            "новина",
            "новость",
            "стаття",
            "статья",
            "文章",
            "新聞",
            "新闻",
            "記事",
            "기사");

    private static final int DEEPEST = 4;

    /** Nothing that is handed on comes in more boxes. */
    private static final int MOST = 64;

    private Wrapped() {}

    /** The object itself, then those in it, the outer first. */
    static List<JsonNode> in(JsonNode json) {
        List<JsonNode> found = new ArrayList<>();
        found.add(json);
        for (int from = 0, depth = 0; depth < DEEPEST; depth++) {
            int to = found.size();
            for (; from < to; from++) {
                open(found.get(from), found);
            }
        }
        return found;
    }

    private static void open(JsonNode outer, List<JsonNode> found) {
        for (Map.Entry<String, JsonNode> each : outer.properties()) {
            if (found.size() >= MOST) {
                return;
            }
            JsonNode value = Boxed.open(each.getValue());
            JsonNode single = value.isArray() && value.size() == 1 ? Boxed.open(value.get(0)) : value;
            JsonNode inner =
                    single.isTextual() ? JsonText.packed(single.textValue()).orElse(single) : single;
            if (inner.isObject() && holdsArticle(each.getKey())) {
                found.add(both(outer, each.getKey(), inner));
            } else if (value.isArray()
                    && each.getKey().equals("@graph")) { // of JSON-LD; one of its things has the text
                for (int i = 0; i < Math.min(MOST, value.size()); i++) {
                    found.add(both(outer, each.getKey(), value.get(i)));
                }
            }
        }
    }

    private static boolean holdsArticle(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return FieldNames.ARTICLE.contains(name) || NAMES.contains(name) || name.equals("_source");
    }

    private static ObjectNode both(JsonNode outer, String field, JsonNode inner) {
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        outer.properties().stream()
                .filter(said -> said.getValue().isValueNode() && !said.getKey().equals(field))
                .forEach(said -> both.set(said.getKey(), said.getValue()));
        inner.properties().forEach(said -> both.set(said.getKey(), said.getValue()));
        return both;
    }
}
