package io.cleanwire.text;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.evaluate.Evaluation;
import io.cleanwire.evaluate.Evaluation.GoldPage;
import io.cleanwire.html.HtmlBody;
import io.cleanwire.intake.Intake;
import io.cleanwire.intake.Payload;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.TextBalance;
import io.cleanwire.normalise.Digests;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.trees.Folds;
import io.cleanwire.trees.Growth;
import io.cleanwire.trees.Rows;
import io.cleanwire.trees.TreeModel;
import io.cleanwire.words.Grams;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Trains the line model on dumps that are made here of a folder of gold pages, and writes it to a file. Before that it is
 * measured on a file of dumps, each cleaned by a model that has seen no page of its site. Equal pages give an equal file,
 * byte for byte.
 */
public final class LineTraining {

    private static final Growth GROWTH = new Growth(250, .06, 40, 5);

    /** How the models are grown that say which dumps to leave out. */
    private static final Growth QUICK = new Growth(60, .2, 40, 5);

    /** The loss of the residue of a dump from which its gold is not to be trusted: three of four dumps have a tenth of it at most. */
    private static final double DOUBTED = 2;

    /** Gold of which less than this is in the dump was taken from somewhere else. */
    private static final double IN_DUMP = .8;

    /** Gold that leaves out more prose than this between its own lines, or right behind them, is not to be trusted. */
    private static final double SKIPPED = .15;

    /** The confidence from which the body of a page stands in for gold. */
    private static final double SURE = .9;

    /** Lines from the story within which residue is hard to tell. */
    private static final int NEAR = 12;

    /** Of the easy residue one line in so many is shown, and counts for all of them. */
    private static final int THINNED = 4;

    /** How much longer than the story the element around it may be. */
    private static final double AROUND = 1.8;

    private static final Pattern ADDRESS =
            Pattern.compile("\\S*(?:://|www\\.|\\w\\.(?:com|org|net|de|fr|co|it|es)\\b)\\S*");

    private static final Pattern SHOWN = Pattern.compile("^[25] ");

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Intake intake = new Intake(Limits.DEFAULT);
    private final Folds folds = new Folds(LineFeatures.NAMES, GROWTH);
    private int pages;
    private int dumps;
    private int thinned;

    private LineTraining() {}

    /** Arguments: the file to write, the dumps to measure it on, then the folders of gold pages, in an order that is part of the result. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException(
                    "arguments: the file to write, a file of dumps, then folders of gold pages");
        }
        new LineTraining()
                .run(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Arrays.stream(arguments).skip(2).map(Path::of).toList());
    }

    private void run(Path out, Path measured, List<Path> sets) throws IOException {
        folds.note("trained on the lines of dumps of these pages:");
        for (Path set : sets) {
            StringBuilder digests = new StringBuilder();
            pages = 0;
            dumps = 0;
            Evaluation.pages(set, page -> {
                digests.append(Digests.sha256(page.record().value()));
                pages++;
                learn(page);
            });
            String digest = Digests.sha256(digests.toString()).substring(0, 16);
            folds.note(
                    String.format("  %-14s %4d pages, %4d dumps, sha256 %s", set.getFileName(), pages, dumps, digest));
        }
        int left = folds.leaveOut(QUICK, LineModel.CONTENT_WEIGHT, DOUBTED);
        folds.note("of these, " + left + " dumps were left out: their gold is not to be believed");
        folds.note("reached on " + measured.getFileName() + " with models that had seen no page of the site:");
        List<TreeModel> models = folds.models();
        for (TextBalance balance : TextBalance.values()) {
            List<Cleaner> cleaners = models.stream()
                    .map(model -> new Cleaner(Limits.DEFAULT, HtmlBody.standard(), TextBody.with(model, balance)))
                    .toList();
            folds.note("  " + balance);
            for (String line : Evaluation.run(
                    measured, Optional.empty(), Evaluation.Watcher.NONE, url -> cleaners.get(Folds.fold(url)))) {
                if (SHOWN.matcher(line).find()) {
                    folds.note("    " + line);
                }
            }
        }
        folds.write(out);
    }

    private void learn(GoldPage page) {
        Optional<String> gold = page.bodies().stream().findFirst().or(() -> silver(page));
        Optional<Payload> payload = intake.read(page.record()).fold(Optional::of, failed -> Optional.empty());
        if (gold.isEmpty() || payload.isEmpty()) {
            return;
        }
        payload.get()
                .content()
                .fold(
                        tree -> {
                            learn(page, tree, gold.get());
                            return true;
                        },
                        text -> false);
    }

    /** What the block model reads with confidence stands in for gold that a page has not. */
    private Optional<String> silver(GoldPage page) {
        return cleaner.clean(page.record()) instanceof Outcome.Clean clean
                        && clean.article().quality().confidence() >= SURE
                ? Optional.of(clean.article().body().text())
                : Optional.empty();
    }

