package io.cleanwire.html;

import io.cleanwire.model.Block;
import io.cleanwire.normalise.Text;
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

    /** Words of a credit that is not written in one piece. */
    private static final int CREDIT = 15;

    private final Scene scene;
    private final Map<Integer, List<Block.Figure>> byPosition = new LinkedHashMap<>();
    private final Set<Run> captions = new HashSet<>();

    /** Of each element and one behind: the captions, by their names, before it. */
    private final int[] captioned;

    private Figures(Scene scene) {
        this.scene = scene;
        this.captioned = captioned(scene.page.elements);
    }

    private static int[] captioned(List<El> elements) {
        int[] before = new int[elements.size() + 1];
        for (El el : elements) {
            before[el.index + 1] = before[el.index] + (el.is(Kind.CAPTION) && !el.is(Kind.CREDIT) ? 1 : 0);
        }
        return before;
    }

    /** @param captions what was cut of the story because it is written under a picture, in reading order */
    static Figures of(Scene scene, List<Run> kept, List<Run> captions) {
        Figures figures = new Figures(scene);
        if (!kept.isEmpty()) {
            Run last = kept.get(kept.size() - 1);
            Run caption = captions.isEmpty() ? last : captions.get(captions.size() - 1);
            figures.read(new HashSet<>(kept), kept.get(0), caption.position() > last.position() ? caption : last);
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

    /** The element that holds a picture and its caption: a {@code figure}, a box that is named for it or holds what is. */
    private @Nullable El box(El owner) {
        @Nullable El box = null;
        int steps = 0;
        for (El el = owner; el != null && steps < 5; el = el.parent, steps++) {
            if (el.tag.equals("figure")) {
                return el;
            }
            if (el.words > LONGEST_CAPTION) {
                break;
            }
            if (el.is(Kind.CAPTION)
                    || el.is(Kind.MEDIA)
                    || box == null && captioned[el.end] == captioned[el.index] + 1) {
                box = el;
            }
        }
        return box == null && owner.tag.equals("p") ? owner : box;
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
        List<String> lines = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        if (box != null && !box.tag.equals("p")) {
            for (Run run : scene.page.within(box)) {
                if (!kept.contains(run) && run.words() <= LONGEST_CAPTION) {
                    captions.add(run);
                    add(run, isCredit(run, box) ? credits : lines, credits);
                }
            }
        }
        CaptionCredit written = CaptionCredit.of(lines, credits);
        return new Block.Figure(url, written.caption(), written.credit());
    }

    /** Adds what a run says, but for what of it is named for a credit. */
    private void add(Run run, List<String> lines, List<String> credits) {
        String text = run.text().replace('\n', ' ');
        String credit = scene.page.credits.getOrDefault(run.position(), "");
        int at = text.lastIndexOf(credit);
        if (credit.isEmpty() || at < 0) {
            lines.add(text);
            return;
        }
        String caption = Text.line(text.substring(0, at) + text.substring(at + credit.length()));
        if (!caption.isEmpty()) {
            lines.add(caption);
        }
        credits.add(credit);
    }

    /** Whether the run or a small part of the box around it is named for a credit. */
    private static boolean isCredit(Run run, El box) {
        El owner = run.owner();
        if (owner.is(Kind.CREDIT)) {
            return true;
        }
        for (El el = owner; el != null && el != box; el = el.parent) {
            boolean author = el.is(Kind.AUTHOR) && el.within("figcaption", box) != null;
            if ((el.is(Kind.CREDIT) || author) && el.runs < box.runs && el.words <= CREDIT) {
                return true;
            }
        }
        return false;
    }
}
