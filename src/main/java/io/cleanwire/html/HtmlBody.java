package io.cleanwire.html;

import io.cleanwire.model.Block;
import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.PageFacts;
import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Finds the story in a parsed page. The one door of this room. */
public final class HtmlBody {

    private static final List<Pruner> PRUNERS = List.of(new Hidden(), new Boilerplate(), new LinkLists());

    /** Fewer words than these, and the text that the page carries in its JSON-LD is the better answer. */
    private static final int FEW_WORDS = 60;

    private HtmlBody() {}

    /**
     * Reads a page. The tree is not changed.
     *
     * @param titles what the page calls itself; blocks that say one of these are the headline, not the body
     * @param declaredBody the text that the page carries in its metadata, empty when it has none
     * @throws io.cleanwire.model.BudgetExceeded when the page asks for more work than its budget
     */
    public static Body read(Document page, List<String> titles, String declaredBody, Budget budget) {
        Layout layout = Layout.of(page, budget);
        El container = BodyFinder.find(layout);
        Story story = new Story(
                layout, container, titles.stream().map(Text::key).distinct().toList());
        prune(story, budget);
        RunSelection selection = RunSelection.of(story, Catalogue.standard());
        BlockReader reader = BlockReader.read(story, selection.kept());
        List<Block> blocks = reader.blocks();
        int words = blocks.stream().mapToInt(block -> Text.words(block.text())).sum();
        if (words < FEW_WORDS && Text.words(declaredBody) > Math.max(2 * words, FEW_WORDS)) {
            return declared(declaredBody, layout, selection);
        }
        return new Body(
                blocks, selection.removed(reader.starts()), Clues.NONE, facts(layout, selection.kept(), words), "dom");
    }

    /**
     * Collects what the pruners propose and then applies it. A template that repeats is judged as a whole: a story can be
     * split over many boxes of one name, each a small share of it.
     */
    private static void prune(Story story, Budget budget) {
        List<El> elements = story.page().elements;
        Map<El, Rule> proposed = new LinkedHashMap<>();
        Map<String, Double> shares = new HashMap<>();
        for (int i = story.container().index + 1; i < story.container().end; ) {
            budget.spend("html", 1);
            El el = elements.get(i);
            Optional<Rule> rule = PRUNERS.stream()
                    .flatMap(pruner -> pruner.judge(el, story).stream())
                    .findFirst();
            rule.ifPresent(cut -> {
                proposed.put(el, cut);
                shares.merge(cut.id() + ' ' + el.key, story.share(el), Double::sum);
            });
            i = rule.isPresent() ? el.end : i + 1;
        }
        proposed.forEach((el, rule) -> {
            if (el.goodWords == 0 || shares.getOrDefault(rule.id() + ' ' + el.key, 0.0) <= rule.together()) {
                el.cut(rule);
            }
        });
    }

    private static Body declared(String text, Layout layout, RunSelection selection) {
        List<Block> blocks = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String flat = Text.line(line);
            if (!flat.isEmpty()) {
                blocks.add(new Block.Paragraph(flat));
            }
        }
        List<Removal> removed = new ArrayList<>(selection.removed(List.of()));
        selection.kept().forEach(run -> removed.add(new Removal("dom-too-short", RemovalReason.OTHER, run.text(), 0)));
        int words = blocks.stream().mapToInt(block -> Text.words(block.text())).sum();
        PageFacts dom = facts(layout, List.of(), words);
        return new Body(blocks, removed, Clues.NONE, dom, "jsonld:articleBody");
    }

    private static PageFacts facts(Layout page, List<Run> kept, int bodyWords) {
        int links = kept.stream().mapToInt(Run::linkWords).sum();
        int prose = (int) kept.stream().filter(Run::good).count();
        int teasers = (int) page.runs.stream().filter(HtmlBody::isTeaser).count();
        El root = page.root;
        double certainty = certainty(page, kept, bodyWords);
        return new PageFacts(
                root.words, root.linkWords, bodyWords, links, prose, teasers, page.passwordField, certainty);
    }

    private static boolean isTeaser(Run run) {
        return run.words() >= 4 && run.linkShare() >= .8 && !run.owner().hidden;
    }

    /** How much of the running text of the page is in the body, how much of the body is running text, and how long it is. */
    private static double certainty(Layout page, List<Run> kept, int bodyWords) {
        if (bodyWords == 0) {
            return 0;
        }
        int good = kept.stream().filter(Run::good).mapToInt(Run::words).sum();
        double all = Math.max(1, Math.max(page.root.goodWords, good));
        double captured = good / all;
        double pure = Math.min(1, (double) good / bodyWords);
        double length = Math.min(1, bodyWords / 120.0);
        double weighed = .25 + .75 * (.45 * captured + .35 * pure + .2 * length);
        return Math.min(1, Math.round(1000 * weighed * Math.min(1, length + .3)) / 1000.0);
    }
}
