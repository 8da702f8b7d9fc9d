package io.cleanwire.metadata;

import io.cleanwire.model.Budget;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Walks the page once and files what it finds by source. What the values mean is decided elsewhere. */
final class CandidateCollector {

    /** What leads to the front page and is longer is no name. */
    private static final int LONGEST_NAME = 60;

    private static final int MAX_SCRIPTS = 1 << 20;

    private static final int MOST_SUBHEADINGS = 4;

    /** Attributes that name a meta. */
    private static final List<String> NAMING = List.of("property", "name", "http-equiv");

    private static final Set<String> PIECES = Set.of("a", "small", "span", "time");

    private final Budget budget;
    private final String url;
    private final Candidates found = new Candidates();
    private static final Evaluator LINK = QueryParser.parse("a[href]");

    private final Zones zones = new Zones();
    private final Marks marks = new Marks();
    private final Lines lines = new Lines();
    private final DomSources dom = new DomSources(found, this::leadsAway, lines::size);
    private final List<String> scripts = new ArrayList<>();
    private int scriptLength;
    private String link = "";
    private final HeadingLines headings = new HeadingLines();
    private final OwnLinks own;

    private CandidateCollector(String url, Budget budget) {
        this.url = url;
        this.budget = budget;
        this.own = new OwnLinks(url);
    }

    static Candidates collect(Document page, String url, Budget budget) {
        CandidateCollector collector = new CandidateCollector(url, budget);
        collector.found.base(url);
        collector.walk(page);
        collector.lines.end();
        collector.own.read(collector.found);
        JsonLd.read(collector.scripts, url, collector.found);
        NearHeadline.read(collector.lines, collector.headings.meant(collector.found), collector.found);
        return collector.found;
    }

    /** In page order; a page nests deeper than a stack may, so the places to go on at are kept here. */
    private void walk(Element root) {
        int[] next = new int[64];
        int depth = 0;
        enter(root, depth);
        for (Element element = root; element != null; ) {
            if (next[depth] == element.childNodeSize()) {
                leave(element);
                element = depth == 0 ? null : element.parent();
                depth--;
                continue;
            }
            Node child = element.childNode(next[depth]++);
            if (child instanceof TextNode text) {
                if (!element.nameIs("title")) {
                    text(text.getWholeText(), depth);
                }
            } else if (child instanceof Element inner) {
                if (next[depth] > 1 && isPiece(inner) && isPiece(element.childNode(next[depth] - 2))) {
                    lines.apart();
                }
                element = inner;
                depth++;
                next = depth < next.length ? next : Arrays.copyOf(next, 2 * depth);
                next[depth] = 0;
                enter(inner, depth);
            }
        }
    }

    /** Elements that hold a name, a date or a role; two without a blank between them are set apart by the style sheet. */
    private static boolean isPiece(Node node) {
        return node instanceof Element element && PIECES.contains(element.normalName());
    }

    private void text(String text, int depth) {
        budget.spend("metadata", 1 + text.length() / 100);
        lines.append(text, zones.at(depth));
    }

    private void enter(Element element, int depth) {
        budget.spend("metadata", 1);
        int attributes = element.attributesSize();
        marks.read(element, attributes);
        int zone = zones.enter(element, marks, depth);
        if (element.isBlock() || element.nameIs("br")) {
            lines.end();
        }
        element(element, zone);
        if (element.nameIs("a")) {
            anchor(element, depth);
        }
        if (attributes > 0) {
            Trail.read(element, marks, found);
            dom.attributes(element, marks, zones.at(depth));
        }
    }

    private void leave(Element element) {
        if (element.isBlock()) {
            lines.end();
        }
    }

    private void element(Element element, int zone) {
        switch (element.normalName()) {
            case "html" ->
                found.add(
                        "html:lang", element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang"));
            case "base" -> Urls.absolute(url, element.attr("href")).ifPresent(found::base);
            case "title" -> title(element);
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> script(element);
            case "h1" -> heading(element, zone);
            case "h2" -> subheading(element, zone);
            case "time" -> dom.time(element, zone);
            default -> {}
        }
    }

    private void title(Element element) {
        if (!element.tag().namespace().contains("svg")) {
            found.add("dom:title", Snippet.text(element));
        }
    }

    private void meta(Element element) {
        String content = element.attr(element.hasAttr("content") ? "content" : "value"); // some mean it so
        for (String attribute : NAMING) {
            String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && name.length() < 80) {
                found.add("meta:" + name, content);
            }
        }
    }

