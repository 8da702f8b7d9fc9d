package io.cleanwire.html;

import io.cleanwire.model.Budget;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A page as a list of elements and a list of text runs, read in one walk. Everything after it works on these lists; the
 * tree is not looked at again, and never changed.
 *
 * <p>A run is the text between two block boundaries: inline elements add to the open run without a blank, every other
 * element is a boundary at its start and at its end, two {@code <br>} in a row are one too, and a single {@code <br>} is
 * a line break inside the run.
 */
final class Layout {

    final List<El> elements = new ArrayList<>();
    final List<Run> runs = new ArrayList<>();
    final El root;
    boolean passwordField;

    private Layout(Document page, Budget budget) {
        root = new El(null, "#root", 0, false, "", "", 0);
        elements.add(root);
        page.filter(new Walk(budget));
        root.end = elements.size();
        sum();
    }

    static Layout of(Document page, Budget budget) {
        return new Layout(page, budget);
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

    private final class Walk implements NodeFilter {
        private final Budget budget;
        private final ClassNames names = new ClassNames();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder linkText = new StringBuilder();
        private El here = root;
        private int links;
        private int preformatted;
        private int breaks;

        Walk(Budget budget) {
            this.budget = budget;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            budget.spend("html", 1);
            if (node instanceof TextNode words) {
                append(words.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String tag = element.normalName();
            if (tag.equals("br")) {
                lineBreak();
                return FilterResult.CONTINUE;
            }
            if (tag.equals("input")
                    && element.attr("type").toLowerCase(Locale.ROOT).equals("password")) {
                passwordField = true;
            }
            if (Tags.SKIPPED.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isInline(element, tag)) {
                if (tag.equals("a")) {
                    links++;
                }
                return FilterResult.CONTINUE;
            }
            flush();
            open(element, tag);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                String tag = element.normalName();
                if (Tags.SKIPPED.contains(tag) || tag.equals("br")) {
                    return FilterResult.CONTINUE;
                }
                if (isInline(element, tag)) {
                    if (tag.equals("a")) {
                        links--;
                    }
                } else {
                    flush();
                    close(tag);
                }
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element, String tag) {
            String classes = element.className();
            El el = new El(
                    here,
                    tag,
                    names.kinds(classes, element.id()),
                    here.hidden || isHidden(element),
                    element.attr("role"),
                    key(tag, classes),
                    elements.size());
            elements.add(el);
            here = el;
            if (tag.equals("pre")) {
                preformatted++;
            }
        }

        private void close(String tag) {
            here.end = elements.size();
            if (tag.equals("pre")) {
                preformatted--;
            }
            El parent = here.parent;
            here = parent == null ? root : parent;
        }

        /** A custom element inside a paragraph or heading flows with it; elsewhere it is a box. */
        private boolean isInline(Element element, String tag) {
            if (Tags.INLINE.contains(tag)) {
                return true;
            }
            Element around = element.parent();
            return tag.indexOf('-') > 0
                    && around != null
                    && (around.normalName().equals("p") || Tags.isHeading(around.normalName()));
        }

        private boolean isHidden(Element element) {
            if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
                return true;
            }
            String style = element.attr("style");
            return !style.isEmpty()
                    && style.length() < 2000
                    && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
        }

        private void append(String words) {
            if (words.isBlank()) {
                if (!text.isEmpty()) {
                    text.append(preformatted > 0 ? words : " ");
                }
                return;
            }
            if (breaks > 0) {
                breaks = 0;
                text.append('\n');
            }
            budget.spend("html", words.length() / 100);
            text.append(preformatted > 0 ? words : words.replace('\n', ' '));
            if (links > 0) {
                linkText.append(words).append(' ');
            }
        }

        private void lineBreak() {
            if (preformatted > 0) {
                text.append('\n');
            } else if (breaks > 0) {
                flush();
            } else if (!text.isEmpty()) {
                breaks = 1;
            }
        }

        private void flush() {
            breaks = 0;
            if (text.isEmpty()) {
                return;
            }
            String flat = preformatted > 0 ? Text.preformatted(text.toString()) : lines(text.toString());
            int count = Text.words(flat);
            if (count > 0) {
                int linked = linkText.isEmpty() ? 0 : Math.min(count, Text.words(linkText));
                runs.add(new Run(here, flat, count, linked, commas(flat), runs.size()));
            }
            text.setLength(0);
            linkText.setLength(0);
        }
    }

    private static String lines(String text) {
        if (text.indexOf('\n') < 0) {
            return Text.line(text);
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String flat = Text.line(line);
            if (!flat.isEmpty()) {
                lines.add(flat);
            }
        }
        return String.join("\n", lines);
    }

    private static int commas(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            if (",，、،;；".indexOf(text.charAt(i)) >= 0) {
                commas++;
            }
        }
        return commas;
    }

    private static String key(String tag, String classes) {
        int end = classes.indexOf(' ');
        String first = end < 0 ? classes : classes.substring(0, end);
        StringBuilder key = new StringBuilder(tag).append('.');
        for (int i = 0; i < first.length() && i < 60; i++) {
            if (!Character.isDigit(first.charAt(i))) {
                key.append(first.charAt(i));
            }
        }
        return key.toString();
    }
}
