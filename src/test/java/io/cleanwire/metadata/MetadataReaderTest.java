package io.cleanwire.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleanwire.model.Author;
import io.cleanwire.model.Budget;
import io.cleanwire.model.BudgetExceeded;
import io.cleanwire.model.Clues;
import io.cleanwire.model.Evidence;
import io.cleanwire.model.Flag;
import io.cleanwire.model.Hints;
import io.cleanwire.model.Metadata;
import io.cleanwire.model.When;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {

    private static final Facts NO_FACTS = new Facts(Optional.empty(), Optional.empty(), "");

    private static Hints hints(String source, Set<String> trust) {
        return new Hints(
                source,
                Optional.of("Title of the feed"),
                List.of(),
                Optional.of("Fri, 19 Dec 2025 10:15:00 GMT"),
                Optional.empty(),
                Optional.of("en"),
                Optional.of("The Lantern"),
                Optional.of("Coast"),
                List.of("harbour"),
                Optional.of("https://lantern.example.com/quay.jpg"),
                Optional.empty(),
                Optional.empty(),
                trust);
    }

    private static Metadata read(String html, Hints hints) {
        Candidates found = MetadataReader.collect(Jsoup.parse(html), "", new Budget(1_000_000));
        return MetadataReader.read(found, Clues.NONE, hints, NO_FACTS);
    }

    @Test
    void hintsFillInWhereThePageIsSilent() {
        Metadata read = read("<p>Text</p>", hints("feed", Set.of()));
        assertThat(read.headline().map(Evidence::source)).contains("feed:title");
        assertThat(read.datePublished().map(Evidence::value).map(When::value)).contains("2025-12-19T10:15:00Z");
        assertThat(read.siteName().map(Evidence::value)).contains("The Lantern");
        assertThat(read.section().map(Evidence::source)).contains("feed:section");
        assertThat(read.keywords().map(Evidence::value)).contains(List.of("harbour"));
    }

    @Test
    void thePageWinsOverHintsAndTrustedHintsWinOverThePage() {
        String html = "<title>Page title</title><article><h1>Page title</h1></article>";
        assertThat(read(html, hints("hint", Set.of())).headline().map(Evidence::value))
                .contains("Page title");
        Evidence<String> trusted =
                read(html, hints("hint", Set.of("title"))).headline().orElseThrow();
        assertThat(trusted.value()).isEqualTo("Title of the feed");
        assertThat(trusted.source()).isEqualTo("hint:title");
        assertThat(trusted.conflicting()).extracting(Evidence.Conflict::value).contains("Page title");
    }

    @Test
    void cluesOfAFlattenedTextAreSources() {
        Clues clues = new Clues(
                Optional.of("Harbour reopens"),
                List.of("Ann Doe"),
                Optional.of("By Ann Doe"),
                Optional.of("19 December 2025"));
        Metadata read = MetadataReader.read(MetadataReader.none(), clues, Hints.NONE, NO_FACTS);
        assertThat(read.headline().map(Evidence::value)).contains("Harbour reopens");
        assertThat(read.byline().map(Evidence::value)).contains("By Ann Doe");
        assertThat(read.datePublished().map(Evidence::value).map(When::value)).contains("2025-12-19");
    }

    @Test
    void aPageThatSaysNothingHasFlagsAndNoFields() {
        Metadata read = MetadataReader.read(MetadataReader.none(), Clues.NONE, Hints.NONE, NO_FACTS);
        assertThat(read.flags())
                .containsExactlyInAnyOrder(Flag.HEADLINE_MISSING, Flag.AUTHOR_MISSING, Flag.DATE_MISSING);
        assertThat(read.siteName()).isEmpty();
    }

    @Test
    void aPageBehindAPaywallIsFlagged() {
        Metadata read = read(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}</script>",
                Hints.NONE);
        assertThat(read.isAccessibleForFree().map(Evidence::value)).contains(false);
        assertThat(read.flags()).contains(Flag.PAYWALL);
    }

    @Test
    void whatStandsAboveAndBelowTheHeadlineHasAField() {
        Metadata read = read(
                "<title>Ferry returns</title><main><div class='article-kicker'>Coast</div><h1>Ferry returns</h1>"
                        + "<p class='article__dek'>After nine years the boat is back.</p><p>On Monday it came.</p></main>",
                Hints.NONE);
        assertThat(read.alternativeHeadline().map(Evidence::value)).contains("Coast");
        assertThat(read.alternativeHeadline().map(Evidence::source)).contains("dom:kicker");
        assertThat(read.description().map(Evidence::value)).contains("After nine years the boat is back.");
        assertThat(read.description().map(Evidence::source)).contains("dom:standfirst");
    }

    @Test
    void kickersAndStandfirstsOfOtherArticlesAreNotTaken() {
        String other = "<p class='kicker'>Sport</p><h2>Cup final</h2><p class='standfirst'>Two goals.</p>";
        Metadata read = read(
                "<title>Ferry returns</title>" + other
                        + "<p>a<p>b<p>c<p>d<p>e<main class='card-deck'><h1>Ferry returns</h1>"
                        + "<p>On Monday it came.<p>It was late.<p>a<p>b<p>c<p>d<p>e</main>" + other,
                Hints.NONE);
        assertThat(read.alternativeHeadline()).isEmpty();
        assertThat(read.description()).isEmpty();
    }

    @Test
    void candidatesTellTheOtherRooms() {
        Document page = Jsoup.parse(
                "<base href='https://example.com/a/'><link rel=canonical href='b'><meta property=og:type content=article>"
                        + "<meta name=description content=' Short  text '><script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"One\",\"articleBody\":\"A &amp; B<br>C\"}</script><h1>One</h1>");
        Candidates found = MetadataReader.collect(page, "", new Budget(10_000));
        assertThat(found.titles()).containsExactly("One");
        assertThat(found.description()).contains("Short text");
        assertThat(found.canonicalUrl()).contains("https://example.com/a/b");
        assertThat(found.articleBody()).contains("A & B\nC");
        assertThat(found.looksLikeArticle()).isTrue();
        assertThat(MetadataReader.none().looksLikeArticle()).isFalse();
    }

    @Test
    void deepPagesAreReadWithoutRecursion() {
        Document page = Document.createShell("");
        Element at = page.body();
        for (int i = 0; i < 20_000; i++) {
            at = at.appendElement("div").attr("class", "author byline date").attr("itemprop", "author");
        }
        at.appendElement("h1").text("Down here");
        assertThat(MetadataReader.collect(page, "", new Budget(1_000_000)).titles())
                .containsExactly("Down here");
    }

    @Test
    void aPageOverBudgetEnds() {
        Document page = Jsoup.parse("<p>x</p>".repeat(1000));
        assertThatThrownBy(() -> MetadataReader.collect(page, "", new Budget(500)))
                .isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void deepAndLargeJsonIsLeftAlone() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        assertThat(read("<script type=application/ld+json>" + deep + "</script><h1>T</h1>", Hints.NONE)
                        .headline()
                        .map(Evidence::value))
                .contains("T");
    }

    @Test
    void nothingThrowsWhateverThePageHolds() {
        String[] pieces = {
            "<h1>",
            "</h1>",
            "<article>",
            "<time datetime='",
            "2025-13-45",
            "'>",
            "<meta property='og:title' content='",
            "x",
            " | ",
            "\ud83d",
            "<script type='application/ld+json'>",
            "{\"@type\":[\"Article\"],\"author\":[[{\"name\":null}],7,{\"@id\":\"#a\"}]",
            "}",
            "</script>",
            "<a rel=author href='//[:'>",
            "<link rel=canonical href='http://%%'>",
            "By Ann Doe",
            "<base href='::'>",
            "<span itemprop='author datePublished'>",
            "<div class='date author vcard'>",
            "&#0;",
            "12/12/2025"
        };
        Random random = new Random(Long.getLong("seed", 7L));
        for (int i = 0; i < 3_000; i++) {
            StringBuilder html = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            Metadata once = read(html.toString(), hints("feed", Set.of()));
            assertThat(read(html.toString(), hints("feed", Set.of()))).isEqualTo(once);
        }
    }

    @Test
    void theTimeOfAHintIsKeptWhereTheAddressNamesItsDay() {
        String url = "https://lantern.example.com/2025/12/19/ferry";
        Candidates found = MetadataReader.collect(Jsoup.parse("<p>Text</p>"), url, new Budget(1_000_000));
        Facts facts = new Facts(Optional.of(url), Optional.empty(), "");
        assertThat(MetadataReader.read(found, Clues.NONE, hints("hint", Set.of()), facts)
                        .datePublished()
                        .map(Evidence::value)
                        .map(When::value))
                .contains("2025-12-19T10:15:00Z");
    }

    @Test
    void inMostEnglishCountriesTheDayComesFirst() {
        String html = "<html lang=en><h1>Ferry returns</h1><p>03/04/2021</p>";
        for (String site : List.of("https://lantern.co.uk/a", "https://lantern.com/a")) {
            Candidates found = MetadataReader.collect(Jsoup.parse(html), site, new Budget(1_000_000));
            Facts facts = new Facts(Optional.of(site), Optional.empty(), "");
            assertThat(MetadataReader.read(found, Clues.NONE, Hints.NONE, facts)
                            .datePublished()
                            .map(Evidence::value)
                            .map(When::value))
                    .contains(site.contains(".uk/") ? "2021-04-03" : "2021-03-04");
        }
    }

    @Test
    void aPageWithoutAnAddressIsNotItsHomePage() {
        String head = "<link rel=canonical href='https://lantern.example.com/'>";
        assertThat(MetadataReader.collect(Jsoup.parse(head), "", new Budget(1_000_000))
                        .canonicalUrl())
                .isEmpty();
        assertThat(MetadataReader.collect(
                                Jsoup.parse(head + "<meta property=og:url content='https://lantern.example.com/a'>"),
                                "",
                                new Budget(1_000_000))
                        .canonicalUrl())
                .contains("https://lantern.example.com/a");
        assertThat(MetadataReader.collect(
                                Jsoup.parse("<link rel=canonical href='http://127.0.0.1:8080/a'>"),
                                "",
                                new Budget(1_000_000))
                        .canonicalUrl())
                .isEmpty();
    }

    @Test
    void aCardHasTheNameOfAPerson() {
        assertThat(read(
                                "<h1>Ferry returns</h1><div class='p-author h-card'><a class='p-name'>Jane Doe</a></div>",
                                Hints.NONE)
                        .authors()
                        .map(Evidence::value)
                        .orElse(List.of()))
                .extracting(Author::name)
                .containsExactly("Jane Doe");
    }
}
