package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.When;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    private static final Pattern CONTRACT = Pattern.compile(
            "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$");

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/dates.csv", delimiter = ';', numLinesToSkip = 1)
    void readsDates(String text, String value, When.Precision precision, When.Zone zone) {
        When when = DateText.parse(text).orElseThrow();
        assertThat(when.value()).isEqualTo(value).matches(CONTRACT);
        assertThat(when.precision()).isEqualTo(precision);
        assertThat(when.zone()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/dates-none.csv", delimiter = ';', numLinesToSkip = 1)
    void leavesEverythingElseAlone(String text, String because) {
        assertThat(DateText.parse(text)).as(because).isEmpty();
        assertThat(DateText.find(text)).as(because).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Published: 19 December 2025 by Ann Doe;2025-12-19",
                "Pubblicato il 19/12/2025 alle 10:15;2025-12-19T10:15",
                "Berlin, 19. Dezember 2025 – 5 Kommentare;2025-12-19",
                "Datum:26. Januar 2022;2022-01-26",
                "Datum:26.01.2022;2022-01-26",
                "Erstellt am26.01.2022;2022-01-26",
                "In 2020 we saw 3 of them, on 4 May 2021 one more;2021-05-04"
            })
    void findsADateInALine(String line, String value) {
        assertThat(DateText.find(line).map(When::value)).contains(value);
        assertThat(DateText.parse(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03/04/2026;;;2026-04-03;true",
                "03/04/2026;en;;2026-03-04;true",
                "03/04/2026;en-US;;2026-03-04;false",
                "03/04/2026;en-GB;;2026-04-03;false",
                "03/04/2026;de;;2026-04-03;false",
                "03/04/2026;de;MDY;2026-03-04;false",
                "03.04.2026;en;;2026-04-03;false",
                "04/04/2026;en;;2026-04-04;false",
                "25/04/2026;en-US;;2026-04-25;false",
                "2026-03-04;en-GB;;2026-03-04;false"
            })
    void decidesBetweenDayAndMonth(String text, String language, String order, String value, boolean ambiguous) {
        var context = new DateText.Context(Optional.ofNullable(language), Optional.empty(), Optional.ofNullable(order));
        assertThat(DateText.parse(text, context).map(When::value)).contains(value);
        assertThat(DateText.isAmbiguous(text, context)).isEqualTo(ambiguous);
    }

    @Test
    void aMonthThatTwoLanguagesNameGoesByTheLanguage() {
        var croatian = new DateText.Context(Optional.of("hr"), Optional.empty(), Optional.empty());
        assertThat(DateText.parse("19. listopada 2025", croatian).map(When::value))
                .contains("2025-10-19");
    }

    @Test
    void aZoneIsAssumedOnlyFromTheContext() {
        var berlin = new DateText.Context(Optional.empty(), Optional.of(ZoneId.of("Europe/Berlin")), Optional.empty());
        When when = DateText.parse("2025-12-19 10:15", berlin).orElseThrow();
        assertThat(when.value()).isEqualTo("2025-12-19T10:15+01:00");
        assertThat(when.zone()).isEqualTo(When.Zone.ASSUMED);
        assertThat(when.instant()).contains(Instant.parse("2025-12-19T09:15:00Z"));
        assertThat(DateText.parse("2025-12-19 10:15").orElseThrow().instant()).isEmpty();
    }

    @Test
    void whatWasReadIsReadTheSameAgainAndNothingThrows() {
        SeedsForTest.texts(20_000, text -> {
            DateText.isAmbiguous(text, DateText.Context.NONE);
            DateText.parse(text);
            DateText.find(text).ifPresent(when -> {
                assertThat(when.value()).matches(CONTRACT);
                assertThat(DateText.parse(when.value()).map(When::value))
                        .as(text)
                        .contains(when.value());
            });
        });
    }
}
