package io.cleanwire.text;

import java.util.BitSet;

/**
 * Lists that the story leads up to: the dates of a tour, the steps of a recipe. Their lines are as short and as much alike
 * as those of a menu, but a line of prose that is surely the story's stands right above them, or above their heading.
 */
final class StoryLists {

    /** Fewer items in a row are judged as any other lines. */
    private static final int FEWEST = 4;

    private static final double SURELY = .5;

    private StoryLists() {}

    /**
     * The lines of such lists and their headings. What the catalogue knows is none of them.
     *
     * @param likely how likely each line is part of the story
     */
    static BitSet of(Draft draft, Sheet sheet, double[] likely) {
        BitSet lists = new BitSet();
        for (int at = 0; at < draft.size(); ) {
            int items = sheet.listLines(at);
            if (items >= FEWEST) {
                int head = head(draft, likely, at);
                lists.set(head, head < at + items ? at + items : head);
            }
            at += Math.max(1, items);
        }
        for (int at = lists.nextSetBit(0); at >= 0; at = lists.nextSetBit(at + 1)) {
            lists.set(at, draft.line(at).entry().isEmpty());
        }
        return lists;
    }

    /** The heading of the list that begins at a line, else that line; the number of lines when no story leads up to it. */
    private static int head(Draft draft, double[] likely, int at) {
        if (leadsUp(draft, likely, at - 1)) {
            return at;
        }
        boolean heading = at > 0 && draft.isKept(at - 1) && draft.line(at - 1).isShort();
        return heading && leadsUp(draft, likely, at - 2) ? at - 1 : draft.size();
    }

    private static boolean leadsUp(Draft draft, double[] likely, int at) {
        return at >= 0 && draft.isKept(at) && draft.line(at).prose() && likely[at] >= SURELY;
    }
}
