package io.cleanwire.cleaner;

import io.cleanwire.model.Block;
import io.cleanwire.model.Body;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * What the verdict looks at.
 *
 * @param document the page; empty for a flattened text, which has no links to count
 * @param declaredArticle whether the page calls itself an article
 * @param declaredAs what it says in JSON-LD that it is
 * @param text what is read on it
 */
record Sighting(
        Optional<Integer> httpStatus,
        Optional<String> normalizedUrl,
        Optional<Document> document,
        boolean declaredArticle,
        Declared declaredAs,
        Body body,
        Said text,
        Metadata metadata) {

    /** What JSON-LD says of a page, and other declarations of things that have a page. */
    enum Declared {
        ARTICLE,
        LIST,
        THING,
        NOTHING
    }

    /** Characters of the payload that phrases are looked for in. */
    private static final int SEEN = 6000;

    /** Words of the beginning of a story, and how many of them a list has at least. */
    private static final int BEGINNING = 6;

    private static final int BEGINNINGS = 4;

    /** The share of the paragraphs that break off. */
    private static final double BROKEN = .7;

    /** In more words a story may speak to its reader, too. */
    private static final int NOTE = 60;

    /** Shorter words are particles. */
    private static final int TELLING = 4;

    /** Behind so many letters words are inflected. */
    private static final int STEM = 6;

    /** Fewer words in an address are a section. */
    private static final int SLUG_WORDS = 2;

    /** The share of the telling words of an address. */
    private static final double NAMED = .4;

    /** So many elements are looked at, and the part of the body that must stand in one. */
    private static final int HOLDERS = 8;

    private static final double HELD = .9;

    private static final Pattern SLUG = Pattern.compile("(?<!\\p{L})(?:\\p{L}{2,}+[-_+]){3}\\p{L}{2}");

    /** Some words in quotation marks: somebody else's. */
    private static final Pattern QUOTED =
            Pattern.compile("«[^»\n]{6,}+»|[“„][^“”\n]{6,}+[”“]|「[^」\n]{4,}+」|\"[^\"\n]{6,}+\"");

    boolean page() {
        return document.isPresent();
    }

    /** What the page gives as its headline, and what other sources of it say, lower case, a line each; what they quote is left out. */
    String headlines() {
        return metadata.headline().stream()
                .flatMap(headline -> Stream.concat(
                        Stream.of(headline.value()),
                        headline.conflicting().stream().map(Evidence.Conflict::value)))
                .map(Sighting::unquoted)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    /** A text without what it quotes. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll("");
    }

    int bodyWords() {
        return body.facts().bodyWords();
    }

    /**
     * What is read on a page, lower case, at most {@value #SEEN} characters.
     *
     * @param story the text of the body
     * @param all the same, and what was cut behind it; a footer speaks of the whole site, and is left out
     */
    record Said(String story, String all) {

        static Said of(Body body) {
            StringBuilder text = new StringBuilder();
            for (Block block : body.blocks()) {
                add(text, text.length() == 0 ? "" : "\n\n", block.text());
            }
            String story = text.toString();
            for (var removal : body.removed()) {
                if (text.length() >= SEEN) {
                    break;
                }
                if (removal.reason() != RemovalReason.FOOTER) {
                    add(text, "\n", removal.sample());
                }
            }
            return new Said(story, text.toString());
        }
    }

    private static void add(StringBuilder text, String between, String more) {
        int free = SEEN - text.length();
        if (free > 0 && !more.isEmpty()) {
            text.append(between).append(more, 0, Math.min(more.length(), free));
            for (int i = text.length() - Math.min(more.length(), free); i < text.length(); i++) {
                text.setCharAt(i, Character.toLowerCase(text.charAt(i)));
            }
        }
    }

    /**
     * Whether something that only articles have says that it is one, a type, a date or an author for programs, and the
     * text is the one that is meant.
     */
    boolean saysArticle() {
        return isOfArticle() && speaksOfTitle();
    }

    private boolean isOfArticle() {
        return declaredAs == Declared.ARTICLE
                || metadata.datePublished().filter(Sighting::isForPrograms).isPresent()
                || metadata.authors().filter(Sighting::isForPrograms).isPresent();
    }

    /**
     * Whether the page wants something of its reader, leads nowhere, or stands in the place of the article that its head
     * is of.
     */
    boolean asks() {
        return body.facts().linkWords() == 0
                || isOfArticle() && !speaksOfTitle()
                || document.filter(Records::controls).isPresent();
    }

    /** Whether the text speaks to its reader, as what stands before an article does, and is that short. */
    boolean addressesReader() {
        return bodyWords() <= NOTE
                && metadata.inLanguage()
                        .filter(language -> ReaderWords.areIn(language.value(), text.story()))
                        .isPresent();
    }

    /** Whether the text has a word of its headline: where a wall stands for an article, the head of the page may still be the article's. */
    private boolean speaksOfTitle() {
        Set<String> titled = metadata.headline().stream()
                .flatMap(headline -> tellingParts(headline.value()))
                .collect(Collectors.toSet());
        return titled.isEmpty()
                || text.story().lines().flatMap(Sighting::tellingParts).anyMatch(titled::contains);
    }

    /**
     * Whether the running text has so many of the telling words of its address that it is the story which the address
     * names: a wall in its place says nothing of it. A path that a page of errors repeats is not read.
     *
     * @param except how words begin that say nothing
     */
    boolean speaksOfAddress(Set<String> except) {
        List<String> slug = Urls.slugWords(normalizedUrl.orElse(""));
        Set<String> named = (slug.size() < SLUG_WORDS ? List.<String>of() : slug)
                .stream()
                        .filter(word -> word.length() >= TELLING)
                        .flatMap(Sighting::beginning)
                        .filter(word -> !except.contains(word))
                        .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return false;
        }
        Set<String> found = body.blocks().stream()
                .filter(block -> !(block instanceof Block.Heading))
                .flatMap(block -> Arrays.stream(block.text().split("\\s", -1)))
                .filter(word -> word.indexOf('/') < 0)
                .flatMap(word -> Titles.foldedWords(Text.key(word)).stream())
                .flatMap(Sighting::beginning)
                .filter(named::contains)
                .collect(Collectors.toSet());
        return !found.isEmpty() && found.size() >= NAMED * named.size();
    }

    /** How the words begin of a list of phrases, as {@link #speaksOfAddress} compares them. */
    static Set<String> beginnings(Stream<String> phrases) {
        return phrases.flatMap(phrase -> Titles.foldedWords(Text.key(phrase)).stream())
                .flatMap(Sighting::beginning)
                .collect(Collectors.toSet());
    }

    /** How the words begin that are no particles; of scripts without blanks between words, each two characters. */
    private static Stream<String> tellingParts(String text) {
        return Stream.of(Text.key(text).split(" ", -1)).flatMap(Sighting::beginning);
    }

    private static Stream<String> beginning(String word) {
        if (!word.isEmpty() && Text.isDense(word.charAt(0))) {
            return IntStream.range(0, word.length() - 1).mapToObj(i -> word.substring(i, i + 2));
        }
        return word.length() < TELLING ? Stream.empty() : Stream.of(word.substring(0, Math.min(word.length(), STEM)));
    }

    private static boolean isForPrograms(Evidence<?> evidence) {
        return !evidence.source().startsWith("dom:") && !evidence.source().startsWith("url:");
    }

    /** The first element that a query finds, as its tag and its id; empty for a text. */
    Optional<String> mark(Evaluator query) {
        return document.map(page -> page.selectFirst(query)).map(Sighting::named);
    }

    /** The first of the elements with an id or a role that a query finds in which the body stands, as its tag and its id; empty for a text. */
    Optional<String> holder(Evaluator query) {
        return document.flatMap(page -> page.stream()
                .filter(found -> found.hasAttr("id") || found.hasAttr("role")) // of many elements few have
                .filter(found -> !found.nameIs("body") && query.matches(page, found))
                .limit(HOLDERS)
                .filter(found -> Listing.share(body.blocks(), List.of(Text.line(found.text()))) >= HELD)
                .findFirst()
                .map(Sighting::named));
    }

    private static String named(Element found) {
        return found.normalName() + (found.id().isEmpty() ? "" : "#" + found.id());
    }

    /** How many entries the page lists, when they are what its body is made of; else 0. */
    int listed() {
        return document.map(page -> Listing.entries(page, normalizedUrl, body.blocks()))
                .orElse(0);
    }

    /** How many products, jobs, events or documents the page lists, when they are what its body is made of; else 0. */
    int records() {
        return document.map(page -> Math.max(
                        Records.count(page, normalizedUrl, body.blocks()),
                        Records.rows(page, normalizedUrl, body.blocks())))
                .orElse(0);
    }

    /** How many of them the page has beside a body of fewer words; else 0. */
    int recordsBeside() {
        return document.map(page -> Records.beside(page, normalizedUrl, bodyWords()))
                .orElse(0);
    }

    /** How many pages the page leads to, beside its menus; 0 for a text. */
    int leads() {
        return document.map(Records::links).orElse(0);
    }

    /** How many of them stand above the body; 0 when the address or a date speaks of a story. */
    int recordsAbove() {
        return document.filter(page -> !namesStory() && metadata.datePublished().isEmpty())
                .map(page -> Records.above(page, normalizedUrl, body.blocks()))
                .orElse(0);
    }

    /** Whether the page is sure to list others, and does not say in JSON-LD that it is an article. */
    boolean isList() {
        return document.filter(page -> declaredAs == Declared.LIST
                        || declaredAs != Declared.ARTICLE && ListSigns.isSure(page, normalizedUrl.orElse("")))
                .isPresent();
    }

    /** Whether paragraph after paragraph breaks off, as the beginnings of other stories do. */
    boolean breaksOff() {
        List<String> paragraphs = body.blocks().stream()
                .map(Block::text)
                .filter(text -> Text.words(text) >= BEGINNING)
                .toList();
        long broken = paragraphs.stream()
                .filter(text -> text.endsWith("…") || text.endsWith("..."))
                .count();
        return !saysArticle() && broken >= BEGINNINGS && broken >= BROKEN * paragraphs.size();
    }

    /** Whether it is a few words of which nobody knows who wrote them, or when. */
    boolean isNote() {
        return bodyWords() <= NOTE && isAnonymous();
    }

    /** Whether the page gives neither a date nor an author, and does not call itself an article. */
    boolean isAnonymous() {
        return !declaredArticle
                && !saysArticle()
                && metadata.authors().isEmpty()
                && metadata.datePublished().isEmpty();
    }

    /** Whether the page is that of a thing, such as a product, by what it declares or by the name that its system gives it. */
    boolean isThing() {
        return declaredAs == Declared.THING
                || document.filter(ThingSigns::isSure).isPresent();
    }

    /** Whether the headline is the name of a page that sites keep beside their articles, and it is not declared to be one. */
    boolean isKept() {
        return declaredAs != Declared.ARTICLE
                && metadata.headline()
                        .map(Evidence::value)
                        .filter(PageNames::isOne)
                        .isPresent();
    }

    /** Whether the text stands beside fields to fill in, and little else does. */
    boolean standsInForm() {
        return document.filter(page -> ThingSigns.asks(page, body.blocks(), bodyWords()))
                .isPresent();
    }

    /** How many weak signs there are that it does. */
    int listSigns() {
        return document.map(page -> ListSigns.weak(page, normalizedUrl.orElse("")))
                .orElse(0);
    }

    /** Whether the URL is that of a site's front page. */
    boolean isHome() {
        return normalizedUrl
                .map(url -> url.indexOf('/', url.indexOf("//") + 2) == url.length() - 1)
                .orElse(false);
    }

    /** Whether the last part of the URL reads as a headline: {@code four-words-or-more-24376.html}. */
    boolean namesStory() {
        return normalizedUrl
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .map(url ->
                        SLUG.matcher(url.substring(url.lastIndexOf('/') + 1)).find())
                .orElse(false);
    }

    /** Whether the page names who wrote it, and when. */
    boolean isSigned() {
        return metadata.authors().isPresent() && metadata.datePublished().isPresent();
    }

    /** Share of the page's words that stand in links. */
    double linkShare() {
        return body.facts().words() == 0
                ? 0
                : (double) body.facts().linkWords() / body.facts().words();
    }

    /** Share of the body's words that stand in links. */
    double bodyLinkShare() {
        return bodyWords() == 0 ? 0 : (double) body.facts().bodyLinkWords() / bodyWords();
    }

    /** Words of the payload, or of the body where the page carried it unseen. */
    int visibleWords() {
        return Math.max(body.facts().words(), bodyWords());
    }
}
