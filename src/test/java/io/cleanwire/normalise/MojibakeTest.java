package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MojibakeTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/mojibake.csv", delimiter = ';', numLinesToSkip = 1)
    void repairsExactRunsOnly(String text, String repaired) {
        assertThat(Mojibake.repair(text)).isEqualTo(repaired);
    }

    @Test
    void repairsWhatWasReadAsLatin1() {
        for (String text : new String[] {"Größe, œuvre — “so”", "Слава, Ελλάδα", "中文新闻"}) {
            String wrong = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertThat(Mojibake.repair(wrong)).isEqualTo(text);
        }
    }

    @Test
    void repairingTwiceChangesNothing() {
        SeedsForTest.texts(20_000, text -> {
            String once = Mojibake.repair(text);
            assertThat(Mojibake.repair(once)).isEqualTo(once);
        });
    }
}
