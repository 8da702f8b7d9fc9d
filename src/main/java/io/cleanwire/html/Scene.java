package io.cleanwire.html;

import io.cleanwire.words.Grams;
import io.cleanwire.words.Likeness;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page with all that is asked about its runs: sums, neighbours, the best container, what repeats, what it says of itself. */
final class Scene {

    /** Words of a description beyond which it is a text of its own. */
    private static final int TITLE_WORDS = 40;

    private static final int MOST_AUTHORS = 6;

    /** Words of a name in a row that must be equal. */
    private static final int NAME = 2;

    final Layout page;
    final El best;
    final Templates templates;
    final Repeats repeats;
    final Likeness description;
    final Likeness body;
    final Likeness answers;
    private final List<Likeness> titles;
    /** All names of authors, two words at a time. */
    private final Grams authors;

    final int goodWords;
    private final int hiddenGoodWords;
    private final float bestScore;
    /** Of each run and one behind: good words and link words before it. */
    private final int[] goodBefore;

    private final int[] linksBefore;
    /** Where the headline stands; -1 when it was not found. */
    private final int headline;

    /** Of each element the innermost around it, itself included, that holds the best container. */
    private final El[] commons;

    private final int firstInBest;
    private final int lastInBest;

    private static final float[] UNASKED = {};

    /** The answers about each element, and about each run as a neighbour; empty where nobody asked before. */
    final float[][] elementRows;

    final float[][] neighbourRows;

    Scene(Layout page, Declared declared) {
        this.page = page;
        elementRows = unasked(page.elements.size());
        neighbourRows = unasked(page.runs.size());
        best = Containers.best(page);
        commons = commons(page, best);
        bestScore = (float) Math.max(best.score, 1e-6);
        templates = new Templates(page);
        repeats = new Repeats(page);
        description = new Likeness(page.tokens, declared.description(), 1);
        body = new Likeness(page.tokens, declared.body(), 4);
        answers = new Likeness(page.tokens, String.join("\n", declared.answers()), 4);
        titles = declared.titles().stream()
                .distinct()
                .map(title -> new Likeness(page.tokens, title, 1))
                .toList();
        authors = names(declared.authors());
        goodWords = page.root.goodWords;
        int count = page.runs.size();
        goodBefore = new int[count + 1];
        linksBefore = new int[count + 1];
        int first = -1;
        int hidden = 0;
        int last = -1;
        for (Run run : page.runs) {
            int i = run.position();
            goodBefore[i + 1] = goodBefore[i] + (run.good() ? run.words() : 0);
            hidden += run.good() && run.owner().hidden ? run.words() : 0;
            linksBefore[i + 1] = linksBefore[i] + run.linkWords();
            if (run.good() && best.contains(run.owner())) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        hiddenGoodWords = hidden;
        firstInBest = first;
        lastInBest = last;
        headline = findHeadline();
    }

    private static float[][] unasked(int count) {
        float[][] answers = new float[count][];
        Arrays.fill(answers, UNASKED);
        return answers;
    }

    private static Grams names(List<String> authors) {
        List<String> some = authors.subList(0, Math.min(authors.size(), MOST_AUTHORS));
        Tokens words = new Tokens();
        Grams names = new Grams(some.stream().mapToInt(String::length).sum());
        for (String name : some) {
            names.putAll(words, words.add(name, 0, 0, 0), NAME, 0);
        }
        return names;
    }

    /** The highest heading that is most like a title; without one the first h1. */
    private int findHeadline() {
        int found = -1;
        float most = .5f;
        for (Run run : page.runs) {
            if (Tags.isHeading(run.owner().tag)) {
                float alike = titleLikeness(run) + (run.owner().tag.equals("h1") ? .3f : 0);
                if (alike > most || found < 0 && run.owner().tag.equals("h1")) {
                    found = run.position();
                    most = Math.max(most, alike);
                }
            }
        }
        return found;
    }

    @Nullable
    Run at(int position) {
        return position < 0 || position >= page.runs.size() ? null : page.runs.get(position);
    }

    /** The score of an element as a share of the best. */
    float relative(El el) {
        return (float) el.score / bestScore;
    }

    /** The share of the page's running text that an element holds. */
    float goodShare(El el) {
        return goodWords == 0 ? 0 : (float) el.goodWords / goodWords;
    }

    /** The innermost element that holds both the run and the best container. */
    El common(Run run) {
        return commons[run.owner().index];
    }

    private static El[] commons(Layout page, El best) {
        El[] commons = new El[page.elements.size()];
        for (El el : page.elements) {
            commons[el.index] = el.parent == null || el.contains(best) ? el : commons[el.parent.index];
        }
        return commons;
    }

    /** Good words in the runs from {@code from}, inclusive, to {@code to}, exclusive. */
    int goodBetween(int from, int to) {
        return between(goodBefore, from, to);
    }

    /** The same of words in links. */
    int linksBetween(int from, int to) {
        return between(linksBefore, from, to);
    }

    private static int between(int[] sums, int from, int to) {
        int most = sums.length - 1;
        return sums[Math.max(0, Math.min(most, to))] - sums[Math.max(0, Math.min(most, from))];
    }

    /** How like the run is to what the page calls itself: 1 when it is that. */
    float titleLikeness(Run run) {
        float most = 0;
        if (run.shape().tokens() <= TITLE_WORDS) {
            for (Likeness title : titles) {
                most = Math.max(most, title.alike(run.shape()));
            }
        }
        return most;
    }

    /** Whether the run names an author. */
    boolean namesAuthor(Run run) {
        Shape shape = run.shape();
        for (int i = shape.firstToken(); i + NAME <= shape.endToken() && authors.size() > 0; i++) {
            if (authors.has(page.tokens.gram(i, NAME))) {
                return true;
            }
        }
        return false;
    }

    /** The share of the running text that no reader sees. */
    float hiddenShare() {
        return goodWords == 0 ? 0 : (float) hiddenGoodWords / goodWords;
    }

    /** Runs since the headline; negative before it, and counted from the first run when there is none. */
    int sinceHeadline(Run run) {
        return headline < 0 ? run.position() : run.position() - headline;
    }

    /** Good words since the headline. */
    int goodSinceHeadline(Run run) {
        return goodBetween(Math.max(0, headline), run.position());
    }

    boolean hasHeadline() {
        return headline >= 0;
    }

    /** Runs before the first good one of the best container; 0 behind it. */
    int beforeBest(Run run) {
        return firstInBest < 0 ? 0 : Math.max(0, firstInBest - run.position());
    }

    /** Runs behind the last good one of the best container; 0 before it. */
    int afterBest(Run run) {
        return lastInBest < 0 ? 0 : Math.max(0, run.position() - lastInBest);
    }
}
