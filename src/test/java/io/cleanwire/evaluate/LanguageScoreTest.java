package io.cleanwire.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageScoreTest {

    private final LanguageScore measure = new LanguageScore();

    private void add(String right, String given, int length) {
        GoldRow gold = JsonRow.parse("{\"id\":\"a\",\"lang\":\"" + right + "\"}")
                .map(GoldRow::of)
                .orElseThrow();
        measure.add(
                gold, new Prediction("a", "", "x".repeat(length), "", List.of(), "", given, 0, FieldConfidence.NONE));
    }

    @Test
    void countsPrimarySubtagsOfLongBodies() {
        add("en", "en-GB", 300);
        add("sw", "en", 300);
        add("pt-BR", "", 300);
        add("de", "en", 200);
        add("", "en", 300);
        assertThat(measure.lines())
                .containsExactly("7 language n=3     right 0.333 languages 3  wrong: pt as none 1, sw as en 1");
    }

    @Test
    void saysNothingWithoutGold() {
        add("", "en", 300);
        assertThat(measure.lines()).isEmpty();
    }
}
