package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick way to a key finds what the slow one finds. */
class SimpleKeyTest {

    /** Characters that change what stands beside them, or become several, or none. */
    private static final String TRICKY =
            "aB 9.ıİΣσς\u0301\u0345\u05b0\u0651\u094d\u0915\u1100\u1161\u11a8가\u3099か\uff9eﾊﬁ½´\u00a0\u00ad\u200b\n\t™ﷺ㍿é";

    @Test
    void everyCharacterBetweenLettersAndAlone() {
        for (char c = 1; c < '\uffff'; c++) {
            String text = "a" + c + "B " + c + " " + c + "7";
            assertThat(SimpleKey.of(text)).as("U+%04X", (int) c).isEqualTo(Text.keyOfAny(text));
        }
    }

    @Test
    void charactersThatLookAround() {
        Random random = new Random(7);
        for (int n = 0; n < 50_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(TRICKY.charAt(random.nextInt(TRICKY.length())));
            }
            assertThat(SimpleKey.of(text.toString())).isEqualTo(Text.keyOfAny(text.toString()));
        }
    }
}
