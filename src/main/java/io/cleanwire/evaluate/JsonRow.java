package io.cleanwire.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a JSONL file, read as leniently as Python reads it: {@code NaN} is a number, null is absent. */
final class JsonRow {

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonNode row;

    private JsonRow(JsonNode row) {
        this.row = row;
    }

    /** The row, or empty when the line is no JSON object with an {@code id}. */
    static Optional<JsonRow> parse(String line) {
        try {
            return Optional.of(new JsonRow(JSON.readTree(line)))
                    .filter(row -> !row.text("id").isEmpty());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The value as text, empty when it is absent. */
    String text(String name) {
        return text(row.path(name));
    }

    /** The texts of an array; a text alone is an array of one. */
    List<String> texts(String... path) {
        JsonNode node = row;
        for (String name : path) {
            node = node.path(name);
        }
        if (!node.isArray()) {
            return node.isTextual() ? List.of(node.textValue()) : List.of();
        }
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(text(each)));
        return texts;
    }

    private static String text(JsonNode node) {
        return node.isNull() ? "" : node.asText();
    }
}
