package io.cleanwire.text;

import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.phrases.Entry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of one payload and what became of each. Lines leave once and never come back. */
final class Draft {

    private final List<Line> lines;
    private final BitSet gone = new BitSet();
    private final SortedMap<Integer, Cut> removed = new TreeMap<>();
    private final int firstProse;

    Draft(List<Line> lines) {
        this.lines = lines;
        int first = 0;
        while (first < lines.size() && !lines.get(first).prose()) {
            first++;
        }
        firstProse = first;
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

    /** Index of the first line that reads as running text; the number of lines when there is none. */
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
        return removed.containsKey(at);
    }

    /** What cut the line. */
    Optional<String> rule(int at) {
        return Optional.ofNullable(removed.get(at)).map(Cut::rule);
    }

    /** The line becomes a fact of its own and leaves the text; nothing was cut. */
    void lift(int at) {
        gone.set(at);
    }

    void remove(int at, String rule, RemovalReason reason) {
        remove(at, rule, reason, List.of());
    }

    void remove(int at, String rule, RemovalReason reason, List<String> because) {
        if (isKept(at)) {
            gone.set(at);
            removed.put(at, new Cut(rule, reason, because));
        }
    }

    void remove(int at, Entry entry) {
        remove(at, entry.id(), entry.role().reason());
    }

    /** Every cut, with the number of blocks that stand before it. */
    List<Removal> removals(Blocks blocks) {
        List<Removal> removals = new ArrayList<>();
        int at = 0;
        int before = 0;
        int linesLeft = 0;
        for (Map.Entry<Integer, Cut> each : removed.entrySet()) {
            for (; at < each.getKey(); at++) {
                if (isKept(at) && linesLeft-- == 0) {
                    linesLeft = blocks.lines().get(before++) - 1;
                }
            }
            Cut cut = each.getValue();
            removals.add(new Removal(cut.rule(), cut.reason(), line(at).text(), before, cut.because()));
        }
        return removals;
    }

    private record Cut(String rule, RemovalReason reason, List<String> because) {}

    boolean anyRemovedFrom(int at) {
        return !removed.tailMap(at).isEmpty();
    }
}
