package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/tables/languages.csv", delimiter = ';', numLinesToSkip = 1)
    void tellsTheLanguage(String language, String text) {
        assertThat(Languages.detect(text)).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        String text = "Порт был закрыт три дня из-за шторма, и паромы не выходили в море.";
        Set<Optional<String>> answers = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> Languages.detect(text))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(answers).containsExactly(Optional.of("ru"));
    }
}
