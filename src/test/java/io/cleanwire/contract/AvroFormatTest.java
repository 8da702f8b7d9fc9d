package io.cleanwire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.message.BinaryMessageDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Avro form says what the JSON says, in wire formats that others read. */
class AvroFormatTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SMALL = """
            {"schemaVersion":"1.0","id":"0123456789abcdef0123456789abcdef","status":"ok",
             "datePublished":{"value":"2026-11-22T07:30:00+01:00","precision":"second","zone":"declared",
                              "instant":"2026-11-22T06:30:00Z"},
             "blocks":[{"type":"table","rows":[["a","b"],["c"]],"text":"a b c"},
                       {"type":"list","ordered":false,"items":["x","y"],"depths":[0,1],"text":"x y"}],
             "provenance":{"headline":{"source":"jsonld:headline","confidence":0.95}},
             "quality":{"confidence":0.5,"flags":[]},
             "processing":{"cleaner":"cleanwire/0.1.0","rules":"5","inputBytes":3000000000},
             "extensions":{"desk":{"id":7},"note":"text"}}""";

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Encoder encoder = new Encoder(Limits.DEFAULT, EnumSet.allOf(OptionalField.class));
    private final AvroFormat format = new AvroFormat(OptionalInt.empty());

    static List<Path> pages() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders.map(folder -> folder.resolve("page.html"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsWrittenReadsBackAsTheSameJson(Path page) throws IOException {
        RawRecord raw = RawRecord.offline(
                Files.readAllBytes(page), Map.of(HeaderNames.ARTICLE_URL, "https://lantern.example.com/2026/03/04/a"));
        if (encoder.encode(cleaner.clean(raw)) instanceof Encoded.Value value && !value.rejected()) {
            assertThat(JSON.readTree(AvroFormat.json(format.value(value.json()))))
                    .isEqualTo(withoutEmpty(JSON.readTree(value.json())));
        }
    }

    @Test
    void everyKindOfValueReadsBack() throws IOException {
        assertThat(JSON.readTree(AvroFormat.json(format.value(utf8(SMALL)))))
                .isEqualTo(withoutEmpty(JSON.readTree(SMALL)));
    }

    @Test
    void isASingleObjectThatAvroItselfReads() throws IOException {
        GenericRecord record = new BinaryMessageDecoder<GenericRecord>(GenericData.get(), AvroFormat.SCHEMA)
                .decode(format.value(utf8(SMALL)));
        assertThat(record.get("status")).hasToString("ok");
        assertThat(((GenericRecord) record.get("datePublished")).get("instant")).isEqualTo(1_795_329_000_000L);
        assertThat(record.get("headline")).isNull();
        assertThat((List<?>) record.get("keywords")).isEmpty();
        assertThat(record.get("extensions")).hasToString("{note=\"text\", desk={\"id\":7}}");
    }

    @Test
    void carriesTheIdOfARegistry() throws IOException {
        byte[] value = new AvroFormat(OptionalInt.of(0x01020304)).value(utf8(SMALL));
        assertThat(value).startsWith(0, 1, 2, 3, 4);
        GenericRecord record = new GenericDatumReader<GenericRecord>(AvroFormat.SCHEMA)
                .read(null, DecoderFactory.get().binaryDecoder(value, 5, value.length - 5, null));
        assertThat(record.get("id")).hasToString("0123456789abcdef0123456789abcdef");
        assertThat(AvroFormat.json(value)).isEqualTo(AvroFormat.json(format.value(utf8(SMALL))));
    }

    @Test
    void otherBytesAreNoRecord() {
        assertThatIllegalArgumentException().isThrownBy(() -> AvroFormat.json(new byte[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> AvroFormat.json(utf8("{\"status\":\"ok\"}")));
    }

    /** Avro has an empty list where JSON has none or an empty one. */
    private static JsonNode withoutEmpty(JsonNode json) {
        for (JsonNode each : json) {
            withoutEmpty(each);
        }
        if (json instanceof ObjectNode object) {
            object.properties()
                    .removeIf(each ->
                            each.getValue().isContainerNode() && each.getValue().isEmpty());
        }
        return json;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
