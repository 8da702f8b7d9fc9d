package io.cleanwire.html;

import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Entry;
import io.cleanwire.words.Grams;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of a page are its body: those that the model thinks likely, less what a rule knows better. Every other run
 * is a removal with its reason.
 */
final class Selection {

    /** What the model alone decided. */
    private static final String MODEL = "block-model";

    /** Longest run that the catalogue is asked about, in words. */
    private static final int LINE = 40;

    /** Longest line that names an author, in words. */
    private static final int BYLINE = 15;

    /** Runs before the story in which such a line is looked for. */
    private static final int HEAD = 4;

    /** Fewer lines with a link and a time of day are a timeline. */
    private static final int LISTING = 6;

    /** How much of such a line is link. */
    private static final double LISTED = .05;

    /** A table with a larger share of links leads elsewhere. */
    private static final double LINKED = .3;

    /** More headings at the end are no left-overs. */
    private static final int LAST = 2;

    /** Fewer words may be the label of a table or of code. */
    private static final int LABEL = 4;

    private static final int LABELS = 8;

    private static final Pattern CLOCK = Pattern.compile("(?<=[^0-9:])[0-2]?[0-9]:[0-5][0-9](?![0-9])");

    /** The share of a run that must have stood before. */
    private static final double COPY = .85;

    /** Unseen words for a seen one beyond which the unseen is the story. */
    private static final double UNSEEN = .4;

    private final Scene scene;
    private final @Nullable Verdict[] verdicts;

    /** Why a run is no part of the body, and the element that says so; the page when it is not about one. */
    private record Verdict(String rule, RemovalReason reason, El place) {}

    private final @Nullable Verdict[] furniture;
    private final Verdict block;
    private final Verdict linkBlock;
    private final Verdict linkItem;

    private Selection(Scene scene) {
        this.scene = scene;
        this.furniture = new Verdict[scene.page.elements.size()];
        this.block = new Verdict(MODEL, RemovalReason.OTHER, scene.page.root);
        this.linkBlock = new Verdict(MODEL, RemovalReason.NAV, scene.page.root);
        this.linkItem = new Verdict("link-item", RemovalReason.NAV, scene.page.root);
        this.verdicts = new Verdict[scene.page.runs.size()];
    }

    /**
     * @param likely how likely each run is part of the story
     * @param least how likely it must be
     * @param titles what the page calls itself, as {@link Text#key}s
     * @param catalogue what residue says
     */
    static Selection of(Scene scene, double[] likely, double least, Set<String> titles, Catalogue catalogue) {
        Selection selection = new Selection(scene);
        selection.byModel(likely, least);
        selection.insets();
        selection.linesOfLinks();
        selection.comments();
        selection.dialogs();
        selection.otherArticles();
        selection.asides();
        selection.listings();
        selection.titles(titles);
        selection.byline();
        selection.residue(catalogue);
        selection.hidden();
        selection.repeated();
        selection.lastHeadings();
        return selection;
    }

    /** The runs of the body, in reading order. */
    List<Run> kept() {
        List<Run> kept = new ArrayList<>();
        for (Run run : scene.page.runs) {
            if (verdicts[run.position()] == null) {
                kept.add(run);
            }
        }
        return kept;
    }

    /**
     * Everything else, in order of appearance; neighbours that were cut for one reason are one removal.
     *
     * @param elsewhere runs that left the body for a field of their own
     * @param starts for each block of the body the position of its first run
     * @param model asked what weighed most in the cuts that it made
     */
    List<Removal> removed(Set<Run> elsewhere, List<Integer> starts, BlockModel model) {
        List<Removal> removed = new ArrayList<>();
        @Nullable Cut open = null;
        int before = 0;
        for (Run run : scene.page.runs) {
            while (before < starts.size() && starts.get(before) <= run.position()) {
                before++;
            }
            @Nullable Verdict verdict = elsewhere.contains(run) ? null : verdicts[run.position()];
            if (open != null && open.verdict.equals(verdict)) {
                open.add(run);
                continue;
            }
            if (open != null) {
                removed.add(open.removal(model));
            }
            open = verdict == null ? null : new Cut(verdict, before, run);
        }
        if (open != null) {
            removed.add(open.removal(model));
        }
        return removed;
    }

    /** A removal that may still grow. */
    private final class Cut {
        private final Verdict verdict;
        private final int before;
        private final StringBuilder text;
        private Run heaviest;

        Cut(Verdict verdict, int before, Run first) {
            this.verdict = verdict;
            this.before = before;
            this.text = new StringBuilder(first.text());
            this.heaviest = first;
        }

        void add(Run run) {
            text.append(' ').append(run.text());
            heaviest = run.words() > heaviest.words() ? run : heaviest;
        }

        Removal removal(BlockModel model) {
            List<String> because = verdict.rule().equals(MODEL) ? model.because(scene, heaviest) : List.of();
            return new Removal(verdict.rule(), verdict.reason(), Text.line(text.toString()), before, because);
        }
    }

