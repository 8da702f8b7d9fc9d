package io.cleanwire.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What readers wrote under a story. */
final class CommentThread {

    private CommentThread() {}

    /** The outermost element around a run that is named for comments and does not hold the story too; null when there is none. */
    static @Nullable El around(Run run, Scene scene) {
        @Nullable El thread = null;
        if (run.owner().stepsTo(Kind.COMMENTS) < El.FAR) {
            for (El el = run.owner(); el != null && !el.tag.equals("body"); el = el.parent) {
                boolean named = el.is(Kind.COMMENTS) && !el.is(Kind.CONTENT);
                thread = named && !el.contains(scene.best) ? el : thread;
            }
        }
        return thread;
    }

    /** The comments of a page in reading order: the running text of each innermost element that is named for one. */
    static List<String> read(Scene scene) {
        Map<El, StringBuilder> comments = new LinkedHashMap<>();
        for (Run run : scene.page.runs) {
            if (run.isLinkItem() || !reads(run) || around(run, scene) == null) {
                continue;
            }
            El own = run.owner();
            while (own.parent != null && !own.is(Kind.COMMENTS)) {
                own = own.parent;
            }
            StringBuilder text = comments.computeIfAbsent(own, unseen -> new StringBuilder());
            text.append(text.isEmpty() ? "" : "\n").append(run.text());
        }
        List<String> out = new ArrayList<>();
        comments.values().forEach(text -> out.add(text.toString()));
        return out;
    }

    /** Not a name, a date or a button. */
    private static boolean reads(Run run) {
        return run.words() >= 3
                && run.linkShare() < .5
                && !Tags.isHeading(run.owner().tag)
                && run.owner().stepsTo(Landmark.FORM) == El.FAR
                && run.owner().stepsTo(Kind.META) > 1
                && (run.shape().endsSentence()
                        || run.words() >= 8
                        || run.owner().tag.equals("p"));
    }
}
