package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The objects that another only hands on: {@code {"fetched": …, "payload": {"html": …}}}, an answer with one result, a
 * feed with one item. What is said around them is kept where they say nothing of it.
 */
final class Wrapped {

    /** Fields that hold the article itself; authors, pictures and comments may hold a text, too. */
    private static final Set<String> NAMES = Set.of(
            "article",
            "articles",
            "attributes",
            "body",
            "content",
            "data",
            "doc",
            "docs",
            "document",
            "entries",
            "entry",
            "event",
            "fields",
            "item",
            "items",
            "message",
            "news",
            "page",
            "payload",
            "post",
            "posts",
            "record",
            "response",
            "result",
            "results",
            "story",
            "value");

    private static final int DEEPEST = 4;

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
            JsonNode value = each.getValue();
            JsonNode inner = value.isArray() && value.size() == 1 ? value.get(0) : value;
            if (inner.isObject() && NAMES.contains(each.getKey())) {
                ObjectNode both = JsonNodeFactory.instance.objectNode();
                outer.properties().stream()
                        .filter(said -> said.getValue().isValueNode())
                        .forEach(said -> both.set(said.getKey(), said.getValue()));
                inner.properties().forEach(said -> both.set(said.getKey(), said.getValue()));
                found.add(both);
            }
        }
    }
}
