package io.cleanwire.cleaner;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What a page that lists others says of itself: the classes that publishing systems give to the bodies of their archives,
 * an address that is a month or a category, links to its other pages.
 */
final class ListSigns {

    /** Classes of the body, each of one system, by which alone it is sure. */
    private static final Set<String> NAMES = Set.of(
            "author-template", // Ghost
            "home-template",
            "ns-14", // a category of MediaWiki
            "tag-template",
            "page-search", // Drupal
            "page-taxonomy",
            "path-search",
            "path-taxonomy",
            "post-type-archive", // WordPress
            "search-no-results",
            "search-results",
            "section-index", // phpBB
            "section-viewforum",
            "template-blog", // Shopify
            "template-collection",
            "template-search",
            "catalog-category-view", // Magento
            "catalogsearch-result-index",
            "page-category", // PrestaShop
            "view-category", // Joomla
            "view-list"); // Squarespace

    /** Before the kind of what the archive holds. */
    private static final String ARCHIVE = "post-type-archive-";

    /** Two of these stand in the body of an archive of WordPress; one alone says little. */
    private static final Set<String> WORDPRESS = Set.of("archive", "author", "blog", "category", "date", "home", "tag");

    private static final int WORDPRESS_SURE = 2;

    /** Classes that the same systems give to the body of a single story. */
    private static final Pattern SINGLE = Pattern.compile("(?:^|\\s)(?:single|post-template|page-template|node-type-)");

    /** A year and a month or a day, and nothing behind it. */
    private static final Pattern MONTH =
            Pattern.compile("/(?:19|20)[0-9]{2}/(?:0?[1-9]|1[0-2])(?:/[0-3]?[0-9])?(?:/page/[0-9]{1,4})?/?$");

    /** The topics of a forum, as the scripts of several systems for these are called. */
    private static final Pattern FORUM = Pattern.compile("/(?:viewforum|forumdisplay)\\.php(?:[/?]|$)");

    /** The pages of a category, as wikis call them in some languages. */
    private static final Pattern WIKI = Pattern.compile(
            "(?:/wiki/|[?&]title=)(?:Categor(?:y|ie|ia|%C3%ADa)|Cat%C3%A9gorie|Kategori(?:a|e|en|ja)?|Kateg%C3%B3ria"
                    + "|Kategooria|Luokka|Special|Spezial|Sp%C3%A9cial|Especial|Speciale?):",
            Pattern.CASE_INSENSITIVE);

    /** What servers write above the files of a folder. */
    private static final List<String> FOLDERS = List.of("Index of /", "Directory listing for /");

    /** A category, an author, a search, with one name behind it; or a page of a list. */
    private static final Pattern LIST_ADDRESS = Pattern.compile(
            "/(?:archives?|authors?|autor(?:en|es|i|e)?|auteurs?|avtor|forfatter|kirjoittaja|redakteur|szerzo|yazar(?:lar)?"
                    + "|categor(?:y|ies|ia|ias|ie)|kategori(?:e|en|a|at|ja)?|etiquetas?|etiket(?:y|ten)?|labels?"
                    + "|rubri(?:k|que|ca|ka|ques)|rubryka|schlagwort|sections?|tags?|cimke|stitek|oznaka|tunniste"
                    + "|temas?|tematy?|themen?|themas?|topics?|emner?|amne|aihe|konu)"
                    + "/[^/?]{1,60}/?$|/page/[0-9]{1,4}/?$"
                    + "|/(?:search|suche|recherche|buscar|busca|pesquisa|cerca|ricerca|zoeken|szukaj|sok|haku|hledat|hladat"
                    + "|kereses|cautare|arama|ara|pretraga|iskanje|poisk|paieska|otsing|tim-kiem|cari)(?:[/?]|$)"
                    + "|[?&](?:s|q|query|search|paged?)=",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> PAGERS = List.of("pagin", "pager", "paging", "page-numbers", "pagenav");

    private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,4}");

    /** So many links are looked at, and so many elements around each. */
    private static final int LINKS = 2000;

    private static final int AROUND = 4;

    private static final Evaluator TYPE = QueryParser.parse("meta[property=og:type]");

    private ListSigns() {}

    /** Whether the page is named as only lists are. */
    static boolean isSure(Document page, String url) {
        Set<String> names = page.body().classNames();
        long wordpress = names.stream()
                .filter(name -> WORDPRESS.contains(name) || name.startsWith("tax-") || name.startsWith("term-"))
                .count();
        return !isSingle(page)
                && (names.stream().anyMatch(name -> NAMES.contains(name) || name.startsWith(ARCHIVE))
                        || wordpress >= WORDPRESS_SURE
                        || MONTH.matcher(url).find()
                        || FORUM.matcher(url).find()
                        || WIKI.matcher(url).find()
                        || FOLDERS.stream().anyMatch(page.title()::startsWith));
    }

    /** How many signs there are of which each alone says little. */
    static int weak(Document page, String url) {
        if (isSingle(page)) {
            return 0;
        }
        String type = page.select(TYPE).attr("content");
        return (LIST_ADDRESS.matcher(url).find() ? 1 : 0)
                + (type.equals("profile") ? 1 : 0)
                + (leadsToPages(page) ? 1 : 0);
    }

    private static boolean isSingle(Document page) {
        return SINGLE.matcher(page.body().className()).find();
    }

    private static boolean leadsToPages(Document page) {
        return page.stream()
                .filter(element -> element.nameIs("a") && element.hasAttr("href"))
                .limit(LINKS)
                .filter(link -> PAGE_NUMBER.matcher(link.ownText()).matches())
                .anyMatch(ListSigns::isInPager);
    }

    private static boolean isInPager(Element link) {
        Element up = link;
        for (int i = 0; i < AROUND && up != null; i++, up = up.parent()) {
            String name = up.className();
            if (PAGERS.stream().anyMatch(name::contains)) {
                return true;
            }
        }
        return false;
    }
}
