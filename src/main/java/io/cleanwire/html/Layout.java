package io.cleanwire.html;

import io.cleanwire.model.Budget;
import io.cleanwire.normalise.Text;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as a list of elements and a list of text runs, read in one walk. Everything after it works on these lists; the
 * tree is not looked at again, and never changed.
 *
 * <p>A run is the text between two block boundaries: inline elements add to the open run without a blank, every other
 * element is a boundary at its start and at its end, two {@code <br>} in a row are one too, and a single {@code <br>} is
 * a line break inside the run.
 */
final class Layout {

    private static final int MOST_PICTURES = 200;
    private static final int MOST_STAMPS = 2000;
    private static final Attributes NONE = new Attributes();

    final List<El> elements = new ArrayList<>();
    final List<Run> runs = new ArrayList<>();
    final Tokens tokens = new Tokens();
    /** What in a run, by its position, is named for the credit of a picture. */
    final Map<Integer, String> credits = new HashMap<>();

    final List<Picture> pictures = new ArrayList<>();
    final List<Stamp> stamps = new ArrayList<>();
    final List<Anchor> anchors = new ArrayList<>();
    final El root;
    boolean passwordField;

    private Layout(Document page, Budget budget) {
        root = new El(null, "#root", 0, false, "", 0, 0);
        elements.add(root);
        new Walk(budget).through(page);
        root.end = elements.size();
        root.endRun = runs.size();
        sum();
    }

    static Layout of(Document page, Budget budget) {
        return new Layout(page, budget);
    }

    /** The runs inside an element, in reading order. */
    List<Run> within(El el) {
        return runs.subList(el.firstRun, el.endRun);
    }

    /** Adds the runs up the parents: children stand behind their parents in the list, so one pass from its end does. */
    private void sum() {
        for (Run run : runs) {
            El owner = run.owner();
            owner.runs++;
            owner.words += run.words();
            owner.linkWords += run.linkWords();
            if (run.good()) {
                owner.goodRuns++;
                owner.goodWords += run.words();
            }
        }
        for (int i = elements.size() - 1; i > 0; i--) {
            El el = elements.get(i);
            El parent = el.parent;
            if (parent != null) {
                parent.runs += el.runs;
                parent.words += el.words;
                parent.linkWords += el.linkWords;
                parent.goodRuns += el.goodRuns;
                parent.goodWords += el.goodWords;
            }
        }
    }

    private final class Walk {
        private final Budget budget;
        private final RunText text = new RunText();
        private final Map<String, Integer> judged = new HashMap<>();
        private El here = root;
        private int links;
        private int strong;
        private int slanted;
        private int preformatted;

        // the way down to where the walk is: elements, how they flow, and the next child of each
        private Element[] path = new Element[64];
        private Tags.Flow[] flows = new Tags.Flow[64];
        private int[] next = new int[64];
        private int depth = -1;

        Walk(Budget budget) {
            this.budget = budget;
        }

        /** In page order; a page nests deeper than a stack may. */
        void through(Element page) {
            element(page);
            while (depth >= 0) {
                Element element = path[depth];
                if (next[depth] == element.childNodeSize()) {
                    leave(element, flows[depth--]);
                    continue;
                }
                Node child = element.childNode(next[depth]++);
                if (child instanceof Element inner) {
                    element(inner);
                    continue;
                }
                budget.spend("html", 1);
                if (child instanceof TextNode words) {
                    append(words.getWholeText());
                }
            }
        }

