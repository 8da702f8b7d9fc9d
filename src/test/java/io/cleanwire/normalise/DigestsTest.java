package io.cleanwire.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DigestsTest {

    /** The definition, word by word, as the contract has it. */
    @Test
    void theSimHashIsTheOneOfTheContract() {
        SeedsForTest.texts(5_000, text -> assertThat(Digests.simhash64(text)).isEqualTo(defined(text)));
        String story = "The ferry left at nine, as it always does. 渡船は九時に出た。 ".repeat(200);
        assertThat(Digests.simhash64(story)).isEqualTo(defined(story));
        assertThat(Digests.simhash64("")).isEqualTo(defined(""));
    }

    @Test
    void aKeyDoesNotDependOnTheWayItIsFound() {
        SeedsForTest.texts(20_000, text -> assertThat(Text.key(text)).isEqualTo(Text.keyOfAny(text)));
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = "A" + c + "b " + c;
            assertThat(Text.key(text)).isEqualTo(Text.keyOfAny(text));
        }
    }

    private static String defined(String text) {
        StringBuilder spaced = new StringBuilder();
        for (char c : Text.keyOfAny(text).toCharArray()) {
            spaced.append(Text.isDense(c) ? " " + c + " " : String.valueOf(c));
        }
        String[] words = spaced.toString().strip().split(" +", -1);
        int[] votes = new int[64];
        for (int i = 0; i < Math.max(1, words.length - 3); i++) {
            long hash = 0xcbf29ce484222325L;
            for (int j = i; j < Math.min(words.length, i + 4); j++) {
                for (char c : (words[j] + " ").toCharArray()) {
                    hash = (hash ^ c) * 0x100000001b3L;
                }
            }
            hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
            hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
            hash ^= hash >>> 33;
            for (int bit = 0; bit < 64; bit++) {
                votes[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
            }
        }
        long simhash = 0;
        for (int bit = 0; bit < 64; bit++) {
            simhash |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return HexFormat.of().toHexDigits(simhash);
    }
}
