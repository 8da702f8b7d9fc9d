package io.cleanwire.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Short lines below titles that lead to other articles, of which a list has several of one form: without their titles they say nothing. */
final class Teasers {

    /** A longer text tells of what its title links to, unless another link leads on below it. */
    private static final int LONGEST = 30;

    /** An even longer one is told here. */
    private static final int LONGEST_LEADING_ON = 100;

    /** Runs of one item: a section, a title, a line and who wrote it. */
    private static final int RUNS = 5;

    private Teasers() {}

    /** The kept runs that are such lines. */
    static List<Run> in(Scene scene, Cuts cuts) {
        Map<El, List<Run>> lists = new LinkedHashMap<>();
        for (Run run : cuts.kept()) {
            @Nullable El item = run.words() <= LONGEST_LEADING_ON && !run.isLinkItem() ? item(run, scene, cuts) : null;
            if (item != null) {
                lists.computeIfAbsent(item.up(1), unseen -> new ArrayList<>()).add(run);
            }
        }
        return lists.values().stream()
                .filter(list -> list.size() >= ListItem.ITEMS)
                .flatMap(List::stream)
                .toList();
    }

    /** The item of a list around a line whose title, a link, stands before the line and is no part of the story. */
    private static @Nullable El item(Run run, Scene scene, Cuts cuts) {
        return ListItem.around(
                run,
                RUNS,
                scene,
                item -> !scene.best.contains(item)
                        && hasLink(-1, item, run, scene, cuts)
                        && (run.words() <= LONGEST || hasLink(1, item, run, scene, cuts)));
    }

    /** Whether a link that is no part of the story stands before a line, its title, or behind it. */
    private static boolean hasLink(int side, El item, Run line, Scene scene, Cuts cuts) {
        return scene.page.within(item).stream()
                .anyMatch(run -> side * (run.position() - line.position()) > 0 && ListItem.isCutLink(run, cuts));
    }
}
