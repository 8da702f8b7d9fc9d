package io.cleanwire.words;

/** Where hashes occur: of each the first and the last place. A place is any number from 0 up. */
public final class Grams {

    private final int mask;
    private final int[] keys;
    /** One more than the place; 0 where the slot is free. */
    private final int[] firsts;

    private final int[] lasts;
    private int size;

    /** @param most how many different hashes will be put at most */
    public Grams(int most) {
        int slots = Integer.highestOneBit(Math.max(8, most) * 2 - 1) * 2;
        mask = slots - 1;
        keys = new int[slots];
        firsts = new int[slots];
        lasts = new int[slots];
    }

    /** Puts a hash at a place and says under which number it is kept. */
    public int put(int hash, int place) {
        int slot = slot(hash);
        if (firsts[slot] == 0) {
            keys[slot] = hash;
            firsts[slot] = place + 1;
            size++;
        }
        lasts[slot] = place;
        return slot;
    }

    /** Whether the hash that is kept under this number stands at a place before. */
    public boolean isBefore(int number, int place) {
        return firsts[number] <= place;
    }

    /** Whether it stands at a place after. */
    public boolean isAfter(int number, int place) {
        return lasts[number] > place;
    }

    /** Puts all grams of a text of the page at one place. */
    public void putAll(Tokens tokens, Shape shape, int length, int place) {
        for (int i = shape.firstToken(); i + length <= shape.endToken(); i++) {
            put(tokens.gram(i, length), place);
        }
    }

    public boolean has(int hash) {
        return firsts[slot(hash)] != 0;
    }

    /** Whether the hash was put at another place than this. */
    public boolean isElsewhere(int hash, int place) {
        int slot = slot(hash);
        return firsts[slot] != 0 && (firsts[slot] != place + 1 || lasts[slot] != place);
    }

    /** The first place of the hash; -1 when it was never put. */
    public int first(int hash) {
        return firsts[slot(hash)] - 1;
    }

    /** The last place of the hash; -1 when it was never put. */
    public int last(int hash) {
        int slot = slot(hash);
        return firsts[slot] == 0 ? -1 : lasts[slot];
    }

    /** How many different hashes there are. */
    public int size() {
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
