package io.cleanwire.metadata;

import io.cleanwire.normalise.DateText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;

/** What visible elements say by their tag, class, {@code rel} and {@code itemprop}. */
final class DomSources {

    /** Paths of pages about a person. */
    private static final List<String> AUTHOR_PATHS = List.of(
            "/author/",
            "/authors/",
            "/autor/",
            "/autoren/",
            "/auteur/",
            "/autore/",
            "/by/",
            "/columnists/",
            "/journalist");

    private static final List<String> TITLE_CLASSES = List.of("entry-title", "post-title", "article-title", "p-name");

    private static final List<String> CARD_CLASSES = List.of("vcard", "h-card", "p-author");

    private final Candidates found;
    private final IntPredicate leadsAway;

    /** The telling words of a class attribute; a page has many elements and few classes. */
    private final Map<String, List<String>> telling = new HashMap<>();

    DomSources(Candidates found, IntPredicate leadsAway) {
        this.found = found;
        this.leadsAway = leadsAway;
    }

    void time(Element element, int zone) {
        if ((zone & Zones.FURNITURE) != 0 || leadsAway.test(zone)) {
            return;
        }
        String value = element.hasAttr("datetime") ? element.attr("datetime") : Snippet.text(element);
        String marks = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        if (marks.contains("updated") && !marks.contains("published") || marks.contains("modified")) {
            found.add("dom:time-modified", value);
        } else if (element.hasAttr("pubdate") || marks.contains("published") || marks.contains("entry-date")) {
            found.add("dom:time-published", value);
        } else if ((zone & Zones.ARTICLE) != 0) {
            found.add("dom:time", value);
        }
    }

    void attributes(Element element, int zone) {
        if ((zone & Zones.FURNITURE) != 0) {
            return;
        }
        String itemprop = element.attr("itemprop");
        if (!itemprop.isEmpty()) {
            microdata(element, itemprop);
        }
        rel(element, element.attr("rel"));
        String className = element.className();
        if (!className.isEmpty()) {
            classes(element, className, zone);
        }
    }

    private void microdata(Element element, String itemprop) {
        for (String property : Words.of(itemprop)) {
            switch (property) {
                case "headline" -> found.add("microdata:headline", value(element));
                case "datepublished" -> found.add("microdata:datePublished", value(element));
                case "datemodified" -> found.add("microdata:dateModified", value(element));
                case "author" -> author(element, "microdata:author");
                case "articlesection" -> found.add("microdata:articleSection", value(element));
                default -> {}
            }
        }
    }

    private void author(Element element, String source) {
        Optional<Element> name = Snippet.withWord(element, "itemprop", "name");
        String text = name.map(DomSources::value).orElseGet(() -> value(element));
        found.add(new AuthorClaim(source, text, false, href(element)));
    }

    private void rel(Element element, String rel) {
        boolean link = element.nameIs("a");
        if (rel.isEmpty() && !link) {
            return;
        }
        if (Words.has(rel, "author") && link) {
            found.add(new AuthorClaim("dom:rel-author", Snippet.text(element), false, href(element)));
        } else if (Words.has(rel, "tag") && link) {
            found.add("dom:rel-tag", Snippet.text(element));
        } else if (link && leadsToAuthor(element.attr("href"))) {
            found.add(new AuthorClaim("dom:author-link", Snippet.text(element), false, href(element)));
        }
    }

    private static boolean leadsToAuthor(String href) {
        for (String path : AUTHOR_PATHS) { // no stream: asked of every link
            if (href.contains(path)) {
                return true;
            }
        }
        return false;
    }

    private void classes(Element element, String className, int zone) {
        for (String word : telling.computeIfAbsent(className, DomSources::telling)) {
            if (TITLE_CLASSES.contains(word)) {
                found.add("dom:entry-title", Snippet.text(element));
            } else if (CARD_CLASSES.contains(word)) {
                Element name = Snippet.withWord(element, "class", "fn").orElse(element);
                found.add(new AuthorClaim("dom:h-card", Snippet.text(name), false, href(name)));
            } else if (isAuthor(word)) {
                found.add(AuthorClaim.person("dom:author-class", Snippet.text(element)));
            } else if (isDate(word) && !leadsAway.test(zone)) {
                date(element);
            }
        }
    }

    private static List<String> telling(String className) {
        return Words.of(className).stream()
                .filter(word ->
                        TITLE_CLASSES.contains(word) || CARD_CLASSES.contains(word) || isAuthor(word) || isDate(word))
                .toList();
    }

    private static boolean isAuthor(String word) {
        return word.contains("author") || word.contains("byline");
    }

    private void date(Element element) {
        String text = Snippet.text(element);
        if (text.length() <= Lines.MAX_LENGTH && DateText.find(text).isPresent()) {
            found.add("dom:date-class", text);
        }
    }

    private static boolean isDate(String word) {
        return (word.contains("date")
                        || word.contains("publish")
                        || word.contains("timestamp")
                        || word.contains("datum"))
                && !word.contains("update")
                && !word.contains("modif");
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return Snippet.text(element);
    }

    private static Optional<String> href(Element element) {
        return Optional.of(element.attr("href")).filter(href -> !href.isEmpty());
    }
}
