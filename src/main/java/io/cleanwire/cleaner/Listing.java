package io.cleanwire.cleaner;

import io.cleanwire.model.Block;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists others: boxes of one template, each with a heading that links to another page of the site and, at
 * most, the beginning of its story. What makes it an index is that the body stands in these boxes; beside a story of its
 * own they are only related ones.
 *
 * <p>Not taken for a list: headings that lead to other sites (a list of products), that all say the same (a thread), or
 * that stay on the page (a live blog).
 */
final class Listing {

    /** Fewer are the related stories of an article. */
    private static final int FEW = 3;

    /** More are not looked at: they tell no more. */
    private static final int MANY = 200;

    /** A box so many times as long as the middle one holds more than an entry. */
    private static final int LONG = 5;

    /** The part of the body that must stand in the boxes. */
    private static final double SHARE = .7;

    /** Characters by which a block is found again. */
    private static final int PROBE = 60;

    /** A link, as a query that is read once. */
    private static final Evaluator LINK = QueryParser.parse("a[href]");

    private Listing() {}

    /** A heading that is a link. */
    private record Entry(Element heading, String target) {}

    /** How many entries there are when the body is made of them, else 0. */
    static int entries(Document page, Optional<String> url, List<Block> body) {
        List<Entry> entries = largestGroup(page, url);
        if (entries.size() < FEW) {
            return 0;
        }
        List<String> boxes = boxes(entries);
        return boxes.size() >= FEW && share(body, boxes) >= SHARE ? boxes.size() : 0;
    }

    private static List<Entry> largestGroup(Document page, Optional<String> url) {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        Optional<String> site = url.map(Listing::site);
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element && isHeading(element)) {
                            entry(element)
                                    .filter(entry -> leadsElsewhere(entry.target(), url, site))
                                    .ifPresent(
                                            entry -> groups.computeIfAbsent(template(element), key -> new ArrayList<>())
                                                    .add(entry));
                        }
                    }
                },
                page);
        return groups.values().stream()
                .filter(Listing::isVaried)
                .max(Comparator.comparingInt(List::size))
                .map(group -> group.subList(0, Math.min(group.size(), MANY)))
                .orElse(List.of());
    }

    static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** The link around the heading, or the one that all of it stands in. */
    private static Optional<Entry> entry(Element heading) {
        Element inside = heading.selectFirst(LINK);
        if (inside != null) {
            return inside.text().length() * 10 >= heading.text().length() * 9
                    ? Optional.of(new Entry(heading, inside.attr("href")))
                    : Optional.empty();
        }
        Element up = heading.parent();
        for (int steps = 0; up != null && steps < 4; steps++, up = up.parent()) {
            if (up.nameIs("a") && up.hasAttr("href")) {
                return Optional.of(new Entry(heading, up.attr("href")));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a link leads to another page of the same site.
     *
     * @param site of the url
     */
    static boolean leadsElsewhere(String target, Optional<String> url, Optional<String> site) {
        if (target.isBlank() || target.startsWith("#") || target.startsWith("javascript:")) {
            return false;
        }
        if (!target.startsWith("http")) {
            return true;
        }
        String bare = target.replaceFirst("#.*$", "");
        return !url.map(own -> own.equals(bare)).orElse(false)
                && site.map(own -> own.equals(site(bare))).orElse(true);
    }

    /** The registrable domain; the host where it has none that is known. */
    static String site(String url) {
        int start = url.indexOf("//") + 2;
        int end = url.indexOf('/', start);
        return Urls.registrableDomain(url).orElseGet(() -> url.substring(start, end < 0 ? url.length() : end));
    }

    /** What repeats from entry to entry: the heading and what it stands in. */
    private static String template(Element heading) {
        Element parent = heading.parent();
        return named(heading) + '<' + (parent == null ? "" : named(parent));
    }

    private static String named(Element element) {
        String classes = element.className();
        int end = classes.indexOf(' ');
        return element.normalName() + '.' + (end < 0 ? classes : classes.substring(0, end));
    }

    private static boolean isVaried(List<Entry> group) {
        long targets = group.stream().map(Entry::target).distinct().count();
        long titles =
                group.stream().map(entry -> entry.heading().text()).distinct().count();
        return targets >= FEW && titles * 5 >= targets * 4;
    }

    /** The texts of the entries, each the largest element that holds its heading and no other. */
    private static List<String> boxes(List<Entry> entries) {
        Map<Element, Integer> headings = new HashMap<>();
        entries.forEach(entry -> entry.heading().parents().forEach(up -> headings.merge(up, 1, Integer::sum)));
        List<String> texts = entries.stream()
                .map(entry -> box(entry.heading(), headings))
                .distinct()
                .map(box -> Text.line(box.text()))
                .toList();
        int[] lengths = texts.stream().mapToInt(String::length).sorted().toArray();
        int most = LONG * lengths[lengths.length / 2];
        return texts.stream().filter(text -> text.length() <= most).toList();
    }

    private static Element box(Element heading, Map<Element, Integer> headings) {
        Element box = heading;
        @Nullable Element up = heading.parent();
        while (up != null && headings.getOrDefault(up, 0) == 1) {
            box = up;
            up = up.parent();
        }
        return box;
    }

    /** The part of the words of the body whose lines begin in the boxes, too. */
    static double share(List<Block> body, List<String> boxes) {
        String all = String.join("\n", boxes);
        int words = 0;
        int inside = 0;
        for (String line : lines(body)) {
            int count = Text.words(line);
            words += count;
            inside += all.contains(line.substring(0, Math.min(line.length(), PROBE))) ? count : 0;
        }
        return words == 0 ? 0 : (double) inside / words;
    }

    private static Set<String> lines(List<Block> body) {
        return body.stream()
                .flatMap(block -> Arrays.stream(block.text().split("\n", -1)))
                .map(Text::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
}
