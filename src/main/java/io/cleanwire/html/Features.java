package io.cleanwire.html;

import io.cleanwire.words.Marks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The same of an element. */
    @FunctionalInterface
    private interface ElementQuestion {
        float of(Scene scene, El el);
    }

    /** Writes answers about a run, from a place on. */
    @FunctionalInterface
    interface Answers {
        void into(Scene scene, Run run, float[] row, int place);
    }

    /**
     * Rows that are answered together.
     *
     * @param place of the first among all rows
     */
    record Group(List<String> names, int place, Answers answers) {

        /** Whether one of the rows is. */
        boolean isAmong(boolean[] used) {
            for (int i = place; i < place + names.size(); i++) {
                if (used[i]) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final int CAP = 500;

    /** What is asked of the elements around a run; of each once, for all runs in it. */
    private static final Map<String, ElementQuestion> OF_ELEMENT = new LinkedHashMap<>();

    static {
        OF_ELEMENT.put("score", Scene::relative);
        OF_ELEMENT.put("link-share", (scene, el) -> (float) el.linkShare());
        OF_ELEMENT.put("words", (scene, el) -> Math.min(el.words, 5000));
        OF_ELEMENT.put("good-share", Scene::goodShare);
        OF_ELEMENT.put("good-runs", (scene, el) -> Math.min(el.goodRuns, 100));
        OF_ELEMENT.put("runs", (scene, el) -> Math.min(el.runs, CAP));
        OF_ELEMENT.put("children", (scene, el) -> Math.min(el.children, 200));
        OF_ELEMENT.put("words-per-run", (scene, el) -> wordsPerRun(el));
    }

    /** What is asked of the runs around a run; of each once. */
    private static final Map<String, Question> OF_NEIGHBOUR = new LinkedHashMap<>();

    static {
        OF_NEIGHBOUR.put("words", (scene, run) -> Math.min(run.words(), CAP));
        OF_NEIGHBOUR.put("link-share", (scene, run) -> run.shape().linkShare());
        OF_NEIGHBOUR.put("ends-sentence", (scene, run) -> yes(run.shape().endsSentence()));
        OF_NEIGHBOUR.put("heading", (scene, run) -> headingLevel(run.owner().tag));
        OF_NEIGHBOUR.put("in-best", (scene, run) -> yes(scene.best.contains(run.owner())));
        OF_NEIGHBOUR.put("boilerplate", (scene, run) -> share(run, run.shape().boilerplateWords()));
        OF_NEIGHBOUR.put("good", (scene, run) -> yes(run.good()));
    }

    static final List<Group> ROWS = rows();

    static final List<String> NAMES =
            ROWS.stream().flatMap(group -> group.names().stream()).toList();

    private Features() {}

    /** All answers about a run. */
    static float[] row(Scene scene, Run run) {
        float[] row = new float[NAMES.size()];
        for (Group group : ROWS) {
            group.answers().into(scene, run, row, group.place());
        }
        return row;
    }

    private static List<Group> rows() {
        List<Group> rows = new ArrayList<>();
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

    private static void add(List<Group> rows, String name, Question question) {
        add(rows, List.of(name), (scene, run, row, place) -> row[place] = question.of(scene, run));
    }

    private static void add(List<Group> rows, List<String> names, Answers answers) {
        int place = rows.stream().mapToInt(group -> group.names().size()).sum();
        rows.add(new Group(names, place, answers));
    }

    private static float yes(boolean answer) {
        return answer ? 1 : 0;
    }

    private static void own(List<Group> rows) {
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

    private static void containers(List<Group> rows) {
        for (int steps = 0; steps <= 4; steps++) {
            int up = steps;
            String at = up == 0 ? "owner" : "up" + up;
            add(rows, named(at, OF_ELEMENT.keySet()), (scene, run, row, place) -> {
                float[] answers = ofElement(scene, run.owner().up(up));
                System.arraycopy(answers, 0, row, place, answers.length);
            });
        }
    }

    private static float[] ofElement(Scene scene, El el) {
        float[] known = scene.elementRows[el.index];
        if (known.length == 0) {
            known = new float[OF_ELEMENT.size()];
            int i = 0;
            for (ElementQuestion question : OF_ELEMENT.values()) {
                known[i++] = question.of(scene, el);
            }
            scene.elementRows[el.index] = known;
        }
        return known;
    }

    private static List<String> named(String at, Collection<String> questions) {
        return questions.stream().map(question -> at + '-' + question).toList();
    }

    private static float wordsPerRun(El el) {
        return el.runs == 0 ? 0 : (float) el.words / el.runs;
    }

    private static void best(List<Group> rows) {
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

    private static void templates(List<Group> rows) {
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

    private static void position(List<Group> rows) {
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

    /** -1 beyond the ends of the page. */
    private static void neighbour(List<Group> rows, int step) {
        String at = step < 0 ? "before" + -step : "after" + step;
        add(rows, named(at, OF_NEIGHBOUR.keySet()), (scene, run, row, place) -> {
            Run other = scene.at(run.position() + step);
            if (other == null) {
                Arrays.fill(row, place, place + OF_NEIGHBOUR.size(), -1);
            } else {
                float[] answers = ofNeighbour(scene, other);
                System.arraycopy(answers, 0, row, place, answers.length);
            }
        });
    }

    private static float[] ofNeighbour(Scene scene, Run run) {
        float[] known = scene.neighbourRows[run.position()];
        if (known.length == 0) {
            known = new float[OF_NEIGHBOUR.size()];
            int i = 0;
            for (Question question : OF_NEIGHBOUR.values()) {
                known[i++] = question.of(scene, run);
            }
            scene.neighbourRows[run.position()] = known;
        }
        return known;
    }

    private static void neighbours(List<Group> rows) {
        for (int step : new int[] {-3, -2, -1, 1, 2, 3}) {
            neighbour(rows, step);
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

    private static void surroundings(List<Group> rows) {
        List<String> names = new ArrayList<>();
        for (Landmark landmark : Landmark.values()) {
            names.add("steps-to-" + landmark.label());
        }
        for (Kind kind : Kind.values()) {
            names.add("steps-to-named-" + kind.label());
        }
        add(rows, List.copyOf(names), (scene, run, row, place) -> run.owner().steps(row, place));
    }

    private static void likeness(List<Group> rows) {
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
