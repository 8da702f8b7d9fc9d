package io.cleanwire.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of other events beside a story: items of one form, each with a title that leads elsewhere and a time of day. */
final class Agendas {

    /** Fewer are no list. */
    private static final int ITEMS = 3;

    /** A longer line tells more than when an event is, in words. */
    private static final int TIME = 14;

    /** Runs of one item: its title, when and where it is, and what is said of it. */
    private static final int RUNS = 8;

    /** Steps from a line to the item it is in. */
    private static final int STEPS = 3;

    /** The share of a title that is a link. */
    private static final double LINKED = .8;

    /** Words of prose outside a list without which the list is the story. */
    private static final int STORY = 20;

    private static final Pattern CLOCK = Pattern.compile("(?<=[^0-9:.])[0-2]?[0-9][:.h][0-5][0-9](?![.0-9])");

    private Agendas() {}

    /** The kept runs of such lists. */
    static List<Run> beside(Scene scene, Cuts cuts) {
        Map<El, List<El>> lists = new LinkedHashMap<>();
        for (Run run : cuts.kept()) {
            @Nullable El item = run.words() <= TIME && CLOCK.matcher(run.text()).find() ? item(run, scene, cuts) : null;
            if (item != null) {
                lists.computeIfAbsent(item.up(1), unseen -> new ArrayList<>()).add(item);
            }
        }
        List<Run> found = new ArrayList<>();
        lists.forEach((list, items) -> {
            if (items.size() >= ITEMS && wordsOutside(list, cuts) >= STORY) {
                items(scene, list, items.get(0).key).forEach(item -> scene.page.within(item).stream()
                        .filter(cuts::isKept)
                        .forEach(found::add));
            }
        });
        return found;
    }

    /** Those of one form, whether or not each has a title or a time of its own. */
    private static List<El> items(Scene scene, El list, int key) {
        return scene.page.elements.subList(list.index, list.end).stream()
                .filter(el -> list.equals(el.parent) && el.key == key)
                .toList();
    }

    private static int wordsOutside(El list, Cuts cuts) {
        return cuts.kept().stream()
                .filter(run -> run.good() && !list.contains(run.owner()))
                .mapToInt(Run::words)
                .sum();
    }

    /** The item of a list around a line, whose title, a link, is no part of the story. */
    private static @Nullable El item(Run time, Scene scene, Cuts cuts) {
        for (int up = 1; up <= STEPS; up++) {
            El item = time.owner().up(up);
            if (item.runs > RUNS) {
                return null;
            }
            if (scene.templates.siblings(item) >= ITEMS
                    && scene.page.within(item).stream()
                            .anyMatch(run -> run.linkShare() > LINKED && !cuts.isKept(run))) {
                return item;
            }
        }
        return null;
    }
}
