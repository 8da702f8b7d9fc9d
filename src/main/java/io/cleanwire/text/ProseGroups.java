package io.cleanwire.text;

import java.util.List;

/** Lines of prose that stand near each other, and the lines between them. */
final class ProseGroups {

    private final int[] group;
    private final int[] words;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] members;
    private int count;
    private int biggest = -1;

    /** @param gap how many lines two lines of prose may be apart */
    ProseGroups(List<Line> lines, int gap) {
        int size = lines.size();
        group = new int[size];
        words = new int[size + 1];
        firsts = new int[size + 1];
        lasts = new int[size + 1];
        members = new int[size + 1];
        int last = -1;
        for (int i = 0; i < size; i++) {
            group[i] = -1;
            if (!lines.get(i).prose()) {
                continue;
            }
            if (last < 0 || i - last > gap) {
                firsts[count++] = i;
                last = i;
            }
            int own = count - 1;
            for (int j = last; j <= i; j++) {
                group[j] = own;
            }
            last = i;
            lasts[own] = i;
            members[own]++;
            words[own] += lines.get(i).words();
            biggest = biggest < 0 || words[own] > words[biggest] ? own : biggest;
        }
    }

    /** Words of the prose in the line's group; 0 for a line of none. */
    int words(int at) {
        return group[at] < 0 ? 0 : words[group[at]];
    }

    /** The same as a share of the biggest group's. */
    float share(int at) {
        return group[at] < 0 ? 0 : (float) words[group[at]] / words[biggest];
    }

    /** The share of the group's lines that are prose; 0 for a line of none. */
    float density(int at) {
        int own = group[at];
        return own < 0 ? 0 : (float) members[own] / (lasts[own] - firsts[own] + 1);
    }

    /** Lines to the biggest group: negative above it, 0 inside, and where there is none. */
    int toBiggest(int at) {
        if (biggest < 0) {
            return 0;
        }
        return at < firsts[biggest] ? at - firsts[biggest] : Math.max(0, at - lasts[biggest]);
    }
}