    private void learn(GoldPage page, Document tree, String gold) {
        Set<String> texts = new LinkedHashSet<>();
        Element story = story(tree.body(), gold);
        String around = Rendering.STRIP.of(around(story, gold));
        texts.add(pages % 6 == 0 ? ADDRESS.matcher(around).replaceAll("") : around);
        texts.add(Rendering.STRIP.of(story));
        texts.add(Rendering.STRIP.of(tree));
        texts.add(Rendering.BROWSER.of(tree.body()));
        texts.add(Rendering.PAGER.of(tree.body()));
        texts.add(gold);
        texts.forEach(text -> learn(text, gold, page.url()));
    }

    /** The innermost element that holds nearly all of the story that the page has. */
    private static Element story(Element body, String gold) {
        Tokens tokens = new Tokens();
        Shape whole = tokens.add(gold, 0, 0, 0);
        Grams grams = new Grams(whole.tokens());
        grams.putAll(tokens, whole, 4, 0);
        double least = .95 * held(body, grams);
        Element element = body;
        for (boolean down = true; down; ) {
            down = false;
            for (Element child : element.children()) {
                if (!down && held(child, grams) >= least) {
                    element = child;
                    down = true;
                }
            }
        }
        return element;
    }

    /** How many different runs of the story an element has. */
    private static int held(Element element, Grams gold) {
        Tokens tokens = new Tokens();
        Shape shape = tokens.add(element.text(), 0, 0, 0);
        Grams seen = new Grams(shape.tokens());
        for (int i = 0; i + 4 <= shape.tokens(); i++) {
            int gram = tokens.gram(i, 4);
            if (gold.has(gram)) {
                seen.put(gram, 0);
            }
        }
        return seen.size();
    }

    /** The outermost element around the story that is not much longer: what hangs on a story hangs in it. */
    private static Element around(Element story, String gold) {
        Element element = story;
        int most = (int) (AROUND * words(gold));
        while (element.parent() != null
                && !element.nameIs("body")
                && words(Rendering.STRIP.of(element.parent())) <= most) {
            element = element.parent();
        }
        return element;
    }

    private static int words(String text) {
        return new Tokens().add(text, 0, 0, 0).tokens();
    }

    private void learn(String text, String gold, String url) {
        Opening opening = Opening.of(text, "", url, Catalogue.standard(), new Budget(Limits.DEFAULT.steps()));
        Sheet sheet = opening.sheet();
        LineLabels.Label[] labels = LineLabels.of(opening.draft().lines(), sheet.tokens(), gold);
        int goldWords = words(gold);
        if (!trusted(opening.draft(), labels, goldWords)) {
            return;
        }
        dumps++;
        Rows into = folds.of(url);
        into.begin();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == LineLabels.Label.UNKNOWN || !opening.draft().isKept(i)) {
                continue;
            }
            boolean content = labels[i] == LineLabels.Label.CONTENT;
            double weight = Math.pow((sheet.line(i).words() + 4) / Math.max(60.0, goldWords), .8);
            if (!content && !sheet.line(i).prose() && isFar(labels, i)) {
                if (thinned++ % THINNED != 0) {
                    continue;
                }
                weight *= THINNED;
            }
            into.add(row(sheet, i), content, content ? LineModel.CONTENT_WEIGHT * weight : weight);
        }
    }

    private static boolean isFar(LineLabels.Label[] labels, int at) {
        for (int i = Math.max(0, at - NEAR); i < Math.min(labels.length, at + NEAR + 1); i++) {
            if (labels[i] == LineLabels.Label.CONTENT) {
                return false;
            }
        }
        return true;
    }

    /** Whether the dump has the gold, and the gold has all of the story. */
    private static boolean trusted(Draft draft, LineLabels.Label[] labels, int goldWords) {
        int first = -1;
        int last = -1;
        int found = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != LineLabels.Label.RESIDUE && draft.line(i).words() >= 12
                    || labels[i] == LineLabels.Label.CONTENT) {
                found += draft.line(i).shape().tokens();
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int skipped = 0;
        for (int i = Math.max(0, first); i < Math.min(labels.length, last + 4); i++) {
            boolean prose = draft.line(i).words() >= 25 && draft.line(i).endsSentence();
            skipped += labels[i] == LineLabels.Label.RESIDUE && prose
                    ? draft.line(i).words()
                    : 0;
        }
        return found >= IN_DUMP * goldWords && skipped <= SKIPPED * goldWords;
    }

    private static float[] row(Sheet sheet, int at) {
        float[] row = new float[LineFeatures.NAMES.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = LineFeatures.ROWS.get(i).question().of(sheet, at);
        }
        return row;
    }
}