    private void link(Element element) {
        String rel = element.attr("rel").toLowerCase(Locale.ROOT);
        if (Words.has(rel, "canonical")) {
            found.add("link:canonical", element.attr("href"));
        } else if (Words.has(rel, "amphtml")) {
            found.add("link:amphtml", element.attr("href"));
        } else if (Words.has(rel, "license")) {
            found.add("link:license", element.attr("href"));
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            String data = element.data();
            scriptLength += data.length();
            budget.spend("metadata", data.length() / 50);
            if (scriptLength <= MAX_SCRIPTS) {
                scripts.add(data);
            }
        }
    }

    private void heading(Element element, int zone) {
        boolean inArticle = (zone & Zones.ARTICLE) != 0;
        if ((zone & Zones.FURNITURE) != 0) {
            return;
        }
        String text = dom.withoutKicker(element, Snippet.text(element));
        if (isLogo(element, text)) {
            found.add("dom:logo", text);
            return;
        }
        found.add(inArticle ? "dom:h1-in-article" : "dom:h1", text);
        if (!text.isBlank()) {
            headings.add(text, lines.size(), inArticle);
            dom.heading();
        }
    }

    /** The headline of a page whose first heading is the name of the site, or that has none of the first rank. */
    private void subheading(Element element, int zone) {
        if ((zone & Zones.FURNITURE) == 0 && found.all("dom:h2").size() < MOST_SUBHEADINGS) {
            found.add("dom:h2", Snippet.text(element));
        }
    }

    /** A heading that leads to the front page, and is not what the page is called, is the name of the site. */
    private boolean isLogo(Element heading, String text) {
        Element link = heading.selectFirst(LINK);
        return link != null
                && isFrontPage(link.attr("href"))
                && Titles.same(Snippet.text(link), text)
                && found.first("meta:og:title")
                        .or(() -> found.first("dom:title"))
                        .filter(title -> !Titles.same(title, text))
                        .isPresent();
    }

    /** Whether the address has no path: most links have one, and need no look at what they are relative to. */
    private static boolean isShort(String href) {
        int path = href.indexOf('/', href.indexOf("//") < 0 ? 0 : href.indexOf("//") + 2);
        return !href.isEmpty() && (path < 0 ? href.contains("//") : path == href.length() - 1);
    }

    /** Whether it is the front page of this site, seen from another of its pages. */
    private boolean isOwnFrontPage(String href) {
        return !isFrontPage(url)
                && isFrontPage(href)
                && found.absolute(href).flatMap(Urls::host).equals(Urls.host(url));
    }

    private boolean isFrontPage(String href) {
        return found.absolute(href)
                .map(CandidateCollector::path)
                .filter(address -> address.indexOf('/', address.indexOf("//") + 2) < 0)
                .isPresent();
    }

    private void anchor(Element element, int depth) {
        link = element.attr("href");
        if (!link.isEmpty() && !link.startsWith("#")) {
            zones.mark(depth, Zones.LINK);
            own.see(element, link, found);
        }
        if (isShort(link) && isOwnFrontPage(link)) {
            String name = Snippet.text(element);
            if (name.length() <= LONGEST_NAME) {
                found.add("dom:home-link", name);
            }
        }
        if (Words.has(element.attr("rel"), "license")) { // mostly in the footer
            found.add("dom:rel-license", link);
        }
    }

    /** Whether what stands here is inside a link to another page; a date there is that page's. */
    private boolean leadsAway(int zone) {
        if ((zone & Zones.LINK) == 0) {
            return false;
        }
        Optional<String> target = found.absolute(link);
        return url.isEmpty() || target.isEmpty() || !path(target.get()).equals(path(url));
    }

    private static String path(String address) {
        int end = address.indexOf('#');
        String text = end < 0 ? address : address.substring(0, end);
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
