package io.cleanwire.html;

import io.cleanwire.words.Shape;

/**
 * Finds the element that most looks like the one that holds the story. Every run of running text gives points to the
 * elements around it, fewer with each step up (as Readability does); what the names say of an element scales its sum.
 * It is evidence for the model, and no limit: half of a story may stand beside it.
 */
final class Containers {

    private static final float[] STEPS = {1, .6f, .35f, .2f, .1f};

    private Containers() {}

    /** Scores all elements and gives the best; the page itself when nothing reads as running text. */
    static El best(Layout page) {
        for (Run run : page.runs) {
            give(run);
        }
        El best = page.root;
        for (El el : page.elements) {
            if (el.score > 0) {
                el.score *= factor(el);
                if (el.score > best.score) {
                    best = el;
                }
            }
        }
        return best;
    }

    private static void give(Run run) {
        Shape shape = run.shape();
        boolean running = shape.words() >= 12 && shape.linkShare() < .35
                || shape.words() >= 6 && shape.linkShare() < .2 && shape.share(shape.functionWords()) >= .2;
        if (!running) {
            return;
        }
        double points = 1 + Math.min(shape.commas(), 6) / 2.0 + Math.min(shape.words() / 20.0, 3);
        El el = Tags.PARAGRAPHS.contains(run.owner().tag) && run.owner().parent != null
                ? run.owner().parent
                : run.owner();
        for (float step : STEPS) {
            if (el == null) {
                return;
            }
            el.score += points * step;
            el = el.parent;
        }
    }

    private static double factor(El el) {
        double factor = 1 - el.linkShare();
        boolean content = el.is(Kind.CONTENT);
        if (content) {
            factor *= 1.5;
        } else if (el.is(Kind.WEAK_CONTENT)) {
            factor *= 1.15;
        }
        if (!content && isAround(el)) {
            factor *= .4;
        }
        switch (el.tag) {
            case "article" -> factor *= 1.25;
            case "aside", "footer", "nav", "header", "form", "li" -> factor *= .4;
            default -> {}
        }
        return el.stepsTo(Kind.COMMENTS) < El.FAR && !el.tag.equals("body") ? factor * .3 : factor;
    }

    private static boolean isAround(El el) {
        return el.is(Kind.COMMENTS)
                || el.is(Kind.RELATED)
                || el.is(Kind.FOOTER)
                || el.is(Kind.SIDEBAR)
                || el.is(Kind.NAV)
                || el.is(Kind.SHARE)
                || el.is(Kind.CONSENT)
                || el.is(Kind.NEWSLETTER);
    }
}
