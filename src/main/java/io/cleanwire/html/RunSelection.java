package io.cleanwire.html;

import io.cleanwire.model.Removal;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which runs of a page are the story: those in its container that no pruner cut, less the lines before it begins and
 * after it ends. Every other run is a removal with its reason.
 */
final class RunSelection {

    private static final String OUTSIDE = "outside-story";

    private final Story story;
    private final @Nullable Verdict[] verdicts;

    private record Verdict(String rule, RemovalReason reason) {}

    private RunSelection(Story story) {
        this.story = story;
        this.verdicts = new Verdict[story.page().runs.size()];
    }

    static RunSelection of(Story story, Catalogue catalogue) {
        RunSelection selection = new RunSelection(story);
        selection.byPlace();
        selection.titles();
        selection.residue(catalogue);
        selection.beforeTheStory();
        selection.repeated();
        selection.afterTheStory();
        return selection;
    }

    /** The runs of the story, in reading order. */
    List<Run> kept() {
        List<Run> kept = new ArrayList<>();
        for (Run run : story.page().runs) {
            if (verdicts[run.position()] == null) {
                kept.add(run);
            }
        }
        return kept;
    }

    /**
     * Everything else, in order of appearance; neighbours that one rule cut are one removal.
     *
     * @param starts for each block of the body the position of its first run
     */
    List<Removal> removed(List<Integer> starts) {
        List<Removal> removed = new ArrayList<>();
        @Nullable Cut open = null;
        int before = 0;
        for (Run run : story.page().runs) {
            while (before < starts.size() && starts.get(before) <= run.position()) {
                before++;
            }
            Verdict verdict = verdicts[run.position()];
            El place = cutRoot(run);
            if (open != null && open.goesOn(verdict, place)) {
                open.text.append(' ').append(run.text());
                continue;
            }
            if (open != null) {
                removed.add(open.removal());
            }
            open = verdict == null ? null : new Cut(verdict, place, before, run.text());
        }
        if (open != null) {
            removed.add(open.removal());
        }
        return removed;
    }

    /** A removal that may still grow. */
    private static final class Cut {
        private final Verdict verdict;
        private final El place;
        private final int before;
        private final StringBuilder text;

        Cut(Verdict verdict, El place, int before, String text) {
            this.verdict = verdict;
            this.place = place;
            this.before = before;
            this.text = new StringBuilder(text);
        }

        boolean goesOn(@Nullable Verdict next, El where) {
            return verdict.equals(next) && place.equals(where);
        }

        Removal removal() {
            return new Removal(verdict.rule(), verdict.reason(), Text.line(text.toString()), before);
        }
    }

    /** The topmost cut element around a run, or outside the container the section of the page it stands in. */
    private El cutRoot(Run run) {
        El root = run.owner();
        for (El el = run.owner(); el != null && el != story.container(); el = el.parent) {
            if (el.cutBy != null
                    || !el.contains(story.container()) && !story.container().contains(el)) {
                root = el;
            }
        }
        return root;
    }

    private void byPlace() {
        for (Run run : story.page().runs) {
            verdicts[run.position()] = place(run);
        }
    }

    private @Nullable Verdict place(Run run) {
        if (!story.container().contains(run.owner())) {
            boolean title = Tags.isHeading(run.owner().tag) && story.isTitle(Text.key(run.text()));
            return title ? new Verdict("title", RemovalReason.TITLE) : outside(run.owner());
        }
        @Nullable Verdict verdict = null;
        for (El el = run.owner(); el != null && el != story.container(); el = el.parent) {
            Rule rule = el.cutBy;
            if (rule != null) {
                verdict = new Verdict(rule.id(), rule.reason());
            }
        }
        return verdict;
    }

