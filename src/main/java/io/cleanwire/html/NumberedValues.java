package io.cleanwire.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * Values in one list, the first of which is meant: what stands in an object or a list is the number of a value, as Nuxt
 * writes the state of a page since its third version.
 */
final class NumberedValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What nests deeper is not read. */
    private static final int DEEPEST = 200;

    private final JsonNode values;
    private final JsonNode[] known;

    private NumberedValues(JsonNode values) {
        this.values = values;
        this.known = new JsonNode[values.size()];
    }

    /** The value that a list stands for; empty where its first value is none that names others by number. */
    static Optional<JsonNode> of(JsonNode list) {
        return list.isArray() && namesOthers(list.path(0), list.size())
                ? Optional.of(new NumberedValues(list).value(0, 0))
                : Optional.empty();
    }

    private static boolean namesOthers(JsonNode first, int size) {
        boolean named = false;
        for (JsonNode each : first) {
            if (each.isContainerNode() || each.isNumber() && !(each.isIntegralNumber() && each.asInt() < size)) {
                return false;
            }
            named |= each.isIntegralNumber();
        }
        return named;
    }

    /** A value; one that stands in itself is nothing there. */
    private JsonNode value(int number, int depth) {
        if (number < 0 || number >= known.length || depth > DEEPEST) {
            return NullNode.getInstance();
        }
        if (known[number] == null) {
            known[number] = NullNode.getInstance();
            known[number] = read(values.get(number), depth);
        }
        return known[number];
    }

    private JsonNode read(JsonNode value, int depth) {
        if (value.isObject()) {
            ObjectNode object = NODES.objectNode();
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                object.set(field.getKey(), value(field.getValue().asInt(-1), depth + 1));
            }
            return object;
        }
        if (!value.isArray()) {
            return value;
        }
        JsonNode kind = value.path(0);
        if (kind.isTextual()) { // a value of a program: ["Reactive",4], ["Date","2026-03-03"]
            JsonNode inner = value.path(1);
            return inner.isIntegralNumber() ? value(inner.asInt(), depth + 1) : orNothing(inner);
        }
        ArrayNode array = NODES.arrayNode();
        value.forEach(each -> array.add(value(each.asInt(-1), depth + 1)));
        return array;
    }

    private static JsonNode orNothing(JsonNode value) {
        return value instanceof MissingNode ? NullNode.getInstance() : value;
    }
}
