package io.cleanwire.html;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The item of a list around a line: an element that has siblings of its form, and little text. */
final class ListItem {

    /** Fewer are no list. */
    static final int ITEMS = 3;

    /** Steps from a line to the item it is in. */
    private static final int STEPS = 3;

    /** The share of a title that is a link. */
    private static final double LINKED = .8;

    private ListItem() {}

    /** @param most runs that an item may have */
    static @Nullable El around(Run line, int most, Scene scene, Predicate<El> wanted) {
        for (int up = 1; up <= STEPS; up++) {
            El item = line.owner().up(up);
            if (item.runs > most) {
                return null;
            }
            if (scene.templates.siblings(item) >= ITEMS && wanted.test(item)) {
                return item;
            }
        }
        return null;
    }

    /** Whether a run is a link that leads elsewhere: no part of the story. */
    static boolean isCutLink(Run run, Cuts cuts) {
        return run.linkShare() > LINKED && !cuts.isKept(run);
    }
}
