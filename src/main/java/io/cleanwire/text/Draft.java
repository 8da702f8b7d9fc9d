package io.cleanwire.text;

import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.phrases.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of one payload and what became of each. Lines leave once and never come back. */
final class Draft {

    private final List<Line> lines;
    private final BitSet gone = new BitSet();
    /** Of each line what cut it; null for a line that is kept or was lifted. */
    private final @Nullable Cut[] cuts;

    private int lastCut = -1;
    private int firstProse;
    private int title = -1;

    Draft(List<Line> lines) {
        this.lines = lines;
        cuts = new Cut[lines.size()];
        firstProse = proseFrom(0);
    }

    private int proseFrom(int at) {
        int first = at;
        while (first < lines.size() && !lines.get(first).prose()) {
            first++;
        }
        return first;
    }

    /** The story begins below its title; prose above that is a banner. Nothing changes when no prose is below. */
    void beginBelow(int title) {
        int first = proseFrom(title);
        firstProse = first < lines.size() ? first : firstProse;
    }

    int size() {
        return lines.size();
    }

    Line line(int at) {
        return lines.get(at);
    }

    List<Line> lines() {
        return lines;
    }

    /** Index of the first line of the story that reads as running text; the number of lines when there is none. */
    int firstProse() {
        return firstProse;
    }

    boolean hasProse() {
        return firstProse < lines.size();
    }

    boolean isKept(int at) {
        return !gone.get(at);
    }

    boolean isRemoved(int at) {
        return cuts[at] != null;
    }

    /** What cut the line. */
    Optional<String> rule(int at) {
        return Optional.ofNullable(cuts[at]).map(Cut::rule);
    }

    /** The line becomes the title and leaves the text; nothing was cut. */
    void lift(int at) {
        gone.set(at);
        title = at;
    }

    /** The line that became the title; -1 when none did. */
    int title() {
        return title;
    }

    void remove(int at, String rule, RemovalReason reason) {
        remove(at, rule, reason, List.of());
    }

    void remove(int at, String rule, RemovalReason reason, List<String> because) {
        if (isKept(at)) {
            gone.set(at);
            cuts[at] = new Cut(rule, reason, because);
            lastCut = Math.max(lastCut, at);
        }
    }

    void remove(int at, Entry entry) {
        remove(at, entry.id(), entry.role().reason());
    }

    /** Every cut, with the number of blocks that stand before it. */
    List<Removal> removals(Blocks blocks) {
        List<Removal> removals = new ArrayList<>();
        int before = 0;
        int linesLeft = 0;
        for (int at = 0; at <= lastCut; at++) {
            Cut cut = cuts[at];
            if (cut != null) {
                removals.add(new Removal(cut.rule(), cut.reason(), line(at).text(), before, cut.because()));
            } else if (isKept(at) && linesLeft-- == 0) {
                linesLeft = blocks.lines().get(before++) - 1;
            }
        }
        return removals;
    }

    private record Cut(String rule, RemovalReason reason, List<String> because) {}

    boolean anyRemovedFrom(int at) {
        return lastCut >= at;
    }
}
