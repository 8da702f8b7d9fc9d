package io.cleanwire.html;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.evaluate.Evaluation;
import io.cleanwire.evaluate.Evaluation.GoldPage;
import io.cleanwire.intake.Intake;
import io.cleanwire.intake.Payload;
import io.cleanwire.metadata.MetadataReader;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.model.TextBalance;
import io.cleanwire.normalise.Digests;
import io.cleanwire.normalise.Text;
import io.cleanwire.text.TextBody;
import io.cleanwire.trees.Folds;
import io.cleanwire.trees.Growth;
import io.cleanwire.trees.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Trains the block model on folders of gold pages and writes it to a file. Before that it is measured by
 * cross-validation: each page is cleaned, by the very code of production, with a model that has seen no page of its
 * site. Equal pages give an equal file, byte for byte.
 */
public final class BlockTraining {

    private static final Growth GROWTH = new Growth(255, .045, 5, 1);

    /** How the models are grown that say which pages to leave out. */
    private static final Growth QUICK = new Growth(60, .2, 5, 1);

    /** The loss of the residue of a page from which its gold is not to be trusted. */
    private static final double DOUBTED = 2;

    /** The share of a run's words that must stand in gold. */
    private static final double IN_GOLD = .5;

    /** Gold of which less than this is in the page was taken from somewhere else. */
    private static final double IN_PAGE = .5;

    /** How much less a page with pieces of gold says than one with all of it. */
    private static final double SNIPPETS = .12;

    /** The measures of the body among those that are printed. */
    private static final Pattern SHOWN = Pattern.compile("^[1235] ");

    private final Intake intake = new Intake(Limits.DEFAULT);
    private final Folds folds = new Folds(Features.NAMES, GROWTH);

    private BlockTraining() {}

    /** Arguments: the file to write, then the folders of gold pages, in an order that is part of the result. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("arguments: the file to write, then folders of gold pages");
        }
        new BlockTraining()
                .run(
                        Path.of(arguments[0]),
                        Arrays.stream(arguments).skip(1).map(Path::of).toList());
    }

    private void run(Path out, List<Path> sets) throws IOException {
        folds.note("trained on the runs of these pages:");
        for (Path set : sets) {
            StringBuilder digests = new StringBuilder();
            int[] pages = new int[1];
            Evaluation.pages(set, page -> {
                digests.append(Digests.sha256(page.record().value()));
                pages[0]++;
                learn(page);
            });
            String digest = Digests.sha256(digests.toString()).substring(0, 16);
            folds.note(String.format("  %-14s %4d pages, sha256 %s", set.getFileName(), pages[0], digest));
        }
        int left = folds.leaveOut(QUICK, 1, DOUBTED);
        folds.note("of these, " + left + " pages were left out: their gold is not to be believed");
        folds.note("reached with models that had seen no page of the site (folds by registered domain):");
        measure(sets);
        folds.write(out);
    }

    private void measure(List<Path> sets) throws IOException {
        List<Cleaner> cleaners = folds.models().stream()
                .map(model -> new Cleaner(Limits.DEFAULT, HtmlBody.with(model), TextBody.standard(TextBalance.CAREFUL)))
                .toList();
        for (Path set : sets) {
            folds.note("  " + set.getFileName());
            for (String line : Evaluation.run(
                    set, Optional.empty(), Evaluation.Watcher.NONE, url -> cleaners.get(Folds.fold(url)))) {
                if (SHOWN.matcher(line).find()) {
                    folds.note("    " + line);
                }
            }
        }
    }

    private void learn(GoldPage page) {
        Optional<Payload> payload = intake.read(page.record()).fold(Optional::of, failed -> Optional.empty());
        payload.ifPresent(read -> read.content()
                .fold(
                        tree -> {
                            learn(page, tree);
                            return true;
                        },
                        text -> false));
    }

    private void learn(GoldPage page, Document tree) {
        Budget budget = new Budget(Limits.DEFAULT.steps());
        Declared declared = Cleaner.declared(MetadataReader.collect(tree, page.url(), budget));
        Scene scene = new Scene(Layout.of(tree, budget), declared);
        Rows into = folds.of(page.url());
        into.begin();
        if (page.bodies().isEmpty()) {
            snippets(page, scene, into);
        } else {
            bodies(page, scene, into);
        }
    }

    /** Every page counts about equally, and a long run more than a short one. */
    private static void bodies(GoldPage page, Scene scene, Rows into) {
        List<float[]> shares = new ArrayList<>();
        page.bodies().forEach(body -> shares.add(Labels.of(scene.page, body)));
        int goldWords = Labels.words(page.bodies().get(0));
        double found = 0;
        for (Run run : scene.page.runs) {
            found += shares.get(0)[run.position()] * run.shape().tokens();
        }
        if (found < IN_PAGE * goldWords) {
            return;
        }
        for (Run run : scene.page.runs) {
            boolean in = shares.get(0)[run.position()] >= IN_GOLD;
            boolean sure = shares.stream().allMatch(each -> each[run.position()] >= IN_GOLD == in);
            if (sure && !run.isLinkItem()) {
                into.add(Features.row(scene, run), in, Math.pow((run.words() + 4) / Math.max(60.0, goldWords), .8));
            }
        }
    }

    private static void snippets(GoldPage page, Scene scene, Rows into) {
        for (Run run : scene.page.runs) {
            boolean with = page.with().stream().anyMatch(piece -> holds(run, piece));
            boolean without = page.without().stream().anyMatch(piece -> holds(run, piece));
            if (with != without && !run.isLinkItem()) {
                into.add(Features.row(scene, run), with, SNIPPETS * Math.min(Math.sqrt(run.words()), 5) / 5);
            }
        }
    }

    private static boolean holds(Run run, String piece) {
        String text = run.text().replace('\n', ' ');
        String wanted = Text.line(piece);
        return !wanted.isEmpty() && (text.contains(wanted) || wanted.contains(text) && text.length() > 20);
    }
}
