package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

    private final Literals literals = new Literals(List.of("he", "she", "hers"), List.of("his", "is"), List.of(" on"));

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "ushers, 1",
        "SHE, 1",
        "hi, 0",
        "his, 2",
        "thisher, 3",
        "on, 4",
        "season, 0",
        "see\ton, 4",
        "hé her, 1",
        "h\u0000e, 0"
    })
    void tellsTheGroups(String text, int groups) {
        assertThat(literals.in(text)).isEqualTo(groups);
    }

    @Test
    void seesWhatALookAtEachPlaceSees() {
        List<String> words = List.of("ab", "abc", "bca", "ca b", "b", " ca", "aab");
        Literals all = new Literals(words.subList(0, 2), words.subList(2, 4), words.subList(4, 5), words.subList(5, 7));
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append("abcA- é".charAt(random.nextInt(7)));
            }
            String spaced = " " + text.toString().toLowerCase(Locale.ROOT);
            int expected = 0;
            for (int word = 0; word < words.size(); word++) {
                int group = List.of(0, 0, 1, 1, 2, 3, 3).get(word);
                expected |= spaced.contains(words.get(word)) ? 1 << group : 0;
            }
            assertThat(all.in(text.toString())).as(text.toString()).isEqualTo(expected);
        }
    }
}
