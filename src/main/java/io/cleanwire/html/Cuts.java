package io.cleanwire.html;

import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The runs of a page that are no part of its body, and why. All others are. */
final class Cuts {

    /** What the model alone decided. */
    static final String MODEL = "block-model";

    private final Scene scene;
    private final @Nullable Cut[] cuts;
    private final List<Run> captions = new ArrayList<>();

    Cuts(Scene scene) {
        this.scene = scene;
        this.cuts = new Cut[scene.page.runs.size()];
    }

    /**
     * Why a run is no part of the body.
     *
     * @param place the element that says so; the root when it is not about one
     */
    record Cut(String rule, RemovalReason reason, El place) {}

    void cut(Run run, Cut cut) {
        cuts[run.position()] = cut;
    }

    void cut(Run run, String rule, RemovalReason reason) {
        cut(run, new Cut(rule, reason, scene.page.root));
    }

    /** Cuts what belongs to a picture of the story. */
    void caption(Run run) {
        cut(run, "caption", RemovalReason.CAPTION);
        captions.add(run);
    }

    /** What would be text of the body if no picture stood above it. */
    List<Run> captions() {
        return captions;
    }

    void restore(Run run) {
        cuts[run.position()] = null;
    }

    boolean isKept(Run run) {
        return cuts[run.position()] == null;
    }

    /** The runs of the body, in reading order. */
    List<Run> kept() {
        return scene.page.runs.stream().filter(this::isKept).toList();
    }

    /**
     * Everything else, in order of appearance; neighbours that were cut for one reason are one removal.
     *
     * @param elsewhere runs that left the body for a field of their own
     * @param starts for each block of the body the position of its first run
     * @param model asked what weighed most in the cuts that it made
     */
    List<Removal> removed(Set<Run> elsewhere, List<Integer> starts, BlockModel model) {
        List<Removal> removed = new ArrayList<>();
        @Nullable Row open = null;
        int before = 0;
        for (Run run : scene.page.runs) {
            while (before < starts.size() && starts.get(before) <= run.position()) {
                before++;
            }
            @Nullable Cut cut = elsewhere.contains(run) ? null : cuts[run.position()];
            if (open != null && open.cut.equals(cut)) {
                open.add(run);
                continue;
            }
            if (open != null) {
                removed.add(open.removal(model));
            }
            open = cut == null ? null : new Row(cut, before, run);
        }
        if (open != null) {
            removed.add(open.removal(model));
        }
        return removed;
    }

    /** A removal that may still grow. */
    private final class Row {
        private final Cut cut;
        private final int before;
        private final StringBuilder text;
        private Run heaviest;

        Row(Cut cut, int before, Run first) {
            this.cut = cut;
            this.before = before;
            this.text = new StringBuilder(first.text());
            this.heaviest = first;
        }

        void add(Run run) {
            text.append(' ').append(run.text());
            heaviest = run.words() > heaviest.words() ? run : heaviest;
        }

        Removal removal(BlockModel model) {
            List<String> because = cut.rule().equals(MODEL) ? model.because(scene, heaviest) : List.of();
            return new Removal(cut.rule(), cut.reason(), Text.line(text.toString()), before, because);
        }
    }
}
