package io.cleanwire.html;

/** Where hashes occur: of each the first and the last place. A place is any number from 0 up. */
final class Grams {

    private final int mask;
    private final int[] keys;
    /** One more than the place; 0 where the slot is free. */
    private final int[] firsts;

    private final int[] lasts;
    private int size;

    /** @param most how many different hashes will be put at most */
    Grams(int most) {
        int slots = Integer.highestOneBit(Math.max(8, most) * 2 - 1) * 2;
        mask = slots - 1;
        keys = new int[slots];
        firsts = new int[slots];
        lasts = new int[slots];
    }

    void put(int hash, int place) {
        int slot = slot(hash);
        if (firsts[slot] == 0) {
            keys[slot] = hash;
            firsts[slot] = place + 1;
            size++;
        }
        lasts[slot] = place;
    }

    /** Puts all grams of a run, at its position. */
    void putAll(Tokens tokens, Run run, int length) {
        for (int i = run.shape().firstToken(); i + length <= run.shape().endToken(); i++) {
            put(tokens.gram(i, length), run.position());
        }
    }

    boolean has(int hash) {
        return firsts[slot(hash)] != 0;
    }

    /** The first place of the hash; -1 when it was never put. */
    int first(int hash) {
        return firsts[slot(hash)] - 1;
    }

    /** The last place of the hash; -1 when it was never put. */
    int last(int hash) {
        int slot = slot(hash);
        return firsts[slot] == 0 ? -1 : lasts[slot];
    }

    /** How many different hashes there are. */
    int size() {
        return size;
    }

    private int slot(int hash) {
        int slot = (hash ^ hash >>> 15) & mask;
        while (firsts[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