    /** What the names around a run say it is; the story is elsewhere in any case. */
    private static Verdict outside(El owner) {
        for (El el = owner; el != null; el = el.parent) {
            El here = el;
            Optional<Rule> rule = el.hidden
                    ? Optional.of(Hidden.RULE)
                    : Boilerplate.RULES.stream()
                            .filter(row ->
                                    !here.tag.equals("body") && row.matches().test(here))
                            .findFirst();
            if (rule.isPresent()) {
                return new Verdict(rule.get().id(), rule.get().reason());
            }
            if (el.tag.equals("header")) {
                return new Verdict(OUTSIDE, RemovalReason.NAV);
            }
        }
        return new Verdict(OUTSIDE, owner.linkShare() > .5 ? RemovalReason.NAV : RemovalReason.OTHER);
    }

    /** The headline stands in a field of its own. */
    private void titles() {
        int seen = 0;
        for (Run run : story.page().runs) {
            if (verdicts[run.position()] != null) {
                continue;
            }
            boolean heading = Tags.isHeading(run.owner().tag);
            if (run.owner().tag.equals("h1")
                    || (heading || seen < 3) && run.words() < 60 && story.isTitle(Text.key(run.text()))) {
                cut(run, "title", RemovalReason.TITLE);
            }
            seen++;
        }
    }

    /** Short lines that the catalogue knows, and the tail that begins with one. */
    private void residue(Catalogue catalogue) {
        List<Run> kept = kept();
        int total = kept.stream().filter(Run::good).mapToInt(Run::words).sum();
        int before = 0;
        for (int i = 0; i < kept.size(); i++) {
            Run run = kept.get(i);
            Optional<Entry> entry = run.words() <= 40 ? catalogue.match(run.text()) : Optional.empty();
            if (entry.isPresent()) {
                Entry found = entry.get();
                boolean ends = found.effect() == Effect.END || found.effect() == Effect.END_IF_CORROBORATED;
                int after = total - before;
                if (ends && before >= 60 && after <= .35 * before) {
                    cut(run, found.id(), found.role().reason());
                    kept.subList(i + 1, kept.size())
                            .forEach(rest ->
                                    cut(rest, "end:" + found.id(), found.role().reason()));
                    return;
                }
                if (found.effect() != Effect.HEAD || before == 0) {
                    cut(run, found.id(), found.role().reason());
                    continue;
                }
            }
            if (run.good()) {
                before += run.words();
            }
        }
    }

    /** Dates, bylines and labels between the headline and the first running text. */
    private void beforeTheStory() {
        List<Run> kept = kept();
        if (kept.stream().noneMatch(Run::good)) {
            return; // there is no story to stand before
        }
        for (Run run : kept) {
            if (run.good()) {
                return;
            }
            boolean sentence = Text.endsSentence(run.text()) && run.words() >= 4;
            boolean structure = isStructure(run.owner());
            if (!sentence && !structure && run.words() < 20) {
                cut(run, "before-story", RemovalReason.BYLINE);
            }
        }
    }

    private boolean isStructure(El owner) {
        return Tags.isHeading(owner.tag)
                || owner.within("li", story.container()) != null
                || owner.within("pre", story.container()) != null
                || owner.within("table", story.container()) != null
                || owner.within("blockquote", story.container()) != null;
    }

    /** A long run that stood in the story before: responsive copies, pages that hold the story twice. */
    private void repeated() {
        Set<String> seen = new HashSet<>();
        for (Run run : kept()) {
            if (run.words() >= 20 && !seen.add(Text.key(run.text()))) {
                cut(run, "repeated-text", RemovalReason.OTHER);
            }
        }
    }

    /** Headings without text below them, and short leftovers without an end mark. */
    private void afterTheStory() {
        List<Run> kept = kept();
        for (int i = kept.size() - 1; i > 0; i--) {
            Run run = kept.get(i);
            boolean heading = Tags.isHeading(run.owner().tag);
            boolean structure = !heading && isStructure(run.owner());
            boolean leftover = run.words() <= 8 && !Text.endsSentence(run.text()) && !structure;
            boolean link = run.linkShare() >= .8 && run.words() < 30;
            if (!heading && !leftover && !link) {
                return;
            }
            cut(run, "after-story", RemovalReason.RELATED);
        }
    }

    private void cut(Run run, String rule, RemovalReason reason) {
        verdicts[run.position()] = new Verdict(rule, reason);
    }
}