    private void byModel(double[] likely, double least) {
        for (Run run : scene.page.runs) {
            if (likely[run.position()] < least) {
                verdicts[run.position()] = named(run);
            }
        }
    }

    /** A table or code between two runs of the story is part of it, whatever the model thinks of its pieces. */
    private void insets() {
        for (El el : scene.page.elements) {
            if (isInset(el) && scene.best.contains(el) && isKept(el.firstRun - 1, -1) && isKept(el.endRun, 1)) {
                scene.page.within(el).forEach(run -> verdicts[run.position()] = null);
            }
        }
    }

    /** Whether the nearest run from here on is kept; a few labels such as "Copy" are passed over. */
    private boolean isKept(int from, int step) {
        int at = from;
        for (int passed = 0; passed < LABELS && isLabel(at); passed++) {
            at += step;
        }
        return at >= 0 && at < verdicts.length && verdicts[at] == null;
    }

    private boolean isLabel(int at) {
        return at >= 0
                && at < verdicts.length
                && verdicts[at] != null
                && scene.page.runs.get(at).words() < LABEL;
    }

    private static boolean isInset(El el) {
        return switch (el.tag) {
            case "pre" -> true;
            case "table" -> Groups.isData(el) && el.linkShare() <= LINKED;
            default -> false;
        };
    }

    /** Paragraphs of links inside the story, with text of it before and behind them: it lists something. */
    private void linesOfLinks() {
        List<Run> row = new ArrayList<>();
        boolean inStory = false;
        for (Run run : scene.page.runs) {
            if (run.isLinkItem() && run.owner().tag.equals("p") && scene.best.contains(run.owner())) {
                row.add(run);
                continue;
            }
            boolean kept = verdicts[run.position()] == null;
            if (inStory && kept) {
                row.forEach(item -> verdicts[item.position()] = null);
            }
            row.clear();
            inStory = kept;
        }
    }

    /** What the model left out gets the name of the furniture around it, where a row of the table has one. */
    private Verdict named(Run run) {
        Verdict furniture = furniture(run.owner());
        if (!furniture.rule().equals(MODEL)) {
            return furniture;
        }
        if (run.isLinkItem()) {
            return linkItem;
        }
        return run.linkShare() > .5 ? linkBlock : block;
    }

    /** The verdict of the nearest named element; that of the model when none is. Each element is asked once. */
    private Verdict furniture(El owner) {
        El el = owner;
        while (furniture[el.index] == null
                && el.parent != null
                && !el.contains(scene.best)
                && Boilerplate.of(el).isEmpty()) {
            el = el.parent;
        }
        @Nullable Verdict found = furniture[el.index];
        if (found == null) {
            El place = el;
            found = el.contains(scene.best)
                    ? block
                    : Boilerplate.of(el)
                            .map(rule -> new Verdict(rule.id(), rule.reason(), place))
                            .orElse(block);
            furniture[el.index] = found;
        }
        for (El below = owner; below != null && below != el; below = below.parent) {
            furniture[below.index] = found;
        }
        return found;
    }

    /** Readers wrote it. An element that is named so and holds the story is something else. */
    private void comments() {
        for (Run run : kept()) {
            El thread = CommentThread.around(run, scene);
            if (thread != null) {
                verdicts[run.position()] = new Verdict("comments", RemovalReason.COMMENTS, thread);
            }
        }
    }

    /** What lies over the page until somebody answers; a dialog that holds the story, or a part of it called so, is something else. */
    private void dialogs() {
        for (Run run : kept()) {
            for (El up = run.owner(); up != null && !up.contains(scene.best); up = up.parent) {
                if (isDialog(up) && !scene.best.contains(up)) {
                    verdicts[run.position()] = new Verdict("consent", RemovalReason.CONSENT, up);
                }
            }
        }
    }

    private static boolean isDialog(El el) {
        return el.is(Kind.CONSENT)
                || el.role.equals("dialog")
                || el.role.equals("alertdialog")
                || el.tag.equals("dialog");
    }

    /** A page that loads one article after the other: the first, or the one with the page's title, is meant. */
    private void otherArticles() {
        List<El> articles = OtherArticles.in(scene, kept());
        if (articles.size() >= 2) {
            El meant = OtherArticles.meant(scene, articles);
            articles.stream().filter(other -> !other.equals(meant)).forEach(this::cutOther);
        }
        OtherArticles.beside(scene, kept()).forEach(this::cutOther);
    }

    private void cutOther(El other) {
        Verdict verdict = new Verdict("other-article", RemovalReason.RELATED, other);
        for (Run run : scene.page.within(other)) {
            if (verdicts[run.position()] == null) {
                verdicts[run.position()] = verdict;
            }
        }
    }