        /** Enters an element, unless nothing in it is read. */
        private void element(Element element) {
            budget.spend("html", 1);
            String tag = element.normalName();
            Tags.Flow flow = flow(element, tag);
            switch (flow) {
                case BREAK -> lineBreak();
                case SKIPPED -> {
                    look(element, tag);
                    return;
                }
                case INLINE -> {
                    if (isHidden(element) || isMarginal(element, tag)) {
                        return;
                    }
                    inline(element, tag, 1);
                }
                case BLOCK -> {
                    if (Tags.MAY_NUMBER.contains(tag) && Margin.isLineNumbers(element, budget)) {
                        return;
                    }
                    flush();
                    open(element, tag);
                }
            }
            depth++;
            if (depth == path.length) {
                path = Arrays.copyOf(path, 2 * depth);
                flows = Arrays.copyOf(flows, 2 * depth);
                next = Arrays.copyOf(next, 2 * depth);
            }
            path[depth] = element;
            flows[depth] = flow;
            next[depth] = 0;
        }

        private void leave(Element element, Tags.Flow flow) {
            switch (flow) {
                case INLINE -> inline(element, element.normalName(), -1);
                case BLOCK -> {
                    flush();
                    close(element.normalName());
                }
                case BREAK, SKIPPED -> {}
            }
        }

        /** What stands between two words and is not read with them. */
        private boolean isMarginal(Element element, String tag) {
            return switch (tag) {
                case "span" ->
                    PopUp.is(element.className())
                            || Tags.isHeading(here.tag) && Margin.isEditLink(element.className())
                            || preformatted > 0 && Margin.isLineNumbers(element, budget);
                case "sup" -> Margin.isNoteMark(element);
                case "a" -> Tags.isHeading(here.tag) && Margin.isPermalink(element);
                default -> false;
            };
        }

        /** A custom element inside a paragraph or heading flows with it; elsewhere it is a box. */
        private Tags.Flow flow(Element element, String tag) {
            Tags.Flow flow = Tags.flow(tag);
            if (tag.equals("button") && Tags.isHeading(here.tag)) {
                return Tags.Flow.INLINE; // it opens what the heading stands over
            }
            if (tag.equals("span") && here.stepsTo(Landmark.FIGURE) < El.FAR && isCredit(element)) {
                return Tags.Flow.BLOCK;
            }
            if (flow == Tags.Flow.BLOCK && tag.indexOf('-') > 0) {
                Element around = element.parent();
                String outer = around == null ? "" : around.normalName();
                return outer.equals("p") || Tags.isHeading(outer) ? Tags.Flow.INLINE : flow;
            }
            return flow;
        }

        /** Whose picture it is stands apart from what it shows. */
        private boolean isCredit(Element span) {
            return (kinds(span.className()) & Kind.CREDIT.bit()) != 0;
        }

        /** The same where nothing parts them but a name; the model reads both as one run. */
        private boolean isCreditInLine(Element element, String tag) {
            if (element.attributesSize() == 0 || !Tags.MAY_CREDIT.contains(tag) || !here.isByPicture()) {
                return false;
            }
            int named = Kind.CREDIT.bit() | (here.tag.equals("figcaption") ? Kind.AUTHOR.bit() : 0);
            return (kinds(element.className()) & named) != 0;
        }

        /** A page has many elements and few names, so each is judged once. */
        private int kinds(String name) {
            if (name.isEmpty()) {
                return 0;
            }
            Integer known = judged.get(name);
            if (known == null) {
                known = ClassNames.kinds(name);
                judged.put(name, known);
            }
            return known;
        }

        private void inline(Element element, String tag, int step) {
            if (isCreditInLine(element, tag)) {
                text.credit(step);
            }
            switch (tag) {
                case "a" -> {
                    if (leadsSomewhere(element)) {
                        anchor(element, step);
                    }
                }
                case "b", "strong" -> strong += step;
                case "i", "em" -> slanted += step;
                case "img", "amp-img" -> picture(element, step);
                case "sup" -> {
                    if (step > 0 && text.endsWithDigit() && Margin.isPower(element)) {
                        append("^");
                    }
                }
                case "time" -> stamp(element, step);
                default -> {
                    if (element.attributesSize() > 0 && element.attributes().hasKey("datetime")) {
                        stamp(element, step);
                    }
                }
            }
        }

