package io.cleanwire.html;

import io.cleanwire.model.Budget;
import io.cleanwire.normalise.Literals;
import io.cleanwire.normalise.Text;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands in a text and is no part of it: marks of footnotes, numbers of lines, links to edit a section or to copy its address. */
final class Margin {

    private static final Literals LINE_NUMBERS = new Literals(List.of(
            "lineno", "line-no", "line-num", "linenum", "gutter", "blob-num", "hljs-ln-n", "crayon-num", " lnt"));

    private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}\\]");

    /** Leads to a note at the foot of this or the printed page. */
    private static final Pattern NOTE = Pattern.compile("#_?(?:fn|ftn|footnote|cite_note|endnote|note)");

    private static final Pattern POWER = Pattern.compile("[-+−–]?\\d{1,4}");

    /** A sign takes up to two characters, and what says to draw it may be a third. */
    private static final int SIGN = 3;

    /** Nodes of a mark or a power. */
    private static final int FEW = 12;

    private Margin() {}

    /** @param className the value of a {@code class} attribute */
    static boolean isEditLink(String className) {
        return className.contains("editsection");
    }

    /** Whether an element is named for the numbers of lines and holds nothing else. */
    static boolean isLineNumbers(Element element, Budget budget) {
        String className = element.className();
        if (className.isEmpty() || LINE_NUMBERS.in(className) == 0) {
            return false;
        }
        Iterator<Node> nodes = element.nodeStream().iterator();
        boolean digits = true;
        while (digits && nodes.hasNext()) {
            budget.spend("html", 1);
            digits = !(nodes.next() instanceof TextNode text) || isNumbers(text.getWholeText());
        }
        return digits;
    }

    private static boolean isNumbers(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || Text.isBlank((char) c));
    }

    /** Whether a {@code sup} is the mark of a footnote: a link to a place on the page, or a number in brackets. */
    static boolean isNoteMark(Element sup) {
        Element around = sup.parent();
        List<Node> nodes = some(sup);
        return around != null && leadsToNote(around)
                || nodes.stream().anyMatch(node -> node instanceof Element inner && leadsToNote(inner))
                || MARK.matcher(text(nodes)).matches();
    }

    private static boolean leadsToNote(Element element) {
        String href = element.normalName().equals("a") ? element.attr("href") : "";
        return href.length() > 1 && href.startsWith("#") || NOTE.matcher(href).find();
    }

    /** Whether a link in a heading is a sign to copy its address by, such as {@code ¶} or {@code #}. */
    static boolean isPermalink(Element anchor) {
        if (anchor.attr("href").indexOf('#') < 0) {
            return false;
        }
        String text = text(some(anchor));
        return !text.isEmpty() && text.length() <= SIGN && text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a {@code sup} is a power, where a number stands before it. */
    static boolean isPower(Element sup) {
        return POWER.matcher(text(some(sup))).matches();
    }

    /** The nodes of a small element; the first of a large one. */
    private static List<Node> some(Element element) {
        return element.nodeStream().limit(FEW).toList();
    }

    private static String text(List<Node> nodes) {
        return nodes.stream()
                .map(node -> node instanceof TextNode text ? text.getWholeText() : "")
                .collect(Collectors.joining())
                .strip();
    }
}
