package io.cleanwire.cleaner;

import io.cleanwire.model.Block;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;

/**
 * A page that lists products, jobs or events: boxes of one template that stand side by side, each a link to another page
 * or a heading, and a few words without a sentence. What makes it a list is that the body stands in these boxes.
 */
final class Records {

    /** Fewer are the related ones of an article. */
    private static final int FEW = 5;

    /** More are not looked at: they tell no more. */
    private static final int MANY = 200;

    /** A longer box holds more than a record. */
    private static final int WORDS = 40;

    /** So many words in one piece that end like a sentence are one. */
    private static final int SENTENCE = 8;

    /** A link of fewer words is no headline. */
    private static final int HEADLINE = 3;

    /** The part of the boxes that must lead elsewhere or have a heading, and that may hold a sentence. */
    private static final double MOST = .8;

    private static final double SOME = .2;

    /** The part of the body that must stand in the boxes. */
    private static final double SHARE = .7;

    /** What boxes are made of; paragraphs and the rows of a table belong to stories, too. */
    private static final Set<String> BOXES = Set.of("div", "li", "article", "section", "a", "figure");

    /** Boxes of these need no class. */
    private static final Set<String> UNNAMED = Set.of("li", "figure");

    /** A box of as many elements as these is no record. */
    private static final int ELEMENTS = 60;

    /** So many elements around one are asked. */
    private static final int AROUND = 64;

    private static final Set<String> FURNITURE = Set.of("nav", "header", "footer", "aside");

    /** How lists of links are named that lead through a site. */
    private static final Set<String> MENUS = Set.of("breadcrumb", "breadcrumbs", "menu", "nav", "navbar", "navigation");

    private static final Pattern NAME_PARTS = Pattern.compile("[-_ ]++");

    private static final Set<String> CONTROLS = Set.of("button", "iframe", "input", "select", "textarea");

    /** Characters by which the body is found again. */
    private static final int PROBE = 40;

    /** A number beside the sign of a currency. */
    private static final Pattern PRICE = Pattern.compile(
            "\\p{Sc} ?[0-9]|[0-9] ?(?:\\p{Sc}|(?:kr|zł|Kč|Ft|lei|лв|руб|грн|TL|EUR|USD|CHF|Fr)(?!\\p{L}))");

    private Records() {}

    /** How many records there are when the body is made of them, else 0. */
    static int count(Document page, Optional<String> url, List<Block> body) {
        List<String> boxes = largestGroup(page, url);
        return boxes.size() >= FEW && Listing.share(body, boxes) >= SHARE ? boxes.size() : 0;
    }

    /** How many records there are, whatever else the page has; 0 when these are few, or have fewer words than its body. */
    static int beside(Document page, Optional<String> url, int bodyWords) {
        List<String> boxes = largestGroup(page, url);
        int words = boxes.stream().mapToInt(Text::words).sum();
        return boxes.size() >= FEW && words > bodyWords ? boxes.size() : 0;
    }

    /** How many records there are when the body stands below them, or they are sold: shops describe what they have; else 0. */
    static int above(Document page, Optional<String> url, List<Block> body) {
        List<String> boxes = largestGroup(page, url);
        if (boxes.size() < FEW || body.isEmpty()) {
            return 0;
        }
        String text = page.text();
        String first = body.get(0).text();
        int below = text.indexOf(first.substring(0, Math.min(first.length(), PROBE)));
        long sold = boxes.stream().filter(box -> PRICE.matcher(box).find()).count();
        return sold >= MOST * boxes.size() || below > text.indexOf(boxes.get(boxes.size() - 1)) ? boxes.size() : 0;
    }

    /** How many rows lead to other pages when the body is nothing but tables, else 0: of a story more than its tables is left. */
    static int rows(Document page, Optional<String> url, List<Block> body) {
        if (body.isEmpty() || !body.stream().allMatch(Block.Table.class::isInstance)) {
            return 0;
        }
        Optional<String> site = url.map(Listing::site);
        return page.stream()
                .filter(element -> element.nameIs("tbody") && hasMany(element))
                .map(table -> table.children().subList(0, Math.min(table.childrenSize(), MANY)))
                .mapToInt(rows -> targets(rows, url, site) >= MOST * rows.size() ? rows.size() : 0)
                .max()
                .orElse(0);
    }

    private static List<String> largestGroup(Document page, Optional<String> url) {
        Optional<String> site = url.map(Listing::site);
        return page.stream()
                .filter(element -> hasMany(element) && !isFurniture(element))
                .flatMap(parent -> groups(parent).stream().map(group -> new Group(parent, records(group, url, site))))
                .max(Comparator.comparingInt(group -> group.records().size()))
                .filter(group -> !isMenu(group.parent()))
                .map(Group::records)
                .orElse(List.of());
    }

    /** Whether it has a few child elements; most have too few children of any kind, and need no list of them. */
    private static boolean hasMany(Element element) {
        return element.childNodeSize() >= FEW && element.childrenSize() >= FEW;
    }

