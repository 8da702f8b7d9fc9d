package io.cleanwire.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Author;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Hints;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What misled extractors before: a row for each way, with a page as small as it can be that is read wrongly without the
 * rule against it. Each row was seen to fail with its rule taken out.
 */
class TrapsTest {

    private static final String URL = "https://lantern.example.com/coast/ferry-returns";
    private static final Instant FETCHED = Instant.parse("2026-03-05T12:00:00Z");
    private static final String ENGLISH =
            "The ferry came back to the harbour on Monday, and everybody who could walk was there to see it. "
                    + "It had been away for the whole of the winter, and the people of the island had waited for it. ";

    private static Arguments trap(String name, String field, String html, String expected) {
        return Arguments.of(name, field, html, expected);
    }

    private static String ld(String json) {
        return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
    }

    private static String article(String fields) {
        return ld("{'@context':'https://schema.org','@type':'NewsArticle'," + fields + "}");
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                trap(
                        "site name in the title",
                        "headline",
                        "<meta property=og:site_name content='The Lantern'><title>Ferry returns | The Lantern</title>",
                        "Ferry returns"),
                trap(
                        "a kicker in the heading",
                        "headline",
                        "<title>Coast: Ferry returns</title>"
                                + "<h1><span class='head__topline'>Coast</span> <span class=head__text>Ferry returns</span></h1>",
                        "Ferry returns"),
                trap(
                        "a kicker, a dash and the heading",
                        "headline",
                        "<h1><small class=kicker>Coast</small> – Ferry returns in spring</h1>",
                        "Ferry returns in spring"),
                trap(
                        "what a translator in the browser lays over the page",
                        "headline",
                        "<title>Ferry returns</title><div id=goog-gt-tt class=skiptranslate><h1 class=title>Original text</h1></div>",
                        "Ferry returns"),
                trap(
                        "the headline given for the name of the site",
                        "headline",
                        "<meta name=application-name content='The ferry returns to its old harbour'>"
                                + "<title>The ferry returns to its old harbour</title><h1>The ferry returns to its old harbour</h1>",
                        "The ferry returns to its old harbour"),
                trap(
                        "a heading of the second rank",
                        "headline",
                        "<title>The ferry returns to its old harbour - Coast and Sea</title>"
                                + "<h2>The ferry returns to its old harbour</h2><h2>More</h2>",
                        "The ferry returns to its old harbour"),
                trap(
                        "a heading of the second rank before a hyphen without blanks",
                        "headline",
                        "<title>港口舊市場關閉公告-港口局全球資訊網</title><h2>港口舊市場關閉公告</h2>",
                        "港口舊市場關閉公告"),
                trap(
                        "a section as a heading of the second rank",
                        "headline",
                        "<title>Ferry returns - Sea and Coast</title><h2>Sea and Coast</h2>",
                        "Ferry returns - Sea and Coast"),
                trap(
                        "a sign to link to the heading",
                        "headline",
                        "<h1>Ferry returns<a class=headerlink href='#ferry'>¶</a></h1>",
                        "Ferry returns"),
                trap(
                        "site name that only leads to the front page",
                        "headline",
                        "<title>Ferry returns - Coast Paper</title><meta property=og:title content='Ferry returns - Coast Paper'>"
                                + "<a href='/'>Coast Paper</a>",
                        "Ferry returns"),
                trap(
                        "what leads to the front page of another site is no site name",
                        "headline",
                        "<title>Ferry returns - Harbour</title><meta property=og:title content='Ferry returns - Harbour'>"
                                + "<a href='https://harbour.example.org/'>Harbour</a>",
                        "Ferry returns - Harbour"),
                trap(
                        "site name before the title",
                        "headline",
                        "<meta property=og:site_name content='The Lantern'><title>The Lantern | Ferry returns</title>",
                        "Ferry returns"),
                trap(
                        "the one word of a blog's name before a colon",
                        "headline",
                        "<title>Lanterns: Ferry returns to port</title><h1><a href='/'>Lanterns</a></h1>"
                                + "<h3 class=post-title>Ferry returns to port</h3><p>" + ENGLISH + "</p>",
                        "Ferry returns to port"),
                trap(
                        "the subject of a story before a colon",
                        "headline",
                        "<title>Lanterns: how they came back</title><h1><a href='/'>Lanterns</a></h1>"
                                + "<h3 class=post-title>Lanterns: how they came back</h3><p>" + ENGLISH + "</p>",
                        "Lanterns: how they came back"),
                trap(
                        "a heading that leads to the front page",
                        "headline",
                        "<title>Ferry returns to port | The Lantern</title><h1><a href='/'>The Lantern</a></h1>"
                                + "<h2>Ferry returns to port</h2><p>" + ENGLISH + "</p>",
                        "Ferry returns to port"),
                trap(
                        "a part that is no site name",
                        "headline",
                        "<meta property=og:site_name content='The Lantern'><title>Trade – a ferry returns</title>",
                        "Trade – a ferry returns"),
                trap(
                        "a bare hyphen",
                        "headline",
                        "<meta property=og:site_name content='Lantern'><title>Re-opened: Lantern-lit ferry</title>",
                        "Re-opened: Lantern-lit ferry"),
                trap(
                        "JSON-LD name is the site",
                        "headline",
                        ld("{'@type':'NewsArticle','name':'The Lantern','publisher':{'name':'The Lantern'}}"),
                        ""),
                trap(
                        "a chapter that is a word of the title",
                        "headline",
                        "<meta property=og:title content='How two men and a boat dredged the harbour of Norrvik'><article>"
                                + "<h1>Harbour</h1></article>",
                        "How two men and a boat dredged the harbour of Norrvik"),
                trap(
                        "a template variable",
                        "headline",
                        "<meta property=og:title content='{{title}}'><title>Ferry returns</title>",
                        "Ferry returns"),
                trap(
                        "entities in JSON-LD",
                        "headline",
                        article("'headline':'Ferry &amp;amp; bus return <b>today</b>'"),
                        "Ferry & bus return today"));
    }

    static Stream<Arguments> authors() {
        return Stream.of(
                trap("By", "authors", "<meta name=author content='By Ann Doe'>", "Ann Doe"),
                trap("Von", "authors", "<meta name=author content='Von Ann Doe'>", "Ann Doe"),
                trap("Par", "authors", "<meta name=author content='Par Ann Doe'>", "Ann Doe"),
                trap("a role behind a comma", "authors", article("'author':'Ann Doe, Political Editor'"), "Ann Doe"),
                trap("a role behind a bar", "authors", article("'author':'Ann Doe | Staff Writer'"), "Ann Doe"),
                trap(
                        "an address in the name",
                        "authors",
                        article("'author':'Ann Doe ann@lantern.example.com'"),
                        "Ann Doe"),
                trap(
                        "an author as Drupal writes one",
                        "authors",
                        "<h1>Ferry returns</h1><div><span class='field field--name-uid'><span>Ann Doe</span></span>"
                                + "<span class='field field--name-created'>3 March 2026</span></div>",
                        "Ann Doe"),
                trap(
                        "who reports, below the last sentence",
                        "authors",
                        "<h1>Ferry returns</h1><p>" + ENGLISH
                                + "</p><p>(Reporting by Ann Doe and Max Roe in Port; Editing by Eve Poe)</p>",
                        "Ann Doe; Max Roe"),
                trap(
                        "a name behind the date",
                        "authors",
                        "<h1>Ferry returns</h1><p>2026. gada 3. martā, Anna Kalna</p>",
                        "Anna Kalna"),
                trap(
                        "a name and the agency behind the date",
                        "authors",
                        "<h1>Ferry returns</h1><p><span>3 March 2026</span> <span>Ann Doe, TASR</span></p>",
                        "Ann Doe"),
                trap("a place behind the date", "authors", "<h1>Ferry returns</h1><p>3 March 2026 Port Island</p>", ""),
                trap(
                        "a Japanese name behind the date",
                        "authors",
                        "<h1>市場が閉まる</h1><p>2026年3月3日 18時32分 <span>田中美咲</span></p>",
                        "田中美咲"),
                trap(
                        "a Japanese name with a blank before the date",
                        "authors",
                        "<h1>市場が閉まる</h1><p>山田 花子 2026年3月3日 18時32分</p>",
                        "山田 花子"),
                trap(
                        "a name before the date",
                        "authors",
                        "<html lang=hu><h1>Ferry returns</h1><p>Nagy Anna <span>2026.03.03. 18:32</span></p>",
                        "Nagy Anna"),
                trap(
                        "a name before the date of a teaser",
                        "authors",
                        "<html lang=es><h1>Ferry returns</h1>" + ("<p>" + ENGLISH + "</p>").repeat(4)
                                + "<div><h3>More</h3><p>Ann Doe <time>3 mar 2026</time></p></div>",
                        ""),
                trap(
                        "nouns before the date",
                        "authors",
                        "<html lang=de><h1>Ferry returns</h1><p>Thema des Tages <span>03.03.2026 18:32</span></p>",
                        ""),
                trap(
                        "an address to write to below the headline",
                        "authors",
                        "<h1>Ferry returns</h1><p><a href='mailto:ann@lantern.example.com'>Ann Doe</a></p>",
                        "Ann Doe"),
                trap(
                        "an address to ask at below a release",
                        "authors",
                        "<h1>Ferry returns</h1>" + ("<p>" + ENGLISH + "</p>").repeat(6)
                                + "<p><a href='mailto:ann@lantern.example.com'>Ann Doe</a></p>",
                        ""),
                trap(
                        "an author in the class of a note",
                        "authors",
                        "<h1>Ferry returns</h1><div class=nota-autor>Ann Doe / Corresponsal</div>",
                        "Ann Doe"),
                trap(
                        "authors in a meta of newsrooms",
                        "authors",
                        "<meta name=byl content='By Ann Doe and Max Roe'>",
                        "Ann Doe; Max Roe"),
                trap(
                        "the account of a platform",
                        "authors",
                        "<h1>Ferry returns</h1><p><a href='/@ann'>Ann Doe</a></p>",
                        "Ann Doe"),
                trap("a control in the name", "authors", article("'author':'Ann Doe View profile'"), "Ann Doe"),
                trap(
                        "the initials of a picture",
                        "authors",
                        "<h1>Ferry returns</h1><p class=author><b>Ann Doe</b></p><p class=author><i>AD</i></p>",
                        "Ann Doe"),
                trap(
                        "a trade behind the name",
                        "authors",
                        "<h1>Ferry returns</h1><a href='/author/ann'>Ann Doe</a> <a href='/author/ann'>Ann Doe Island Pilot</a>",
                        "Ann Doe"),
                trap(
                        "where an organisation is",
                        "authors",
                        "<meta name=author content='lantern.example.com, Port, Island'>",
                        ""),
                trap(
                        "a licence",
                        "authors",
                        "<h1>Ferry returns</h1><p>Text.</p><a href='https://cc.example.com/licenses/by/4.0'>some rights reserved</a>",
                        ""),
                trap(
                        "a byline that names more than the metas",
                        "authors",
                        "<meta name=author content='Ann Doe'>" + article("'author':'Ann Doe'")
                                + "<h1>Ferry returns</h1><p>By Ann Doe and John Roe</p>",
                        "Ann Doe; John Roe"),
                trap(
                        "a byline in what is named otherwise",
                        "authors",
                        "<h1>Ferry returns</h1><div class=teaser><p>By Ann Doe</p></div>",
                        "Ann Doe"),
                trap(
                        "a name below its label",
                        "authors",
                        "<h1>Ferry returns</h1><h3>Author</h3><p>Ann Doe</p>",
                        "Ann Doe"),
                trap(
                        "a name beside the date",
                        "authors",
                        "<h1>Ferry returns</h1><p>04.03.2026 | 14:07 Uhr | Ann Doe</p>",
                        "Ann Doe"),
                trap(
                        "a section beside the date",
                        "authors",
                        "<h1>Ferry returns</h1><p>4 March 2026 | Social Media</p>",
                        ""),
                trap("a date in the byline", "authors", "<h1>Ferry returns</h1><p class=author>March 4, 2026</p>", ""),
                trap(
                        "author is an address",
                        "authors",
                        "<meta property=article:author content='https://www.facebook.com/ann.doe'>",
                        ""),
                trap(
                        "an address of an author is kept as such",
                        "author url",
                        article("'author':{'@type':'Person','name':'Ann Doe','url':'/people/ann'}"),
                        "https://lantern.example.com/people/ann"),
                trap(
                        "an organisation as author",
                        "author type",
                        article("'author':{'@type':'Organization','name':'Harbour Board'}"),
                        "Organization"),
                trap("an agency as author", "author type", article("'author':'Reuters'"), "Organization"),
                trap(
                        "the site beside a person",
                        "authors",
                        article("'publisher':{'name':'The Lantern'},'author':[{'@type':'Person','name':'The Lantern'},"
                                + "{'@type':'Person','name':'Ann Doe'}]"),
                        "Ann Doe"),
                trap("names joined by and", "authors", article("'author':'Ann Doe and Max Roe'"), "Ann Doe; Max Roe"),
                trap("names joined by und", "authors", article("'author':'Ann Doe und Max Roe'"), "Ann Doe; Max Roe"),
                trap("names joined by commas", "authors", article("'author':'Ann Doe, Max Roe'"), "Ann Doe; Max Roe"),
                trap(
                        "names joined by a stroke",
                        "authors",
                        article("'author':'Ann Doe / Max Roe'"),
                        "Ann Doe; Max Roe"),
                trap(
                        "last name first",
                        "authors",
                        "<meta name=citation_author content='Doe, Ann Maria'>",
                        "Ann Maria Doe"),
                trap(
                        "a name is a list",
                        "authors",
                        article("'author':{'name':['Ann Doe','Max Roe']}"),
                        "Ann Doe; Max Roe"),
                trap("a name is an object", "authors", article("'author':{'name':{'@value':'Ann Doe'}}"), "Ann Doe"),
                trap("admin", "authors", "<meta name=author content=admin>", ""),
                trap("a placeholder", "authors", "<meta name=author content='{{author}}'>", ""),
                trap(
                        "an editorial staff is nobody",
                        "author type",
                        "<meta name=author content=Redaktion>",
                        "Organization"),
                trap(
                        "author by @id",
                        "authors",
                        ld(
                                "{'@graph':[{'@type':'NewsArticle','author':{'@id':'#ann'}},"
                                        + "{'@type':'Person','@id':'#max','name':'Max Roe'},{'@type':'Person','@id':'#ann','name':'Ann Doe'}]}"),
                        "Ann Doe"),
                trap(
                        "author of a review",
                        "authors",
                        article("'review':{'@type':'Review','author':{'@type':'Person','name':'Max Roe'}}"),
                        ""),
                trap(
                        "author of a comment",
                        "authors",
                        article("'comment':{'@type':'Comment','author':{'@type':'Person','name':'Max Roe'}}"),
                        ""),
                trap(
                        "a surname that begins like a month",
                        "authors",
                        "<h1>Ferry returns</h1><p>Von Anna Mayer 04.03.2026</p>",
                        "Anna Mayer"),
                trap(
                        "a weekday behind the name",
                        "authors",
                        "<h1>Ferry returns</h1><p>Door Femke Doe en Joost van der Roe vrijdag 6 maart 2026 om 14:20</p>",
                        "Femke Doe; Joost van der Roe"),
                trap(
                        "a name and a date that the style sheet sets apart",
                        "authors",
                        "<h1>Ferry returns</h1><div><span>By Ann Doe</span><small>4 March 2026</small></div>",
                        "Ann Doe"),
                trap(
                        "the first name alone in most places",
                        "authors",
                        article("'author':{'@type':'Person','name':'Ann Doe'}")
                                + ld("{'@type':'Recipe','author':{'@type':'Person','name':'Ann'}}")
                                + "<meta name=author content=Ann><meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content=Ann>",
                        "Ann Doe"),
                trap(
                        "a role in a class that a tool made",
                        "authors",
                        "<h1>Ferry returns</h1><div><span class=authorName_yefp>Ann Doe</span><small class=authorTitle_nd0D>Site Reliability</small></div>",
                        "Ann Doe"),
                trap(
                        "whose the story is, on a portal",
                        "authors",
                        "<meta property='og:article:author' content='Ferry Mail | Lantern'>",
                        ""),
                trap(
                        "the author of an account",
                        "authors",
                        "<meta property='og:article:author' content='Ann Doe'>",
                        "Ann Doe"),
                trap("a company", "author type", "<meta name=author content='Harbour Batteries plc'>", "Organization"));
    }

    /** Dates that are nowhere declared, and those that are not meant. */
    static Stream<Arguments> shownDates() {
        String story =
                "<p>The ferry came back to the harbour on Monday, and everybody who could walk was there to see it.</p>";
        String title = "<title>The ferry returns at last</title>";
        String links = "<p>Home<p>News<p>Sport<p>Tide tables<p>Weather<p>Contact";
        return Stream.of(
                trap(
                        "a change, and behind it the publication",
                        "published",
                        "<h1>Ferry returns</h1><p>Updated 5 March 2026 · Published 2 March 2026</p>" + story,
                        "2026-03-02 day none"),
                trap(
                        "the publication, and behind it a change",
                        "modified",
                        "<h1>Ferry returns</h1><p>Publié le 02/03/2026 à 17h48, mis à jour le 04/03/2026 à 08h15</p>"
                                + story,
                        "2026-03-04T08:15 minute none"),
                trap(
                        "a year of the republic in numbers alone",
                        "published",
                        "<h1>Ferry returns</h1><p>發布日期：115-03-02</p>" + story,
                        "2026-03-02 day none"),
                trap(
                        "a label above the date of change",
                        "modified",
                        "<h1>Ferry returns</h1><dl><dt>Published</dt><dd>2 March 2026</dd><dt>Last updated</dt>"
                                + "<dd>4 March 2026</dd></dl>" + story,
                        "2026-03-04 day none"),
                trap(
                        "a label above the date of change that comes first",
                        "published",
                        "<h1>Ferry returns</h1><dl><dt>Last updated</dt><dd>4 March 2026</dd><dt>Published</dt>"
                                + "<dd>2 March 2026</dd></dl>" + story,
                        "2026-03-02 day none"),
                trap(
                        "the publication, and below it a change",
                        "modified",
                        "<h1>Ferry returns</h1><dl><dd>Opublikowano: 2 marzec 2026<dd>Poprawiono: 4 marzec 2026</dl>"
                                + story,
                        "2026-03-04 day none"),
                trap(
                        "a line of facts that is long",
                        "published",
                        "<h1>Ferry returns</h1><div><span>АВТОР: ВЕСЕЛА ПЕТРОВА</span><span>2 март 2026 | 07:50</span>"
                                + "<span>обновена на 4 март 2026 | 09:12</span><span>Прочетена: 940</span></div>"
                                + story + "<p>1 март 2026</p>",
                        "2026-03-02T07:50 minute none"),
                trap(
                        "a long caption with a day",
                        "published",
                        "<h1>Ferry returns</h1><p>© Ann Doe People at the ferry terminal of the old port on the coast of the isle, on March 1, 2025.</p>"
                                + story + "<time datetime=2026-03-04>today</time>",
                        "2026-03-04 day none"),
                trap(
                        "a change that the element itself tells of",
                        "published",
                        "<h1>Ferry returns</h1><p><time datetime=2026-03-04>Updated 4 March</time> <time datetime=2026-03-02>2 March</time></p>"
                                + story,
                        "2026-03-02 day none"),
                trap(
                        "the day of an event",
                        "published",
                        "<h1>Ferry returns</h1>" + story + "<p>When: 1 March 2026, 7 p.m.</p>",
                        ""),
                trap(
                        "the day of an event below its label",
                        "published",
                        "<h1>Ferry returns</h1>" + story + "<table><tr><td>Kick-off<td>1 March 2026, 15:30</table>",
                        ""),
                trap(
                        "the day of a birth",
                        "published",
                        "<h1>Ferry returns</h1>" + story + "<p>Jane Doe, born 3 May 1950 in Port, is its captain.</p>",
                        ""),
                trap(
                        "the day of a right",
                        "published",
                        "<h1>Ferry returns</h1>" + story + "<footer><p>Copyright 12 January 2019</p></footer>",
                        ""),
                trap(
                        "the days of a tour",
                        "published",
                        "<h1>Ferry returns</h1>" + story
                                + "<h3>Tour dates</h3><ul><li>1 March 2026 Hull<li>2 March 2026 York</ul>",
                        ""),
                trap(
                        "the day of a visit to a source",
                        "published",
                        "<h1>Ferry returns</h1>" + story + "<p>Sources: City archive, retrieved 2 March 2026.</p>",
                        ""),
                trap(
                        "a microformat",
                        "published",
                        "<h1>Ferry returns</h1><abbr class=published title='2026-03-02T10:00:00Z'>on Monday</abbr>"
                                + story,
                        "2026-03-02T10:00:00Z second declared"),
                trap(
                        "a change in capitals that are no ASCII",
                        "published",
                        "<h1>Ferry returns</h1><p>Letzte ÄNDERUNG: 04.03.2026</p>" + story,
                        ""),
                trap(
                        "a line that ends in the number of comments",
                        "published",
                        "<h1>Ferry returns</h1><p>4 March 2026 | <span class=comments-link>2</span></p>" + story,
                        "2026-03-04 day none"),
                trap(
                        "a logo in the first heading",
                        "published",
                        title + "<h1>Lantern</h1><p>5 March 2026</p>" + links
                                + "<h1>The ferry returns at last</h1><p>4 March 2026</p>" + story,
                        "2026-03-04 day none"),
                trap(
                        "a paragraph that begins with the day",
                        "published",
                        "<h1>Ferry returns</h1><p>(04.03.2026) " + ENGLISH.repeat(2) + "</p>",
                        "2026-03-04 day none"),
                trap(
                        "a paragraph with a day further on",
                        "published",
                        "<h1>Ferry returns</h1><p>" + ENGLISH.repeat(2) + "On 04.03.2026 it came.</p>",
                        ""),
                trap(
                        "what a system writes below a post",
                        "published",
                        "<h1>Ferry returns</h1>" + story.repeat(40)
                                + "<p>This entry was posted on Wednesday, 4 March 2026 and is filed under Coast.</p>",
                        "2026-03-04 day none"),
                trap(
                        "a book of which the notes speak",
                        "published",
                        "<h1>Ferry returns</h1>" + story.repeat(40) + "<p>" + ENGLISH
                                + "Lantern Press, published 4 March 2026.</p>",
                        ""),
                trap(
                        "RDFa",
                        "published",
                        "<h1>Ferry returns</h1><span property='schema:datePublished' content='2026-03-04'></span>"
                                + story,
                        "2026-03-04 day none"),
                trap(
                        "the footer of an article",
                        "published",
                        "<article><h1>Ferry returns</h1><footer><time datetime='2026-03-04'>4.3.</time></footer>"
                                + story + "</article>",
                        "2026-03-04 day none"),
                trap(
                        "the footer of the page",
                        "published",
                        "<h1>Ferry returns</h1>" + story.repeat(40)
                                + "<footer><time datetime='2026-03-04'>4.3.</time></footer>",
                        ""),
                trap(
                        "a story beside a sidebar",
                        "published",
                        "<div class='sidebar-left'><h1>Ferry returns</h1><time datetime='2026-03-04'>4.3.</time>"
                                + story + "</div>",
                        "2026-03-04 day none"),
                trap(
                        "one date in what is named otherwise, and no heading",
                        "published",
                        "<div class=teaser><p>4 March 2026</p></div>" + story,
                        "2026-03-04 day none"),
                trap(
                        "two such dates",
                        "published",
                        "<div class=teaser><p>4 March 2026</p><p>3 March 2026</p></div>" + story,
                        ""),
                trap(
                        "today's date above a story of the day before",
                        "published",
                        "<div class=header-date>5 March 2026</div><h1>Ferry returns</h1>"
                                + "<time datetime='2026-03-04T16:30'>4.3.</time>" + story
                                + article("'datePublished':'2026-03-04T15:30:00Z'"),
                        "2026-03-04T15:30:00Z second declared"),
                trap(
                        "the day of a picture",
                        "published",
                        "<h1>Ferry returns</h1><p>The ferry at the pier. (Foto: A. Doe, 01.03.2026)</p><p>4 March 2026</p>"
                                + story,
                        "2026-03-04 day none"),
                trap(
                        "a year of two digits",
                        "published",
                        "<h1>Ferry returns</h1><p>Mi 04.03.26 | 14:07 Uhr</p>" + story,
                        "2026-03-04T14:07 minute none"),
                trap(
                        "a label without a blank",
                        "published",
                        "<h1>Ferry returns</h1><ul><li><span>Datum:</span>4. März 2026</li></ul>" + story,
                        "2026-03-04 day none"),
                trap(
                        "a page that calls its title by no heading",
                        "published",
                        "<title>The ferry returns at last</title>" + links.repeat(6)
                                + "<p><b>The ferry returns at last</b></p>" + "<p>4 March 2026</p>" + story
                                + "<p>5 March 2026</p>",
                        "2026-03-04 day none"),
                trap(
                        "a press release that begins with its day",
                        "published",
                        "<h1>Ferry returns</h1><p>Pressemitteilung vom 4. März 2026 | Lantern – " + ENGLISH.repeat(2)
                                + "</p>",
                        "2026-03-04 day none"),
                trap(
                        "a meta that has a value for content",
                        "published",
                        "<meta name='article:published_time' value='2026-03-04'><h1>Ferry returns</h1>" + story,
                        "2026-03-04 day none"),
                trap(
                        "a date of the file, and another that is shown",
                        "published",
                        "<meta name=dc.date content='2026-02-11'><h1>Ferry returns</h1><p>4 March 2026</p>" + story,
                        "2026-03-04 day none"),
                trap(
                        "a date of the file after the change that is shown",
                        "published",
                        "<meta name=date content='2026-03-04'><h1>Ferry returns</h1><p>Stand: 3 March 2026</p>" + story,
                        ""),
                trap(
                        "a list of the latest stories has this one",
                        "published",
                        "<h1>Ferry returns</h1>" + story
                                + "<aside><ul><li>5 March 2026 <a href='/coast/snow'>Snow on the hills</a></li>"
                                + "<li>4 March 2026 <a href='/coast/ferry-returns'>Ferry returns</a></li></ul></aside>",
                        "2026-03-04 day none"),
                trap(
                        "an answer to this story",
                        "published",
                        "<h1>Ferry returns</h1>" + story
                                + "<aside>5 March 2026, Bo Doe on <a href='/coast/ferry-returns#c7'>Ferry returns</a></aside>",
                        ""),
                trap(
                        "hAtom: an entry that tells its last change alone",
                        "published",
                        "<h1>Ferry returns</h1>" + story + "<span class=updated title='2026-03-04T07:30:00Z'></span>",
                        "2026-03-04T07:30:00Z second declared"),
                trap(
                        "a calendar leaf",
                        "published",
                        "<h1>Ferry returns</h1>" + story
                                + "<div class=entry-date><span>Mar</span> <span>04</span><span>2026</span></div>",
                        "2026-03-04 day none"),
                trap(
                        "a revision",
                        "published",
                        "<h1>Ferry returns</h1><p>4 March 2026 (latest revision)</p>" + story,
                        ""),
                trap(
                        "two that were declared, and nothing speaks for one of them",
                        "published",
                        "<meta property='article:published_time' content='2026-03-03T21:25:06Z'>" + story
                                + article("'datePublished':'2026-03-04T07:25:06Z'"),
                        "2026-03-03T21:25:06Z second declared"),
                trap(
                        "the title in the last line of a page",
                        "published",
                        "<title>The Lantern of the Coast</title><h2>Ferry returns</h2>" + story
                                + "<p>5 March 2026</p><p>3 March 2026</p><p>The Lantern of the Coast</p>",
                        ""));
    }

    static Stream<Arguments> dates() {
        String related = "<article><h1>Ferry returns</h1><p>Text.</p></article>";
        return Stream.of(
                trap(
                        "a moment in the title of what says how long ago",
                        "published",
                        "<h1>Ferry returns</h1><time title='March 3, 2026 6:00 AM'>2 days ago</time>",
                        "2026-03-03T06:00 minute none"),
                trap(
                        "a change in Dublin Core",
                        "modified",
                        "<meta name=DC.date.issued content=2026-03-03><meta name=DCTERMS.modified content=2026-03-04>",
                        "2026-03-04 day none"),
                trap(
                        "the day of a change in a list below its label",
                        "published",
                        "<meta name=date content=2026-03-03><h1>Ferry returns</h1><p>2 March 2026</p>"
                                + "<div><h4>Last modified</h4><ul class=timestamp-list><li class=timestamp-item>3 March 2026</li></ul></div>",
                        "2026-03-02 day none"),
                trap(
                        "what programs write where nobody set a date",
                        "published",
                        article("'headline':'Ferry returns','datePublished':'1970-01-01T00:00:00Z'")
                                + "<h1>Ferry returns</h1><p>2 March 2026</p>",
                        "2026-03-02 day none"),
                trap(
                        "a month, which is all that a journal says",
                        "published",
                        "<meta name=citation_publication_date content='2026/03'>",
                        "2026-03 month none"),
                trap("modified is not published", "published", article("'dateModified':'2026-03-04'"), ""),
                trap("published is not modified", "modified", article("'datePublished':'2026-03-04'"), ""),
                trap(
                        "modified before published",
                        "modified",
                        article("'datePublished':'2026-03-04','dateModified':'2026-03-01'"),
                        ""),
                trap(
                        "no zone",
                        "published",
                        article("'datePublished':'2026-03-04T07:30:00'"),
                        "2026-03-04T07:30:00 second none"),
                trap("midnight", "published", article("'datePublished':'2026-03-04T00:00:00'"), "2026-03-04 day none"),
                trap(
                        "RFC 1123",
                        "published",
                        article("'datePublished':'Wed, 04 Mar 2026 07:30:00 GMT'"),
                        "2026-03-04T07:30:00Z second declared"),
                trap(
                        "a date of Drupal",
                        "published",
                        "<meta name=date content='Wed, 03/04/2026 - 11:38'>",
                        "2026-03-04T11:38 minute none"),
                trap("an ordinal", "published", "<meta name=date content='Mar 4th 2026'>", "2026-03-04 day none"),
                trap(
                        "no zeros",
                        "published",
                        "<meta name=date content='2026-3-4 7:17:36'>",
                        "2026-03-04T07:17:36 second none"),
                trap(
                        "more than twelve is a day",
                        "published",
                        "<meta name=date content='01/13/2026'>",
                        "2026-01-13 day none"),
                trap(
                        "the language says which is the day",
                        "published",
                        "<html lang=fr><meta name=date content='04/03/2026'>",
                        "2026-03-04 day none"),
                trap("the day is a guess", "flags", "<meta name=date content='04/03/2026'>", "DATE_AMBIGUOUS_ORDER"),
                trap("the future", "published", article("'datePublished':'2026-03-08'"), ""),
                trap("the future is told", "flags", article("'datePublished':'2026-03-08'"), "DATE_FUTURE"),
                trap(
                        "seconds",
                        "published",
                        "<meta name=date content=1772609400>",
                        "2026-03-04T07:30:00Z second declared"),
                trap(
                        "milliseconds",
                        "published",
                        "<meta name=date content=1772609400000>",
                        "2026-03-04T07:30:00Z second declared"),
                trap(
                        "microseconds",
                        "published",
                        "<meta name=date content=1772609400000000>",
                        "2026-03-04T07:30:00Z second declared"),
                trap("a number is no moment", "published", "<meta name=date content=1234567>", ""),
                trap("no year", "published", "<h1>Ferry returns</h1><p>March 4</p>", ""),
                trap("relative", "published", "<h1>Ferry returns</h1><p>2 hours ago</p>", ""),
                trap("five comments", "published", "<h1>Ferry returns</h1><p>5 comments</p>", ""),
                trap(
                        "the date of a comment",
                        "published",
                        related + "<div class=comments><time datetime='2026-02-01'>1 Feb 2026</time></div>",
                        ""),
                trap(
                        "the date of a card",
                        "published",
                        related + "<aside><time datetime='2026-02-01'>1 Feb 2026</time></aside>",
                        ""),
                trap(
                        "the date of a link elsewhere",
                        "published",
                        "<article><h1>Ferry returns</h1><a href='/coast/other'><time datetime='2026-02-01'>x</time></a></article>",
                        ""),
                trap(
                        "the date of a part in JSON-LD",
                        "published",
                        ld("{'@type':'WebPage','hasPart':{'@type':'Article','datePublished':'2026-02-01'}}"),
                        ""),
                trap(
                        "two declared days",
                        "flags",
                        article("'datePublished':'2026-03-04'")
                                + "<meta property=article:published_time content='2026-03-01'>",
                        "DATE_CONFLICT"));
    }

    static Stream<Arguments> jsonLd() {
        return Stream.of(
                trap(
                        "the day of a review of a film",
                        "published",
                        ld(
                                "{'@type':'Review','author':{'@type':'Person','name':'Ann Doe'},'datePublished':'2026-03-02',"
                                        + "'itemReviewed':{'@type':'Movie','name':'Ferry','datePublished':'2026-01-09'}}"),
                        "2026-03-02 day none"),
                trap(
                        "an author in what is no JSON",
                        "authors",
                        article("'author':{'@type':'Person','name':'Ann Doe'},'description':'They said 'no' to it'"),
                        "Ann Doe"),
                trap(
                        "several blocks",
                        "authors",
                        ld("{'@type':'WebSite','name':'The Lantern'}") + article("'author':'Ann Doe'"),
                        "Ann Doe"),
                trap(
                        "several articles, one with the page's address",
                        "headline",
                        ld("[{'@type':'NewsArticle','headline':'Other news','url':'https://lantern.example.com/other'},"
                                + "{'@type':'NewsArticle','headline':'Ferry returns','mainEntityOfPage':'" + URL
                                + "'}]"),
                        "Ferry returns"),
                trap(
                        "several articles, one like the heading",
                        "published",
                        "<h1>Ferry returns</h1>"
                                + ld(
                                        "[{'@type':'NewsArticle','headline':'Other news','datePublished':'2026-02-01'},"
                                                + "{'@type':'NewsArticle','headline':'Ferry returns','datePublished':'2026-03-04'}]"),
                        "2026-03-04 day none"),
                trap(
                        "the only article is another page's",
                        "published",
                        "<h1>Ferry returns</h1><p>4 March 2026</p>"
                                + article(
                                        "'headline':'Snow falls','datePublished':'2025-02-01','url':'https://lantern.example.com/coast/snow'"),
                        "2026-03-04 day none"),
                trap(
                        "the author of the only article, which is another page's",
                        "authors",
                        "<h1>Ferry returns</h1>"
                                + article(
                                        "'headline':'Snow falls','author':{'@type':'Person','name':'Max Roe'},'url':'https://lantern.example.com/coast/snow'"),
                        ""),
                trap(
                        "the only article at an older address of the page",
                        "authors",
                        "<h1>Ferry returns</h1>"
                                + article(
                                        "'headline':'The ferry is back','author':'Ann Doe','url':'https://lantern.example.com/?p=7'"),
                        "Ann Doe"),
                trap("a comma too many", "authors", article("'author':'Ann Doe',"), "Ann Doe"),
                trap("a line break in a text", "authors", article("'author':'Ann\nDoe'"), "Ann Doe"),
                trap(
                        "a comment around it",
                        "authors",
                        ld("<!-- {'@type':'NewsArticle','author':'Ann Doe'} -->"),
                        "Ann Doe"),
                trap(
                        "quotes that nobody escaped",
                        "headline",
                        article("'image':'<img src=\"a.png\">','headline':'Ferry returns'"),
                        "Ferry returns"));
    }

    static Stream<Arguments> addressAndLanguage() {
        return Stream.of(
                trap("a relative canonical", "canonical", "<link rel=canonical href='/coast/ferry-returns'>", URL),
                trap("the home page", "canonical", "<link rel=canonical href='https://lantern.example.com/'>", ""),
                trap("the home page is told", "flags", "<link rel=canonical href='/'>", "CANONICAL_REJECTED"),
                trap("no address", "canonical", "<link rel=canonical href='http://'>", ""),
                trap(
                        "several",
                        "canonical",
                        "<link rel=canonical href='/coast/a'><link rel=canonical href='/coast/b'>",
                        ""),
                trap(
                        "the home page by its file",
                        "canonical",
                        "<link rel=canonical href='https://lantern.example.com/index.html'>",
                        ""),
                trap("a template", "canonical", "<link rel=canonical href='/coast/{{slug}}'>", ""),
                trap("nothing to fill in", "canonical", "<link rel=canonical href='undefined'>", ""),
                trap(
                        "the machine it was made on",
                        "canonical",
                        "<link rel=canonical href='http://localhost:3000/a'>",
                        ""),
                trap(
                        "the machine it was made on, and a publisher without a site",
                        "canonical",
                        "<link rel=canonical href='http://localhost:3000/a'>"
                                + article("'publisher':{'@type':'Organization','name':'The Lantern','url':'/about'}"),
                        ""),
                trap(
                        "one address in two forms",
                        "canonical",
                        "<link rel=canonical href='/coast/a'><link rel=canonical href='/coast/a?utm_source=x'>",
                        "https://lantern.example.com/coast/a"),
                trap("another site", "canonical", "<link rel=canonical href='https://other.example.net/a'>", ""),
                trap("the wrong language", "language", "<html lang=de><body>", "en"),
                trap("the wrong language is told", "flags", "<html lang=de><body>", "LANGUAGE_MISMATCH"),
                trap("the name of a language", "language", "<meta name=language content=de>", "en"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"titles", "authors", "dates", "shownDates", "jsonLd", "addressAndLanguage"})
    void isReadRightly(String name, String field, String html, String expected) {
        String found = value(read(html), field);
        if (field.equals("flags")) {
            assertThat(found).contains(expected);
        } else {
            assertThat(found).isEqualTo(expected);
        }
    }

    private static Metadata read(String html) {
        Candidates found = MetadataReader.collect(Jsoup.parse(html), URL, new Budget(1_000_000));
        return MetadataReader.read(
                found, Clues.NONE, Hints.NONE, new Facts(Optional.of(URL), Optional.of(FETCHED), ENGLISH.repeat(2)));
    }

    private static String value(Metadata read, String field) {
        List<Author> authors = read.authors().map(Evidence::value).orElse(List.of());
        return switch (field) {
            case "headline" -> read.headline().map(Evidence::value).orElse("");
            case "authors" -> authors.stream().map(Author::name).collect(Collectors.joining("; "));
            case "author type" -> authors.get(0).type().orElse("");
            case "author url" -> authors.get(0).url().orElse("");
            case "published" -> day(read.datePublished());
            case "modified" -> day(read.dateModified());
            case "canonical" -> read.canonicalUrl().map(Evidence::value).orElse("");
            case "language" -> read.inLanguage().map(Evidence::value).orElse("");
            case "flags" -> read.flags().stream().map(Flag::name).collect(Collectors.joining(" "));
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String day(Optional<Evidence<When>> date) {
        return date.map(Evidence::value)
                .map(when -> when.value() + " " + when.precision().wire() + " "
                        + when.zone().wire())
                .orElse("");
    }
}
