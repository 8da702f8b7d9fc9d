package io.cleanwire.html;

import io.cleanwire.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that belong to a story, each with what is written under it: those that stand between its runs or just
 * above them, not in a link to another story.
 */
final class Figures {

    /** How many runs before the story its first picture may stand. */
    private static final int ABOVE = 12;

    private static final int LONGEST_CAPTION = 120;

    private final Scene scene;
    private final Map<Integer, List<Block.Figure>> byPosition = new LinkedHashMap<>();
    private final Set<Run> captions = new HashSet<>();

    private Figures(Scene scene) {
        this.scene = scene;
    }

    static Figures of(Scene scene, List<Run> kept) {
        Figures figures = new Figures(scene);
        if (!kept.isEmpty()) {
            figures.read(new HashSet<>(kept), kept.get(0), kept.get(kept.size() - 1));
        }
        return figures;
    }

    /** The runs that are captions and credits now. */
    Set<Run> captions() {
        return captions;
    }

    /** Pictures that stand after {@code from} runs of the page or more, and before {@code to}. */
    List<Block.Figure> between(int from, int to) {
        List<Block.Figure> found = new ArrayList<>();
        byPosition.forEach((position, figures) -> {
            if (position >= from && position < to) {
                found.addAll(figures);
            }
        });
        return found;
    }

    private void read(Set<Run> kept, Run first, Run last) {
        Set<String> seen = new HashSet<>();
        Set<El> boxes = new HashSet<>();
        for (Picture picture : scene.page.pictures) {
            boolean inside = picture.position() > first.position() - ABOVE && picture.position() <= last.position() + 1;
            El box = box(picture.owner());
            if (!inside || box == null || box.linkShare() > .8 && box.words > 3 || isFurniture(box)) {
                continue;
            }
            String url = picture.url();
            if (!url.isEmpty() && seen.add(url)) {
                boolean alone = boxes.add(box);
                byPosition
                        .computeIfAbsent(picture.position(), unseen -> new ArrayList<>())
                        .add(figure(url, alone ? box : null, kept));
            }
        }
    }

    /** The element that holds a picture and its caption: a {@code figure}, or a box that is named for it. */
    private static @Nullable El box(El owner) {
        @Nullable El box = null;
        int steps = 0;
        for (El el = owner; el != null && steps < 5; el = el.parent, steps++) {
            if (el.tag.equals("figure")) {
                return el;
            }
            if (el.words > LONGEST_CAPTION) {
                break;
            }
            if (el.is(Kind.CAPTION) || el.is(Kind.MEDIA)) {
                box = el;
            }
        }
        return box != null || owner.tag.equals("p") ? box == null ? owner : box : null;
    }

    private static boolean isFurniture(El box) {
        return box.stepsTo(Kind.RELATED) < El.FAR
                || box.stepsTo(Kind.AD) < El.FAR
                || box.stepsTo(Kind.AUTHOR) < 3
                || box.stepsTo(Landmark.ASIDE) < El.FAR
                || box.stepsTo(Landmark.FOOTER) < El.FAR
                || box.stepsTo(Landmark.NAV) < El.FAR;
    }

    private Block.Figure figure(String url, @Nullable El box, Set<Run> kept) {
        StringBuilder caption = new StringBuilder();
        StringBuilder credit = new StringBuilder();
        if (box != null && !box.tag.equals("p")) {
            for (Run run : scene.page.within(box)) {
                if (!kept.contains(run) && run.words() <= LONGEST_CAPTION) {
                    captions.add(run);
                    StringBuilder into = isCredit(run) ? credit : caption;
                    into.append(into.isEmpty() ? "" : " ").append(run.text().replace('\n', ' '));
                }
            }
        }
        return new Block.Figure(url, caption.toString(), credit.toString());
    }

    private static boolean isCredit(Run run) {
        return run.owner().is(Kind.CREDIT);
    }
}
