package io.cleanwire.html;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists, tables and listings: blocks that stand or fall together. */
final class Groups {

    /** How much of a run's likelihood is that of its group. */
    private static final double TOGETHER = .5;

    /** Words are counted, and a few are added so that short items count too. */
    private static final int LEAST = 2;

    private Groups() {}

    /** The outermost list, data table or listing around a run's owner; null when it stands in none. */
    static @Nullable El around(El owner) {
        @Nullable El outermost = null;
        for (El el = owner; el.parent != null; el = el.parent) {
            switch (el.tag) {
                case "ul", "ol", "dl", "pre" -> outermost = el;
                case "table" -> outermost = isData(el) ? el : outermost;
                default -> {}
            }
        }
        return outermost;
    }

    /** A table that holds paragraphs lays out the page; one of short cells is data. */
    static boolean isData(El table) {
        return table.runs >= 4 && table.words < 12 * table.runs;
    }

    /** Draws the likelihoods of a group's runs to their mean: half a list is rarely right. */
    static void draw(Layout page, double[] likely) {
        @Nullable El[] groups = new El[page.runs.size()];
        Map<El, double[]> sums = new HashMap<>();
        for (Run run : page.runs) {
            El group = run.isLinkItem() ? null : around(run.owner());
            if (group != null) {
                groups[run.position()] = group;
                double[] sum = sums.computeIfAbsent(group, unseen -> new double[2]);
                sum[0] += (run.words() + LEAST) * likely[run.position()];
                sum[1] += run.words() + LEAST;
            }
        }
        for (Run run : page.runs) {
            double[] sum = sums.get(groups[run.position()]);
            if (sum != null) {
                int i = run.position();
                likely[i] += TOGETHER * (sum[0] / sum[1] - likely[i]);
            }
        }
    }
}
