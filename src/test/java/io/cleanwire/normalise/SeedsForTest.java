package io.cleanwire.normalise;

import java.util.Random;
import java.util.function.Consumer;

/** Seeded loops: the same texts in each run; {@code -Dseed=n} tries others. */
final class SeedsForTest {

    private static final String ALPHABET =
            "aZ09 .,:;/?#%&=-_|@[]\\\t\n\u00a0\u00ad\u00e9\u00c3\u00a9\u00e2\u20ac\u2122\u0130\u0660\u4e2d\u6708\u0e01\ud83d\ude00";
    private static final String[] PIECES = {
        "http://",
        "https:",
        "//",
        "..",
        "%2e",
        "%25",
        "utm_source=x",
        "xn--",
        "[::1]",
        "2025",
        "12",
        "Dec ",
        "T10:15",
        "+01:00",
        " | ",
        "en-",
        "GMT"
    };

    private SeedsForTest() {}

    static void texts(int times, Consumer<String> check) {
        Random random = new Random(Long.getLong("seed", 20261124L));
        for (int i = 0; i < times; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                if (random.nextInt(3) == 0) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                } else {
                    text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                }
            }
            check.accept(text.toString());
        }
    }
}
