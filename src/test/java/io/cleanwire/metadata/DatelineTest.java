package io.cleanwire.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LONDON, March 3 (Reuters) - Ships came in.|LONDON, March 3 (Reuters)",
                "NEW YORK (AP) — Ships came in.|NEW YORK (AP)",
                "ST. ALDER, Jan. 5 -- Ships came in.|ST. ALDER, Jan. 5",
                "Berlin (dpa) - Schiffe kamen an.|Berlin (dpa)",
                "PARIS — Ships came in.|PARIS"
            })
    void standsBeforeTheFirstSentence(String body, String dateline) {
        assertThat(Dateline.head(body)).contains(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO ships came by in March — nobody had asked.",
                "BREAKING — Ships came in.",
                "The mayor (62) - a sailor - came in.",
                "Well-known ships came in.",
                "UPDATE: ships came in - all of them.",
                "Sid (sid) has a boat. It is old - very old.",
                ""
            })
    void isNotEveryDash(String body) {
        assertThat(Dateline.head(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Reuters,Reuters", "AP,AP", "ap,AP", "The Associated Press,AP", "DPA,dpa", "Sid,", "Tt,", "The Lantern,"
    })
    void anAgencyHasManyNames(String text, String name) {
        assertThat(Agencies.called(text).orElse(null)).isEqualTo(name);
    }
}
