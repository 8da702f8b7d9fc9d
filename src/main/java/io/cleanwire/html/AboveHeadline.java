package io.cleanwire.html;

import io.cleanwire.html.Cuts.Cut;
import io.cleanwire.model.RemovalReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands above the headline in an element that is named as furniture: bars of offers, notes on how a site earns its
 * money, tool bars of archives. Names lie, so it goes only where a story stands below the headline.
 */
final class AboveHeadline {

    /** Fewer words below the headline are no story beside what stands above it. */
    private static final int STORY = 100;

    private AboveHeadline() {}

    /** The runs of a body that stand so, and why each goes. */
    static Map<Run, Cut> furniture(Scene scene, List<Run> kept) {
        Map<Run, Cut> found = new LinkedHashMap<>();
        if (!scene.hasHeadline() || wordsBelow(scene, kept) < STORY) {
            return found;
        }
        for (Run run : kept) {
            int since = scene.sinceHeadline(run);
            if (since >= 0) {
                break;
            }
            cut(run.owner(), run.position() - since).ifPresent(cut -> found.put(run, cut));
        }
        return found;
    }

    private static int wordsBelow(Scene scene, List<Run> kept) {
        return kept.stream()
                .filter(run -> run.good() && scene.sinceHeadline(run) > 0)
                .mapToInt(Run::words)
                .sum();
    }

    /** By the nearest element that is named and ends before the headline. */
    private static Optional<Cut> cut(El owner, int headline) {
        for (El up = owner; up.parent != null && up.endRun <= headline; up = up.parent) {
            El place = up;
            Optional<Cut> cut = Boilerplate.of(up)
                    .filter(rule -> rule.reason() != RemovalReason.CAPTION)
                    .map(rule -> new Cut(rule.id(), rule.reason(), place));
            if (cut.isPresent()) {
                return cut;
            }
        }
        return Optional.empty();
    }
}
