package io.cleanwire.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A block-level element of the page with what its subtree holds. Filled by {@link Layout}. */
final class El {

    /** Farther than this is nowhere. */
    static final int FAR = 10;

    /** Steps from a caption up to the box that is named for it. */
    private static final int CAPTION = 2;

    private static final int[] NOWHERE = new int[Landmark.COUNT + Kind.values().length];

    static {
        Arrays.fill(NOWHERE, -FAR);
    }

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
     * How deep the nearest element of each {@link Landmark} and behind them of each {@link Kind} stands, itself among
     * them; far above the root when there is none. An element that is none of them shares its parent's.
     */
    private final int[] nearest;

    /** The innermost aside or dialog that it is or stands in; null when there is none. */
    final @Nullable El apart;

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

    /** Whether an {@code h1} stands in it. */
    boolean titled;

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
        this.nearest = nearest();
        this.apart = tag.equals("aside") || isDialog() ? this : outerApart();
        for (El up = parent; tag.equals("h1") && up != null && !up.titled; up = up.parent) {
            up.titled = true;
        }
    }

    private int[] nearest() {
        int landmark = Landmark.of(tag);
        if (parent != null && landmark < 0 && kinds == 0) {
            return parent.nearest;
        }
        int[] own = parent == null ? NOWHERE.clone() : parent.nearest.clone();
        if (landmark >= 0) {
            own[landmark] = depth;
        }
        for (int bits = kinds; bits != 0; bits &= bits - 1) {
            own[Landmark.COUNT + Integer.numberOfTrailingZeros(bits)] = depth;
        }
        return own;
    }

    /** The innermost aside or dialog that it stands in; null when there is none. */
    @Nullable
    El outerApart() {
        return parent == null ? null : parent.apart;
    }

    /** Whether it lies over the page until somebody answers. */
    boolean isDialog() {
        return is(Kind.CONSENT) || isModal();
    }

    /** Whether it says of itself that it is a dialog. */
    boolean isModal() {
        return role.equals("dialog") || role.equals("alertdialog") || tag.equals("dialog");
    }

    boolean is(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** Steps up to the nearest element that is named so. */
    int stepsTo(Kind kind) {
        return steps(Landmark.COUNT + kind.place());
    }

    /** Steps up to the nearest element with such a tag. */
    int stepsTo(Landmark landmark) {
        return steps(landmark.place());
    }

    /** Whether it is one, or stands in one. */
    boolean isIn(Landmark landmark) {
        return nearest[landmark.place()] >= 0;
    }

    private int steps(int place) {
        return Math.min(FAR, depth - nearest[place]);
    }

    /** Writes the steps to all landmarks, and behind them to all kinds, from a place on. */
    void steps(float[] into, int place) {
        for (int i = 0; i < nearest.length; i++) {
            into[place + i] = steps(i);
        }
    }

    /** Whether it stands in a caption or beside a picture. */
    boolean isByPicture() {
        return stepsTo(Landmark.FIGURE) < FAR || stepsTo(Kind.MEDIA) <= CAPTION || stepsTo(Kind.CAPTION) <= CAPTION;
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
