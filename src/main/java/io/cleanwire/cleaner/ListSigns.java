package io.cleanwire.cleaner;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page that lists others says of itself: the classes that publishing systems give to the bodies of their archives,
 * its type in JSON-LD, an address that is a month or a category, links to its other pages.
 */
final class ListSigns {

    /** So many, and the page says that it lists others. */
    static final int SURE = 2;

    /** Classes and ids of the body, each of one system, by which alone it is sure. */
    private static final Set<String> NAMES = Set.of(
            "archive", // WordPress
            "author",
            "blog",
            "category",
            "post-type-archive",
            "search-no-results",
            "search-results",
            "tag",
            "author-template", // Ghost
            "home-template",
            "tag-template",
            "page-search", // Drupal
            "page-taxonomy",
            "path-search",
            "section-index", // phpBB
            "section-viewforum",
            "template-blog", // Shopify
            "template-collection",
            "template-search",
            "catalog-category-view", // Magento
            "catalogsearch-result-index",
            "view-list"); // Squarespace

    /** Classes that the same systems give to the body of a single story. */
    private static final Pattern SINGLE = Pattern.compile("(?:^| )(?:single|post-template|page-template|node-type-)");

    /** A year and a month or a day, and nothing behind it. */
    private static final Pattern MONTH =
            Pattern.compile("/[12][0-9]{3}/[01]?[0-9](?:/[0-3]?[0-9])?(?:/page/[0-9]{1,4})?/?$");

    /** A category, an author, a search, with one name behind it; or a page of a list. */
    private static final Pattern LIST_ADDRESS = Pattern.compile(
            "/(?:archives?|authors?|autor(?:en|es|i)?|auteurs?|categor(?:y|ies|ia|ias|ie)|catégorie|etiquetas?"
                    + "|kategori(?:e|en|a)?|labels?|rubri(?:k|que|ca)|schlagwort|sections?|tags?|temas?|themen?|topics?)"
                    + "/[^/?]{1,60}/?$|/page/[0-9]{1,4}/?$|/(?:search|suche|recherche|buscar|zoeken|szukaj)(?:[/?]|$)"
                    + "|[?&](?:s|q|query|search|paged?)=",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> PAGERS = List.of("pagin", "pager", "paging", "page-numbers", "pagenav");

    /** So many links that are numbers lead to the other pages of a list. */
    private static final int FEWEST_PAGES = 2;

    private ListSigns() {}

    /** {@value #SURE} and more when it is sure; of two weak signs each counts one. */
    static int count(Document page, String url, boolean declared) {
        Element body = page.body();
        if (SINGLE.matcher(body.className()).find()) {
            return 0;
        }
        boolean named = NAMES.contains(body.id()) || body.classNames().stream().anyMatch(NAMES::contains);
        String profile = page.select("meta[property=og:type]").attr("content");
        return (named ? SURE : 0)
                + (declared ? SURE : 0)
                + (MONTH.matcher(url).find() ? SURE : 0)
                + (LIST_ADDRESS.matcher(url).find() ? 1 : 0)
                + (profile.equals("profile") ? 1 : 0)
                + (leadsToPages(page) ? 1 : 0);
    }

    private static boolean leadsToPages(Document page) {
        for (String pager : PAGERS) {
            for (Element box : page.select("[class*=" + pager + "]")) {
                long pages = box.select("a[href]").stream()
                        .filter(link -> link.text().matches("[0-9]{1,4}"))
                        .count();
                if (pages + 1 >= FEWEST_PAGES) {
                    return pages > 0;
                }
            }
        }
        return false;
    }
}
