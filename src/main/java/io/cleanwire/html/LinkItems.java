package io.cleanwire.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@linkplain Run#isLinkItem Links alone} that no menu made: the model is not asked about them, and what stands around them decides. */
final class LinkItems {

    private LinkItems() {}

    /** Cells of tables that stay, unless most cells are such. */
    static List<Run> inTables(Scene scene, Cuts cuts) {
        Map<El, List<Run>> tables = new LinkedHashMap<>();
        for (Run run : scene.page.runs) {
            El table = run.isLinkItem() && !cuts.isKept(run) && isCell(run.owner()) ? table(run.owner()) : null;
            if (table != null && Groups.isData(table)) {
                tables.computeIfAbsent(table, unseen -> new ArrayList<>()).add(run);
            }
        }
        List<Run> cells = new ArrayList<>();
        tables.forEach((table, links) -> {
            long kept =
                    scene.page.within(table).stream().filter(cuts::isKept).count();
            if (links.size() <= kept) {
                cells.addAll(links);
            }
        });
        return cells;
    }

    private static boolean isCell(El el) {
        return el.tag.equals("td") || el.tag.equals("th");
    }

    private static @Nullable El table(El cell) {
        El up = cell;
        while (up != null && !up.tag.equals("table")) {
            up = up.parent;
        }
        return up;
    }

    /** Paragraphs inside the story, with text of it before and behind them: it lists something. */
    static List<Run> inParagraphs(Scene scene, Cuts cuts) {
        List<Run> found = new ArrayList<>();
        List<Run> row = new ArrayList<>();
        boolean inStory = false;
        for (Run run : scene.page.runs) {
            if (run.isLinkItem() && run.owner().tag.equals("p") && scene.best.contains(run.owner())) {
                row.add(run);
                continue;
            }
            boolean kept = cuts.isKept(run);
            if (inStory && kept) {
                found.addAll(row);
            }
            row.clear();
            inStory = kept;
        }
        return found;
    }
}
