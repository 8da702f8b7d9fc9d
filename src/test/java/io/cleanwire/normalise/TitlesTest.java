package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/titles-without-site.csv", delimiter = ';', numLinesToSkip = 1)
    void cutsTheSiteOff(String title, String site, String rest) {
        assertThat(Titles.withoutSite(title, List.of(site))).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/titles-same.csv", delimiter = ';', numLinesToSkip = 1)
    void comparesTitles(String a, String b, boolean same, boolean nearly) {
        String first = a == null ? "" : a;
        String second = b == null ? "" : b;
        assertThat(Titles.same(first, second)).isEqualTo(same);
        assertThat(Titles.nearlySame(first, second)).isEqualTo(nearly);
        assertThat(Titles.nearlySame(second, first)).isEqualTo(nearly);
    }

    @Test
    void cuttingTwiceChangesNothing() {
        List<String> sites = List.of("aZ", "example.com", "2025");
        SeedsForTest.texts(5_000, text -> {
            String once = Titles.withoutSite(text, sites);
            assertThat(Titles.withoutSite(once, sites)).isEqualTo(once);
            Titles.nearlySame(text, once);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The ferry sails | Morning desk; the ferry sails; true",
                "Island » The ferry sails; the ferry sails; true",
                "배가 떠난다-사회ㅣ섬신문; 배가 떠난다; true",
                "The ferry sails: a report; the ferry sails; false",
                "The ferry sails today; the ferry sails; false",
                "The ferry sails; the ferry sails; false",
            })
    void findsAHeadlineThatStandsWholeInATitle(String title, String key, boolean whole) {
        assertThat(Titles.hasPart(title, key)).isEqualTo(whole);
    }

    @Test
    void aMarkThatStandsAloneIsNoWord() {
        assertThat(Titles.foldedWords("the \u0301 ferry")).containsExactly("the", "ferry");
    }
}