    private record Group(Element parent, List<String> records) {}

    /** Whether it stands in a menu, or in what stands around pages of all kinds. */
    private static boolean isFurniture(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent)
                .limit(AROUND)
                .anyMatch(up -> FURNITURE.contains(up.normalName()));
    }

    private static boolean isMenu(Element list) {
        String named = list.className() + ' ' + list.id() + ' ' + list.attr("role");
        return NAME_PARTS.splitAsStream(named.toLowerCase(Locale.ROOT)).anyMatch(MENUS::contains);
    }

    /** Whether there is something to press or to fill in, outside of the same. */
    static boolean controls(Document page) {
        return page.stream()
                .filter(element -> CONTROLS.contains(element.normalName())
                                && !element.attr("type").equals("hidden")
                        || element.attr("role").equals("button")
                        || element.className().contains("captcha"))
                .anyMatch(element -> !isFurniture(element));
    }

    /** How many links there are outside of menus and of what stands around pages of all kinds. */
    static int links(Document page) {
        return (int) page.stream()
                .filter(element -> element.nameIs("a") && element.hasAttr("href") && !isFurniture(element))
                .filter(link -> !link.text().isBlank())
                .map(link -> link.attr("href"))
                .distinct()
                .limit(MANY)
                .count();
    }

    /** The children of one kind and class. */
    private static List<List<Element>> groups(Element parent) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        for (Element child : parent.children()) {
            String classes = child.className();
            if (BOXES.contains(child.normalName()) && (!classes.isEmpty() || UNNAMED.contains(child.normalName()))) {
                groups.computeIfAbsent(child.normalName() + '.' + classes.split(" ", 2)[0], key -> new ArrayList<>())
                        .add(child);
            }
        }
        return groups.values().stream()
                .filter(group -> group.size() >= FEW && group.stream().allMatch(Records::isSmall))
                .toList();
    }

    /** A record is a few elements; and boxes in boxes in boxes are not read again and again. */
    private static boolean isSmall(Element box) {
        int seen = 0;
        for (NodeIterator<Element> all = new NodeIterator<>(box, Element.class);
                all.hasNext() && seen < ELEMENTS;
                seen++) {
            all.next();
        }
        return seen < ELEMENTS;
    }

    /** The texts of the boxes; none when they are no records. */
    private static List<String> records(List<Element> group, Optional<String> url, Optional<String> site) {
        List<Element> boxes = group.subList(0, Math.min(group.size(), MANY));
        List<String> texts = boxes.stream().map(box -> Text.line(box.text())).toList();
        long targets = targets(boxes, url, site);
        long headed = boxes.stream().filter(Records::isHeaded).count();
        long told = boxes.stream()
                .filter(box -> !hasPrice(box) && holdsSentence(box))
                .count();
        int[] words = texts.stream().mapToInt(Text::words).sorted().toArray();
        boolean records = Math.max(targets, headed) >= MOST * boxes.size()
                && (told <= SOME * boxes.size() || targets >= MOST * boxes.size() && areLed(boxes))
                && words[words.length / 2] > 1
                && words[words.length / 2] <= WORDS;
        return records ? texts : List.of();
    }

    /** To how many other pages of the site they lead. */
    private static long targets(List<Element> boxes, Optional<String> url, Optional<String> site) {
        return boxes.stream()
                .flatMap(box -> link(box).stream())
                .filter(target -> Listing.leadsElsewhere(target, url, site))
                .distinct()
                .count();
    }

    private static Optional<String> link(Element box) {
        return linkElement(box).map(element -> element.attr("href"));
    }

    private static Optional<Element> linkElement(Element box) {
        return box.stream()
                .filter(element -> element.nameIs("a") && element.hasAttr("href"))
                .findFirst();
    }

    /** Whether it begins with a link of some words in a line of its own: the headline of another story, whatever is told of it. */
    private static boolean isLed(Element box) {
        return linkElement(box)
                .filter(link -> !box.nameIs("a") && Text.words(link.text()) >= HEADLINE)
                .filter(link -> box.text().startsWith(link.text()))
                .filter(link -> link.parent() != null && link.parent().ownText().isBlank())
                .isPresent();
    }

    private static boolean areLed(List<Element> boxes) {
        return boxes.stream().filter(Records::isLed).count() >= MOST * boxes.size();
    }

    private static boolean isHeaded(Element box) {
        return box.stream().anyMatch(Listing::isHeading);
    }

    /** What costs something is a product, whatever is said of it. */
    private static boolean hasPrice(Element box) {
        return box.stream()
                .map(element -> element.className().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains("price") || name.contains("precio") || name.contains("preis"));
    }

    private static boolean holdsSentence(Element box) {
        return box.stream()
                .map(Element::ownText)
                .anyMatch(text -> Text.endsSentence(text) && Text.words(text) >= SENTENCE);
    }
}
