package io.cleanwire.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * What one script carries. Its parts may stand elsewhere in it and be named: {@code {"__ref": "Article:1"}} in the cache
 * of a query client, {@code "$L1a"} in the rows that a server sends of a React tree.
 *
 * @param root the parts by name
 * @param rows whether it is such rows
 */
record StateTree(JsonNode root, boolean rows) {

    /** The node itself, or what it stands for; nothing when that is not here. */
    JsonNode follow(JsonNode node) {
        if (node.isObject() && node.path("__ref").isTextual()) {
            return root.path(node.path("__ref").textValue());
        }
        if (rows && node.isTextual() && node.textValue().startsWith("$")) {
            return row(node.textValue());
        }
        return node;
    }

    private JsonNode row(String reference) {
        if (reference.startsWith("$$")) {
            return TextNode.valueOf(reference.substring(1));
        }
        int name = reference.length() > 1 && "L@".indexOf(reference.charAt(1)) >= 0 ? 2 : 1;
        JsonNode row = root.path(reference.substring(name));
        return row.isTextual() && row.textValue().startsWith("$") ? MissingNode.getInstance() : row;
    }

    /** Whether a node is an element of a React tree: {@code ["$", "p", key, {"children": …}]}. */
    static boolean isElement(JsonNode node) {
        return node.isArray()
                && node.size() >= 4
                && node.path(0).asText().equals("$")
                && node.path(1).isTextual();
    }
}
