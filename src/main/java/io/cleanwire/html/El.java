package io.cleanwire.html;

import org.jspecify.annotations.Nullable;

/** A block-level element of the page with what its subtree holds. Filled by {@link Layout}, marked by the pruners. */
final class El {

    final @Nullable El parent;
    final String tag;
    final int kinds;
    final boolean hidden;
    final String role;
    /** Index in document order, and the index after the last descendant. */
    final int index;

    int end;
    /** Tag and first class: siblings that share it repeat one template. */
    final String key;

    int words;
    int linkWords;
    int runs;
    int goodRuns;
    int goodWords;
    double score;

    /** The rule that cut this element, or null while it stands. */
    @Nullable
    Rule cutBy;

    El(@Nullable El parent, String tag, int kinds, boolean hidden, String role, String key, int index) {
        this.parent = parent;
        this.tag = tag;
        this.kinds = kinds;
        this.hidden = hidden;
        this.role = role;
        this.key = key;
        this.index = index;
    }

    boolean is(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    void cut(Rule rule) {
        cutBy = rule;
    }

    double linkShare() {
        return words == 0 ? 0 : (double) linkWords / words;
    }

    boolean contains(El other) {
        return other.index >= index && other.index < end;
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
