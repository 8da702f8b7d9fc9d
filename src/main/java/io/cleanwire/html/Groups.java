package io.cleanwire.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists, tables, listings and the lines of one text: blocks that stand or fall together. */
final class Groups {

    /** How much of a run's likelihood is that of its group; a table stays whole or goes. */
    private static final double TOGETHER = .5;

    private static final double WHOLE = 1;

    /** Words are counted, and a few are added so that short items count too. */
    private static final int LEAST = 2;

    /** So many lines of one element are one text. */
    private static final int LINES = 4;

    private Groups() {}

    /** For each element the outermost list, data table or listing that it stands in or is; null when there is none. */
    private static @Nullable El[] outermost(Layout page) {
        @Nullable El[] groups = new El[page.elements.size()];
        for (El el : page.elements) {
            El above = el.parent == null ? null : groups[el.parent.index];
            groups[el.index] = above == null && isGroup(el) ? el : above;
        }
        return groups;
    }

    /** For each element the group it stands in: a list, else itself when it is a text of many lines. */
    private static @Nullable El[] of(Layout page) {
        @Nullable El[] groups = outermost(page);
        int[] lines = new int[groups.length];
        page.runs.forEach(run -> lines[run.owner().index]++);
        for (El el : page.elements) {
            if (groups[el.index] == null && lines[el.index] >= LINES) {
                groups[el.index] = el;
            }
        }
        return groups;
    }

    private static boolean isGroup(El el) {
        return switch (el.tag) {
            case "ul", "ol", "dl", "pre" -> true;
            case "table" -> isData(el);
            default -> false;
        };
    }

    /** A table that holds paragraphs or the title lays out the page; one of short cells is data. */
    static boolean isData(El table) {
        return !table.titled && table.runs >= 4 && table.words < 12 * table.runs;
    }

    /** Draws the likelihoods of a group's runs to their mean: half a list is rarely right, half a table never. */
    static void draw(Layout page, double[] likely) {
        @Nullable El[] groups = of(page);
        Map<El, double[]> sums = new HashMap<>();
        for (Run run : page.runs) {
            El group = groups[run.owner().index];
            if (group != null && !run.isLinkItem()) {
                double[] sum = sums.computeIfAbsent(group, unseen -> new double[2]);
                sum[0] += (run.words() + LEAST) * likely[run.position()];
                sum[1] += run.words() + LEAST;
            }
        }
        for (Run run : page.runs) {
            @Nullable El group = groups[run.owner().index];
            double[] sum = sums.get(group);
            if (group != null && sum != null && !run.isLinkItem()) {
                int i = run.position();
                likely[i] += (group.tag.equals("table") ? WHOLE : TOGETHER) * (sum[0] / sum[1] - likely[i]);
            }
        }
    }
}
