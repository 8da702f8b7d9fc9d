package io.cleanwire.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes one JSON object in the order of the calls; what is absent or empty is not written. */
final class JsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private JsonWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Fields {
        void write() throws IOException;
    }

    /** Writes the fields of an object for a value. */
    @FunctionalInterface
    interface FieldsOf<T> {
        void write(T value) throws IOException;
    }

    static byte[] bytes(FieldsOf<JsonWriter> fields) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(8192);
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            generator.writeStartObject();
            fields.write(new JsonWriter(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(name, wellFormed(value));
        }
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void number(String name, Optional<Integer> value) throws IOException {
        if (value.isPresent()) {
            number(name, value.get());
        }
    }

    /** Three decimals: more would claim a precision that no confidence has. */
    void decimal(String name, double value) throws IOException {
        out.writeNumberField(name, Math.round(value * 1000) / 1000.0);
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    /** A value that is JSON already. */
    void raw(String name, String json) throws IOException {
        out.writeFieldName(name);
        out.writeRawValue(wellFormed(json));
    }

    void object(String name, Fields fields) throws IOException {
        out.writeObjectFieldStart(name);
        fields.write();
        out.writeEndObject();
    }

    void texts(String name, List<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(wellFormed(value));
        }
        out.writeEndArray();
    }

    void numbers(String name, List<Integer> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (int value : values) {
            out.writeNumber(value);
        }
        out.writeEndArray();
    }

    void rows(String name, List<List<String>> rows) throws IOException {
        out.writeArrayFieldStart(name);
        for (List<String> row : rows) {
            out.writeStartArray();
            for (String cell : row) {
                out.writeString(wellFormed(cell));
            }
            out.writeEndArray();
        }
        out.writeEndArray();
    }

    <T> void array(String name, List<T> values, FieldsOf<T> fields) throws IOException {
        array(name, values, 0, fields, none -> {});
    }

    /** An array of objects, and when {@code more} is above zero a last object that speaks of the rest. */
    <T> void array(String name, List<T> values, int more, FieldsOf<T> fields, FieldsOf<Integer> rest)
            throws IOException {
        if (values.isEmpty() && more == 0) {
            return;
        }
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.write(value);
            out.writeEndObject();
        }
        if (more > 0) {
            out.writeStartObject();
            rest.write(more);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Half a surrogate pair has no UTF-8 form; U+FFFD stands for it, as it does for any character that is lost. */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(
                        text.codePoints()
                                .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                                .toArray(),
                        0,
                        text.codePointCount(0, text.length()));
            }
        }
        return text;
    }
}
