package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Removal;
import io.cleanwire.trees.TreeModel;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules decide, whatever the model says. */
class SelectionTest {

    private static final String STORY =
            "<p>The board says ten past eight, the gate closes at eight, and the man behind the"
                    + " glass tells you that the board is wrong and has been wrong since the spring.</p>";

    /** A tree that is sure of everything. */
    private static final String ALL = "=4";

    /** A tree that is sure of what is longer than four words, and a little less of the rest. */
    private static final String LONG = "words<5 0\n =-1\n =4";

    private static Body read(String tree, String html) {
        return read(tree, html, Declared.NOTHING);
    }

    private static Body read(String tree, String html, Declared declared) {
        try {
            String file = "# cleanwire tree model 1\ntree\n" + tree + "\n";
            TreeModel model = TreeModel.read(new StringReader(file), Features.NAMES);
            return HtmlBody.with(model).read(Jsoup.parse(html), declared, new Budget(1_000_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String posts(String line, int count) {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < count; i++) {
            posts.append(line.formatted("<a href=/t/" + i + ">Reply number " + i + "</a>", i));
        }
        return posts.toString();
    }

    @Test
    void aHeadingRightAboveProseStaysWhateverItSays() {
        Body body = read(ALL, "<div>" + STORY + "<h2>Share</h2>" + STORY.replace("board", "sign") + "</div>");
        assertThat(body.text()).contains("Share");
    }

    @Test
    void aHeadingAboveItsButtonsIsTheirs() {
        Body body = read(
                ALL,
                "<div>" + STORY + "<div><h2>Share</h2><a href=/f>Post it</a></div>" + STORY.replace("board", "sign")
                        + "</div>");
        assertThat(body.text()).doesNotContain("Share");
    }

    @Test
    void anOfferIsNoHeadingOfTheStory() {
        Body body = read(
                ALL,
                "<div>" + STORY + "<h2>This article is for subscribers only</h2>" + STORY.replace("board", "sign")
                        + "</div>");
        assertThat(body.text()).doesNotContain("subscribers");
    }

    @Test
    void ofManyFirstHeadingsOneIsTheTitle() {
        Declared declared = new Declared(List.of("The Night Ferry", "The total"), "", List.of(), false, "", List.of());
        Body body = read(
                ALL,
                "<h1>The Night Ferry</h1>" + STORY + "<h1>The total</h1>" + STORY.replace("board", "sign")
                        + "<h1>The rest</h1>" + STORY.replace("board", "clock"),
                declared);
        assertThat(body.text()).contains("The total", "The rest").doesNotContain("Night Ferry");
    }

    @Test
    void whatTheButtonAboveItOpensIsText() {
        String seen = STORY.replace("board", "sign") + STORY.replace("board", "clock") + STORY.replace("board", "bell");
        String panel = "<div><h3>%s</h3><div hidden>" + STORY + "</div></div>";
        assertThat(read(ALL, seen + panel.formatted("<button>When?</button>")).text())
                .contains("The board");
        assertThat(read(ALL, seen + panel.formatted("When?")).text()).doesNotContain("The board");
    }

    @Test
    void repliesThatAreListedBelowAPostAreNoPartOfIt() {
        Body body = read(ALL, STORY + posts("<div>%s [tidemark] 08-1%d 10:15</div>", 7));
        assertThat(body.text()).startsWith("The board").doesNotContain("tidemark");
        assertThat(body.removed()).extracting(Removal::rule).containsExactly("listing");
    }

    @Test
    void aFewLinesWithATimeAreATimeline() {
        assertThat(read(ALL, STORY + posts("<div>%s [tidemark] 08-1%d 10:15</div>", 5))
                        .text())
                .contains("Reply number 4");
    }

    @Test
    void aTickerWhoseLinesBeginWithTheTimeStays() {
        String line =
                "<div>10:1%2$d The gate opens again, as %1$s has it, and the first cars roll off the ferry.</div>";
        assertThat(read(ALL, STORY + posts(line, 8)).text()).contains("Reply number 7");
    }

    @Test
    void whatStandsBeforeTheStoryIsNotItsListing() {
        assertThat(read(ALL, posts("<div>%s [tidemark] 08-1%d 10:15</div>", 7) + STORY)
                        .text())
                .contains("Reply number 4");
    }

    @Test
    void whatAFeedSaysOfItselfBelowAnEntryIsNoPartOfIt() {
        Body body = read(
                ALL,
                STORY
                        + "<p>The post <a href=/b>What the board said</a> appeared first on <a href=/>Isle Post</a>.</p>");
        assertThat(body.text()).startsWith("The board").doesNotContain("appeared");
        assertThat(body.removed()).extracting(Removal::rule).containsExactly("wp.first_on");
    }

    @Test
    void aParagraphThatIsALinkStaysBetweenParagraphs() {
        String link = "<p><a href=/map>A map of the quays</a></p>";
        assertThat(read(ALL, "<article>" + STORY + link + STORY.replace("board", "sign") + "</article>")
                        .text())
                .contains("A map of the quays");
        assertThat(read(ALL, "<article>" + STORY + link + "</article>").text()).doesNotContain("A map");
        String menu = "<div><a href=/map>A map of the quays</a></div>";
        assertThat(read(ALL, "<article>" + STORY + menu + STORY.replace("board", "sign") + "</article>")
                        .text())
                .doesNotContain("A map");
    }

    @Test
    void shortLinesOfOneTextStayWithIt() {
        String wide = "This line of the log is long enough to be believed at once.<br><br>";
        String log = wide + wide.replace("This", "Another") + wide.replace("This", "One more") + "Wind: NW 6<br><br>";
        assertThat(read(LONG, "<p>" + log + wide.replace("This", "The last") + "</p>")
                        .text())
                .contains("Wind: NW 6");
        assertThat(read(LONG, STORY + STORY.replace("board", "sign") + "<p>Wind: NW 6</p>")
                        .text())
                .doesNotContain("Wind: NW 6");
    }

    @Test
    void aTableBetweenParagraphsStaysWhole() {
        String table = "<table><tr><td>Wind</td><td>NW 6</td></tr><tr><td>Tide</td><td>08:10</td></tr></table>";
        String second = STORY.replace("board", "sign");
        assertThat(read(LONG, "<article>" + STORY + table + second + "</article>")
                        .text())
                .contains("NW 6");
        assertThat(read(LONG, "<article>" + STORY + second + table + "</article>")
                        .text())
                .doesNotContain("NW 6");
        String links = table.replace("<td>", "<td><a href=/w>").replace("</td>", "</a></td>");
        assertThat(read(LONG, "<article>" + STORY + links + second + "</article>")
                        .text())
                .doesNotContain("NW 6");
    }

    @Test
    void codeBetweenParagraphsStaysWithoutItsLabels() {
        String code = "<div><p>Terminal</p><pre>wind --now</pre><p>Copy</p></div>";
        String second = STORY.replace("board", "sign");
        assertThat(read(LONG, "<article>" + STORY + code + second + "</article>")
                        .text())
                .contains("wind --now")
                .doesNotContain("Terminal")
                .doesNotContain("Copy");
        assertThat(read(LONG, "<article>" + STORY + second + code + "</article>")
                        .text())
                .doesNotContain("wind");
    }

    @Test
    void aHeadingOverNothingGoes() {
        assertThat(read(ALL, STORY + "<h3>You may like</h3>").removed())
                .extracting(Removal::rule)
                .containsExactly("last-heading");
        assertThat(read(ALL, "<h3>The gate</h3>" + STORY).text()).contains("The gate");
        assertThat(read(ALL, STORY + "<h3>One</h3><h3>Two</h3><h3>Three</h3>").text())
                .contains("Three");
        assertThat(read(ALL, STORY + "<h3>The board is wrong.</h3>").text()).contains("wrong.");
    }

    @Test
    void aLineOfAnAuthorAndADayGoes() {
        Declared declared = new Declared(List.of(), "", List.of("Ada Brook"), false, "", List.of());
        String line = "<p>Ada Brook<br>25 Nov 2026 - 13:05</p>";
        assertThat(read(ALL, line + STORY, declared).text()).doesNotContain("Brook");
        assertThat(read(ALL, line + STORY).text()).contains("Brook");
        assertThat(read(ALL, "<p>Ada Brook wrote this on 25 November 2026.</p>" + STORY, declared)
                        .text())
                .contains("Brook");
        assertThat(read(ALL, STORY + line + STORY.replace("board", "sign"), declared)
                        .text())
                .contains("Brook");
    }

    @Test
    void aLineGoesWhenEachOfItsSentencesIsKnown() {
        assertThat(read(
                                ALL,
                                STORY
                                        + "<p>Cet article est réservé aux abonnés. Il vous reste 82 % de cet article à lire.</p>")
                        .text())
                .doesNotContain("abonnés");
        assertThat(read(
                                ALL,
                                STORY
                                        + "<p>Dit artikel is alleen voor abonnees. Probeer het een maand voor twee euro.</p>")
                        .text())
                .doesNotContain("abonnees");
        assertThat(read(ALL, STORY + "<p>Il pleut sur la mer. Cet article est réservé aux abonnés.</p>")
                        .text())
                .contains("abonnés");
    }

    @Test
    void articlesBesideTheOneWithTheHeadlineAreOthers() {
        String story = "<h1>The gate closes early</h1>" + STORY + STORY.replace("board", "sign");
        String other = "<article>" + STORY.replace("board", "whistle") + "</article>";
        Declared declared = new Declared(List.of("The gate closes early"), "", List.of(), false, "", List.of());
        assertThat(read(ALL, "<article>" + story + "</article>" + other, declared)
                        .text())
                .contains("sign")
                .doesNotContain("whistle");
        assertThat(read(ALL, "<div>" + story + "</div>" + other, declared).text())
                .contains("whistle");
        assertThat(read(ALL, "<article><h1>The gate closes early</h1><p>Short.</p></article>" + other, declared)
                        .text())
                .contains("whistle");
    }

    private static String paragraph(String word) {
        return "<p>"
                + ("The " + word + " says ten past eight, the gate of the " + word
                        + " closes at eight, and the man behind the " + word + " tells you that it is wrong.")
                + "</p>";
    }

    @Test
    void aParagraphThatComesBackAloneIsSaidAgain() {
        String story = paragraph("board") + paragraph("clock") + paragraph("sign");
        Body body = read(ALL, story + paragraph("board") + paragraph("bell"));
        assertThat(body.text().split("The board says", -1)).hasSize(3);
        assertThat(body.removed()).isEmpty();
    }

    @Test
    void aStoryThatIsThereTwiceIsReadOnce() {
        String story = paragraph("board") + "<p>So it goes.</p>" + paragraph("clock") + paragraph("sign");
        Body body = read(ALL, "<div>" + story + "</div><div>" + story + paragraph("bell") + "</div>");
        assertThat(body.text().split("The board says", -1)).hasSize(2);
        assertThat(body.text()).contains("The bell says");
    }

    @Test
    void oneParagraphTwiceInARowIsReadOnce() {
        assertThat(read(ALL, paragraph("board") + paragraph("board") + paragraph("clock"))
                        .removed())
                .extracting(Removal::rule)
                .containsExactly("repeated-text");
    }

    @Test
    void aPullQuoteAndAHiddenCopyAreNoPartOfTheStory() {
        String story = paragraph("board") + paragraph("clock");
        for (String copy : List.of(
                "<blockquote>" + paragraph("board") + "</blockquote>",
                "<div>" + paragraph("board").replace("<p>", "").replace("</p>", "") + "</div>",
                "<div style='display:none'>" + paragraph("board") + "</div>")) {
            assertThat(read(ALL, story + copy + paragraph("sign")).text().split("The board says", -1))
                    .hasSize(2);
        }
    }

    @Test
    void componentsAreNoConsentManagers() {
        String story = "<main>" + STORY + paragraph("board") + paragraph("sign") + "</main>";
        Body body = read(
                ALL, story + "<div class='cmp-container'><div class='cmp-text'>" + paragraph("clock") + "</div></div>");
        assertThat(body.text()).contains("The clock says");
        assertThat(read(ALL, story + "<div class='gdpr-banner'>" + paragraph("clock") + "</div>")
                        .text())
                .doesNotContain("The clock says");
    }

    @Test
    void aDialogIsTheStoryWhereItsTextIsTheFirstBelowTheHeadline() {
        String dialog = "<div><div><div role=dialog>" + paragraph("board") + paragraph("sign") + paragraph("clock")
                + "</div></div></div>";
        String beside = "<div><div><section>" + paragraph("gull") + paragraph("baker") + "</section></div></div>";
        assertThat(read(ALL, "<h1>The ferry</h1>" + dialog + beside).text()).contains("The board says");
        assertThat(read(ALL, "<h1>The ferry</h1>" + beside + dialog).text())
                .contains("The gull says")
                .doesNotContain("The board says");
    }

    @Test
    void questionsThatThePageDeclaresToAnswerArePartOfIt() {
        String html = STORY + "<h3>When does the gate of the harbour close?</h3><p>At eight, as ever.</p>";
        assertThat(read("words<20 0\n =-4\n =4", html).text()).doesNotContain("harbour");
        Declared faq = new Declared(
                List.of(),
                "",
                List.of(),
                false,
                "",
                List.of("When does the gate of the harbour close?", "At eight, as ever."));
        assertThat(read("words<20 0\n =-4\n =4", html, faq).text())
                .contains("When does the gate of the harbour close?", "At eight, as ever.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class='accordion-collapse collapse' hidden",
                "role=tabpanel aria-hidden=true",
                "class=tab-pane style='display: none'",
                "hidden=until-found"
            })
    void whatReadersUnfoldIsText(String attributes) {
        String story = paragraph("board") + paragraph("clock");
        assertThat(read(ALL, story + "<div " + attributes + ">" + paragraph("bell") + "</div>" + paragraph("sign"))
                        .text())
                .contains("The bell says");
    }

    @Test
    void whatOpensAPanelIsItsHeading() {
        Body body = read(
                ALL,
                paragraph("board") + "<h3><button class=collapsed>When does it open?</button></h3>"
                        + paragraph("clock")
                        + "<h3><a href='#two'>When does it close?</a></h3>" + paragraph("sign")
                        + "<button>Subscribe now</button>");
        assertThat(body.text())
                .contains("When does it open?", "When does it close?")
                .doesNotContain("Subscribe");
    }

    @Test
    void ofManyFirstHeadingsOnlyTheTitleGoes() {
        Declared declared = new Declared(List.of("The gate"), "", List.of(), false, "", List.of());
        String story = "<h1>The gate</h1>" + paragraph("board") + "<h1>Its clock</h1>" + paragraph("clock");
        assertThat(read(ALL, story + "<h1>Its sign</h1>" + paragraph("sign"), declared)
                        .text())
                .contains("Its clock", "Its sign")
                .doesNotStartWith("The gate");
    }

    @Test
    void aHeadingAndAQuotationBetweenTwoParagraphsStay() {
        String tree = "words<15 0\n =-4\n =4";
        assertThat(read(
                                tree,
                                paragraph("board") + "<h2>What comes next</h2>" + paragraph("clock")
                                        + "<blockquote>It was always wrong.</blockquote>" + paragraph("sign"))
                        .text())
                .contains("What comes next", "It was always wrong.");
        assertThat(read(tree, paragraph("board") + paragraph("clock") + "<h2>What comes next</h2>")
                        .text())
                .doesNotContain("What comes next");
    }

    @Test
    void aRunThatHoldsTheStoryAgainGoesThoughItsBordersAreNew() {
        StringBuilder items = new StringBuilder();
        for (String word : List.of(
                "bells", "gates", "clocks", "boards", "signs", "lamps", "ropes", "masts", "sails", "oars", "hulls",
                "tides", "winds", "moons", "stars", "rocks")) {
            items.append("<p>Of all ")
                    .append(word)
                    .append(" in the harbour nobody counts more than the old ")
                    .append(word)
                    .append(".</p>");
        }
        String copy =
                items.toString().replace("</p><p>", " ").replace("<p>", "").replace("</p>", "");
        assertThat(read(ALL, items + "<div>" + copy + "</div>").text().split("Of all bells", -1))
                .hasSize(2);
    }

    @Test
    void linesOfTeasersGoWithTheirTitles() {
        StringBuilder list = new StringBuilder("<div class=more>");
        for (String word : List.of("bell", "lamp", "rope")) {
            list.append("<div class=item><a href=/")
                    .append(word)
                    .append(">The ")
                    .append(word)
                    .append(" of the harbour</a><p>Nobody knows who took it.</p></div>");
        }
        String story = "<main>" + paragraph("board") + paragraph("clock") + paragraph("sign") + "</main>";
        Body body = read(ALL, story + list + "</div>");
        assertThat(body.text()).doesNotContain("Nobody knows");
        assertThat(body.removed()).extracting(Removal::rule).contains("teaser");
        assertThat(read(ALL, story + "<p>Nobody knows who took it.</p>").text()).contains("Nobody knows");
    }

    @Test
    void anAgendaOfOtherEventsGoesWhole() {
        String story = "<main>" + paragraph("board") + paragraph("clock");
        Body body = read(LONG, story + agenda("<a href=/%1$s>The %1$s</a>") + "</main>");
        assertThat(body.text()).contains("The clock says").doesNotContain("4:00pm", "Bring your own");
        assertThat(body.removed()).extracting(Removal::rule).contains("agenda");
    }

    @Test
    void eventsThatAreTheStoryStay() {
        String story = "<main>" + paragraph("board") + paragraph("clock");
        assertThat(read(LONG, story + agenda("<b>The %s</b>") + "</main>").text())
                .contains("4:00pm", "Bring your own");
        assertThat(read(LONG, "<main>" + agenda("<a href=/%1$s>The %1$s</a>") + "</main>")
                        .text())
                .contains("4:00pm", "Bring your own");
    }

    private static String agenda(String title) {
        StringBuilder list = new StringBuilder("<div>");
        for (String word : List.of("bell", "lamp", "rope", "knot")) {
            list.append("<div class=event>")
                    .append(title.formatted(word))
                    .append("<p>Mon, Mar 23, 4:00pm to 5:00pm</p><p>Bring your own ")
                    .append(word)
                    .append(" to the old harbour and let others have a look at it.</p></div>");
        }
        return list + "</div>";
    }

    @Test
    void whatAButtonTellsTheCalendarIsNotRead() {
        String button = "<p>Add to Calendar <span class='addtocalendar atc-style-blue'><var class=atc_event>"
                + "2026-01-10 10:30:00 America/Chicago the hour of the bells</var></span></p>";
        assertThat(read(ALL, paragraph("board") + button).text()).doesNotContain("America/Chicago");
    }
}
