package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.model.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fields of a JSON object. A fact of the wrong type is no fact; a body of the wrong type breaks the envelope. */
final class Fields {

    private Fields() {}

    static Optional<String> first(JsonNode json, List<String> names) {
        return names.stream().flatMap(name -> text(json, name).stream()).findFirst();
    }

    static Optional<String> text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isTextual() && !value.textValue().isBlank() ? Optional.of(value.textValue()) : Optional.empty();
    }

    static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : json.path(name)) {
            if (each.isTextual() && texts.size() < 64) {
                texts.add(each.textValue());
            }
        }
        return texts;
    }

    /** What holds a body must be what the schema says; anything else would be cleaned as if it were the article. */
    static String string(JsonNode json, String name) throws BrokenPayload {
        JsonNode value = json.path(name);
        if (!value.isTextual()) {
            throw new BrokenPayload(ErrorCode.BAD_ENVELOPE, name + " is no string");
        }
        return value.textValue();
    }
}
