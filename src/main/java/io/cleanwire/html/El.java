package io.cleanwire.html;

import org.jspecify.annotations.Nullable;

/** A block-level element of the page with what its subtree holds. Filled by {@link Layout}. */
final class El {

    /** Farther than this is nowhere. */
    static final byte FAR = 10;

    final @Nullable El parent;
    final String tag;
    final int kinds;
    final boolean hidden;
    final String role;
    /** Index in document order. */
    final int index;

    final int depth;
    /** Of tag and first class: siblings that share it repeat one template. */
    final int key;
    /**
     * How many steps up the nearest element of each {@link Landmark} and behind them of each {@link Kind} is; 0 is this
     * one, {@value #FAR} is none.
     */
    final byte[] near;

    /** The index after the last descendant. */
    int end;

    /** Its runs, those of its descendants among them, stand together: the position of the first, and after the last. */
    int firstRun;

    int endRun;

    int children;
    int words;
    int linkWords;
    int runs;
    int goodRuns;
    int goodWords;
    double score;

    El(@Nullable El parent, String tag, int kinds, boolean hidden, String role, int key, int index) {
        this.parent = parent;
        this.tag = tag;
        this.kinds = kinds;
        this.hidden = hidden;
        this.role = role;
        this.key = key;
        this.index = index;
        this.end = index + 1;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.near = near();
    }

    private byte[] near() {
        byte[] near = new byte[Landmark.COUNT + Kind.values().length];
        for (int i = 0; i < near.length; i++) {
            near[i] = parent == null ? FAR : (byte) Math.min(FAR, parent.near[i] + 1);
        }
        int landmark = Landmark.of(tag);
        if (landmark >= 0) {
            near[landmark] = 0;
        }
        for (int bits = kinds; bits != 0; bits &= bits - 1) {
            near[Landmark.COUNT + Integer.numberOfTrailingZeros(bits)] = 0;
        }
        return near;
    }

    boolean is(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** Steps up to the nearest element that is named so. */
    int stepsTo(Kind kind) {
        return near[Landmark.COUNT + kind.place()];
    }

    /** Steps up to the nearest element with such a tag. */
    int stepsTo(Landmark landmark) {
        return near[landmark.place()];
    }

    double linkShare() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    boolean contains(El other) {
        return other.index >= index && other.index < end;
    }

    /** The element so many steps up; the root when there are fewer. */
    El up(int steps) {
        El el = this;
        for (int i = 0; i < steps && el.parent != null; i++) {
            el = el.parent;
        }
        return el;
    }

    /** The nearest element with this tag from here up to, not including, the given one. */
    @Nullable
    El within(String wanted, El top) {
        for (El el = this; el != null && el != top; el = el.parent) {
            if (el.tag.equals(wanted)) {
                return el;
            }
        }
        return null;
    }
}
