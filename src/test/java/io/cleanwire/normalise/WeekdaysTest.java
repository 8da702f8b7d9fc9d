package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"friday", "thurs", "sonnabend", "mer", "пятница", "п’ятниця", "παρασκευή", "วันพุธ", "금요일", "周五"
            })
    void isADayOfTheWeek(String word) {
        assertThat(Weekdays.is(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayer", "martin", "may", "anna", "sonny", ""})
    void isNone(String word) {
        assertThat(Weekdays.is(word)).isFalse();
    }

    @Test
    void theTableHoldsWordsInLowerCase() {
        for (List<String> row : Table.read(Weekdays.class, "weekdays.tsv")) {
            assertThat(row).hasSize(2);
            assertThat(row.get(1).split(",", -1))
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.length() > 1 && name.equals(name.toLowerCase(Locale.ROOT)));
        }
    }
}
