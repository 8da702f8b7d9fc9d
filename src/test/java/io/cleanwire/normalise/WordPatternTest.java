package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordPatternTest {

    private static final List<String> PIECES = List.of(
            "up",
            "update",
            "Updated",
            "UPDATES ",
            "datum",
            " date",
            "Été",
            "été",
            "a",
            "b",
            "c",
            "7",
            "12",
            "3a",
            " ",
            ".",
            "更新",
            "新更新",
            "новое",
            "Обновлено",
            "(*",
            "* 4",
            "x",
            "-");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(?:updated?|date)",
                "更新|(?<![新])更|\\b(?:up(?:date)?|été)(?!\\p{L})",
                "(?<![\\p{L}])(?:обновлен\\p{L}*|a|b?c)",
                "up\\p{L}+|da.um",
                "[0-9]{2}a|\\((?:\\*|x) ?[0-9]?",
                "ab?|b ?7|x-?"
            })
    void findsWhatThePatternFinds(String regex) {
        WordPattern words = new WordPattern(regex);
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(7); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Matcher matcher = words.pattern().matcher(text);
            int first = matcher.find() ? matcher.start() : -1;
            assertThat(words.first(text.toString()))
                    .as("%s in '%s'", regex, text)
                    .isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".{0,3}date", "\\p{L}+", "[^a]b", "(?<=x)date", "a?", "\\d{4}"})
    void refusesWhatMayBeginWithAnything(String regex) {
        assertThatThrownBy(() -> new WordPattern(regex)).isInstanceOf(IllegalArgumentException.class);
    }
}
