package io.cleanwire.html;

import io.cleanwire.html.Cuts.Cut;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Entry;
import io.cleanwire.phrases.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which runs of a page are its body: those that the model thinks likely, less what a rule knows better. Every other run
 * is cut with a reason.
 */
final class Selection {

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

    /** How the rows of the catalogue are named that say that a text is for subscribers. */
    private static final String FOR_SUBSCRIBERS = "pw.";

    /** Between two sentences. */
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?…])\\s|(?<=[。！？])");

    /** The same stops, to find the first sentence without the pattern: of most lines it is unknown, and no other is asked about. */
    private static final String STOPS = ".!?…";

    private static final String DENSE_STOPS = "。！？";

    /** So many sentences of a line are asked about. */
    private static final int SENTENCES_ASKED = 4;

    private static final Pattern CLOCK = Pattern.compile("(?<=[^0-9:])[0-2]?[0-9]:[0-5][0-9](?![0-9])");

    /** What a label is for whose words a section of a story may be headed by; an offer heads none. */
    private static final Set<Role> SECTIONS =
            EnumSet.of(Role.BYLINE, Role.COMMENT_FORM, Role.FOOTER, Role.NAV, Role.SHARE);

    /** The share of a run that must be in the answers. */
    private static final double ANSWERED = .8;

    /** Of more first headings those that are no title are headings of the story. */
    private static final int FEW_TITLES = 2;

    /** Words of a box beside the story that leads elsewhere. */
    private static final int BOX = 30;

    /** Unseen words for a seen one beyond which the unseen is the story. */
    private static final double UNSEEN = .4;

    private final Scene scene;
    private final Cuts cuts;

    private Selection(Scene scene) {
        this.scene = scene;
        this.cuts = new Cuts(scene);
    }

    /**
     * @param likely how likely each run is part of the story
     * @param least how likely it must be
     * @param titles what the page calls itself, as {@link Text#key}s
     * @param catalogue what residue says
     */
    static Cuts of(Scene scene, double[] likely, double least, Set<String> titles, Catalogue catalogue) {
        Selection selection = new Selection(scene);
        selection.byModel(likely, least);
        selection.insets();
        selection.linkedItems();
        selection.headings();
        selection.aboveHeadline();
        selection.linesOfLinks();
        selection.teasers();
        selection.agendas();
        selection.comments();
        selection.dialogs();
        selection.captions();
        selection.otherArticles();
        selection.asides();
        selection.listings();
        selection.titles(titles);
        selection.byline();
        selection.residue(catalogue);
        selection.hidden();
        selection.answers();
        selection.repeated();
        selection.lastHeadings();
        return selection.cuts;
    }

    private void byModel(double[] likely, double least) {
        FurnitureNames names = new FurnitureNames(scene);
        for (Run run : scene.page.runs) {
            if (likely[run.position()] < least) {
                cuts.cut(run, names.of(run));
            }
        }
    }

    /** A table, code or a quotation between two runs of the story is part of it, whatever the model thinks of its pieces. */
    private void insets() {
        for (El el : scene.page.elements) {
            if (isInset(el) && scene.best.contains(el) && isKept(el.firstRun - 1, -1) && isKept(el.endRun, 1)) {
                scene.page.within(el).forEach(cuts::restore);
            }
        }
    }

    private void linkedItems() {
        LinkItems.inGroups(scene, cuts).forEach(cuts::restore);
    }

    /** A heading right between two runs of the story stands over the second of them; a link does so beside both. */
    private void headings() {
        for (Run run : scene.page.runs) {
            int at = run.position();
            if (Tags.isHeading(run.owner().tag)
                    && !cuts.isKept(run)
                    && isGood(at - 1)
                    && isGood(at + 1)
                    && (run.linkShare() <= LINKED || isBeside(run, at - 1) && isBeside(run, at + 1))) {
                cuts.restore(run);
            }
        }
    }

    private boolean isBeside(Run run, int at) {
        return scene.page.runs.get(at).owner().parent == run.owner().parent;
    }

    private boolean isGood(int at) {
        return isRun(at) && scene.page.runs.get(at).good() && cuts.isKept(scene.page.runs.get(at));
    }

    /** Whether the nearest run from here on is kept; a few labels such as "Copy" are passed over. */
    private boolean isKept(int from, int step) {
        int at = from;
        for (int passed = 0; passed < LABELS && isLabel(at); passed++) {
            at += step;
        }
        return isRun(at) && cuts.isKept(scene.page.runs.get(at));
    }

    private boolean isLabel(int at) {
        return isRun(at)
                && !cuts.isKept(scene.page.runs.get(at))
                && scene.page.runs.get(at).words() < LABEL;
    }

    private boolean isRun(int at) {
        return at >= 0 && at < scene.page.runs.size();
    }

    private static boolean isInset(El el) {
        return switch (el.tag) {
            case "pre" -> true;
            case "blockquote" -> !el.is(Kind.EMBED) && el.linkShare() <= LINKED;
            case "table" -> Groups.isData(el) && el.linkShare() <= LINKED;
            default -> false;
        };
    }

    private void aboveHeadline() {
        AboveHeadline.furniture(scene, cuts.kept()).forEach(cuts::cut);
    }

    private void linesOfLinks() {
        LinkItems.inParagraphs(scene, cuts).forEach(cuts::restore);
    }

    private void teasers() {
        Teasers.in(scene, cuts).forEach(run -> cuts.cut(run, "teaser", RemovalReason.RELATED));
    }

    private void agendas() {
        Agendas.beside(scene, cuts).forEach(run -> cuts.cut(run, "agenda", RemovalReason.RELATED));
    }

    /** Readers wrote it. An element that is named so and holds the story is something else. */
    private void comments() {
        for (Run run : cuts.kept()) {
            El thread = CommentThread.around(run, scene);
            if (thread != null) {
                cuts.cut(run, new Cut("comments", RemovalReason.COMMENTS, thread));
            }
        }
    }

    private void dialogs() {
        Dialogs.over(scene, cuts.kept())
                .forEach((run, dialog) -> cuts.cut(run, new Cut("consent", RemovalReason.CONSENT, dialog)));
    }

    private void captions() {
        Captions.in(scene, cuts.kept()).forEach(cuts::caption);
    }

    /** A page that loads one article after the other: the first, or the one with the page's title, is meant. */
    private void otherArticles() {
        List<El> articles = OtherArticles.in(scene, cuts.kept());
        if (articles.size() >= 2) {
            El meant = OtherArticles.meant(scene, articles);
            articles.stream().filter(other -> !other.equals(meant)).forEach(this::cutOther);
        }
        OtherArticles.beside(scene, cuts.kept()).forEach(this::cutOther);
    }

    private void cutOther(El other) {
        Cut cut = new Cut("other-article", RemovalReason.RELATED, other);
        for (Run run : scene.page.within(other)) {
            if (cuts.isKept(run)) {
                cuts.cut(run, cut);
            }
        }
    }

    /** What stands aside behind the story is a widget, and so is a small box with a heading. Other asides are the model's to judge. */
    private void asides() {
        for (Run run : cuts.kept()) {
            boolean behind = scene.afterBest(run) > 0;
            for (El up = run.owner().apart; up != null && !up.contains(scene.best); up = up.outerApart()) {
                if (up.tag.equals("aside") && (behind || isSmallBox(up))) {
                    cuts.cut(run, new Cut("aside", RemovalReason.RELATED, up));
                }
            }
        }
    }

    private boolean isSmallBox(El aside) {
        return aside.words <= BOX
                && aside.runs > 1
                && Tags.isHeading(scene.page.runs.get(aside.firstRun).owner().tag);
    }

    /** Behind the story, lines that are links with a time of day, one after the other: posts of others, or their list. */
    private void listings() {
        List<Run> row = new ArrayList<>();
        boolean begun = false;
        for (Run run : cuts.kept()) {
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
            row.forEach(run -> cuts.cut(run, "listing", RemovalReason.RELATED));
        }
    }

    /** A line before the story that says who wrote it, and perhaps when, and nothing else: it is a field. */
    private void byline() {
        int seen = 0;
        boolean begun = false;
        for (Run run : scene.page.runs) {
            if (cuts.isKept(run)) {
                if (run.words() <= BYLINE && (isSigned(run) || !begun && isDated(run))) {
                    cuts.cut(run, "byline", RemovalReason.BYLINE);
                }
                begun |= run.good();
                seen++;
                if (seen == HEAD || run.words() > LINE) {
                    return;
                }
            }
        }
    }

    private static boolean isSigned(Run run) {
        return PersonNames.byline(run.text()).filter(names -> !names.isEmpty()).isPresent();
    }

    /** Whether it names an author of the page and a day. */
    private boolean isDated(Run run) {
        return !run.shape().endsSentence()
                && scene.namesAuthor(run)
                && DateText.find(run.text()).isPresent();
    }

    /** The headline stands in a field of its own, wherever it is repeated; of many {@code <h1>} it is the first. */
    private void titles(Set<String> titles) {
        int seen = 0;
        List<Run> h1 = scene.page.runs.stream()
                .filter(run -> run.owner().tag.equals("h1"))
                .toList();
        boolean few = h1.size() <= FEW_TITLES;
        for (Run run : scene.page.runs) {
            boolean top = run.owner().tag.equals("h1");
            boolean kept = cuts.isKept(run);
            boolean mayRepeat = few || !top || Titles.same(run.text(), h1.get(0).text());
            boolean placed = kept && seen < 3 || Tags.isHeading(run.owner().tag);
            if (few && top && kept
                    || mayRepeat && placed && run.words() < 60 && titles.contains(Text.key(run.text()))) {
                cuts.cut(run, "title", RemovalReason.TITLE);
            }
            seen += kept ? 1 : 0;
        }
    }

    /** Short lines that the catalogue knows. What stands behind an ending is the model's to judge: pages go on. */
    private void residue(Catalogue catalogue) {
        Catalogue.Lookup lines = catalogue.lookup();
        boolean begun = false;
        List<Run> kept = cuts.kept();
        for (int i = 0; i < kept.size(); i++) {
            Run run = kept.get(i);
            Optional<Entry> entry = run.words() <= LINE ? known(run.text(), lines) : Optional.empty();
            boolean heads = begun
                    && i + 1 < kept.size()
                    && entry.filter(known -> SECTIONS.contains(known.role())).isPresent()
                    && heads(run, kept.get(i + 1));
            if (entry.isPresent() && (entry.get().effect() != Effect.HEAD || !begun) && !heads) {
                cuts.cut(run, entry.get().id(), entry.get().role().reason());
            }
            begun |= run.good();
        }
    }

    /** What a line is known as, or the first of its sentences when all of them are known, or it says that the text is for subscribers. */
    private static Optional<Entry> known(String line, Catalogue.Lookup lines) {
        Optional<Entry> whole = lines.match(line);
        String first = whole.isEmpty() ? firstSentence(line) : "";
        Optional<Entry> begun = first.isEmpty() ? Optional.empty() : lines.match(first);
        if (begun.isEmpty()) {
            return whole; // most lines
        }
        String[] sentences = SENTENCES.split(line, SENTENCES_ASKED + 1);
        boolean known = sentences.length <= SENTENCES_ASKED
                && (begun.get().id().startsWith(FOR_SUBSCRIBERS)
                        || Arrays.stream(sentences)
                                .allMatch(sentence -> lines.match(sentence).isPresent()));
        return known ? begun : whole;
    }

    /** The first of several sentences; empty when there is but one. */
    private static String firstSentence(String line) {
        for (int i = 1; i < line.length(); i++) {
            char before = line.charAt(i - 1);
            boolean blank = line.charAt(i) == ' ' || line.charAt(i) >= '\t' && line.charAt(i) <= '\r';
            if (blank && STOPS.indexOf(before) >= 0 || DENSE_STOPS.indexOf(before) >= 0) {
                return line.substring(0, i);
            }
        }
        return "";
    }

    /** Whether a heading stands right above prose, in one element with it: a word or two of a label are the story's there. */
    private static boolean heads(Run heading, Run below) {
        return Tags.isHeading(heading.owner().tag) && heading.owner().parent == below.owner().parent && below.good();
    }

    /** What no reader sees, unless it is most of the story: some sites show it by script. */
    private void hidden() {
        cuts.kept().stream()
                .filter(run -> run.owner().hidden && isAddress(run.text()))
                .forEach(run -> cuts.cut(run, "hidden", RemovalReason.HIDDEN));
        List<Run> kept = cuts.kept();
        int unseen = kept.stream()
                .filter(run -> run.owner().hidden)
                .mapToInt(Run::words)
                .sum();
        int seen = kept.stream().mapToInt(Run::words).sum() - unseen;
        if (unseen <= UNSEEN * seen) {
            kept.stream()
                    .filter(run -> run.owner().hidden)
                    .forEach(run -> cuts.cut(run, "hidden", RemovalReason.HIDDEN));
        }
    }

    /** Whether a text is an address and nothing else, which only a program reads where no reader sees it. */
    private static boolean isAddress(String text) {
        return text.startsWith("http") && text.contains("://") && text.indexOf(' ') < 0;
    }

    /** Questions that the page declares to answer, and the answers, wherever it shows them. */
    private void answers() {
        if (scene.answers.length() == 0) {
            return;
        }
        for (Run run : scene.page.runs) {
            if (!cuts.isKept(run) && scene.answers.contained(run.shape()) >= ANSWERED) {
                cuts.restore(run);
            }
        }
    }

    /** What the story said before. */
    private void repeated() {
        Copies.in(scene.page, cuts.kept()).forEach(run -> cuts.cut(run, "repeated-text", RemovalReason.OTHER));
    }

    /** A heading with nothing of the story below it stands over what was cut. A row of them is a list of something. */
    private void lastHeadings() {
        List<Run> last = new ArrayList<>();
        List<Run> kept = cuts.kept();
        for (int i = kept.size() - 1; i >= 0; i--) {
            Run run = kept.get(i);
            if (!Tags.isHeading(run.owner().tag) || run.shape().endsSentence()) {
                break;
            }
            last.add(run);
        }
        if (last.size() <= LAST) {
            last.forEach(run -> cuts.cut(run, "last-heading", RemovalReason.RELATED));
        }
    }
}
