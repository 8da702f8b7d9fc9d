package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageTagsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/language-tags.csv", delimiter = ';', numLinesToSkip = 1)
    void writesTagsCanonically(String tag, String canonical) {
        assertThat(LanguageTags.canonical(tag)).isEqualTo(Optional.ofNullable(canonical));
    }

    @Test
    void doingItTwiceChangesNothing() {
        SeedsForTest.texts(10_000, text -> LanguageTags.canonical("en-" + text).ifPresent(once -> {
            assertThat(once).matches("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$");
            assertThat(LanguageTags.canonical(once)).contains(once);
        }));
    }
}
