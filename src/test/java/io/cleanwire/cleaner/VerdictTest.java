package io.cleanwire.cleaner;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.contract.HeaderNames;
import io.cleanwire.model.Article;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final String CHALLENGE =
            "<title>Just a moment...</title><noscript><span id=challenge-error-text>Enable JavaScript</span></noscript>";

    private static final String NOTE =
            "<title>Ferry back in service</title><h1>Ferry back in service</h1><p>The ferry to"
                    + " Low Harrow sails again from Monday, the harbour office said. Repairs to its ramp took three weeks and cost"
                    + " the council nine thousand pounds.</p>";

    @Test
    void aChallengeIsAWallWhateverItsStatus() {
        assertThat(rejected(CHALLENGE, "403", "https://example.com/a")).contains(Reason.BOT_WALL);
        assertThat(rejected(CHALLENGE, "503", "https://example.com/a")).contains(Reason.BOT_WALL);
        assertThat(rejected(NOTE, "503", "https://example.com/a")).contains(Reason.ERROR_PAGE);
    }

    @Test
    void aServerThatDoesNotAnswerIsNoWall() {
        String page = "<title>example.com | 502: Bad gateway</title><div id=cf-error-details>"
                + "<h1>Bad gateway</h1><p>Error code 502</p></div>";
        assertThat(rejected(page, "502", "https://example.com/a")).contains(Reason.ERROR_PAGE);
        assertThat(rejected(page, "200", "https://example.com/a")).contains(Reason.ERROR_PAGE);
    }

    @Test
    void aStoryMayStandAmongLinksToPages() {
        String pages = "<div class=pagination><a href=/a/page/1>1</a> <a href=/a/page/3>3</a></div>";
        String article = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry back in"
                + " service\"}</script>";
        assertThat(rejected(article + NOTE + pages, "200", "https://example.com/ferry/page/2/"))
                .isEmpty();
        assertThat(rejected(NOTE + pages, "200", "https://example.com/topics/ferry-back-in-service/"))
                .isEmpty();
        assertThat(rejected(NOTE + pages, "200", "https://example.com/topics/ferry/"))
                .contains(Reason.INDEX_PAGE);
        assertThat(rejected(NOTE, "200", "https://example.com/artikel/1834/2")).isEmpty();
        assertThat(rejected("<body class='blog'>" + NOTE, "200", "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void aCookieBannerIsNoWallBeforeAStory() {
        String banner = "<form class=consent-form><p>We value your privacy. We and our partners use cookies.</p>"
                + "<button>Accept all</button> <button>Reject all</button></form>";
        assertThat(rejected(NOTE + NOTE.replace("Repairs", "Works") + banner, "200", "https://example.com/a"))
                .isNotEqualTo(Optional.of(Reason.CONSENT_WALL));
    }

    @Test
    void aTextThatStandsInTheDialogOfAConsentManagerIsOne() {
        String dialog =
                "<div id=CybotCookiebotDialog><p>What you say here holds for half a year, on this device and in this"
                        + " browser, for all the papers of our house.</p></div>";
        String title = "<title>Ferry back in service</title>";
        assertThat(rejected(title + dialog, "200", "https://example.com/a")).contains(Reason.CONSENT_WALL);
        assertThat(rejected(NOTE + dialog, "200", "https://example.com/a")).isEmpty();
        assertThat(rejected(dialog + NOTE, "200", "https://example.com/a")).isEmpty();
        assertThat(rejected("<body id=CybotCookiebotDialog>" + NOTE, "200", "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void aBodyThatIsNamedAfterAListIsOne() {
        assertThat(rejected("<body class='archive category'>" + NOTE, "200", "https://example.com/a"))
                .contains(Reason.INDEX_PAGE);
        assertThat(rejected("<body class='single category'>" + NOTE, "200", "https://example.com/a"))
                .isEmpty();
        assertThat(rejected("<body class='com_content view-category'>" + NOTE, "200", "https://example.com/a"))
                .contains(Reason.INDEX_PAGE);
        assertThat(rejected("<body class='page-category-news'>" + NOTE, "200", "https://example.com/a"))
                .isEmpty();
        assertThat(rejected(NOTE, "200", "https://example.com/2016/04/")).contains(Reason.INDEX_PAGE);
        assertThat(rejected(NOTE, "200", "https://example.com/2016/04/ferry-back"))
                .isEmpty();
        assertThat(rejected(NOTE, "200", "https://example.com/category/ferry")).isEmpty();
    }

    @Test
    void aForumLeadsToItsTopicsAndAFolderToItsFiles() {
        assertThat(rejected(NOTE, "200", "https://example.com/forum/viewforum.php?f=7"))
                .contains(Reason.INDEX_PAGE);
        assertThat(rejected(NOTE, "200", "https://example.com/forum/viewtopic.php?f=7"))
                .isEmpty();
        assertThat(rejected(NOTE, "200", "https://example.com/wiki/Category:Ferries"))
                .contains(Reason.INDEX_PAGE);
        assertThat(rejected(NOTE, "200", "https://example.com/wiki/Ferries")).isEmpty();
        String files =
                "<title>Index of /tides</title><h1>Index of /tides</h1><pre><a href=../>../</a> <a href=jan.csv>jan.csv</a>"
                        + " 01-Feb-2024 00:15 412K</pre><address>Harbour server, version 2.4, at tides.example.com, port 80, asked by"
                        + " nobody in particular</address>";
        assertThat(rejected(files, "200", "https://example.com/tides/")).contains(Reason.INDEX_PAGE);
        assertThat(rejected(NOTE.replace("Ferry back", "Index of wages back"), "200", "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void aServerMayAskWhoIsThere() {
        String form = "<title>Harbour Club</title><p>This part of the log book is for members of the club.</p>"
                + "<form>Name <input name=u> Password <input type=password name=p></form>";
        assertThat(rejected(form, "401", "https://example.com/a")).contains(Reason.LOGIN_PAGE);
        assertThat(rejected(form, "403", "https://example.com/a")).contains(Reason.LOGIN_PAGE);
        assertThat(rejected(form, "500", "https://example.com/a")).contains(Reason.ERROR_PAGE);
        assertThat(rejected(NOTE, "403", "https://example.com/a")).contains(Reason.ERROR_PAGE);
    }

    @Test
    void whatIsLeftOfAnArticleInTheHeadMakesNoneOfAWall() {
        String head = "<title>Ferry sails again | The Lantern</title><meta property=og:type content=article>"
                + "<meta property=og:title content='Ferry sails again'>"
                + "<meta property=article:published_time content=2026-03-04T08:00:00Z>";
        String wall =
                "<p>Before you go on: The Lantern and 94 partners set cookies and use trackers to store personal data"
                        + " such as your visit, for measuring our audience and for advertising. You may withdraw your consent under"
                        + " “preferences” at any time, or object to what rests on a legitimate interest.</p>";
        assertThat(rejected(head + wall, "200", "https://example.com/a")).contains(Reason.CONSENT_WALL);
        assertThat(rejected(
                        head + wall.replace("Before you go on", "Since the ferry sails again"),
                        "200",
                        "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void aFrontPageWithOneSentenceLeadsElsewhere() {
        String page = """
                <!DOCTYPE html><html lang='hi'><head><meta charset='utf-8'>
                <title>पहाड़ी खबर: ताज़ा हिंदी समाचार</title>
                <meta property='og:type' content='website'>
                </head><body><div class='hdr'><a href='/'>पहाड़ी खबर</a><div class='menu'><a href='/rajya'>राज्य</a><a href='/desh'>देश</a><a href='/khel'>खेल</a><a href='/manoranjan'>मनोरंजन</a></div>
                </div>
                <div class='ticker'>ब्रेकिंग: <a href='/rajya/1'>घाटी में बर्फबारी, दो रास्ते बंद</a></div>
                <div class='big'><a href='/rajya/2'><div class='t'>चाय के बागान में मिला सौ साल पुराना रेल इंजन</div>
                </a><div class='s'>मज़दूरों ने झाड़ियाँ काटीं तो लोहे की चिमनी दिखाई दी</div>
                </div>
                <div class='row'><a href='/rajya/3'>सेब के दाम गिरे, किसान सड़क पर</a><a href='/desh/4'>नई रेल लाइन का सर्वे पूरा</a><a href='/khel/5'>गाँव की टीम ने जीता राज्य कप</a><a href='/manoranjan/6'>लोकगायिका का नया गीत वायरल</a></div>
                <div class='row'><h3>राज्य</h3>
                <a href='/rajya/7'>स्कूल तक पुल बनाने का वादा, आठवीं बार</a><a href='/rajya/8'>तेंदुआ बस अड्डे में घुसा, कोई घायल नहीं</a><a href='/rajya/9'>डाकिए ने बीस साल बाद पहुँचाया खत</a></div>
                <div class='row'><h3>खेल</h3>
                <a href='/khel/10'>दौड़ में दादी ने पोती को हराया</a><a href='/khel/11'>कबड्डी लीग का कार्यक्रम जारी</a></div>
                <div class='ftr'><a href='/about'>हमारे बारे में</a><a href='/privacy'>गोपनीयता नीति</a><p>© 2026 पहाड़ी खबर</p>
                </div>
                </body></html>
                """;
        assertThat(rejected(page, "200", "https://www.pahadikhabar.example/")).contains(Reason.INDEX_PAGE);
        String told = page.replace(
                "दिखाई दी</div>",
                "दिखाई दी। " + "वे देर तक उसके पास खड़े रहे और किसी ने कुछ नहीं कहा। ".repeat(8) + "</div>");
        assertThat(rejected(told, "200", "https://www.pahadikhabar.example/"))
                .as("a story")
                .isEmpty();
    }

    @Test
    void aStoryThatItsAddressNamesIsNoWall() {
        String note =
                "<h1>A robot for the harbour</h1><p>“I am not a robot,” is what the new crane says when a child asks.</p>"
                        + "<p>Its makers let the pupils of Vesby choose the words.</p>";
        assertThat(rejected(note, "200", "https://example.com/a")).contains(Reason.BOT_WALL);
        assertThat(rejected(note, "200", "https://example.com/news/harbour-crane-robot"))
                .isEmpty();
        assertThat(rejected(note, "200", "https://example.com/news/ferry-strike-over"))
                .contains(Reason.BOT_WALL);
        String missing =
                "<h1>Not found</h1><p>The requested page /news/harbour-crane was not found on this server. Check"
                        + " the address, or go back to the homepage.</p>";
        assertThat(rejected(missing, "200", "https://example.com/news/harbour-crane"))
                .contains(Reason.ERROR_PAGE);
    }

    @Test
    void aNoteInWhichSomebodySaysSomethingIsNoWallThoughItSpeaksOfOne() {
        String note =
                "<h1>Who is a robot here?</h1><p>To prove that she is human, Ann Pell of Norrvik had to solve a captcha"
                        + " with nine ferries. %s</p>";
        assertThat(rejected(note.formatted("Please solve yours to continue."), "200", "https://example.com/a"))
                .contains(Reason.BOT_WALL);
        assertThat(rejected(
                        note.formatted("“I sail on one,” she said on Monday to her pupils, “and still missed two.”"),
                        "200",
                        "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void whatSomebodySignedAndDatedIsNoWallThoughItSpeaksOfOne() {
        String text =
                "<title>%1$s</title><h1>%1$s</h1>%2$s<p>Prove you are human, says the captcha, and I press the box"
                        + " again like an obedient robot.</p><p>On Sunday the little puzzle wanted bridges, and half of the steps in"
                        + " our street look like bridges to me.</p><p>My uncle keeps a list of all the traffic lights that he has"
                        + " found, and he is proud of it.</p>";
        String title = "What a captcha taught me about bridges";
        assertThat(rejected(text.formatted(title, ""), "200", "https://example.com/a"))
                .contains(Reason.BOT_WALL);
        String signed = "<p class=byline>By Jane Doe</p><time datetime=2026-03-04>4 March 2026</time>";
        assertThat(rejected(text.formatted(title, signed), "200", "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void whatAHeadlineSaysAmongOtherWordsIsOneSign() {
        String text = "<html lang=en><title>%1$s</title><div class=top><a href='/'>Start</a></div><main><h1>%1$s</h1>"
                + "<p class=d>3 November 2026</p><p>Readers of Oldham Row library were asked whether they were robots forty"
                + " thousand times last year. Nobody said yes.</p><p>The captcha was switched off on Monday after a complaint"
                + " from a man who failed it nine times.</p></main>";
        assertThat(rejected(
                        text.formatted("Are you a robot? Library asks its readers"), "200", "https://example.com/x/4"))
                .isEmpty();
    }

    @Test
    void whatAProgramSaysOfItsFailureIsAnErrorPage() {
        String java =
                "<title>Story</title><h1>Story</h1><p><b>Type</b> Exception Report</p><pre>org.quay.StoreException: gone"
                        + "\n\tat org.quay.Store.load(Store.java:88)\n\tat javax.servlet.http.HttpServlet.service(HttpServlet.java:620)</pre>";
        assertThat(rejected(java, "200", "https://example.com/a")).contains(Reason.ERROR_PAGE);
        String python =
                "<h1>OperationalError at /quay</h1><table><tr><th>Request Method:</th><td>GET</td></tr><tr><th>Exception"
                        + " Type:</th><td>OperationalError</td></tr></table><pre>Traceback (most recent call last):\n  File \"quay.py\"</pre>";
        assertThat(rejected(python, "200", "https://example.com/a")).contains(Reason.ERROR_PAGE);
        String told =
                "<title>A trace on the pier</title><h1>A trace on the pier</h1><p>The board at the pier showed a traceback"
                        + " (most recent call last) in place of the ferries for two days, and the harbour master, who cannot read"
                        + " Python, wrote the times on a slate with chalk as his father had done.</p>";
        assertThat(rejected(told, "200", "https://example.com/a")).isEmpty();
    }

    @Test
    void aSiteThatIsClosedToAContinentSaysSo() {
        String page =
                "<title>Sorry</title><p>You are attempting to access this website from a country belonging to the European"
                        + " Economic Area, so that we cannot grant you access at this time.</p>";
        assertThat(rejected(page, "200", "https://example.com/a")).contains(Reason.ERROR_PAGE);
    }

    @Test
    void whatAHeadlineQuotesIsNotSaidByThePage() {
        String text =
                "<title>%1$s</title><h1>%1$s</h1><p>Half of the old guide to this coast leads nowhere today, for the"
                        + " harbours that it praises were filled in or forgotten long ago.</p>";
        assertThat(rejected(text.formatted("Page not found in the old guide"), "200", "https://example.com/a"))
                .contains(Reason.ERROR_PAGE);
        assertThat(rejected(text.formatted("“Page not found” in the old guide"), "200", "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void norIsWhatATextQuotes() {
        String text =
                "<title>%1$s</title><h1>%1$s</h1><p>Our old guide to this coast has maps of which half lead nowhere. %2$s"
                        + " is what stands where the harbours were.</p>";
        assertThat(rejected(
                        text.formatted("A page is not found", "The page could not be found: 404 error"),
                        "200",
                        "https://example.com/a"))
                .contains(Reason.ERROR_PAGE);
        assertThat(rejected(
                        text.formatted("A page is not found", "\"The page could not be found: 404 error\""),
                        "200",
                        "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void whatSpeaksToItsReaderNeedsOneSignLess() {
        String page =
                "<html lang=fi><title>%1$s</title><h1>%1$s</h1><p>Palvelimella tapahtui virhe, jonka virhekoodi on 502. %2$s</p>";
        assertThat(rejected(page.formatted("Voi ei", "Yritä hetken kuluttua."), "200", "https://example.com/a"))
                .contains(Reason.ERROR_PAGE);
        assertThat(rejected(
                        page.formatted("Voi ei", "Kunta ei ole korjannut konettaan vuosiin."),
                        "200",
                        "https://example.com/a"))
                .isEmpty();
        assertThat(rejected(
                        page.formatted("Voi ei", "”Yritä hetken kuluttua”, sanoi kunta."),
                        "200",
                        "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void aThingThatIsSoldIsNoArticleUnlessItIsTold() {
        String product =
                "<h1>Lantern No. 4</h1><p class=price>£32.00</p><p>In stock</p><p>Brass, with a wick of cotton. It burns for"
                        + " nine hours on one filling of oil.</p>";
        String data = "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Lantern No. 4\"}</script>";
        assertThat(rejected(data + product, "200", "https://example.com/a")).contains(Reason.NOT_ARTICLE);
        assertThat(rejected("<meta property=og:type content=product.item>" + product, "200", "https://example.com/a"))
                .contains(Reason.NOT_ARTICLE);
        assertThat(rejected("<body class='product single-product'>" + product, "200", "https://example.com/a"))
                .contains(Reason.NOT_ARTICLE);
        String told = NOTE
                + "<p>Her master, who sailed her for thirty years, will not be on board. He has bought a garden above"
                + " the harbour, and means to look at ships from there. The island's school gave him a bell, which he is to"
                + " ring whenever the ferry is late.</p>";
        assertThat(rejected(data + told, "200", "https://example.com/a")).isEmpty();
        String article = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry back in"
                + " service\"}</script>";
        assertThat(rejected(data + article + NOTE, "200", "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void aTextOfCellsAndEntriesIsNoArticle() {
        String rows = "<tr><td>Vesby<td>2 - 1<td>Norrvik<td>Full time</tr><tr><td>Low Harrow<td>0 - 0<td>Aldwick<td>78"
                + " minutes</tr><tr><td>Osterby<td>3 - 2<td>Sund<td>Half time</tr>";
        String page = "<h1>Scores of the day</h1><table>" + rows + rows.replace("y", "ie") + "</table>";
        assertThat(rejected(page, "200", "https://example.com/scores")).contains(Reason.NOT_ARTICLE);
        String report =
                "<p>Vesby won at last, and the whole town sang in the rain until the lamps on the quay went out. It"
                        + " was their first goal at home since the spring, and the keeper says that he never saw the ball, for the"
                        + " sun stood low behind the crane.</p>";
        assertThat(rejected(page.replace("<table>", report + "<table>"), "200", "https://example.com/scores"))
                .isEmpty();
        assertThat(rejected("<meta property=og:type content=article>" + page, "200", "https://example.com/scores"))
                .isNotEqualTo(Optional.of(Reason.NOT_ARTICLE));
    }

    @Test
    void aPageThatSitesKeepIsNoArticleUnlessItTellsMuch() {
        String page = "<title>%1$s</title><h1>%1$s</h1><p>The Harrow Post is an independent paper that comes out on"
                + " Thursdays. It was founded in 1911 and is read on three islands.</p>";
        assertThat(rejected(page.formatted("About us"), "200", "https://example.com/a"))
                .contains(Reason.NOT_ARTICLE);
        assertThat(rejected(page.formatted("Über uns"), "200", "https://example.com/a"))
                .contains(Reason.NOT_ARTICLE);
        assertThat(rejected(page.formatted("Farmácias de serviço"), "200", "https://example.com/a"))
                .contains(Reason.NOT_ARTICLE);
        assertThat(rejected(page.formatted("A paper about us all"), "200", "https://example.com/a"))
                .isEmpty();
        String more =
                "<p>Its first editor rowed the papers out himself, every week for thirty years, and is said to have lost only"
                        + " two of them to the sea. His granddaughter still keeps the boat. The press stands in the old lifeboat house,"
                        + " where children may come and set their names in lead on the first Saturday of the month.</p>";
        assertThat(rejected(page.formatted("About us") + more, "200", "https://example.com/a"))
                .isEmpty();
    }

    @Test
    void aTextAmongFieldsIsNoArticle() {
        String gate =
                "<div><h1>Welcome</h1><p>You have to be grown up in the land where you live to look at our beers. Tell us"
                        + " when you were born.</p>%s</div>";
        String fields = "<form><input placeholder=DD><input placeholder=MM><button>Enter</button></form>";
        assertThat(rejected(gate.formatted(fields), "200", "https://example.com/a"))
                .contains(Reason.NOT_ARTICLE);
        assertThat(rejected(NOTE + "<div id=respond>" + fields + "</div>", "200", "https://example.com/a"))
                .isEmpty();
        assertThat(rejected("<div>" + NOTE + fields + "</div>", "200", "https://example.com/ferry-back-to-low-harrow"))
                .isEmpty();
    }

    @Test
    void whatAPaywallSaysInQuotationMarksIsSaidBySomebody() {
        String story = NOTE
                + "<p>Who wants to know more had to pay until now. “Subscribe to read” was what most people of the island"
                + " saw of its paper, and so they asked the ferrymen instead. %s From Monday on all of it is free.</p>";
        assertThat(thin(story.formatted("They knew everything."))).isFalse();
        assertThat(thin(story.formatted("Subscribe to read."))).isTrue();
    }

    @Test
    void aFlattenedWallIsOneByWhatItSays() {
        String wall =
                "Ups! Leider kann die Seite gerade nicht geladen werden. Es ist ein technischer Fehler aufgetreten. Bitte"
                        + " versuchen Sie es in einigen Minuten noch einmal oder gehen Sie zur Startseite. Fehlernummer 7f3a.";
        assertThat(rejected(wall)).contains(Reason.ERROR_PAGE);
        String note = "Die Seite des Rathauses ist seit Montag nicht zu sehen. Die Technik ist informiert, sagt der"
                + " Bürgermeister, doch niemand hat bisher den Fehler gefunden.";
        assertThat(rejected(note)).isEmpty();
    }

    @Test
    void aFlattenedTableTellsNothing() {
        String table = "Bay\n03:12\n3,4 m\nPoint\n03:40\n3,1 m\nSound\n04:05\n2,9 m\nQuay\n04:11\n2,8 m";
        assertThat(rejected(table)).contains(Reason.NOT_ARTICLE);
        String told = table + "\nThe pilots ask all crews to stay in the harbour until noon.";
        assertThat(rejected(told)).isEmpty();
        String verse =
                "Bay of my youth\nPoint of my fears\nSound of the bell\nQuay of my tears\nBoat of my own\nNet of my"
                        + " years\nLight of the shore\nThere are no more";
        assertThat(rejected(verse)).isEmpty();
    }

    private static Optional<Reason> rejected(String text) {
        return new Cleaner(Limits.DEFAULT)
                .clean(RawRecord.offline(
                        text.getBytes(StandardCharsets.UTF_8), Map.of(HeaderNames.CONTENT_TYPE, "text/plain")))
                .fold(clean -> Optional.empty(), gone -> Optional.of(gone.reason()), dead -> Optional.empty());
    }

    private static boolean thin(String page) {
        return new Cleaner(Limits.DEFAULT)
                .clean(RawRecord.offline(page.getBytes(StandardCharsets.UTF_8), Map.of()))
                .fold(clean -> clean.article().status() == Article.Status.THIN, gone -> false, dead -> false);
    }

    @Test
    void whatAWallIsMadeOfTellsUnderARefusal() {
        String page = "<title>Hetki vielä</title><meta property=og:type content=article><div id=px-captcha></div>"
                + "<p>Pidä nappia pohjassa, kunnes palkki on täynnä, niin pääset lukemaan juttua, jota olit avaamassa. Jos se ei"
                + " auta, lataa sivu uudelleen tai kirjoita meille ja kerro tunnus, joka näkyy napin alla.</p>";
        assertThat(rejected(page, "403", "https://example.com/a")).contains(Reason.BOT_WALL);
    }

    private static Optional<Reason> rejected(String page, String status, String url) {
        Outcome outcome = new Cleaner(Limits.DEFAULT)
                .clean(RawRecord.offline(
                        page.getBytes(StandardCharsets.UTF_8),
                        Map.of(
                                HeaderNames.CONTENT_TYPE,
                                "text/html",
                                HeaderNames.ARTICLE_URL,
                                url,
                                "article-http-status",
                                status)));
        return outcome.fold(clean -> Optional.empty(), gone -> Optional.of(gone.reason()), dead -> Optional.empty());
    }
}