        /** Without an address it is a place to jump to, and in a heading a {@code #} opens what it stands over. */
        private boolean leadsSomewhere(Element anchor) {
            return anchor.hasAttr("href")
                    && !(Tags.isHeading(here.tag) && anchor.attr("href").startsWith("#"));
        }

        private void anchor(Element element, int step) {
            links += step;
            if (step > 0) {
                anchors.add(new Anchor(element, runs.size()));
            }
        }

        private void picture(Element image, int step) {
            if (step > 0 && pictures.size() < MOST_PICTURES) {
                pictures.add(new Picture(here, image, runs.size()));
            }
        }

        private void stamp(Element time, int step) {
            if (step > 0 && stamps.size() < MOST_STAMPS) {
                String value = time.attr("datetime");
                stamps.add(new Stamp(here, Text.line(value.isEmpty() ? time.ownText() : value)));
            }
        }

        private void look(Element element, String tag) {
            if (tag.equals("input") && element.attr("type").equalsIgnoreCase("password")) {
                passwordField = true;
            }
        }

        private void open(Element element, String tag) {
            Attributes attributes = element.attributesSize() == 0 ? NONE : element.attributes();
            String classes = attributes.get("class").trim();
            String id = attributes.get("id");
            boolean more = attributes.size() > (classes.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1);
            El el = new El(
                    here,
                    tag,
                    kinds(classes) | kinds(id),
                    here.hidden || more && isHidden(element),
                    more ? attributes.get("role") : "",
                    key(tag, classes),
                    elements.size());
            elements.add(el);
            el.firstRun = runs.size();
            here.children++;
            here = el;
            if (more && attributes.hasKey("datetime")) {
                stamp(element, 1);
            }
            if (tag.equals("amp-img")) {
                picture(element, 1);
            }
            if (tag.equals("pre")) {
                preformatted++;
                text.preformatted(true);
            }
        }

        private void close(String tag) {
            here.end = elements.size();
            here.endRun = runs.size();
            if (tag.equals("pre")) {
                preformatted--;
                text.preformatted(preformatted > 0);
            }
            El parent = here.parent;
            here = parent == null ? root : parent;
        }

        private boolean isHidden(Element element) {
            if (element.attributesSize() == 0) {
                return false;
            }
            Attributes attributes = element.attributes();
            return (attributes.hasKey("hidden")
                            || attributes.get("aria-hidden").equals("true")
                            || isUndisplayed(attributes.get("style")))
                    && !isPanel(attributes)
                    && !PopUp.isBelowItsButton(element);
        }

        private static boolean isUndisplayed(String style) {
            return !style.isEmpty()
                    && style.length() < 2000
                    && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
        }

        /** A part of the text that readers open: of an accordion, of tabs. */
        private static boolean isPanel(Attributes attributes) {
            return attributes.get("role").equals("tabpanel")
                    || attributes.get("hidden").equals("until-found")
                    || PopUp.opens(attributes.get("class"));
        }

        private void append(String words) {
            budget.spend("html", words.length() / 100);
            text.append(words, links > 0, strong > 0, slanted > 0);
        }

        private void lineBreak() {
            if (text.endsWithBreak()) {
                flush();
            } else {
                text.lineBreak();
            }
        }

        private void flush() {
            if (!text.isEmpty()) {
                String flat = text.text();
                Shape shape = tokens.add(flat, text.linkShare(), text.boldShare(), text.italicShare());
                if (shape.words() > 0) {
                    text.credit().ifPresent(credit -> credits.put(runs.size(), credit));
                    runs.add(new Run(here, flat, shape, runs.size()));
                }
            }
            text.clear();
        }
    }

    private static int key(String tag, String classes) {
        int hash = tag.hashCode();
        for (int i = 0; i < classes.length() && i < 60 && classes.charAt(i) > ' '; i++) {
            char c = classes.charAt(i);
            hash = c >= '0' && c <= '9' ? hash : hash * 31 + c;
        }
        return hash;
    }
}
