package io.cleanwire.html;

import java.util.BitSet;
import java.util.List;

/**
 * What is written under a picture, in the element that HTML has for it: a field of the figure, and no part of the text.
 * Where it is most of the text, the story is told there.
 */
final class Captions {

    /** The part of the text that captions may have beside a story. */
    private static final double MOST = .5;

    private final Layout page;

    /** Which elements have a picture. */
    private final BitSet pictured = new BitSet();

    private Captions(Layout page) {
        this.page = page;
        page.pictures.forEach(picture -> pictured.set(picture.owner().index));
    }

    /** The runs of a body that are captions. */
    static List<Run> in(Scene scene, List<Run> kept) {
        Captions page = new Captions(scene.page);
        List<Run> captions = kept.stream().filter(page::isCaption).toList();
        return words(captions) <= MOST * words(kept) ? captions : List.of();
    }

    private boolean isCaption(Run run) {
        El caption = run.owner().isIn(Landmark.FIGURE) ? run.owner().within("figcaption", page.root) : null;
        return caption != null && caption.parent != null && isFigure(caption.parent);
    }

    /** Whether the element is a figure with a picture in it. */
    private boolean isFigure(El el) {
        int picture = pictured.nextSetBit(el.index);
        return el.tag.equals("figure") && picture >= 0 && picture < el.end;
    }

    private static int words(List<Run> runs) {
        return runs.stream().mapToInt(Run::words).sum();
    }
}
