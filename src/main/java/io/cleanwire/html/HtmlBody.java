package io.cleanwire.html;

import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.PageFacts;
import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.trees.TreeModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Finds the story in a parsed page. The one door of this room. */
public final class HtmlBody {

    /** Fewer words than these are little of a story. */
    private static final int FEW_WORDS = 60;

    /** As many words as these, and the tree needs no help. */
    private static final int MANY_WORDS = 250;

    /** How sure a text is that the page carries beside its tree. */
    private static final double CARRIED = .8;

    /** Read once, when it is first asked for. */
    private static final class Shipped {
        static final HtmlBody BODY = new HtmlBody(BlockModel.shipped(), Catalogue.standard());
    }

    private final BlockModel model;
    private final Catalogue catalogue;

    private HtmlBody(BlockModel model, Catalogue catalogue) {
        this.model = model;
        this.catalogue = catalogue;
    }

    /** Reads with the model that ships with this version. */
    public static HtmlBody standard() {
        return Shipped.BODY;
    }

    /** Reads with another model of the same features, to measure it. */
    static HtmlBody with(TreeModel trees) {
        return new HtmlBody(new BlockModel(trees), Catalogue.standard());
    }

    /** The same, with another catalogue of what residue says. */
    public HtmlBody knowing(Catalogue other) {
        return new HtmlBody(model, other);
    }

    /**
     * Reads a page. The tree is not changed.
     *
     * @param declared what the page says of itself
     * @throws io.cleanwire.model.BudgetExceeded when the page asks for more work than its budget
     */
    public Body read(Document page, Declared declared, Budget budget) {
        Layout layout = Layout.of(page, budget);
        Scene scene = new Scene(layout, declared);
        double[] likely = model.probabilities(scene);
        Groups.draw(layout, likely);
        PageThreshold threshold = PageThreshold.of(layout.runs, likely);
        Set<String> titles = declared.titles().stream().map(Text::key).collect(Collectors.toSet());
        Cuts cuts = Selection.of(scene, likely, threshold.value(), titles, catalogue);
        List<Run> kept = cuts.kept();
        int words = kept.stream().mapToInt(Run::words).sum();
        if (words < MANY_WORDS) {
            Optional<Untold> untold = untold(page, declared, titles, kept, words, budget);
            if (untold.isPresent()) {
                return carried(untold.get(), scene, cuts);
            }
        }
        return told(scene, cuts, kept, declared, threshold.expected());
    }

    private Optional<Untold> untold(
            Document page, Declared declared, Set<String> titles, List<Run> kept, int words, Budget budget) {
        int least = Math.max(2 * words, FEW_WORDS);
        Untold jsonLd = Untold.ofLines(declared.body(), "jsonld:articleBody");
        if (jsonLd.words() > least && continues(jsonLd, kept, words)) {
            return Optional.of(jsonLd);
        }
        Untold state = Untold.ofState(page, declared, titles, model, catalogue, budget);
        return state.words() > least && continues(state, kept, words) ? Optional.of(state) : Optional.empty();
    }

    /** Whether a text says what the tree shows too; of a few words that is not asked. */
    private static boolean continues(Untold untold, List<Run> kept, int words) {
        if (words < FEW_WORDS) {
            return true;
        }
        String text = Text.key(String.join(" ", untold.texts()));
        int found = kept.stream()
                .filter(run -> text.contains(Text.key(run.text())))
                .mapToInt(Run::words)
                .sum();
        return 2 * found > words;
    }

    private Body told(Scene scene, Cuts cuts, List<Run> kept, Declared declared, double certainty) {
        LivePosts live = LivePosts.of(scene, kept, declared.live());
        List<Run> around = live.around(kept);
        List<Run> body = around.stream().mapToInt(Run::words).sum() >= FEW_WORDS ? around : kept;
        Set<Run> elsewhere = new HashSet<>(live.runs());
        if (!elsewhere.isEmpty()) {
            leaveOut(kept, body, elsewhere, cuts);
        }
        Figures figures = Figures.of(scene, body, cuts.captions());
        elsewhere.addAll(figures.captions());
        BlockReader reader = BlockReader.read(scene, body, figures);
        int words = body.stream().mapToInt(Run::words).sum();
        return new Body(
                reader.blocks(),
                cuts.removed(elsewhere, reader.starts(), model),
                Clues.NONE,
                facts(scene.page, body, words, Certainty.of(certainty, words)),
                "dom",
                CommentThread.read(scene),
                live.posts(),
                Anchor.links(scene.page, kept));
    }

    /** What stands in a post and is no part of its text: its time, a button. */
    private static void leaveOut(List<Run> kept, List<Run> body, Set<Run> posts, Cuts cuts) {
        Set<Run> told = new HashSet<>(body);
        for (Run run : kept) {
            if (!told.contains(run) && !posts.contains(run)) {
                cuts.cut(run, "meta", RemovalReason.BYLINE);
            }
        }
    }

    private Body carried(Untold untold, Scene scene, Cuts cuts) {
        List<Removal> removed = new ArrayList<>(cuts.removed(Set.of(), List.of(), model));
        cuts.kept().forEach(run -> removed.add(new Removal("dom-too-short", RemovalReason.OTHER, run.text(), 0)));
        removed.addAll(untold.removed());
        PageFacts facts = facts(scene.page, List.of(), untold.words(), CARRIED);
        return new Body(
                untold.blocks(),
                removed,
                Clues.NONE,
                facts,
                untold.extractor(),
                CommentThread.read(scene),
                List.of(),
                untold.links());
    }

    private static PageFacts facts(Layout page, List<Run> kept, int bodyWords, double certainty) {
        int links = kept.stream().mapToInt(Run::linkWords).sum();
        int prose = (int) kept.stream().filter(Run::good).count();
        int teasers = (int) page.runs.stream().filter(HtmlBody::isTeaser).count();
        El root = page.root;
        return new PageFacts(
                root.words, root.linkWords, bodyWords, links, prose, teasers, page.passwordField, certainty);
    }

    private static boolean isTeaser(Run run) {
        return run.words() >= 4 && run.linkShare() >= .8 && !run.owner().hidden;
    }
}
