package io.cleanwire.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.jspecify.annotations.Nullable;

/**
 * Avro by {@code clean-article.avsc}. The record is made from its JSON, so that no name and no value can differ between
 * the two. Thread safe.
 *
 * <p>Before the data stands what tells the schema: the two bytes and the fingerprint of Avro's single-object encoding
 * (Avro specification 1.12), or, where a schema registry knows the schema, a zero byte and its id (Confluent's wire format).
 */
public final class AvroFormat implements OutputFormat {

    /** The schema of a clean record. */
    public static final Schema SCHEMA = schema();

    /** What the header {@code content-type} says (Avro specification, HTTP as transport). */
    public static final String CONTENT_TYPE = "avro/binary";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final GenericData DATA = GenericData.get();

    private static final short SINGLE_OBJECT = (short) 0xC301;
    private static final byte REGISTERED = 0;
    private static final int SINGLE_OBJECT_HEAD = 10;
    private static final int REGISTERED_HEAD = 5;

    private final byte[] head;

    /** @param schemaId the id under which a registry knows the schema; empty for the single-object encoding */
    public AvroFormat(OptionalInt schemaId) {
        head = schemaId.isPresent()
                ? ByteBuffer.allocate(REGISTERED_HEAD)
                        .put(REGISTERED)
                        .putInt(schemaId.getAsInt())
                        .array()
                : ByteBuffer.allocate(SINGLE_OBJECT_HEAD)
                        .putShort(SINGLE_OBJECT)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(SchemaNormalization.parsingFingerprint64(SCHEMA))
                        .array();
    }

    @Override
    public byte[] value(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length);
        bytes.writeBytes(head);
        try {
            Object record = avro(SCHEMA, MAPPER.readTree(json));
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
            new GenericDatumWriter<>(SCHEMA, DATA).write(record, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String contentType() {
        return CONTENT_TYPE;
    }

    /**
     * The JSON of a value that was written with this schema, in whichever of the two wire formats.
     *
     * @throws IllegalArgumentException when these bytes are no such value
     */
    public static String json(byte[] value) {
        int start = value.length > 0 && value[0] == REGISTERED ? REGISTERED_HEAD : SINGLE_OBJECT_HEAD;
        if (value.length < start) {
            throw new IllegalArgumentException(value.length + " bytes are no Avro record");
        }
        try {
            GenericRecord record = new GenericDatumReader<GenericRecord>(SCHEMA, SCHEMA, DATA)
                    .read(null, DecoderFactory.get().binaryDecoder(value, start, value.length - start, null));
            return String.valueOf(json(SCHEMA, record));
        } catch (IOException e) {
            throw new IllegalArgumentException("no Avro record of this schema", e);
        }
    }

    private static Object avro(Schema schema, JsonNode json) throws IOException {
        switch (schema.getType()) {
            case RECORD -> {
                return record(schema, json);
            }
            case ARRAY -> {
                GenericData.Array<Object> array = new GenericData.Array<>(json.size(), schema);
                for (JsonNode each : json) {
                    array.add(avro(schema.getElementType(), each));
                }
                return array;
            }
            case MAP -> {
                Map<String, Object> map = new LinkedHashMap<>();
                for (Map.Entry<String, JsonNode> each : json.properties()) {
                    map.put(each.getKey(), mapped(schema.getValueType(), each.getValue()));
                }
                return map;
            }
            case UNION -> {
                return avro(known(schema), json);
            }
            case INT -> {
                return json.intValue();
            }
            case LONG -> {
                return isTime(schema) ? Instant.parse(json.textValue()).toEpochMilli() : json.longValue();
            }
            case DOUBLE -> {
                return json.doubleValue();
            }
            case BOOLEAN -> {
                return json.booleanValue();
            }
            case STRING -> {
                return json.textValue();
            }
            default -> throw new IllegalStateException("the schema has a type that the contract does not: " + schema);
        }
    }

    private static Object record(Schema schema, JsonNode json) throws IOException {
        GenericData.Record record = new GenericData.Record(schema);
        for (Schema.Field field : schema.getFields()) {
            JsonNode value = json.get(field.name());
            record.put(field.pos(), value == null ? DATA.getDefaultValue(field) : avro(field.schema(), value));
        }
        return record;
    }

    /** A map of strings holds JSON text, for its values are anything. */
    private static Object mapped(Schema schema, JsonNode json) throws IOException {
        return schema.getType() == Schema.Type.STRING ? json.toString() : avro(schema, json);
    }

    private static @Nullable JsonNode json(Schema schema, @Nullable Object avro) throws IOException {
        if (avro == null) {
            return null;
        }
        switch (schema.getType()) {
            case RECORD -> {
                ObjectNode json = MAPPER.createObjectNode();
                for (Schema.Field field : schema.getFields()) {
                    JsonNode value = json(field.schema(), ((GenericRecord) avro).get(field.pos()));
                    boolean isAbsent = value == null || value.isContainerNode() && value.isEmpty();
                    if (!isAbsent) {
                        json.set(field.name(), value);
                    }
                }
                return json;
            }
            case ARRAY -> {
                ArrayNode json = MAPPER.createArrayNode();
                for (Object each : (Collection<?>) avro) {
                    json.add(json(schema.getElementType(), each));
                }
                return json;
            }
            case MAP -> {
                ObjectNode json = MAPPER.createObjectNode();
                boolean isText = schema.getValueType().getType() == Schema.Type.STRING;
                for (Map.Entry<?, ?> each : ((Map<?, ?>) avro).entrySet()) {
                    JsonNode value = isText
                            ? MAPPER.readTree(String.valueOf(each.getValue()))
                            : json(schema.getValueType(), each.getValue());
                    json.set(String.valueOf(each.getKey()), value);
                }
                return json;
            }
            case UNION -> {
                return json(known(schema), avro);
            }
            case LONG -> {
                return isTime(schema)
                        ? MAPPER.getNodeFactory()
                                .textNode(Instant.ofEpochMilli((Long) avro).toString())
                        : MAPPER.valueToTree(avro);
            }
            case STRING -> {
                return MAPPER.getNodeFactory().textNode(avro.toString());
            }
            default -> {
                return MAPPER.valueToTree(avro);
            }
        }
    }

    /** What a field holds that may also be null. */
    private static Schema known(Schema union) {
        return union.getTypes().get(1);
    }

    private static boolean isTime(Schema schema) {
        return schema.getLogicalType() instanceof LogicalTypes.TimestampMillis;
    }

    private static Schema schema() {
        try (InputStream file = AvroFormat.class.getResourceAsStream("/contract/clean-article.avsc")) {
            return new Schema.Parser().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException("clean-article.avsc cannot be read", e);
        }
    }
}
