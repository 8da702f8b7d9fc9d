package io.cleanwire.normalise;

/**
 * The SimHash of a key as {@link Digests#simhash64} defines it, in one pass over its characters. Four shingles are open
 * at a time, each a word behind the one before; a word that ends closes the oldest. Votes are counted eight bits at once:
 * a byte of a hash is spread over the eight bytes of a number, and a byte counts to 255 before it is read off.
 */
final class SimHash {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int MOST_PACKED = 255;

    /** Words of one. */
    private static final int SHINGLE = 4;

    /** For each value of a byte: its bits, each in a byte of its own. */
    private static final long[] SPREAD = spread();

    private final long[] packed = new long[8];
    private final int[] ones = new int[64];
    private int packedVotes;
    private int votes;

    private SimHash() {}

    /** The hash of a text's key: words with single blanks between them. */
    static long of(String key) {
        SimHash hash = new SimHash();
        hash.add(key);
        hash.unpack();
        return hash.result();
    }

    /** A shingle begins with each word, so one that began with the first of four is complete with the fourth. */
    private void add(String key) {
        long first = FNV_OFFSET;
        long second = FNV_OFFSET;
        long third = FNV_OFFSET;
        long fourth = FNV_OFFSET;
        int words = 0;
        int at = 0;
        do {
            int end = wordEnd(key, at);
            for (int i = at; i <= end; i++) {
                char c = i < end ? key.charAt(i) : ' ';
                first = (first ^ c) * FNV_PRIME;
                second = (second ^ c) * FNV_PRIME;
                third = (third ^ c) * FNV_PRIME;
                fourth = (fourth ^ c) * FNV_PRIME;
            }
            words++;
            if (words >= SHINGLE) {
                vote(first);
                first = second;
                second = third;
                third = fourth;
                fourth = FNV_OFFSET;
            } else { // shingles that begin with words to come have taken nothing yet
                second = words < 2 ? FNV_OFFSET : second;
                third = words < 3 ? FNV_OFFSET : third;
                fourth = FNV_OFFSET;
            }
            at = end < key.length() && key.charAt(end) == ' ' ? end + 1 : end;
        } while (at < key.length());
        if (words < SHINGLE) {
            vote(first); // a short text is one shingle
        }
    }

    /** A character of a script without blanks is a word of its own. */
    private static int wordEnd(String key, int from) {
        int at = from;
        while (at < key.length() && key.charAt(at) != ' ') {
            if (Text.isDense(key.charAt(at))) {
                return at == from ? at + 1 : at;
            }
            at++;
        }
        return at;
    }

    private void vote(long shingle) {
        long hash = mix(shingle);
        for (int i = 0; i < 8; i++) {
            packed[i] += SPREAD[(int) (hash >>> 8 * i) & 0xFF];
        }
        votes++;
        if (++packedVotes == MOST_PACKED) {
            unpack();
        }
    }

    private void unpack() {
        for (int bit = 0; bit < 64; bit++) {
            ones[bit] += (int) (packed[bit / 8] >>> 8 * (bit % 8)) & 0xFF;
        }
        java.util.Arrays.fill(packed, 0);
        packedVotes = 0;
    }

    private long result() {
        long result = 0;
        for (int bit = 0; bit < 64; bit++) {
            if (2 * ones[bit] > votes) {
                result |= 1L << bit;
            }
        }
        return result;
    }

    private static long[] spread() {
        long[] out = new long[256];
        for (int value = 0; value < 256; value++) {
            for (int bit = 0; bit < 8; bit++) {
                out[value] |= (long) (value >> bit & 1) << 8 * bit;
            }
        }
        return out;
    }

    private static long mix(long h) {
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
