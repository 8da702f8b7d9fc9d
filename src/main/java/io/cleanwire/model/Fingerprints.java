package io.cleanwire.model;

/**
 * Hashes by which equal and similar articles are found.
 *
 * @param contentSha256 of headline, newline, body, case folded and white space collapsed
 * @param simhash64 64-bit SimHash over 4-word shingles, 16 hex digits
 */
public record Fingerprints(String contentSha256, String simhash64) {

    /** Id of the algorithm behind {@link #simhash64}. */
    public static final String ALGORITHM = "simhash64-w4-v1";
}
