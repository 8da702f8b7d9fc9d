package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateSignTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"3 March 2019", "2019-03-12", "12.03.2019 um 10:00", "02.12.19", "02.12.19, 10 Uhr", "٢٠١٩/٣/١٢"
            })
    void aDateMayHaveEnded(String text) {
        assertThat(dates(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345 views", "20190312", "room 3019", "02.12.190", "02.12", "", "call 0712 334455"})
    void noneMayHave(String text) {
        assertThat(dates(text)).isFalse();
    }

    private static boolean dates(String text) {
        DateSign sign = new DateSign();
        return text.chars().anyMatch(c -> sign.endedBefore((char) c)) || sign.endedBefore(' ');
    }
}
