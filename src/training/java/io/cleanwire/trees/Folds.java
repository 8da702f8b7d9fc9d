package io.cleanwire.trees;

import io.cleanwire.normalise.Urls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Rows in folds by registered domain, so that a model can be measured on sites it has not seen; and the notes on the
 * training that go to the head of the model file.
 */
public final class Folds {

    private static final int COUNT = 5;

    private final Training training;
    private final List<String> names;
    private final List<Rows> folds = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * @param names the features, in the order of the columns
     * @param growth how the trees of a model are grown
     */
    public Folds(List<String> names, Growth growth) {
        this.names = names;
        training = new Training(names, growth);
        for (int i = 0; i < COUNT; i++) {
            folds.add(new Rows(names.size()));
        }
    }

    /** The rows of the fold that a URL's site is in. */
    public Rows of(String url) {
        return folds.get(fold(url));
    }

    /** The fold that a URL's site is in. */
    public static int fold(String url) {
        String site = Urls.registrableDomain(url).orElse(url);
        return Math.floorMod(site.hashCode(), COUNT);
    }

    /** For each fold a model that has not seen it. */
    public List<TreeModel> models() {
        return models(training);
    }

    private List<TreeModel> models(Training by) {
        List<TreeModel> models = new ArrayList<>();
        for (int own = 0; own < COUNT; own++) {
            models.add(by.model(by.grow(rows(own))));
        }
        return models;
    }

    /**
     * Leaves out the groups of rows whose false rows are hardest to believe for a model that has not seen their site. A
     * few of them weigh as much as a third of all the others: gold that breaks off calls the rest of the story residue.
     *
     * @param quick how the models that judge are grown
     * @param odds by how much the weights favour the rows that are true
     * @param most the largest loss that the false rows of a group may have, in nats
     * @return how many groups were left out
     */
    public int leaveOut(Growth quick, double odds, double most) {
        List<TreeModel> models = models(new Training(names, quick));
        int left = 0;
        for (int own = 0; own < COUNT; own++) {
            Rows rows = folds.get(own);
            BitSet doubted = rows.doubted(models.get(own), odds, most);
            folds.set(own, rows.without(doubted));
            left += doubted.cardinality();
        }
        return left;
    }

    /** Prints a note and keeps it for the file. */
    @SuppressWarnings("SystemOut") // a program for the terminal
    public void note(String line) {
        System.out.println(line);
        notes.add(line);
    }

    /** Grows a model of all rows and writes it below the notes. */
    public void write(Path file) throws IOException {
        String model = training.grow(rows(-1));
        int head = model.indexOf('\n') + 1;
        StringBuilder out = new StringBuilder(model.substring(0, head));
        notes.forEach(line -> out.append("# ").append(line).append('\n'));
        Files.writeString(file, out.append(model, head, model.length()));
    }

    private Rows rows(int without) {
        Rows rows = new Rows(names.size());
        for (int fold = 0; fold < COUNT; fold++) {
            if (fold != without) {
                rows.addAll(folds.get(fold));
            }
        }
        return rows;
    }
}
