package io.cleanwire.html;

import io.cleanwire.words.Marks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the block model asks about a run, one row a question. Names are shown in explanations and bind the model's file
 * to its questions; a row that no model uses costs nothing.
 *
 * <p>To add one: add a row, train, compare. Nothing here may know a site, and words of one language belong in
 * {@link io.cleanwire.words.WordList}.
 */
final class Features {

    /** An answer as a number; yes is 1 and no is 0. */
    @FunctionalInterface
    interface Question {
        float of(Scene scene, Run run);
    }

    /** One row. */
    record Feature(String name, Question question) {}

    private static final int CAP = 500;

    static final List<Feature> ROWS = rows();

    static final List<String> NAMES = ROWS.stream().map(Feature::name).toList();

    private Features() {}

    private static List<Feature> rows() {
        List<Feature> rows = new ArrayList<>();
        own(rows);
        containers(rows);
        best(rows);
        templates(rows);
        position(rows);
        neighbours(rows);
        surroundings(rows);
        likeness(rows);
        return List.copyOf(rows);
    }

    private static void add(List<Feature> rows, String name, Question question) {
        rows.add(new Feature(name, question));
    }

    private static float yes(boolean answer) {
        return answer ? 1 : 0;
    }

    private static void own(List<Feature> rows) {
        add(rows, "words", (scene, run) -> Math.min(run.words(), CAP));
        add(rows, "link-share", (scene, run) -> run.shape().linkShare());
        add(rows, "bold-share", (scene, run) -> run.shape().boldShare());
        add(rows, "italic-share", (scene, run) -> run.shape().italicShare());
        add(rows, "ends-sentence", (scene, run) -> yes(run.shape().endsSentence()));
        add(rows, "ends-colon", (scene, run) -> yes(run.text().endsWith(":")));
        add(rows, "ends-question", (scene, run) -> yes(run.text().endsWith("?")));
        add(rows, "boilerplate-share", (scene, run) -> share(run, run.shape().boilerplateWords()));
        add(rows, "function-share", (scene, run) -> share(run, run.shape().functionWords()));
        add(rows, "credit-share", (scene, run) -> share(run, run.shape().creditWords()));
        add(rows, "promo-share", (scene, run) -> share(run, run.shape().promoWords()));
        add(
                rows,
                "upper-share",
                (scene, run) -> (float) run.shape().upperCase()
                        / Math.max(1, run.shape().letters()));
        add(rows, "early-colon", (scene, run) -> yes(Marks.hasLabel(run.text())));
        add(
                rows,
                "has-address",
                (scene, run) -> yes(run.text().indexOf('@') >= 0 || run.text().contains("://")));
        add(rows, "has-copyright", (scene, run) -> yes(run.text().indexOf('©') >= 0));
        add(rows, "separators", (scene, run) -> Marks.count(run.text(), "|·•»›→"));
        add(
                rows,
                "begins-with-mark",
                (scene, run) -> yes(!Character.isLetterOrDigit(run.text().charAt(0))));
        add(
                rows,
                "begins-small",
                (scene, run) -> yes(Character.isLowerCase(run.text().charAt(0))));
        add(
                rows,
                "ends-bracket",
                (scene, run) -> yes(run.text().endsWith(")") || run.text().endsWith("]")));
        add(rows, "quotes", (scene, run) -> Marks.count(run.text(), "\"“”„«»「」"));
        add(rows, "hidden-good-share", (scene, run) -> run.owner().hidden ? scene.hiddenShare() : 0);
        add(rows, "capital-share", (scene, run) -> share(run, run.shape().capitals()));
        add(rows, "number-share", (scene, run) -> share(run, run.shape().numbers()));
        add(rows, "comma-share", (scene, run) -> share(run, run.shape().commas()));
        add(rows, "sentences", (scene, run) -> Math.min(run.shape().sentences(), 30));
        add(rows, "letters-per-word", (scene, run) -> (float) run.text().length() / run.words());
        add(rows, "lines", (scene, run) -> lines(run.text()));
        add(rows, "heading-level", (scene, run) -> headingLevel(run.owner().tag));
        for (String tag : List.of("p", "div", "li", "td", "figcaption", "pre", "blockquote", "dd")) {
            add(rows, "is-" + tag, (scene, run) -> yes(run.owner().tag.equals(tag)));
        }
        add(rows, "hidden", (scene, run) -> yes(run.owner().hidden));
    }

