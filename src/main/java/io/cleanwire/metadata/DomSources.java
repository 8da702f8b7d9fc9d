package io.cleanwire.metadata;

import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.Literals;
import io.cleanwire.normalise.PersonNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What visible elements say by their tag, class, {@code rel} and {@code itemprop}. */
final class DomSources {

    /** Paths of pages about a person. */
    private static final Literals AUTHOR_PATHS = new Literals(List.of(
            "/author/",
            "/authors/",
            "/autor/",
            "/autoren/",
            "/auteur/",
            "/autore/",
            "/by/",
            "/columnists/",
            "/contributor",
            "/firmas/",
            "/journalist",
            "/penulis/",
            "/reporter/",
            "/reporters/",
            "/signataires/",
            "/skribent/",
            "/writers/",
            "/yazar"));

    /** How addresses begin of the pages of those who write, on platforms for many. */
    private static final String ACCOUNT = "/@";

    /** Right below a headline it is that of the author; below a release that of somebody to ask. */
    private static final String MAIL = "mailto:";

    /** Fewer than these have a vote, and lists of articles have hundreds. */
    private static final int MOST_TIMES = 4;

    /** Teasers below the story have bylines as well. */
    private static final int MOST_AUTHORS = 10;

    /** Lines between a headline and what belongs to it. */
    private static final int NEAR = 5;

    /** A longer text before a date is no label of it. */
    private static final int LONGEST_LABEL = 60;

    /** What stands between a kicker and the headline. */
    private static final Pattern BETWEEN = Pattern.compile("^\\s{0,9}[-–—:|•·]?\\s{0,9}");

    /** Elements around a date, of nothing before it, that a label may stand before. */
    private static final int BOXES = 2;

    /** A day, a month and a year, and a weekday. */
    private static final int LONGEST_BOXES = 40;

    private final Candidates found;
    private final IntPredicate leadsAway;
    private final IntSupplier line;
    private int headingLine = -1;
    private String kicker = "";
    private int kickerLine;

    /**
     * @param leadsAway whether a zone is inside a link to another page
     * @param line how many lines of the page were read so far
     */
    DomSources(Candidates found, IntPredicate leadsAway, IntSupplier line) {
        this.found = found;
        this.leadsAway = leadsAway;
        this.line = line;
    }

    /** The headline begins here; a kicker right above it is its own. */
    void heading() {
        headingLine = line.getAsInt();
        if (!kicker.isEmpty() && headingLine - kickerLine < NEAR) {
            found.add("dom:kicker", kicker);
        }
    }

    /** What a heading says behind a kicker that it begins with, in an element named so. */
    String withoutKicker(Element heading, String text) {
        Element first = heading.firstElementChild();
        if (first == null || ClassWords.of(first.className()).telling().stream().noneMatch(ClassWords::isKicker)) {
            return text;
        }
        String above = Snippet.text(first).strip();
        String whole = text.strip();
        if (above.isEmpty() || whole.length() <= above.length() || !whole.startsWith(above)) {
            return text;
        }
        kicker = above;
        kickerLine = line.getAsInt();
        return BETWEEN.matcher(whole.substring(above.length())).replaceFirst("");
    }

    void time(Element element, int zone) {
        if ((zone & Zones.FURNITURE) != 0 || leadsAway.test(zone)) {
            return;
        }
        String text = Snippet.text(element);
        String source =
                isChanged(element) || NearHeadline.isChange(text) ? "dom:time-modified" : timeSource(element, zone);
        if (found.all(source).size() < MOST_TIMES) {
            boolean dated = element.hasAttr("datetime") || DateText.find(text).isPresent();
            found.add(source, element.hasAttr("datetime") ? element.attr("datetime") : dated ? text : moment(element));
        }
    }

