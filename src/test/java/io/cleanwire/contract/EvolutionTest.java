package io.cleanwire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import io.cleanwire.support.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Within 1.x the contract only grows. {@code *.fields} name every field with its type: a new field adds a line, and no
 * line ever changes or goes. The schemas of 1.0 and the records of that time stay as they are.
 */
class EvolutionTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/contract");
    private static final Path HISTORY = Path.of("src/test/resources/evolution");
    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Schema CLEAN_1_0 = Schemas.read("/evolution/schemas-1.0/clean-article.schema.json");
    private static final Schema REJECTION_1_0 = Schemas.read("/evolution/schemas-1.0/rejection.schema.json");

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Encoder encoder = new Encoder(Limits.DEFAULT, EnumSet.allOf(OptionalField.class));

    @ParameterizedTest
    @ValueSource(strings = {"clean-article", "raw-article", "rejection"})
    void namesAndTypesAreFrozen(String name) throws IOException {
        assertThat(fields(PUBLISHED.resolve(name + ".schema.json")))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(HISTORY.resolve(name + ".fields")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean-article", "raw-article", "rejection"})
    void whatWasThereIsStillThere(String name) throws IOException {
        Set<String> before = fields(HISTORY.resolve("schemas-1.0").resolve(name + ".schema.json"));
        assertThat(fields(PUBLISHED.resolve(name + ".schema.json"))).containsAll(before);
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(HISTORY, 2)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void oldRecordsObeyTheOldAndTheNewSchema(Path example) throws IOException {
        String name = String.valueOf(HISTORY.relativize(example).getName(0)) + ".schema.json";
        byte[] json = Files.readAllBytes(example);
        Schemas.check(Schemas.read("/evolution/schemas-1.0/" + name), json);
        Schemas.check(Schemas.read("/contract/" + name), json);
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders.map(folder -> folder.resolve("page.html")).filter(Files::exists).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void newRecordsObeyTheOldSchema(Path page) throws IOException {
        RawRecord raw = RawRecord.offline(
                Files.readAllBytes(page), Map.of(HeaderNames.ARTICLE_URL, "https://lantern.example.com/2026/03/04/a"));
        if (encoder.encode(cleaner.clean(raw)) instanceof Encoded.Value value) {
            Schemas.check(value.rejected() ? REJECTION_1_0 : CLEAN_1_0, value.json());
            Schemas.check(value.rejected() ? Schemas.REJECTION : Schemas.CLEAN, value.json());
        }
    }

    /** Who has either Avro schema reads what was written with the other. */
    @Test
    void theAvroSchemasReadEachOther() throws IOException {
        org.apache.avro.Schema before = avro(HISTORY.resolve("schemas-1.0/clean-article.avsc"));
        org.apache.avro.Schema now = avro(PUBLISHED.resolve("clean-article.avsc"));
        assertThat(now.getFields())
                .extracting(org.apache.avro.Schema.Field::name)
                .contains("dateline", "syndication");
        assertThat(compatibility(now, before)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
        assertThat(compatibility(before, now)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
        assertThat(now.getFields())
                .extracting(org.apache.avro.Schema.Field::name)
                .containsAll(before.getFields().stream()
                        .map(org.apache.avro.Schema.Field::name)
                        .toList()); // Avro lets a renamed field pass and loses what it held
    }

    private static SchemaCompatibilityType compatibility(org.apache.avro.Schema reader, org.apache.avro.Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getType();
    }

    private static org.apache.avro.Schema avro(Path file) throws IOException {
        return new org.apache.avro.Schema.Parser().parse(file.toFile());
    }

    /** One line a field: its path, its type, and whether it is required. */
    private static Set<String> fields(Path file) throws IOException {
        JsonNode schema = JSON.readTree(file.toFile());
        Set<String> fields = new TreeSet<>();
        collect(schema, schema, "", fields);
        return fields;
    }

    private static void collect(JsonNode node, JsonNode root, String path, Set<String> fields) {
        JsonNode schema = node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
        if (!path.isEmpty()) {
            fields.add(path + " " + type(schema));
        }
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            String inner = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            collect(property.getValue(), root, inner, fields);
            if (required.contains(property.getKey())) {
                fields.add(inner + " required");
            }
        });
        if (schema.has("items")) {
            collect(schema.path("items"), root, path + "[]", fields);
        }
        if (schema.path("additionalProperties").isObject()) {
            collect(schema.path("additionalProperties"), root, path + ".*", fields);
        }
    }

    private static String type(JsonNode schema) {
        return schema.has("type") ? schema.path("type").asText() : schema.has("enum") ? "enum" : "any";
    }
}
