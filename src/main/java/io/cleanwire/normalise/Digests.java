package io.cleanwire.normalise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes that are part of the contract. */
public final class Digests {

    private Digests() {}

    /** SHA-256 in lower-case hex, 64 digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 of the text's UTF-8 bytes. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * 64-bit SimHash over shingles of four words, single characters counting as words in scripts without blanks; 16 hex
     * digits. A shingle is hashed with FNV-1a over its UTF-16 code units and mixed with MurmurHash3's finaliser. Similar
     * texts differ in few bits (Charikar 2002).
     */
    public static String simhash64(String text) {
        String[] words = shingleWords(text);
        int[] votes = new int[64];
        for (int i = 0; i < Math.max(1, words.length - 3); i++) {
            long hash = 0xcbf29ce484222325L;
            for (int j = i; j < Math.min(words.length, i + 4); j++) {
                hash = fnv(fnv(hash, words[j]), " ");
            }
            hash = mix(hash);
            for (int bit = 0; bit < 64; bit++) {
                votes[bit] += (hash >>> bit & 1) == 0 ? -1 : 1;
            }
        }
        long simhash = 0;
        for (int bit = 0; bit < 64; bit++) {
            if (votes[bit] > 0) {
                simhash |= 1L << bit;
            }
        }
        return HexFormat.of().toHexDigits(simhash);
    }

    private static String[] shingleWords(String text) {
        String key = Text.key(text);
        StringBuilder spaced = new StringBuilder(key.length() + 16);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (Text.isDense(c)) {
                spaced.append(' ').append(c).append(' ');
            } else {
                spaced.append(c);
            }
        }
        return spaced.toString().strip().split(" +", -1);
    }

    private static long fnv(long hash, String word) {
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long mix(long h) {
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
