package io.cleanwire.html;

import java.util.List;

/**
 * What is written under a picture, in the element that HTML has for it: a field of the figure, and no part of the text.
 * Where it is most of the text, the story is told there.
 */
final class Captions {

    /** The part of the text that captions may have beside a story. */
    private static final double MOST = .5;

    private Captions() {}

    /** The runs of a body that are captions. */
    static List<Run> in(Scene scene, List<Run> kept) {
        List<Run> captions =
                kept.stream().filter(run -> isCaption(run, scene.page)).toList();
        return words(captions) <= MOST * words(kept) ? captions : List.of();
    }

    private static boolean isCaption(Run run, Layout page) {
        El caption = run.owner().within("figcaption", page.root);
        El figure = caption == null ? null : caption.parent;
        return figure != null
                && figure.tag.equals("figure")
                && page.pictures.stream().anyMatch(picture -> figure.contains(picture.owner()));
    }

    private static int words(List<Run> runs) {
        return runs.stream().mapToInt(Run::words).sum();
    }
}
