package io.cleanwire.html;

/**
 * Finds the element that holds the story. Every run of running text gives points to the elements around it, fewer with
 * each step up (as Readability does); what the names say of an element scales its sum; the largest sum is the story.
 */
final class BodyFinder {

    private static final double[] STEPS = {1, .6, .35, .2, .1};

    /** Some stories are shown by script; anything a reader sees outweighs them. */
    private static final double HIDDEN = .2;

    private BodyFinder() {}

    /** The container of the story; the page itself when nothing reads as running text. */
    static El find(Layout page) {
        for (Run run : page.runs) {
            give(run);
        }
        El best = page.root;
        double bestScore = 0;
        for (El el : page.elements) {
            if (el.score > 0) {
                el.score *= factor(el);
                if (el.score > bestScore) {
                    bestScore = el.score;
                    best = el;
                }
            }
        }
        return widen(best, page);
    }

    private static void give(Run run) {
        if (!run.good()) {
            return;
        }
        double points = 1 + Math.min(run.commas(), 6) / 2.0 + Math.min(run.words() / 20.0, 3);
        points *= run.owner().hidden ? HIDDEN : 1;
        El el = Tags.PARAGRAPHS.contains(run.owner().tag) && run.owner().parent != null
                ? run.owner().parent
                : run.owner();
        for (double step : STEPS) {
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
        return insideComments(el) ? factor * .3 : factor;
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

    private static boolean insideComments(El el) {
        for (El up = el; up != null; up = up.parent) {
            if (up.is(Kind.COMMENTS) && !up.is(Kind.CONTENT) && !up.tag.equals("body")) {
                return true;
            }
        }
        return false;
    }

    /** Climbs while the element around holds much more running text that is not furniture. */
    private static El widen(El best, Layout page) {
        El chosen = best;
        El up = best.parent;
        for (int steps = 0; up != null && up != page.root && steps < 6; steps++, up = up.parent) {
            if (up.tag.equals("body") || up.tag.equals("html")) {
                break;
            }
            if (kin(up, chosen, page) * 3 >= chosen.goodWords) {
                chosen = up;
            }
        }
        return chosen;
    }

    /**
     * Words of running text in parts of {@code up} outside {@code chosen} that look like more of the same story: boxes of
     * the template that {@code chosen} stands in, and others whose names do not say furniture.
     */
    private static int kin(El up, El chosen, Layout page) {
        El branch = chosen;
        while (branch.parent != null && !branch.parent.equals(up)) {
            branch = branch.parent;
        }
        int words = 0;
        for (int i = up.index + 1; i < up.end; ) {
            El el = page.elements.get(i);
            if (el.equals(chosen)) {
                i = el.end;
            } else if (el.contains(chosen)) {
                i++;
            } else {
                words += el.key.equals(branch.key) && el.linkShare() < .4 || isMore(el) ? el.goodWords : 0;
                i = el.end;
            }
        }
        return words;
    }

    private static boolean isMore(El el) {
        return !isAround(el)
                && !el.tag.equals("aside")
                && !el.tag.equals("footer")
                && !el.hidden
                && el.linkShare() < .25
                && !insideComments(el)
                && !el.is(Kind.AUTHOR);
    }
}