    private static String timeSource(Element element, int zone) {
        String marks = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        if (marks.contains("updated") && !marks.contains("published") || marks.contains("modified")) {
            return "dom:time-modified";
        }
        if (element.hasAttr("pubdate") || marks.contains("published") || marks.contains("entry-date")) {
            return "dom:time-published";
        }
        return (zone & Zones.ARTICLE) != 0 ? "dom:time" : "dom:time-outside";
    }

    void attributes(Element element, Marks marks, int zone) {
        if ((zone & Zones.FURNITURE) != 0) {
            // an aside of the article may be about it; the first, for others list its relatives
            if ((zone & Zones.ARTICLE) != 0
                    && marks.itemprop().equalsIgnoreCase("datePublished")
                    && isFirst("microdata:datePublished")) {
                microdata(element, marks.itemprop());
            }
            return;
        }
        if (!marks.itemprop().isEmpty()) {
            microdata(element, marks.itemprop());
        }
        if (element.nameIs("span")) {
            rdfa(element);
        }
        rel(element, marks.rel());
        if (!marks.classes().telling().isEmpty()) {
            classes(element, marks.classes().telling(), zone);
        }
    }

    private void microdata(Element element, String itemprop) {
        for (String property : Words.of(itemprop)) {
            switch (property) {
                case "headline" -> found.add("microdata:headline", value(element));
                case "datepublished" -> found.add("microdata:datePublished", value(element));
                case "datemodified" -> found.add("microdata:dateModified", value(element));
                case "author" -> author(element, "microdata:author");
                case "dateline" -> found.add("microdata:dateline", value(element));
                case "publisher" -> publisher(element);
                case "articlesection" -> found.add("microdata:articleSection", value(element));
                default -> {}
            }
        }
    }

    /** Dates as RDFa writes them: {@code property="schema:datePublished"}. */
    private void rdfa(Element element) {
        String property = element.attr("property");
        String name = property.substring(property.indexOf(':') + 1);
        if (name.equals("datePublished") || name.equals("dateCreated")) {
            found.add("rdfa:" + name, value(element));
        }
    }

    /** By its name alone, for it holds a logo and an address as well. */
    private void publisher(Element element) {
        Snippet.withWord(element, "itemprop", "name")
                .map(DomSources::value)
                .ifPresent(name -> found.add("microdata:publisher", name));
    }

    private void author(Element element, String source) {
        Optional<Element> name = Snippet.withWord(element, "itemprop", "name");
        String text = name.map(DomSources::value).orElseGet(() -> value(element));
        author(source, text, href(element));
    }

    private void author(String source, String name, Optional<String> url) {
        found.add(new AuthorClaim(source, name, url, line.getAsInt()));
    }

    private void rel(Element element, String rel) {
        boolean link = element.nameIs("a");
        if (rel.isEmpty() && !link) {
            return;
        }
        if (Words.has(rel, "author") && link) {
            author("dom:rel-author", Signed.by(element), href(element));
        } else if (Words.has(rel, "tag") && link) {
            found.add("dom:rel-tag", Snippet.text(element));
        } else if (link && leadsToAuthor(element.attr("href"))) {
            author("dom:author-link", Signed.by(element), href(element));
        } else if (link && isNearHeading() && element.attr("href").startsWith(MAIL)) {
            PersonNames.written(Snippet.text(element))
                    .ifPresent(name -> author("dom:author-link", name, Optional.empty()));
        }
    }

    private boolean isNearHeading() {
        return headingLine >= 0 && line.getAsInt() - headingLine <= NEAR;
    }

    private static boolean leadsToAuthor(String href) {
        return href.startsWith(ACCOUNT) || AUTHOR_PATHS.in(href) != 0 && !href.contains("/licenses/");
    }

