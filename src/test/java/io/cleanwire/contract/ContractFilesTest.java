package io.cleanwire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Origin;
import io.cleanwire.model.Quality;
import io.cleanwire.model.Reason;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.support.Schemas;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published files are sound, and say what the code writes. */
class ContractFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/contract");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final String ID = "\"schemaVersion\":\"1.0\",\"id\":\"0123456789abcdef0123456789abcdef\"";
    private static final String MADE = "\"processing\":{\"cleaner\":\"cleanwire/0.1.0\",\"rules\":\"1\"}";
    private static final String CLEAN = ID + ",\"status\":\"ok\"," + MADE;
    private static final String RAW = "\"schemaVersion\":\"1.0\"";

    // ---- JSON schemas

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"headline\":\"A bridge opens\",\"articleBody\":\"It opened.\\n\\nIt is long.\",\"wordCount\":5",
                ",\"url\":\"https://news.example/a?b=1\",\"normalizedUrl\":\"https://news.example/a\"",
                ",\"datePublished\":{\"value\":\"2026-11\",\"precision\":\"month\",\"zone\":\"none\"}",
                ",\"datePublished\":{\"value\":\"2026-11-22T07:30:00+01:00\",\"precision\":\"second\",\"zone\":"
                        + "\"declared\",\"instant\":\"2026-11-22T06:30:00Z\"}",
                ",\"authors\":[{\"name\":\"Ada L.\",\"type\":\"Person\"}],\"inLanguage\":\"zh-Hant-TW\"",
                ",\"provenance\":{\"headline\":{\"source\":\"meta:og:title\",\"confidence\":0.9}}",
                ",\"quality\":{\"confidence\":1,\"flags\":[\"no_url\",\"a_flag_of_tomorrow\"],\"pageType\":\"new\"}",
                ",\"removed\":[{\"rule\":\"more\",\"reason\":\"other\",\"count\":7}]",
                ",\"aFieldOfTomorrow\":{\"readers\":\"ignore it\"}"
            })
    void cleanRecordsPass(String more) {
        assertValid(Schemas.CLEAN, "{" + CLEAN + more + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"schemaVersion\":\"2.0\"",
                ",\"id\":\"0123456789ABCDEF0123456789ABCDEF\"",
                ",\"headline\":null",
                ",\"headline\":\"two\\nlines\"",
                ",\"headline\":\"\"",
                ",\"url\":\"ftp://news.example/a\"",
                ",\"authors\":[{\"type\":\"Person\"}]",
                ",\"authors\":\"Ada L.\"",
                ",\"datePublished\":\"2026-11-22\"",
                ",\"datePublished\":{\"value\":\"22.11.2026\",\"precision\":\"day\"}",
                ",\"datePublished\":{\"value\":\"2026-11-22\",\"precision\":\"hour\"}",
                ",\"wordCount\":-1",
                ",\"keywords\":[\"a\",\"a\"]",
                ",\"quality\":{\"confidence\":1.5}",
                ",\"processing\":{\"cleaner\":\"cleanwire/0.1.0\"}",
                ",\"removed\":[{\"rule\":\"nav\"}]"
            })
    void brokenCleanRecordsFail(String more) {
        assertInvalid(Schemas.CLEAN, "{" + CLEAN + more + "}");
    }

    @Test
    void aCleanRecordNeedsItsFourFields() {
        assertInvalid(Schemas.CLEAN, "{" + ID + "," + MADE + "}");
        assertInvalid(Schemas.CLEAN, "{\"schemaVersion\":\"1.0\",\"status\":\"ok\"," + MADE + "}");
        assertInvalid(Schemas.CLEAN, "{" + ID + ",\"status\":\"ok\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"body\":\"<p>Hello</p>\",\"url\":\"https://news.example/a\"",
                ",\"bodyBase64\":\"SGVsbG8=\",\"bodyEncoding\":\"identity\",\"mediaType\":\"text/html\"",
                ",\"bodyRef\":{\"uri\":\"s3://bucket/key\",\"length\":12}",
                ",\"feedEntry\":{\"title\":\"A bridge opens\",\"content\":\"<p>It opened.</p>\",\"contentType\":\"html\"}",
                ",\"body\":\"x\",\"feedEntry\":{\"title\":\"t\"}",
                ",\"body\":\"x\",\"hints\":{\"dateOrder\":\"DMY\",\"trust\":[\"title\"]},\"unknown\":[1]"
            })
    void envelopesPass(String more) {
        assertValid(Schemas.RAW, "{" + RAW + more + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"url\":\"https://news.example/a\"",
                ",\"body\":\"x\",\"bodyBase64\":\"eA==\"",
                ",\"body\":5",
                ",\"body\":\"x\",\"url\":\"news.example/a\"",
                ",\"body\":\"x\",\"bodyEncoding\":\"rar\"",
                ",\"body\":\"x\",\"http\":{\"status\":42}",
                ",\"body\":\"x\",\"hints\":{\"trust\":[\"everything\"]}",
                ",\"bodyRef\":{\"length\":12}",
                ",\"body\":\"x\",\"schemaVersion\":\"v1\""
            })
    void brokenEnvelopesFail(String more) {
        assertInvalid(Schemas.RAW, "{" + RAW + more + "}");
    }

    @Test
    void rejectionsPassAndBrokenOnesFail() {
        String reason = ",\"reason\":\"consent_wall\"";
        assertValid(Schemas.REJECTION, "{" + ID + reason + "," + MADE + "}");
        assertValid(Schemas.REJECTION, "{" + ID + reason + "," + MADE + ",\"detail\":\"a banner\",\"later\":1}");
        assertInvalid(Schemas.REJECTION, "{" + ID + "," + MADE + "}");
        assertInvalid(Schemas.REJECTION, "{" + ID + ",\"reason\":7," + MADE + "}");
        assertInvalid(Schemas.REJECTION, "{" + ID + reason + "}");
        assertInvalid(Schemas.REJECTION, "{" + reason.substring(1) + "," + MADE + "}");
        assertInvalid(Schemas.REJECTION, "{" + ID + reason + "," + MADE + ",\"quality\":\"good\"}");
    }

    /** Open lists name at least what the code writes. */
    @Test
    void theOpenListsNameWhatTheCodeWrites() throws IOException {
        JsonNode clean =
                JSON.readTree(FOLDER.resolve("clean-article.schema.json").toFile());
        JsonNode quality = clean.at("/properties/quality/properties");
        assertThat(texts(quality.at("/flags/items/examples"))).isEqualTo(wires(Flag.values(), '_'));
        assertThat(texts(quality.at("/pageType/examples"))).isEqualTo(wires(Quality.PageType.values(), '_'));
        assertThat(texts(quality.at("/access/examples"))).isEqualTo(wires(Quality.Access.values(), '_'));
        assertThat(texts(clean.at("/properties/removed/items/properties/reason/examples")))
                .isEqualTo(wires(RemovalReason.values(), '_'));
        JsonNode rejection =
                JSON.readTree(FOLDER.resolve("rejection.schema.json").toFile());
        assertThat(texts(rejection.at("/properties/reason/examples"))).isEqualTo(wires(Reason.values(), '_'));
    }

    // ---- Avro

    @Test
    void theAvroSchemaParsesAndHasTheNamesOfTheJsonSchema() throws IOException {
        org.apache.avro.Schema avro = new org.apache.avro.Schema.Parser()
                .parse(FOLDER.resolve("clean-article.avsc").toFile());
        JsonNode json =
                JSON.readTree(FOLDER.resolve("clean-article.schema.json").toFile());
        assertSameNames(avro, json);
        assertSameNames(record(avro, "quality"), json.at("/properties/quality"));
        assertSameNames(record(avro, "source"), json.at("/properties/source"));
        assertSameNames(record(avro, "processing"), json.at("/properties/processing"));
        assertSameNames(record(avro, "fingerprints"), json.at("/properties/fingerprints"));
        assertSameNames(record(avro, "publisher"), json.at("/properties/publisher"));
        assertSameNames(record(avro, "syndication"), json.at("/properties/syndication"));
        assertSameNames(record(avro, "image"), json.at("/$defs/image"));
        assertSameNames(record(avro, "datePublished"), json.at("/$defs/when"));
        assertSameNames(record(avro, "authors"), json.at("/properties/authors/items"));
        assertSameNames(record(avro, "blocks"), json.at("/properties/blocks/items"));
        assertSameNames(record(avro, "links"), json.at("/properties/links/items"));
        assertSameNames(record(avro, "removed"), json.at("/properties/removed/items"));
        assertSameNames(record(avro, "provenance"), json.at("/properties/provenance/additionalProperties"));
    }

    /** Same names, and a field has a default exactly where the JSON schema does not require it. */
    private static void assertSameNames(org.apache.avro.Schema avro, JsonNode json) {
        Set<String> names = new TreeSet<>();
        Set<String> required = new TreeSet<>();
        avro.getFields().forEach(field -> {
            names.add(field.name());
            if (!field.hasDefaultValue()) {
                required.add(field.name());
            }
        });
        Set<String> expected = new TreeSet<>();
        json.path("properties").fieldNames().forEachRemaining(expected::add);
        assertThat(names).as(avro.getName()).isEqualTo(expected);
        assertThat(required).as("required of " + avro.getName()).isEqualTo(texts(json.path("required")));
    }

    /** The record type inside a field, whatever union, array or map stands around it. */
    private static org.apache.avro.Schema record(org.apache.avro.Schema parent, String field) {
        org.apache.avro.Schema type = parent.getField(field).schema();
        while (type.getType() != org.apache.avro.Schema.Type.RECORD) {
            type = switch (type.getType()) {
                case UNION -> type.getTypes().get(1);
                case ARRAY -> type.getElementType();
                default -> type.getValueType();
            };
        }
        return type;
    }

    // ---- AsyncAPI

    @Test
    void everyReferenceResolves() throws IOException {
        JsonNode api = api();
        List<String> references = new ArrayList<>();
        collect(api, references);
        assertThat(references).hasSizeGreaterThan(30).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(api.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(FOLDER.resolve(reference)).exists();
            }
        });
        assertThat(api.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(api.at("/operations/receiveRaw/bindings/kafka/groupId/enum/0")
                        .asText())
                .isEqualTo("cleanwire");
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.path("$ref").asText());
        }
        node.forEach(child -> collect(child, references));
    }

    @Test
    void theErrorCodesAreThoseOfTheCode() throws IOException {
        assertThat(texts(headers("DeadHeaders").at("/article-error-code/examples")))
                .isEqualTo(wires(ErrorCode.values(), '-'));
    }

    @Test
    void ourHeadersAreNamedAndNoOthers() throws Exception {
        Set<String> ours = new TreeSet<>();
        for (Field field : HeaderNames.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                ours.add((String) field.get(null));
            }
        }
        Set<String> named = new TreeSet<>();
        for (String schema : List.of(
                "CommonHeaders", "RawHeaders", "CleanHeaders", "RejectionHeaders", "TombstoneHeaders", "DeadHeaders")) {
            headers(schema).fieldNames().forEachRemaining(named::add);
        }
        assertThat(named).containsAll(ours);
        named.removeAll(ours);
        named.removeIf(name -> name.startsWith("ce_"));
        // what intake reads beside those
        assertThat(named)
                .containsExactlyInAnyOrder(
                        "article-final-url",
                        "article-fetched-at",
                        "article-http-status",
                        "article-source-id",
                        "content-encoding");
    }

    @Test
    void whatIsWrittenIsWhatIsPromised() throws IOException {
        Origin origin = new Origin("articles.raw", 3, 7, Optional.empty());
        Instant now = Instant.parse("2026-11-22T07:30:00Z");
        Encoded.Value clean = new Encoded.Value(false, "https://a.example/", new byte[0], "ok", "ab", "id", "c/1");
        Encoded.Value rejected = new Encoded.Value(true, "https://a.example/", new byte[0], "gone", "", "id", "c/1");
        Encoded.Dead dead = new Encoded.Dead(ErrorCode.NO_URL, "stream", "why");
        assertWritten(
                "CleanHeaders",
                OutgoingHeaders.of(clean, "application/json", origin, now).keySet());
        assertWritten(
                "RejectionHeaders",
                OutgoingHeaders.of(rejected, "application/json", origin, now).keySet());
        assertWritten("DeadHeaders", OutgoingHeaders.of(dead, origin, now).keySet());
        Set<String> common = new TreeSet<>();
        headers("CommonHeaders").fieldNames().forEachRemaining(common::add);
        assertThat(common).containsAll(OutgoingHeaders.cloudEvent(clean, now).keySet());
    }

    /** Everything that is required is written, and nothing is written that is not described. */
    private static void assertWritten(String schema, Set<String> written) throws IOException {
        Set<String> described = new TreeSet<>();
        headers("CommonHeaders").fieldNames().forEachRemaining(described::add);
        headers(schema).fieldNames().forEachRemaining(described::add);
        assertThat(described).containsAll(written);
        assertThat(written).containsAll(texts(api().at("/components/schemas/" + schema + "/allOf/1/required")));
    }

    private static JsonNode headers(String schema) throws IOException {
        JsonNode node = api().at("/components/schemas/" + schema);
        JsonNode properties = node.has("allOf") ? node.at("/allOf/1/properties") : node.path("properties");
        assertThat(properties.isObject()).as(schema).isTrue();
        return properties;
    }

    private static JsonNode api() throws IOException {
        return YAML.readTree(Files.readString(FOLDER.resolve("asyncapi.yaml")));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Set<String> wires(Enum<?>[] values, char between) {
        Set<String> wires = new TreeSet<>();
        Stream.of(values)
                .forEach(each -> wires.add(each.name().toLowerCase(Locale.ROOT).replace('_', between)));
        return wires;
    }

    private static void assertValid(Schema schema, String json) {
        assertThat(Schemas.isValid(schema, json)).as(json).isTrue();
    }

    private static void assertInvalid(Schema schema, String json) {
        assertThat(Schemas.isValid(schema, lastWins(json))).as(json).isFalse();
    }

    /** A field that stands twice counts with its last value: that is how the cases above replace a sound one. */
    private static String lastWins(String json) {
        try {
            return JSON.writeValueAsString(JSON.readTree(json));
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