    private static float share(Run run, int count) {
        return run.shape().share(count);
    }

    private static float lines(String text) {
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0 && lines < 20; i = text.indexOf('\n', i + 1)) {
            lines++;
        }
        return lines;
    }

    private static float headingLevel(String tag) {
        return Tags.isHeading(tag) ? tag.charAt(1) - '0' : 0;
    }

    private static void containers(List<Feature> rows) {
        for (int steps = 0; steps <= 4; steps++) {
            int up = steps;
            String at = up == 0 ? "owner" : "up" + up;
            add(rows, at + "-score", (scene, run) -> scene.relative(run.owner().up(up)));
            add(rows, at + "-link-share", (scene, run) ->
                    (float) run.owner().up(up).linkShare());
            add(rows, at + "-words", (scene, run) -> Math.min(run.owner().up(up).words, 5000));
            add(
                    rows,
                    at + "-good-share",
                    (scene, run) -> scene.goodShare(run.owner().up(up)));
            add(rows, at + "-good-runs", (scene, run) -> Math.min(run.owner().up(up).goodRuns, 100));
            add(rows, at + "-runs", (scene, run) -> Math.min(run.owner().up(up).runs, CAP));
            add(rows, at + "-children", (scene, run) -> Math.min(run.owner().up(up).children, 200));
            add(
                    rows,
                    at + "-words-per-run",
                    (scene, run) -> wordsPerRun(run.owner().up(up)));
        }
    }

    private static float wordsPerRun(El el) {
        return el.runs == 0 ? 0 : (float) el.words / el.runs;
    }

    private static void best(List<Feature> rows) {
        add(rows, "in-best", (scene, run) -> yes(scene.best.contains(run.owner())));
        add(rows, "best-to-common", (scene, run) -> steps(scene.best, scene.common(run)));
        add(rows, "run-to-common", (scene, run) -> steps(run.owner(), scene.common(run)));
        add(rows, "common-good-share", (scene, run) -> scene.goodShare(scene.common(run)));
        add(rows, "best-good-share", (scene, run) -> scene.goodShare(scene.best));
        add(rows, "best-words-per-run", (scene, run) -> wordsPerRun(scene.best));
        add(rows, "before-best", (scene, run) -> Math.min(scene.beforeBest(run), 50));
        add(rows, "after-best", (scene, run) -> Math.min(scene.afterBest(run), 50));
    }

    private static float steps(El from, El upTo) {
        return Math.min(from.depth - upTo.depth, 12);
    }

    private static void templates(List<Feature> rows) {
        add(rows, "template-good-share", (scene, run) -> templateGoodShare(scene, run));
        add(rows, "template-runs", (scene, run) -> Math.min(scene.templates.of(run).runs, 200));
        add(rows, "template-words", (scene, run) -> scene.templates.of(run).meanWords());
        add(rows, "template-link-share", (scene, run) -> scene.templates.of(run).meanLinkShare());
        for (int steps = 0; steps <= 3; steps++) {
            int up = steps;
            add(
                    rows,
                    "siblings-" + (up == 0 ? "owner" : "up" + up),
                    (scene, run) ->
                            Math.min(scene.templates.siblings(run.owner().up(up)), 60));
        }
    }

    private static float templateGoodShare(Scene scene, Run run) {
        return scene.goodWords == 0 ? 0 : (float) scene.templates.of(run).goodWords / scene.goodWords;
    }

    private static void position(List<Feature> rows) {
        add(rows, "since-headline", (scene, run) -> Math.max(-30, Math.min(scene.sinceHeadline(run), 200)));
        add(rows, "good-since-headline", (scene, run) -> Math.min(scene.goodSinceHeadline(run), 5000));
        add(rows, "has-headline", (scene, run) -> yes(scene.hasHeadline()));
        add(rows, "good-before-share", (scene, run) -> goodBefore(scene, run));
        add(rows, "place", (scene, run) -> (float) run.position() / scene.page.runs.size());
        add(rows, "depth", (scene, run) -> Math.min(run.owner().depth, 40));
        add(rows, "page-runs", (scene, run) -> Math.min(scene.page.runs.size(), 2000));
        add(rows, "page-good-words", (scene, run) -> Math.min(scene.goodWords, 5000));
        add(rows, "page-good-share", (scene, run) -> (float) scene.goodWords / Math.max(1, scene.page.root.words));
    }

    private static float goodBefore(Scene scene, Run run) {
        return scene.goodWords == 0 ? 0 : (float) scene.goodBetween(0, run.position()) / scene.goodWords;
    }

    private static void neighbours(List<Feature> rows) {
        for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
            String at = step < 0 ? "before" + -step : "after" + step;
            neighbour(rows, at + "-words", step, (scene, run) -> Math.min(run.words(), CAP));
            neighbour(
                    rows, at + "-link-share", step, (scene, run) -> run.shape().linkShare());
            neighbour(
                    rows,
                    at + "-ends-sentence",
                    step,
                    (scene, run) -> yes(run.shape().endsSentence()));
            neighbour(rows, at + "-heading", step, (scene, run) -> headingLevel(run.owner().tag));
            neighbour(rows, at + "-in-best", step, (scene, run) -> yes(scene.best.contains(run.owner())));
            neighbour(
                    rows,
                    at + "-boilerplate",
                    step,
                    (scene, run) -> share(run, run.shape().boilerplateWords()));
            neighbour(rows, at + "-good", step, (scene, run) -> yes(run.good()));
        }
        add(rows, "good-around-5", (scene, run) -> scene.goodBetween(run.position() - 5, run.position() + 6));
        add(rows, "good-behind-10", (scene, run) -> scene.goodBetween(run.position() + 1, run.position() + 11));
        add(rows, "good-before-10", (scene, run) -> scene.goodBetween(run.position() - 10, run.position()));
        add(rows, "links-around-15", (scene, run) -> scene.linksBetween(run.position() - 15, run.position() + 16));
        add(rows, "same-owner-before", (scene, run) -> yes(sameOwner(scene.at(run.position() - 1), run)));
        add(rows, "same-parent-before", (scene, run) -> yes(sameParent(scene.at(run.position() - 1), run)));
        add(rows, "same-parent-behind", (scene, run) -> yes(sameParent(scene.at(run.position() + 1), run)));
    }

    private static boolean sameOwner(@Nullable Run other, Run run) {
        return other != null && other.owner().equals(run.owner());
    }

    private static boolean sameParent(@Nullable Run other, Run run) {
        return other != null && other.owner().up(1).equals(run.owner().up(1));
    }

    /** The same question of the run so many places on; -1 beyond the ends of the page. */
    private static void neighbour(List<Feature> rows, String name, int step, Question question) {
        add(rows, name, (scene, run) -> {
            Run other = scene.at(run.position() + step);
            return other == null ? -1 : question.of(scene, other);
        });
    }

    private static void surroundings(List<Feature> rows) {
        for (Landmark landmark : Landmark.values()) {
            add(rows, "steps-to-" + landmark.label(), (scene, run) -> run.owner()
                    .stepsTo(landmark));
        }
        for (Kind kind : Kind.values()) {
            add(rows, "steps-to-named-" + kind.label(), (scene, run) -> run.owner()
                    .stepsTo(kind));
        }
    }

    private static void likeness(List<Feature> rows) {
        add(rows, "like-title", Scene::titleLikeness);
        add(rows, "in-description", (scene, run) -> run.words() > 60 ? 0 : scene.description.contained(run.shape()));
        add(rows, "like-description", (scene, run) -> run.words() > 60 ? 0 : scene.description.alike(run.shape()));
        add(rows, "names-author", (scene, run) -> yes(scene.namesAuthor(run)));
        add(rows, "in-declared-body", (scene, run) -> scene.body.contained(run.shape()));
        add(rows, "declared-body-words", (scene, run) -> Math.min(scene.body.length(), 5000));
        add(rows, "repeats-before", (scene, run) -> scene.repeats.before(run));
        add(rows, "repeats-after", (scene, run) -> scene.repeats.after(run));
        add(rows, "said-again", (scene, run) -> yes(scene.repeats.again(run)));
    }
}
