package io.cleanwire.intake;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A place in a JSON object: a JSON Pointer (RFC 6901) in which {@code *} stands for every entry of an array.
 *
 * @param parts the pointers between the stars
 */
record Pointer(List<JsonPointer> parts) {

    /** Nobody names more authors or tags. */
    private static final int MOST = 64;

    /** @throws IllegalArgumentException when the text is no pointer */
    static Pointer of(String text) {
        List<JsonPointer> parts = new ArrayList<>();
        for (String part : text.split("/\\*", -1)) {
            parts.add(JsonPointer.compile(part));
        }
        return new Pointer(List.copyOf(parts));
    }

    boolean isIn(JsonNode json) {
        return nodes(json).stream().anyMatch(node -> !node.isNull());
    }

    /** The first text there, or number as text; empty for none or a blank one. */
    Optional<String> text(JsonNode json) {
        return texts(json).stream().findFirst();
    }

    /** What is text there, the entries of an array as paragraphs; empty for none, for numbers and truth values, and for JSON in a text. */
    Optional<String> body(JsonNode json) {
        StringJoiner body = new StringJoiner("\n\n");
        for (JsonNode node : nodes(json)) {
            for (JsonNode each : node.isArray() ? node : List.of(node)) {
                JsonNode text = Boxed.open(each);
                if (text.isTextual()
                        && !text.textValue().isBlank()
                        && JsonText.object(text.textValue()).isEmpty()) {
                    body.add(text.textValue());
                }
            }
        }
        return body.length() == 0 ? Optional.empty() : Optional.of(body.toString());
    }

    /** The first object or array there in which somebody says something; empty for none. */
    Optional<JsonNode> pieces(JsonNode json) {
        return nodes(json).stream().filter(Pieces::areIn).findFirst();
    }

    /** The texts there, or those of the array there. */
    List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        for (JsonNode node : nodes(json)) {
            if (node.isArray()) {
                node.forEach(each -> add(each, texts));
            } else {
                add(node, texts);
            }
        }
        return texts;
    }

    private List<JsonNode> nodes(JsonNode json) {
        List<JsonNode> nodes = List.of(json.at(parts.get(0)));
        for (JsonPointer part : parts.subList(1, parts.size())) {
            List<JsonNode> inside = new ArrayList<>();
            for (JsonNode array : nodes) {
                Boxed.open(array).forEach(each -> inside.add(Boxed.open(each).at(part)));
            }
            nodes = inside;
        }
        return nodes.stream()
                .filter(node -> !node.isMissingNode())
                .map(Boxed::open)
                .toList();
    }

    private static void add(JsonNode value, List<String> texts) {
        JsonNode node = Boxed.open(value);
        if (node.isValueNode() && !node.isNull() && !node.asText().isBlank() && texts.size() < MOST) {
            texts.add(node.asText());
        }
    }
}
