package io.cleanwire.text;

import io.cleanwire.model.Block;
import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.PageFacts;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the story in text that somebody already flattened. The one door of this room. */
public final class TextBody {

    private static final String EXTRACTOR = "text";
    private static final int LINE_STEPS = 4;

    private TextBody() {}

    /** Reads a text with the catalogue that ships with this version. */
    public static Body read(String text, String title, Budget budget) {
        return read(text, title, Catalogue.standard(), budget);
    }

    /**
     * Reads a text.
     *
     * @param text the whole payload, decoded
     * @param title the title where the producer gave one, else empty
     * @param catalogue what residue says
     * @throws io.cleanwire.model.BudgetExceeded when the text asks for more work than its budget
     */
    public static Body read(String text, String title, Catalogue catalogue, Budget budget) {
        Draft draft = draft(text, catalogue, budget);
        HeadLines head = HeadLines.take(draft, title);
        int end = cutAtEnd(draft);
        LineRules.apply(draft, end);
        TailLines.apply(draft, end);
        return body(draft, head.clues(end), end);
    }

    /** What becomes of each line, in order: for those who write rules. */
    public static List<Fate> fates(String text, Catalogue catalogue, Budget budget) {
        Draft draft = draft(text, catalogue, budget);
        HeadLines.take(draft, "");
        int end = cutAtEnd(draft);
        LineRules.apply(draft, end);
        TailLines.apply(draft, end);
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

    private static Draft draft(String text, Catalogue catalogue, Budget budget) {
        budget.spend(EXTRACTOR, text.length() / 100 + 1);
        List<Line> lines = new ArrayList<>();
        for (String line : Unwrap.lines(text)) {
            budget.spend(EXTRACTOR, LINE_STEPS);
            lines.add(Line.of(line, catalogue));
        }
        return new Draft(lines);
    }

    /**
     * Removes everything from the line that ends the article; the number of lines above it. An unknown line goes with
     * the nearest such line above it: comments with the comment form and not with the share row before it.
     */
    private static int cutAtEnd(Draft draft) {
        int end = EndOfArticle.find(draft.lines()).orElse(draft.size());
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

    private static Body body(Draft draft, Clues clues, int end) {
        List<Line> kept = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < draft.size(); i++) {
            words += draft.line(i).words();
            if (draft.isKept(i)) {
                kept.add(draft.line(i));
            }
        }
        List<Block> blocks = Blocks.of(kept);
        return new Body(blocks, draft.removals(blocks), clues, facts(kept, words, end < draft.size()), EXTRACTOR);
    }

    private static PageFacts facts(List<Line> kept, int words, boolean ended) {
        int bodyWords = 0;
        int prose = 0;
        int proseWords = 0;
        for (Line line : kept) {
            bodyWords += line.words();
            prose += line.prose() ? 1 : 0;
            proseWords += line.prose() ? line.words() : 0;
        }
        double share = bodyWords == 0 ? 0 : (double) proseWords / bodyWords;
        double certainty = bodyWords == 0 ? 0 : Math.min(1, 0.3 + 0.55 * share + (ended ? 0.15 : 0.05));
        return new PageFacts(words, 0, bodyWords, 0, prose, 0, false, certainty);
    }
}
