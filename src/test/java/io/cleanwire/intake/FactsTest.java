package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.RawRecord;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void anAddressMayBeginInCapitals() {
        assertThat(url("HTTP://Isle.Example/Ferry")).contains("http://Isle.Example/Ferry");
        assertThat(url("ftp://isle.example/ferry")).isEmpty();
        assertThat(url("isle.example/ferry")).isEmpty();
    }

    private static Optional<String> url(String header) {
        return Facts.ofHeaders(RawRecord.offline(new byte[0], Map.of("article-url", header)))
                .url();
    }

    @Test
    void aTimeThatRfc3339CannotWriteIsNoTime() {
        assertThat(Facts.instant("+999999999-12-31T23:59:59Z")).isEmpty();
        assertThat(Facts.instant("-000001-01-01T00:00:00Z")).isEmpty();
        assertThat(Facts.instant("9999-12-31T23:59:59-18:00")).isEmpty();
        assertThat(Facts.instant("2019-04-25T10:00:00+02:00")).contains(Instant.parse("2019-04-25T08:00:00Z"));
    }
}
