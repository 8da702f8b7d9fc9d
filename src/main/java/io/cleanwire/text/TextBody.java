package io.cleanwire.text;

import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.PageFacts;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.model.TextBalance;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Entry;
import io.cleanwire.trees.Scoring;
import io.cleanwire.trees.TreeModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the story in text that somebody already flattened. The one door of this room. */
public final class TextBody {

    private static final String EXTRACTOR = "text";

    /** What the model alone decided. */
    private static final String MODEL = "line-model";

    /** Cuts beyond these say no more than that: nobody reads so many. */
    private static final int MOST_EXPLAINED = 50;

    /** What is said of lines that the model was not asked about. */
    private static final double UNJUDGED = .7;

    /** How often a line of a list that the story leads up to is part of it, which its own answers do not show. */
    private static final double LISTED = .9;

    /** The same of a standfirst. */
    private static final double LEADING = .5;

    /** By so much the odds that are asked of a paragraph are lower, and those of a short line higher. */
    private static final double PROSE = .8;

    private static final double SHORT = 1.8;

    private static final int FEW_WORDS = 12;

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        static final LineModel MODEL = LineModel.shipped();
    }

    private final LineModel model;
    private final double least;
    private final Catalogue catalogue;

    private TextBody(LineModel model, double least, Catalogue catalogue) {
        this.model = model;
        this.least = least;
        this.catalogue = catalogue;
    }

    /** Reads with the model that ships with this version. */
    public static TextBody standard(TextBalance balance) {
        return new TextBody(Shipped.MODEL, balance.least(), Catalogue.standard());
    }

    /** Reads with another model of the same features, to measure it. */
    static TextBody with(TreeModel trees, TextBalance balance) {
        return new TextBody(new LineModel(trees), balance.least(), Catalogue.standard());
    }

    /** The same with another catalogue of what residue says. */
    public TextBody knowing(Catalogue other) {
        return new TextBody(model, least, other);
    }

    /**
     * Reads a text.
     *
     * @param text the whole payload, decoded
     * @param title the title where the producer gave one, else empty
     * @param url where it came from, else empty
     * @throws io.cleanwire.model.BudgetExceeded when the text asks for more work than its budget
     */
    public Body read(String text, String title, String url, Budget budget) {
        Opening opening = Opening.of(text, title, url, catalogue, budget);
        Draft draft = opening.draft();
        double[] likely = new double[draft.size()];
        int end = judge(opening, likely);
        double certainty = Certainty.of(draft, likely, end < draft.size());
        return body(draft, opening.head().clues(end), certainty);
    }

    /**
     * Cuts what is no part of the story.
     *
     * @param likely filled with how likely each line is part of it; 0 for those that a rule cut
     * @return the line that ended the article; the number of lines when none did
     */
    private int judge(Opening opening, double[] likely) {
        Draft draft = opening.draft();
        BitSet quoted = QuotedForms.in(draft);
        int end = cutAtEnd(draft, quoted);
        LineRules.apply(draft, end, quoted);
        BitSet lists = judgeLines(opening, likely);
        quoted.stream().filter(draft::isKept).forEach(i -> likely[i] = 1);
        cutUnlikely(opening, likely);
        TailLines.apply(draft, end, lists, opening.head().authors());
        return end;
    }

    /**
     * Asks the model about each line. A text without a line of prose, a verse or a list, is none of its kind.
     *
     * @return the lists that the story leads up to
     */
    private BitSet judgeLines(Opening opening, double[] likely) {
        Draft draft = opening.draft();
        Sheet sheet = opening.sheet();
        if (!draft.hasProse()) {
            Arrays.fill(likely, UNJUDGED);
            return new BitSet();
        }
        Scoring scoring = model.scoring(likely);
        for (int i = 0; i < likely.length; i++) {
            if (draft.isKept(i)) {
                model.answer(sheet, i, scoring.row(i));
            }
        }
        scoring.finish();
        BitSet lists = StoryLists.of(draft, sheet, likely);
        for (int i = lists.nextSetBit(0); i >= 0; i = lists.nextSetBit(i + 1)) {
            likely[i] = Math.max(likely[i], draft.isKept(i) ? LISTED : 0);
        }
        Standfirst.find(draft, opening.url()).ifPresent(i -> likely[i] = Math.max(likely[i], LEADING));
        return lists;
    }

    /** What the model thinks unlikely goes. */
    private void cutUnlikely(Opening opening, double[] likely) {
        Draft draft = opening.draft();
        float[] row = model.row();
        int explained = 0;
        for (int i = 0; i < likely.length; i++) {
            if (!draft.isKept(i) || likely[i] >= least(draft.line(i))) {
                continue;
            }
            Optional<Entry> entry = draft.line(i).entry();
            if (entry.isPresent()) {
                draft.remove(i, entry.get());
            } else if (explained++ < MOST_EXPLAINED) {
                model.answer(opening.sheet(), i, row);
                draft.remove(i, MODEL, RemovalReason.OTHER, model.because(row));
            } else {
                draft.remove(i, MODEL, RemovalReason.OTHER);
            }
        }
    }

    /** How likely a line must be. A paragraph that goes is missed more than a short line that stays is noticed. */
    private double least(Line line) {
        double odds = least / (1 - least) * (line.prose() ? PROSE : line.words() < FEW_WORDS ? SHORT : 1);
        return odds / (1 + odds);
    }

    /** What becomes of each line, in order: for those who write rules. */
    public List<Fate> fates(String text, Budget budget) {
        Opening opening = Opening.of(text, "", "", catalogue, budget);
        Draft draft = opening.draft();
        judge(opening, new double[draft.size()]);
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            fates.add(new Fate(line.text(), line.entry(), draft.isKept(i), draft.rule(i)));
        }
        return fates;
    }

    /**
     * What becomes of a line.
     *
     * @param entry what the catalogue knows it as
     * @param kept whether it is part of the text
     * @param rule what cut it; empty for a line that is kept, or that left the text for a field of its own
     */
    public record Fate(String line, Optional<Entry> entry, boolean kept, Optional<String> rule) {}

    /**
     * Removes everything from the line that ends the article; the number of lines above it. An unknown line goes with
     * the nearest such line above it: comments with the comment form and not with the share row before it.
     */
    private static int cutAtEnd(Draft draft, BitSet quoted) {
        int end = EndOfArticle.find(draft.lines(), quoted).orElse(draft.size());
        if (end == draft.size()) {
            return end;
        }
        Entry anchor = draft.line(end).entry().orElseThrow();
        for (int i = end; i < draft.size(); i++) {
            Optional<Entry> entry = draft.line(i).entry();
            if (entry.isEmpty()) {
                draft.remove(i, "end:" + anchor.id(), anchor.role().reason());
            } else {
                draft.remove(i, entry.get());
                anchor = EndOfArticle.couldEnd(entry.get()) ? entry.get() : anchor;
            }
        }
        return end;
    }

    private static Body body(Draft draft, Clues clues, double certainty) {
        List<Line> kept = new ArrayList<>();
        int words = 0;
        int bodyWords = 0;
        int prose = 0;
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            words += line.words();
            if (draft.isKept(i)) {
                kept.add(line);
                bodyWords += line.words();
                prose += line.prose() ? 1 : 0;
            }
        }
        Blocks blocks = Blocks.of(kept);
        PageFacts facts = new PageFacts(words, 0, bodyWords, 0, prose, 0, false, certainty);
        return new Body(blocks.blocks(), draft.removals(blocks), clues, facts, EXTRACTOR);
    }
}
