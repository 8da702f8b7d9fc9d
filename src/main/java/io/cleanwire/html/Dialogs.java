package io.cleanwire.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies over the page until somebody answers. A dialog that holds the story, or a part of the story that is called so,
 * is something else.
 */
final class Dialogs {

    /** Fewer words below the headline are no story beside a dialog. */
    private static final int STORY = 30;

    /** So many are one, wherever they stand, beside a dialog that nobody sees. */
    private static final int LONG_STORY = 100;

    private Dialogs() {}

    /** The runs of a body that stand in dialogs, and in which. */
    static Map<Run, El> over(Scene scene, List<Run> kept) {
        Map<Run, El> found = new LinkedHashMap<>();
        for (Run run : kept) {
            for (El up = run.owner().apart; up != null && !up.contains(scene.best); up = up.outerApart()) {
                if (up.isDialog() && !scene.best.contains(up)) {
                    found.put(run, up);
                }
            }
        }
        for (El up = scene.best; up != null; up = up.parent) {
            El dialog = up;
            if (up.isModal() && standsApart(up, scene, kept)) {
                kept.stream().filter(run -> dialog.contains(run.owner())).forEach(run -> found.put(run, dialog));
            }
        }
        return found;
    }

    /**
     * Whether a dialog that has more running text than the story holds none of it: nobody sees it and a story stands beside
     * it, or right below the headline a text stands outside.
     */
    private static boolean standsApart(El dialog, Scene scene, List<Run> kept) {
        List<Run> prose = kept.stream().filter(Run::good).toList();
        if (dialog.hidden && wordsOutside(dialog, prose) >= LONG_STORY) {
            return true;
        }
        List<Run> told = prose.stream()
                .filter(run -> scene.hasHeadline() && scene.sinceHeadline(run) > 0)
                .toList();
        return wordsOutside(dialog, told) >= STORY
                && !dialog.contains(told.get(0).owner());
    }

    private static int wordsOutside(El dialog, List<Run> runs) {
        return runs.stream()
                .filter(run -> !dialog.contains(run.owner()))
                .mapToInt(Run::words)
                .sum();
    }
}
