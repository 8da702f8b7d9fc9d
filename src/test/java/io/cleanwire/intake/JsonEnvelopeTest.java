package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEnvelopeTest {

    private static final String OURS = "application/vnd.cleanwire.raw+json";
    private static final String EVENT = "application/cloudevents+json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    'body':{}                                     | bad-envelope: body is no string
                    'body':[]                                     | bad-envelope: body is no string
                    'body':true                                   | bad-envelope: body is no string
                    'body':7                                      | bad-envelope: body is no string
                    'bodyBase64':{}                               | bad-envelope: bodyBase64 is no string
                    'bodyBase64':7                                | bad-envelope: bodyBase64 is no string
                    'bodyBase64':'SGk=','bodyEncoding':7          | bad-envelope: bodyEncoding is no string
                    'bodyBase64':'SGk=','body':'Hi'               | bad-envelope: more than one of body, bodyBase64 and bodyRef
                    'bodyBase64':'SGkgdGhlcmU='                   | text: Hi there
                    'bodyBase64':'SGkg\\n dGhlcmU='               | text: Hi there
                    'bodyBase64':'SGkgdGhlcmU'                    | text: Hi there
                    'bodyBase64':'w7_Dvg'                         | text: ÿþ
                    'body':'Hi','url':7,'hints':[],'fetchedAt':{} | text: Hi
                    'body':'Hi','bodyBase64':null                 | text: Hi
                    """)
    void wrongBodiesAreRefusedAndWrongFactsIgnored(String fields, String told) {
        assertThat(Told.of("{'schemaVersion':'1.0',".replace('\'', '"') + fields.replace('\'', '"') + "}", OURS))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"*****", "SGk=SGk=", "SGkgd+_=", "S"})
    void base64ThatIsNoneFailsToDecode(String base64) {
        assertThat(Told.of("{\"schemaVersion\":\"1.0\",\"bodyBase64\":\"" + base64 + "\"}", OURS))
                .startsWith("decode-failed: the base64 is broken: ");
    }

    @ParameterizedTest
    @CsvSource({"'\"2.0\"'", "'\"1\"'", "'\"\"'", "1.0", "{}"})
    void anotherVersionIsRefused(String version) {
        assertThat(Told.of("{\"schemaVersion\":" + version + ",\"body\":\"Hi\"}", OURS))
                .isEqualTo("bad-envelope: the schemaVersion is not 1.x as text; this version reads no other");
    }

    @Test
    void whatFollowsTheObjectIsRefused() {
        String whole = "{\"schemaVersion\":\"1.0\",\"body\":\"Hi\"}";
        assertThat(Told.of(whole + "\n", OURS)).isEqualTo("text: Hi");
        assertThat(Told.of(whole + " {}", OURS)).startsWith("bad-envelope: not valid JSON");
        assertThat(Told.of(whole + " trailing", OURS)).startsWith("bad-envelope: not valid JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    'data':'Hi','data_base64':'SGk='              | bad-envelope: both data and data_base64
                    'data_base64':{}                              | bad-envelope: data_base64 is no string
                    'data_base64':'SGk='                          | text: Hi
                    'data':'Hi'                                   | text: Hi
                    'data':7                                      | bad-envelope: the event has no data
                    """)
    void anEventHasOneBody(String fields, String told) {
        assertThat(Told.of("{'specversion':'1.0',".replace('\'', '"') + fields.replace('\'', '"') + "}", EVENT))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    "data":"{\\"schemaVersion\\":\\"1.0\\",\\"body\\":\\"Hi\\"}"
                    "data_base64":"eyJzY2hlbWFWZXJzaW9uIjoiMS4wIiwiYm9keSI6IkhpIn0="
                    "data":{"schemaVersion":"1.0","body":"Hi"}
                    """)
    void anEventMayHoldAnEnvelope(String data) {
        assertThat(Told.of("{\"specversion\":\"1.0\",\"datacontenttype\":\"" + OURS + "\"," + data + "}", EVENT))
                .isEqualTo("text: Hi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    'datacontenttype':'application/vnd.cleanwire.raw+json','data':{'body':'Hi'}
                    'data':{'schemaVersion':'1.0','body':'Hi'}
                    'data':{'text':'Hi'}
                    'datacontenttype':'application/json','data_base64':'eyJ0ZXh0IjoiSGkifQ=='
                    'datacontenttype':'text/plain','data':'Hi'
                    'data':'{\\u0022text\\u0022:\\u0022Hi\\u0022}'
                    """)
    void whatTheEventSaysOfItsDataIsKept(String fields) {
        String event = "{'specversion':'1.0','id':'e-17','subject':'https://isle.example/f'," + fields + "}";
        String told = new Intake(Limits.DEFAULT)
                .read(RawRecord.offline(
                        event.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Map.of("content-type", EVENT)))
                .fold(
                        read -> read.url().orElse("-") + " "
                                + read.source().rawId().orElse("-")
                                + " "
                                + read.content().<String>fold(page -> "page", text -> text),
                        failed -> failed.message());
        assertThat(told).isEqualTo("https://isle.example/f e-17 Hi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'schema':{'type':'struct'},'payload':{'text':'Hi'}}",
                "{'op':'c','before':null,'after':{'text':'Hi'},'ts_ms':1}",
                "{'schema':{},'payload':{'op':'u','after':{'text':'Hi'}}}",
                "{'_index':'news','_id':'1','_source':{'text':'Hi'}}"
            })
    void theEnvelopesOfOthersAreOpened(String json) {
        assertThat(Told.of(json.replace('\'', '"'), "application/json")).isEqualTo("text: Hi");
    }

    @Test
    void jsonInAnOldCharsetIsReadWhereItIsDeclared() {
        byte[] json = "{\"text\":\"Fähre über Öl\"}".getBytes(Charset.forName("windows-1252"));
        assertThat(Told.of(json, "application/json; charset=windows-1252")).isEqualTo("text: Fähre über Öl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/ld+json", "application/x-ndjson", "application/gzip", "application/feed+json"})
    void otherNamesOfJsonAreKnown(String type) {
        assertThat(Told.of("{\"text\":\"Hi\"}\n", type)).isEqualTo("text: Hi");
    }
}
