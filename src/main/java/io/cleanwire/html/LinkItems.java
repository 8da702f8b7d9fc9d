package io.cleanwire.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@linkplain Run#isLinkItem Links alone} that no menu made: the model is not asked about them, and what stands around them decides. */
final class LinkItems {

    /** How many there may be for one that is not. */
    private static final int MOST = 3;

    private LinkItems() {}

    /** Cells of tables and items of lists that stay, unless nearly all are such; of lists in the element of the story. */
    static List<Run> inGroups(Scene scene, Cuts cuts) {
        Map<El, List<Run>> groups = new LinkedHashMap<>();
        for (Run run : scene.page.runs) {
            El group = run.isLinkItem() && !cuts.isKept(run) ? group(run.owner(), scene) : null;
            if (group != null) {
                groups.computeIfAbsent(group, unseen -> new ArrayList<>()).add(run);
            }
        }
        List<Run> items = new ArrayList<>();
        groups.forEach((group, links) -> {
            long kept = scene.page.within(group).stream().filter(cuts::isKept).count();
            if (links.size() <= MOST * kept) {
                items.addAll(links);
            }
        });
        return items;
    }

    /** The table or list that the cell or item stands in. */
    private static @Nullable El group(El item, Scene scene) {
        return switch (item.tag) {
            case "td", "th" -> table(item);
            case "li" -> item.parent != null && scene.best.contains(item.parent) ? item.parent : null;
            default -> null;
        };
    }

    private static @Nullable El table(El cell) {
        El up = cell;
        while (up != null && !up.tag.equals("table")) {
            up = up.parent;
        }
        return up != null && Groups.isData(up) ? up : null;
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
