package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TailTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat came back on Monday. Jane Doe/Harbour Press|4|1",
                "The boat came back on Monday. (Jane Doe for the Press)|5|.6",
                "The boat came back on Monday.|0|0",
                "It sank at 3.5 knots|-1|0",
                "The boat came back|-1|0",
            })
    void whatFollowsTheLastSentence(String line, int words, float capitals) {
        assertThat(Tail.words(line)).isEqualTo(words);
        assertThat(Tail.capitals(line)).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat came back.Jane Doe|1",
                "in the harbourCredit: Press|1",
                "the U.S. fleet, at 3.30 p.m. on Monday|0",
                "McDonald paid with his iPhone|2",
                "The boat came back. Jane Doe|0",
            })
    void capitalsWithoutABlankBefore(String line, int glued) {
        assertThat(Tail.glued(line)).isEqualTo(glued);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"The boat (Jane Doe/Press)|3", "The boat came back on Monday|0", "© Harbour Press|1"})
    void signsThatPartTheNamesOfACredit(String line, int signs) {
        assertThat(Tail.signs(line)).isEqualTo(signs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat came back on Monday. (Jane Doe for the Press)|5",
                "The boat came back (Jane Doe).|2",
                "The boat (a trawler) came back|0",
                "The boat came back)|0",
            })
    void wordsInTheBracketsThatEndALine(String line, int words) {
        assertThat(Tail.bracketed(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat came back in 2024.|true",
                "1999|true",
                "It cost 20245 crowns|false",
                "Room 2024b|false",
            })
    void yearsInALine(String line, boolean year) {
        assertThat(Tail.hasYear(line)).isEqualTo(year);
    }
}
