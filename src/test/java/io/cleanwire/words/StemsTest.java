package io.cleanwire.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "Die Fähren fahren wieder, Der Fährmann der Fähre fuhr nicht mehr., 0.33",
        "Ferry leaves Harbour, the ferries left harbours behind, 0.33",
        "鐵道旁的豆漿店, 這家豆漿店在鐵道的另一邊, 0.5",
        "Of an ox, an ox of ours, 0",
        "Nothing shared here, something else there, 0"
    })
    void tellsTheShareOfWordsThatBeginAlike(String text, String other, double share) {
        Stems stems = new Stems(other.length());
        stems.add(other);
        assertThat(stems.share(text)).isCloseTo(share, org.assertj.core.data.Offset.offset(.01));
    }
}
