package io.cleanwire.bench;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Pages that are built to cost much: each grows by one figure, and what it costs may grow no faster.
 *
 * <p>To add one: add a row. The suite then holds it to one outcome on a small stack, {@code bench --hostile} times it.
 */
public enum Hostile {
    NESTED_DIVS("nested <div>", 200_000, n -> "<div>".repeat(n) + story() + "</div>".repeat(n)),
    ONE_PARAGRAPH("bytes in one paragraph", 10_000_000, n -> "<p>" + repeated("A word, and another one. ", n) + "</p>"),
    ONE_WORD("bytes in one word", 10_000_000, n -> story() + "<p>" + "x".repeat(n) + "</p>"),
    LINKS("links", 200_000, n -> story() + numbered("<a href=/a/#>A link to page number #</a> ", n)),
    TABLE_CELLS(
            "table cells with a huge colspan",
            100_000,
            n -> story() + "<table><tr>" + numbered("<td colspan=9007199254740991>cell #", n) + "</table>"),
    ATTRIBUTES("attributes of one element", 1_000_000, n -> "<div " + numbered(" a#", n) + ">" + story()),
    INLINE_SVG(
            "bytes of inline SVG",
            20_000_000,
            n -> story() + "<svg viewBox='0 0 9 9'><path d='" + repeated("M10 10 L20 20 ", n) + "'/></svg>"),
    SVG_SHAPES(
            "bytes of shapes in SVG",
            20_000_000,
            n -> story() + "<svg>" + repeated("<circle r=1 cx=2 cy=3 fill=none></circle>", n) + "</svg>"),
    DATA_URI(
            "bytes of a data: URI",
            20_000_000,
            n -> story() + "<img alt=map src='data:image/png;base64," + repeated("iVBORw0KGgoAAAANS", n) + "'>"),
    UNCLOSED_FORMATTING("unclosed <b><i>", 50_000, n -> "<p>" + "<b><i>word ".repeat(n) + story()),
    UNCLOSED_IN_PARAGRAPHS("paragraphs, each leaving <b><i> open", 50_000, n -> "<p><b><i>Some words. ".repeat(n)),
    UNCLOSED_LINKS("unclosed links, each in a box", 50_000, n -> "<div><a href=/x>word ".repeat(n)),
    NESTED_TABLES("nested tables", 50_000, n -> "<table><tr><td>".repeat(n) + story()),
    NESTED_LISTS("nested lists", 50_000, n -> story() + "<ul><li>item ".repeat(n)),
    NESTED_QUOTES("nested quotations", 50_000, n -> "<blockquote>".repeat(n) + story()),
    NESTED_SPANS("nested <span>", 100_000, n -> "<p>" + "<span>".repeat(n) + story()),
    FOSTERED_TEXT("texts between table rows", 50_000, n -> "<table>" + "lost <tr> words".repeat(n) + story()),
    LINE_BREAKS("line breaks", 200_000, n -> "<p>" + "A line, <br>".repeat(n) + story()),
    HEADINGS("headings", 100_000, n -> "<h1>A headline</h1>".repeat(n) + story()),
    TIMES("dates", 100_000, n -> story() + numbered("<time datetime=2026-01-01T#>1 May 2026</time> ", n)),
    LIVE_POSTS(
            "posts of a live blog",
            20_000,
            n -> story()
                    + numbered(
                            "<div class=live-post><time datetime=2026-01-01T#></time><p>A gull, the #th of the day, sat on the rail and looked at the #nd car on deck.</div>",
                            n)),
    ARTICLES(
            "articles on one page",
            10_000,
            n -> numbered(
                    "<article><h1>Ferry #</h1><p>"
                            + "A gull, number #, sat on the rail of ferry # and looked at car # until it left. "
                                    .repeat(6)
                            + "</article>",
                    n)),
    METAS("metas", 100_000, n -> numbered("<meta property=article:author content='Ann Lee #'>", n) + story()),
    CLASSES(
            "bytes of class names",
            5_000_000,
            n -> "<div class='" + repeated("article-body nav- ", n) + "'>" + story()),
    ENTITIES("entities", 1_000_000, n -> story() + "<p>" + "&notin;&amp&#x41;".repeat(n / 3)),
    COMMENTS("comments", 200_000, n -> "<!-- - -->".repeat(n) + story()),
    UNFINISHED_COMMENT("bytes of a comment that never ends", 10_000_000, n -> story() + "<!--" + repeated("-- >", n)),
    JSON_LD_DEPTH("brackets in JSON-LD", 1_000_000, n -> jsonLd("[".repeat(n)) + story()),
    JSON_LD_NODES(
            "nodes of JSON-LD", 50_000, n -> jsonLd("[" + "{\"@type\":\"NewsArticle\"},".repeat(n) + "{}]") + story()),
    JSON_LD_BODY(
            "bytes of articleBody in JSON-LD",
            5_000_000,
            n -> jsonLd("{\"@type\":\"Article\",\"articleBody\":\"" + repeated("A word, and more. ", n) + "\"}"));

    private final String unit;
    private final int most;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final IntFunction<String> body;

    Hostile(String unit, int most, IntFunction<String> body) {
        this.unit = unit;
        this.most = most;
        this.body = body;
    }

    /** What the size counts. */
    public String unit() {
        return unit;
    }

    /** The size up to which the page must end quickly; beyond it it must still end as one outcome. */
    public int most() {
        return most;
    }

    /** The page of this size, UTF-8. */
    public byte[] page(int size) {
        return ("<!DOCTYPE html><html lang=en><head><title>A page</title></head><body>" + body.apply(size))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String story() {
        return "<p>" + "The mill stood still, and nobody in the valley knew why it did. ".repeat(8) + "</p>";
    }

    private static String jsonLd(String text) {
        return "<script type=application/ld+json>" + text + "</script>";
    }

    /** As often as it takes to fill so many bytes. */
    private static String repeated(String text, int bytes) {
        return text.repeat(Math.max(1, bytes / text.length()));
    }

    /** With a number in place of each {@code #}. */
    private static String numbered(String text, int times) {
        StringBuilder all = new StringBuilder(times * (text.length() + 6));
        for (int i = 0; i < times; i++) {
            all.append(text.replace("#", Integer.toString(i)));
        }
        return all.toString();
    }
}
