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
        return HexFormat.of().toHexDigits(SimHash.of(Text.key(text)));
    }
}
