package io.cleanwire.metadata;

import io.cleanwire.normalise.Literals;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of a {@code class} attribute say. Every element is asked, and most say nothing: one pass tells.
 *
 * @param furniture what the element is for, beside the article
 * @param telling the words that speak of a title, what stands above and below it, an author or a date, in lower case
 * @param trail whether one names a trail of breadcrumbs
 * @param aboutArticle whether one says that here stands who wrote an article, and when
 */
record ClassWords(Furniture furniture, List<String> telling, boolean trail, boolean aboutArticle) {

    static final ClassWords NONE = new ClassWords(Furniture.NONE, List.of(), false, false);

    private static final String TRAIL = "breadcrumb";

    /** What is no part of the article. */
    enum Furniture {
        NONE,
        CARD,
        COMMENTS
    }

    /** Words of comment threads, and of what a browser's translator lays over a page, by how they start. */
    private static final List<String> THREADS = List.of(" comment", " disqus", " skiptranslate");

    /** Words of cards of other articles, and of the day in the head of a page, by how they start. */
    private static final List<String> CARD_WORDS = List.of(
            " recommend",
            " related",
            " readmore",
            " sidebar",
            " most-read",
            " popular-",
            " teaser",
            " today-date",
            " todays-date",
            " current-date",
            " date-today",
            " header-date",
            " wm-ipp"); // what archives of the web put above a page

    private static final List<String> TITLES = List.of("entry-title", "post-title", "article-title", "p-name");

    /** Who wrote it, as newsrooms call it in several languages. */
    private static final Set<String> AUTHORS = Set.of(
            "autor",
            "autores",
            "autorzy",
            "auteur",
            "auteurs",
            "autore",
            "verfasser",
            "writer",
            "writers",
            "reporter",
            "muhabir",
            "yazar",
            "penulis",
            "hofundur",
            "szerzo",
            "szerzok",
            "autori",
            "avtor",
            "autorius",
            "kirjoittaja",
            "forfatter",
            "skribent",
            "article__signature",
            "article-signature",
            "createdby",
            "field--name-uid", // Drupal
            "contributor-name");

    /** What stands beside the name of an author, by how its class ends. */
    private static final List<String> BESIDE_AUTHORS =
            List.of("-location", "-org", "-title", "-role", "-job", "-position", "-bio", "-desc", "-description");

    /** The same in names of style sheets that tools make, with the hash that they write behind it. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?:_(?:title|role|job|position)|author(?:title|role|job|position|bio|desc|description))(?:_{1,3}[a-z0-9]{4,8})?$");

    private static final List<String> CARDS = List.of("vcard", "h-card", "p-author");

    /** Parts of names that a standfirst has; "dek" alone is a word of its own, as in {@code article-dek}. */
    private static final List<String> STANDFIRSTS =
            List.of("standfirst", "subheadline", "article-subtitle", "article__subtitle", "vorspann", "chapo");

    private static final List<String> KICKERS =
            List.of("kicker", "eyebrow", "topline", "overline", "dachzeile", "spitzmarke");

    private static final Pattern DEK = Pattern.compile("(?<![a-z])dek(?![a-z])");

    /** A class attribute without one of these has no telling word. */
    private static final List<String> NEEDED = Stream.of(
                    AUTHORS.stream().toList(),
                    List.of("author", "byline", "date", "publish", "timestamp", "datum", "-title", "p-name", "card"),
                    List.of("dek"),
                    STANDFIRSTS,
                    KICKERS)
            .flatMap(List::stream)
            .toList();

    /** What says so, by how it starts. */
    private static final List<String> ABOUT =
            List.of(" meta", " article-meta", " post-meta", " entry-meta", " article__meta", " post__meta");

    private static final Literals LOOK = new Literals(THREADS, CARD_WORDS, NEEDED, List.of(TRAIL), ABOUT);
    private static final int THREAD = 1;
    private static final int CARD = 2;
    private static final int TELLING = 4;
    private static final int STEPS = 8;
    private static final int FACTS = 16;

    /** What the words of a class attribute, or of an id, say. */
    static ClassWords of(String attribute) {
        int seen = LOOK.in(attribute);
        if (seen == 0) {
            return NONE; // most
        }
        List<String> words = Words.of(attribute);
        return new ClassWords(
                furniture(seen, words),
                (seen & TELLING) == 0 ? List.of() : telling(words),
                (seen & STEPS) != 0 && words.stream().anyMatch(ClassWords::isTrail),
                (seen & FACTS) != 0);
    }

    /** {@code has-breadcrumbs} and {@code breadcrumb-item} are none. */
    private static boolean isTrail(String word) {
        return (word.endsWith(TRAIL) || word.endsWith(TRAIL + "s"))
                && !word.startsWith("has-")
                && !word.startsWith("no-");
    }

    /** What the first word says that begins like one of theirs. */
    private static Furniture furniture(int seen, List<String> words) {
        if ((seen & (THREAD | CARD)) == 0) {
            return Furniture.NONE;
        }
        for (String word : words) {
            int kind = isOther(word) ? 0 : LOOK.in(word) & (THREAD | CARD);
            if (kind != 0) {
                return (kind & THREAD) != 0 ? Furniture.COMMENTS : Furniture.CARD;
            }
        }
        return Furniture.NONE;
    }

    /** Not the comments but a mark that they are open, or their number. */
    private static boolean isOther(String word) {
        return word.contains("open") || word.contains("count");
    }

    private static List<String> telling(List<String> words) {
        return words.stream()
                .filter(word -> isTitle(word)
                        || isCard(word)
                        || isAuthor(word)
                        || isDate(word)
                        || isUpdated(word)
                        || isStandfirst(word)
                        || isKicker(word))
                .toList();
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    static boolean isCard(String word) {
        return CARDS.contains(word);
    }

    static boolean isAuthor(String word) {
        return (word.contains("author")
                        || word.contains("byline")
                        || AUTHORS.contains(word)
                        || AUTHORS.contains(word.substring(word.lastIndexOf('-') + 1)))
                && BESIDE_AUTHORS.stream().noneMatch(word::endsWith);
    }

    /** Whether a word that speaks of an author names what stands beside the name: the trade, the biography. */
    static boolean isBesideAuthor(String word) {
        return ASIDE.matcher(word).find();
    }

    /** The sentence or two below a headline, as newsrooms name it in several languages. */
    static boolean isStandfirst(String word) {
        return STANDFIRSTS.stream().anyMatch(word::contains)
                || word.contains("dek") && DEK.matcher(word).find();
    }

    /** The few words above a headline. */
    static boolean isKicker(String word) {
        return KICKERS.stream().anyMatch(word::contains);
    }

    /** When an entry changed last, and appeared when it says nothing else (hAtom 0.1). */
    static boolean isUpdated(String word) {
        return word.equals("updated");
    }

    static boolean isDate(String word) {
        return (word.contains("date")
                        || word.contains("publish")
                        || word.contains("timestamp")
                        || word.contains("datum"))
                && !word.contains("update")
                && !word.contains("modif");
    }
}
