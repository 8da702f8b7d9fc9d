package io.cleanwire.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^desk$ 4",
                "^desks?$ 5",
                "^a{3}b{1,4}$ 7",
                "^de.$ 4", // a character beyond the first 65,536 takes two places
                "^[^a\\]b]{0,10}c$ 21",
                "^\\d\\d\\.$ 6",
                "^\\p{Lu}x$ 3",
                "^(ab|cde|f)?g$ 4",
                "^\\1a$ 100000"
            })
    void addsUpWhatAShapeTakes(String expression, int longest) {
        assertThat(new Reach(expression).longest()).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({"^(?:ab|cde)$, 3", "^(?<!x)a$, 1"})
    void neverAddsUpToLess(String expression, int longest) {
        assertThat(new Reach(expression).longest()).isGreaterThanOrEqualTo(longest);
    }
}