    /** What stands aside behind the story is a widget. Asides between the paragraphs are the model's to judge. */
    private void asides() {
        for (Run run : kept()) {
            if (scene.afterBest(run) == 0) {
                continue;
            }
            for (El up = run.owner(); up != null && !up.contains(scene.best); up = up.parent) {
                if (up.tag.equals("aside")) {
                    verdicts[run.position()] = new Verdict("aside", RemovalReason.RELATED, up);
                }
            }
        }
    }

    /** Behind the story, lines that are links with a time of day, one after the other: posts of others, or their list. */
    private void listings() {
        List<Run> row = new ArrayList<>();
        boolean begun = false;
        for (Run run : kept()) {
            if (begun && run.linkShare() >= LISTED && hasClock(run.text())) {
                row.add(run);
                continue;
            }
            cutListing(row);
            row.clear();
            begun |= run.good();
        }
        cutListing(row);
    }

    private static boolean hasClock(String text) {
        return text.indexOf(':') > 0 && CLOCK.matcher(text).find();
    }

    private void cutListing(List<Run> row) {
        if (row.size() >= LISTING) {
            row.forEach(run -> cut(run, "listing", RemovalReason.RELATED));
        }
    }

    /** A line before the story that says who wrote it, and nothing else: it is a field. */
    private void byline() {
        int seen = 0;
        for (Run run : scene.page.runs) {
            if (verdicts[run.position()] == null) {
                if (run.words() <= BYLINE
                        && PersonNames.byline(run.text())
                                .filter(names -> !names.isEmpty())
                                .isPresent()) {
                    cut(run, "byline", RemovalReason.BYLINE);
                }
                seen++;
                if (seen == HEAD || run.words() > LINE) {
                    return;
                }
            }
        }
    }

    /** The headline stands in a field of its own, wherever it is repeated. */
    private void titles(Set<String> titles) {
        int seen = 0;
        for (Run run : scene.page.runs) {
            boolean heading = Tags.isHeading(run.owner().tag);
            boolean kept = verdicts[run.position()] == null;
            if (kept && run.owner().tag.equals("h1")
                    || (heading || kept && seen < 3) && run.words() < 60 && titles.contains(Text.key(run.text()))) {
                cut(run, "title", RemovalReason.TITLE);
            }
            seen += kept ? 1 : 0;
        }
    }

    /** Short lines that the catalogue knows. What stands behind an ending is the model's to judge: pages go on. */
    private void residue(Catalogue catalogue) {
        Catalogue.Lookup lines = catalogue.lookup();
        boolean begun = false;
        for (Run run : kept()) {
            Optional<Entry> entry = run.words() <= LINE ? lines.match(run.text()) : Optional.empty();
            if (entry.isPresent() && (entry.get().effect() != Effect.HEAD || !begun)) {
                cut(run, entry.get().id(), entry.get().role().reason());
            }
            begun |= run.good();
        }
    }

    /** What no reader sees, unless it is most of the story: some sites show it by script. */
    private void hidden() {
        List<Run> kept = kept();
        int unseen = kept.stream()
                .filter(run -> run.owner().hidden)
                .mapToInt(Run::words)
                .sum();
        int seen = kept.stream().mapToInt(Run::words).sum() - unseen;
        if (unseen <= UNSEEN * seen) {
            kept.stream().filter(run -> run.owner().hidden).forEach(run -> cut(run, "hidden", RemovalReason.HIDDEN));
        }
    }

    /**
     * What stood in the story before: responsive copies, pages that hold the story twice. A short run goes only behind a
     * long one that went.
     */
    private void repeated() {
        Tokens tokens = scene.page.tokens;
        Grams grams = new Grams(tokens.size());
        Set<Integer> wholes = new HashSet<>();
        boolean copying = false;
        for (Run run : kept()) {
            Shape shape = run.shape();
            int whole = tokens.whole(shape);
            boolean copy = run.words() < Repeats.LONG
                    ? copying && wholes.contains(whole)
                    : tokens.share(shape, Repeats.GRAM, grams::has) >= COPY;
            copying = copy || run.words() < Repeats.LONG && copying;
            if (copy) {
                cut(run, "repeated-text", RemovalReason.OTHER);
                continue;
            }
            wholes.add(whole);
            grams.putAll(tokens, run.shape(), Repeats.GRAM, run.position());
        }
    }

    /** A heading with nothing of the story below it stands over what was cut. A row of them is a list of something. */
    private void lastHeadings() {
        List<Run> last = new ArrayList<>();
        for (int i = verdicts.length - 1; i >= 0; i--) {
            Run run = scene.page.runs.get(i);
            if (verdicts[i] != null) {
                continue;
            }
            if (!Tags.isHeading(run.owner().tag) || run.shape().endsSentence()) {
                break;
            }
            last.add(run);
        }
        if (last.size() <= LAST) {
            last.forEach(run -> cut(run, "last-heading", RemovalReason.RELATED));
        }
    }

    private void cut(Run run, String rule, RemovalReason reason) {
        verdicts[run.position()] = new Verdict(rule, reason, scene.page.root);
    }
}
