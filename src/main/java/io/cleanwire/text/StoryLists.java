package io.cleanwire.text;

import java.util.BitSet;

/**
 * Lists that the story leads up to: the dates of a tour, the steps of a recipe. Their lines are as short and as much alike
 * as those of a menu, but a line of prose that is surely the story's stands right above them, or above their heading.
 */
final class StoryLists {

    /** Fewer items in a row are judged as any other lines. */
    private static final int FEWEST = 4;

    /** How far below a number the next may stand: what belongs to an item, an address or a picture, is between them. */
    private static final int STEP = 3;

    /** So many lines between two paragraphs are no teasers. */
    private static final int ENCLOSED = 7;

    private static final double SURELY = .5;

    /** A paragraph behind many short lines is doubted for their sake. */
    private static final double BEHIND = .25;

    private final Draft draft;
    private final double[] likely;
    private final BitSet lists = new BitSet();

    private StoryLists(Draft draft, double[] likely) {
        this.draft = draft;
        this.likely = likely;
    }

    /**
     * The lines of such lists and their headings. What the catalogue knows is none of them.
     *
     * @param likely how likely each line is part of the story
     */
    static BitSet of(Draft draft, Sheet sheet, double[] likely) {
        StoryLists found = new StoryLists(draft, likely);
        found.findRuns(sheet);
        found.findCounted();
        found.findEnclosed();
        BitSet lists = found.lists;
        for (int at = lists.nextSetBit(0); at >= 0; at = lists.nextSetBit(at + 1)) {
            lists.set(at, draft.line(at).entry().isEmpty());
        }
        return lists;
    }

    private void findRuns(Sheet sheet) {
        for (int at = 0; at < draft.size(); ) {
            int items = sheet.listLines(at);
            if (items >= FEWEST) {
                int head = head(at);
                lists.set(head, head < at + items ? at + items : head);
            }
            at += Math.max(1, items);
        }
    }

    /** Items that are counted up, with lines between them. */
    private void findCounted() {
        for (int at = 0; at < draft.size(); at++) {
            if (ListMark.number(draft.line(at)) == 1 && head(at) <= at) {
                BitSet items = counted(at);
                if (items.cardinality() >= FEWEST) {
                    lists.set(head(at), at + 1);
                    lists.or(items);
                }
            }
        }
    }

    /** Results, a lineup, a dialogue: many short lines, of which none is known, between two paragraphs of the story. */
    private void findEnclosed() {
        int above = -1;
        boolean unknown = true;
        for (int at = 0; at < draft.size(); at++) {
            if (!isProse(at, BEHIND)) {
                Line line = draft.line(at);
                unknown &= line.entry().isEmpty() && !line.prose() && draft.isKept(at);
                continue;
            }
            if (above >= 0 && unknown && at - above > ENCLOSED) {
                lists.set(above + 1, at);
            }
            above = leadsUp(at) ? at : -1;
            unknown = true;
        }
    }

    /** The lines that go on counting from one, and the addresses between them. */
    private BitSet counted(int first) {
        BitSet items = new BitSet();
        BitSet addresses = new BitSet();
        int number = 1;
        int last = first;
        items.set(first);
        for (int i = first + 1; i < draft.size() && i <= last + STEP; i++) {
            Line line = draft.line(i);
            if (ListMark.number(line) == number + 1) {
                items.set(i);
                number++;
                last = i;
            }
            addresses.set(i, line.text().contains("://") && line.text().indexOf(' ') < 0);
        }
        if (number >= FEWEST) {
            items.or(addresses);
        }
        return items;
    }

    /** The heading of the list that begins at a line, else that line; the number of lines when no story leads up to it. */
    private int head(int at) {
        if (leadsUp(at - 1)) {
            return at;
        }
        boolean heading = at > 0 && draft.isKept(at - 1) && draft.line(at - 1).isShort();
        return heading && leadsUp(at - 2) ? at - 1 : draft.size();
    }

    private boolean leadsUp(int at) {
        return at >= 0 && isProse(at, SURELY);
    }

    private boolean isProse(int at, double least) {
        return draft.isKept(at) && draft.line(at).prose() && likely[at] >= least;
    }
}
