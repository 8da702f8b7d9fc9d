package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CertaintyTest {

    private static final int LONG = 500;

    @Test
    void growsWithTheExpectedF1() {
        double last = Certainty.of(0, LONG);
        for (int i = 1; i <= 100; i++) {
            double next = Certainty.of(i / 100.0, LONG);
            assertThat(next).isGreaterThan(last).isBetween(0.0, 1.0);
            last = next;
        }
    }

    @Test
    void isDrawnDownWhereTheModelIsSure() {
        for (double expected : new double[] {.9, .95, .98, 1}) {
            assertThat(Certainty.of(expected, LONG)).isLessThan(expected);
        }
    }

    @Test
    void fewWordsAreLessSure() {
        assertThat(Certainty.of(.97, 30)).isEqualTo(.75 * Certainty.of(.97, LONG), Offset.offset(.001));
        assertThat(Certainty.of(.97, 0)).isZero();
    }
}