    private void classes(Element element, List<String> words, int zone) {
        for (String word : words) {
            if (ClassWords.isTitle(word) && !isInCard(element)) {
                found.add("dom:entry-title", Snippet.text(element));
            } else if (ClassWords.isCard(word) && !element.className().contains("infobox")) {
                Element name = Snippet.withWord(element, "class", "fn")
                        .or(() -> Snippet.withWord(element, "class", "p-name"))
                        .orElse(element);
                author("dom:h-card", Snippet.text(name), href(name));
            } else if (ClassWords.isAuthor(word)
                    && found.authors("dom:author-class").size() < MOST_AUTHORS) {
                String source = ClassWords.isBesideAuthor(word) ? "dom:beside-author" : "dom:author-class";
                author(source, Signed.by(element), Optional.empty());
                if (isFirst("dom:byline-date") && !leadsAway.test(zone)) {
                    date("dom:byline-date", element);
                }
            } else if (ClassWords.isKicker(word) && found.all("dom:kicker").isEmpty()) {
                kicker = Snippet.text(element).strip();
                kickerLine = line.getAsInt();
            } else if (ClassWords.isStandfirst(word) && headingLine >= 0 && line.getAsInt() - headingLine <= NEAR) {
                found.add("dom:standfirst", Snippet.text(element));
            } else if (ClassWords.isDate(word) && isFirst("dom:date-class") && !leadsAway.test(zone)) {
                date("dom:date-class", element);
            } else if (ClassWords.isUpdated(word) && isFirst("dom:hatom-updated")) {
                found.add("dom:hatom-updated", moment(element));
            }
        }
    }

    /** In a card the name is somebody's. */
    private static boolean isInCard(Element element) {
        Element around = element;
        for (int up = 0; up < 3 && around != null; up++) {
            if (around.hasClass("h-card") || around.hasClass("vcard")) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** Only the first such date has a vote, and lists of articles have hundreds. */
    private boolean isFirst(String source) {
        return found.all(source).isEmpty();
    }

    private void date(String source, Element element) {
        String written = dated(element);
        boolean titled = element.nameIs("abbr") || element.hasClass("published");
        String text = titled && DateText.find(written).isEmpty() ? moment(element) : written;
        if (text.length() <= Lines.MAX_LENGTH
                && DateText.find(text).isPresent()
                && !NearHeadline.isChange(text)
                && !isChanged(element)) {
            found.add(source, text);
        }
    }

    /** The text of an element; its pieces apart when they are a date only so: day, month and year in boxes of their own. */
    private static String dated(Element element) {
        String text = Snippet.text(element);
        if (text.length() > LONGEST_BOXES || DateText.find(text).isPresent()) {
            return text;
        }
        String apart = String.join(" ", Snippet.texts(element));
        return DateText.parse(apart).isPresent() ? apart : text;
    }

    /** What microformats call the value of a date: the {@code title} or the text, which may be "3 days ago". */
    private static String moment(Element element) {
        for (String attribute : List.of("datetime", "title")) {
            if (DateText.parse(element.attr(attribute)).isPresent()) {
                return element.attr(attribute);
            }
        }
        return Snippet.text(element);
    }

    /** Whether the words before a date say that it is the day of a change: "last edited", and the date, maybe in a list of its own. */
    private static boolean isChanged(Element date) {
        Optional<Node> before = before(date);
        Element around = date;
        for (int up = 0; up < BOXES && before.isEmpty() && around.parent() != null; up++) {
            around = around.parent();
            before = before(around);
        }
        String label = before.map(DomSources::label).orElse("");
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && NearHeadline.isChange(label)
                && DateText.find(label).isEmpty();
    }

    private static Optional<Node> before(Element element) {
        Node before = element.previousSibling();
        return Optional.ofNullable(
                before instanceof TextNode blank && blank.isBlank() ? before.previousSibling() : before);
    }

    private static String label(Node before) {
        if (before instanceof TextNode text) {
            return text.getWholeText();
        }
        return before instanceof Element element && !element.nameIs("time") ? Snippet.text(element) : "";
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.nameIs("abbr") ? moment(element) : Snippet.text(element);
    }

    private static Optional<String> href(Element element) {
        return Optional.of(element.attr("href")).filter(href -> !href.isEmpty());
    }
}
