package io.cleanwire.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** JSON inside a text of JSON, as queues hand it on. */
final class JsonText {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How <code>{"</code> begins in base64. */
    private static final String IN_BASE64 = "eyJ";

    private JsonText() {}

    /** The object that a text is as a whole; empty for any other text. */
    static Optional<JsonNode> object(String text) {
        if (!text.startsWith("{\"")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (JsonProcessingException none) {
            return Optional.empty(); // a text that begins like one
        }
    }

    /** The same, also of a text in base64. */
    static Optional<JsonNode> packed(String text) {
        if (!text.startsWith(IN_BASE64)) {
            return object(text);
        }
        try {
            return Optional.of(JSON.readTree(Base64Text.decode(text))).filter(JsonNode::isObject);
        } catch (IOException | BrokenPayload none) {
            return Optional.empty(); // a long word
        }
    }
}
