package io.cleanwire.cleaner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.contract.ErrorJson;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import io.cleanwire.support.Damage;
import io.cleanwire.support.Poison;
import io.cleanwire.support.Schemas;
import io.cleanwire.support.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any bytes. */
class CleanerPropertiesTest {

    /** Not a measure of speed: what is still at work after this long would never end. */
    private static final Duration FOREVER = Duration.ofSeconds(30);

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class=\"",
            "</div>",
            "<!--",
            "-->",
            "<script>",
            "{\"body\":\"",
            "\"}",
            "&#xD800;",
            "&amp;",
            "<table><tr><td colspan=9007199254740991>",
            "\u202e",
            "<![CDATA[",
            "Leave a Reply\n",
            "by Jane Doe\n",
            "%s %d\n",
            "A sentence that reads as one, with a comma, and ends here. ",
            "\n\n",
            "<br><br>",
            "<a href=\"x\">link</a>",
            "{\"schemaVersion\":\"1.0\",\"bodyBase64\":\"",
            "WARC/1.0\r\n",
            "<?xml version=\"1.0\"?>",
            "<svg><p>",
            "<li>",
            "<script type=\"application/ld+json\">{\"@graph\":[",
            "漢字仮名交じり文。",
            "<time datetime=\"2026-13-45\">",
            "<select><div>");

    private static final List<String> TYPES = List.of(
            "",
            "text/html",
            "text/plain",
            "application/json",
            "application/vnd.cleanwire.raw+json",
            "application/cloudevents+json",
            "text/html; charset=utf-16",
            "image/png",
            ";;;",
            "text/html; charset=\"");

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Encoder encoder = new Encoder(Limits.DEFAULT);

    @Test
    void anyBytesHaveOneOutcomeAndTheSameOneTwice() {
        Seeds.each(5_000, random -> {
            byte[] bytes = bytes(random);
            Map<String, String> headers = headers(random);
            byte[] first = assertTimeoutPreemptively(FOREVER, () -> encoded(bytes, headers));
            assertThat(encoded(bytes, headers)).isEqualTo(first);
        });
    }

    @Test
    void aDamagedPayloadIsNeverOurFault() throws IOException {
        List<String> payloads = Damage.fixtures();
        Seeds.each(3_000, random -> {
            String whole = payloads.get(random.nextInt(payloads.size()));
            byte[] bytes = Damage.to(whole, random).getBytes(StandardCharsets.UTF_8);
            assertTimeoutPreemptively(FOREVER, () -> encoded(bytes, headers(random)));
        });
    }

    static Stream<Poison> poison() {
        return Poison.all().stream().filter(each -> each.value() != null);
    }

    @ParameterizedTest
    @MethodSource("poison")
    void poisonHasTheOutcomeThatItMustHave(Poison poison) {
        Encoder narrow = new Encoder(Limits.DEFAULT);
        Outcome outcome = cleaner.clean(RawRecord.offline(poison.value(), poison.headers()));
        String kind = narrow.encode(outcome)
                .fold(value -> value.rejected() ? value.status() : "clean", dead -> dead.code()
                        .wire());
        assertThat(kind).isEqualTo(poison.outcome());
    }

    @Test
    void moreWorkThanTheBudgetIsADeadLetter() {
        byte[] page = "<p>word <b>word</b></p>".repeat(500).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = new Cleaner(new Limits(1 << 20, 10_000, 512, 300, 200, 1 << 20))
                .clean(RawRecord.offline(page, Map.of("content-type", "text/html")));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.DeadLetter.class, dead -> assertThat(dead.code())
                .isEqualTo(ErrorCode.TOO_COMPLEX));
    }

    @Test
    void moreNodesThanTheLimitAreADeadLetterBeforeTheyAreBuilt() {
        byte[] page = "<p>x".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = new Cleaner(new Limits(1 << 20, 1000, 512, 1_000_000, 200, 1 << 20))
                .clean(RawRecord.offline(page, Map.of("content-type", "text/html")));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.DeadLetter.class, dead -> {
            assertThat(dead.code()).isEqualTo(ErrorCode.TOO_COMPLEX);
            assertThat(dead.stage()).isEqualTo("intake");
        });
    }

    @Test
    void moreBytesThanTheLimitAreADeadLetter() {
        Outcome outcome = new Cleaner(new Limits(1000, 1000, 512, 1000, 200, 1 << 20))
                .clean(RawRecord.offline(new byte[1001], Map.of()));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.DeadLetter.class, dead -> assertThat(dead.code())
                .isEqualTo(ErrorCode.TOO_LARGE));
    }

    private byte[] encoded(byte[] bytes, Map<String, String> headers) {
        Outcome outcome = cleaner.clean(RawRecord.offline(bytes, headers));
        if (outcome instanceof Outcome.DeadLetter dead) {
            assertThat(dead.code()).as(dead.message()).isNotEqualTo(ErrorCode.INTERNAL);
        }
        Encoded encoded = encoder.encode(outcome);
        if (encoded instanceof Encoded.Value value) {
            Schemas.check(value.rejected() ? Schemas.REJECTION : Schemas.CLEAN, value.json());
        }
        return encoded.fold(Encoded.Value::json, ErrorJson::write);
    }

    /** Noise, or pieces of formats put together at random, cut anywhere. */
    private static byte[] bytes(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean noise = random.nextInt(4) == 0;
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            if (noise || random.nextInt(10) == 0) {
                byte[] some = new byte[random.nextInt(20)];
                random.nextBytes(some);
                out.writeBytes(some);
            } else {
                out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] whole = out.toByteArray();
        return java.util.Arrays.copyOf(whole, whole.length - random.nextInt(Math.min(4, whole.length + 1)));
    }

    private static Map<String, String> headers(Random random) {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String url = random.nextBoolean() ? "https://example.com/a?b=" + random.nextInt() : "http://[::1/%zz";
        return type.isEmpty() ? Map.of("article-url", url) : Map.of("content-type", type, "article-url", url);
    }
}
