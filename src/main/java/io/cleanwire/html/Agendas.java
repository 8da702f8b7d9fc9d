package io.cleanwire.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of other events beside a story: items of one form, each with a title that leads elsewhere and a time of day. */
final class Agendas {

    /** A longer line tells more than when an event is, in words. */
    private static final int TIME = 14;

    /** Runs of one item: its title, when and where it is, and what is said of it. */
    private static final int RUNS = 8;

    /** Words of prose outside a list without which the list is the story. */
    private static final int STORY = 20;

    private static final Pattern CLOCK = Pattern.compile("(?<=[^0-9:.])[0-2]?[0-9][:.h][0-5][0-9](?![.0-9])");

    private Agendas() {}

    /** The kept runs of such lists. */
    static List<Run> beside(Scene scene, Cuts cuts) {
        Map<El, Set<El>> lists = new LinkedHashMap<>();
        for (Run run : cuts.kept()) {
            @Nullable El item = run.words() <= TIME && CLOCK.matcher(run.text()).find() ? item(run, scene, cuts) : null;
            if (item != null) {
                lists.computeIfAbsent(item.up(1), unseen -> new LinkedHashSet<>())
                        .add(item);
            }
        }
        lists.values().removeIf(items -> items.size() < ListItem.ITEMS);
        return lists.isEmpty() ? List.of() : runs(scene, cuts, lists);
    }

    /** The kept runs of those lists beside which there is a story. */
    private static List<Run> runs(Scene scene, Cuts cuts, Map<El, Set<El>> lists) {
        int[] before = proseBefore(scene, cuts);
        int all = before[before.length - 1];
        Map<El, Integer> forms = new HashMap<>();
        lists.forEach((list, items) -> {
            if (all - (before[list.endRun] - before[list.firstRun]) >= STORY) {
                forms.put(list, items.iterator().next().key);
            }
        });
        List<Run> found = new ArrayList<>();
        for (El el : scene.page.elements) {
            // one of that form, whether or not it has a title and a time of its own
            if (el.parent != null && Integer.valueOf(el.key).equals(forms.get(el.parent))) {
                scene.page.within(el).stream().filter(cuts::isKept).forEach(found::add);
            }
        }
        return found;
    }

    /** For each run, and for the end of the page: the words of kept prose before it. */
    private static int[] proseBefore(Scene scene, Cuts cuts) {
        int[] words = new int[scene.page.runs.size() + 1];
        for (Run run : scene.page.runs) {
            boolean prose = run.good() && cuts.isKept(run);
            words[run.position() + 1] = words[run.position()] + (prose ? run.words() : 0);
        }
        return words;
    }

    /** The item of a list around a line, whose title, a link, is no part of the story. */
    private static @Nullable El item(Run time, Scene scene, Cuts cuts) {
        return ListItem.around(time, RUNS, scene, item -> scene.page.within(item).stream()
                .anyMatch(run -> ListItem.isCutLink(run, cuts)));
    }
}
