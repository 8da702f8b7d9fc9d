package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Flag;
import io.cleanwire.model.Hints;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedEntryTest {

    private static final String RSS_ITEM = """
            <item><title>Ferries &amp;amp; bridges</title><link>https://isle.example/ferry</link>
            <guid isPermaLink="false">isle-17</guid><dc:creator><![CDATA[Mara Holm]]></dc:creator>
            <author>desk@isle.example (Piet Anders)</author><pubDate>Wed, 04 Mar 2026 06:30:00 +0100</pubDate>
            <category>Boats</category><category>Island</category><description>Short</description>
            <content:encoded><![CDATA[<p>The ferry sails at dawn.</p><p>It comes back at noon.</p>]]></content:encoded></item>
            """;

    private static Payload payload(String xml, String type) {
        return payload(xml.getBytes(StandardCharsets.UTF_8), type);
    }

    private static Payload payload(byte[] xml, String type) {
        return new Intake(Limits.DEFAULT)
                .read(RawRecord.offline(xml, Map.of("content-type", type)))
                .fold(read -> read, failed -> {
                    throw new AssertionError(failed.message());
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <enclosure type="audio/mpeg" url="https://isle.example/f.mp3"/>                                          | -
            <enclosure type="image/jpeg" url="https://isle.example/f.jpg"/>                                          | https://isle.example/f.jpg
            <link rel="enclosure" type="image/png" href="https://isle.example/f.png"/>                               | https://isle.example/f.png
            <media:thumbnail url="https://isle.example/s.jpg"/><media:content medium="image" url="https://isle.example/f.jpg"/> | https://isle.example/f.jpg
            <media:group><media:content type="image/jpeg" width="80" url="https://isle.example/s.jpg"/><media:content type="image/jpeg" width="1600" url="https://isle.example/f.jpg"/></media:group> | https://isle.example/f.jpg
            <media:content medium="video" url="https://isle.example/f.mp4"/>                                         | -
            """)
    void knowsThePictureOfAnEntry(String elements, String picture) {
        Payload payload =
                payload("<item><description>Ferry</description>" + elements + "</item>", "application/rss+xml");
        assertThat(payload.hints().image().orElse("-")).isEqualTo(picture);
    }

    @Test
    void readsAnRssFeedOfOneEntry() {
        Payload payload = payload(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Isle Post</title><language>en-GB</language>"
                        + "<atom:link rel=\"self\" href=\"https://isle.example/feed\"/>" + RSS_ITEM
                        + "</channel></rss>",
                "application/rss+xml");
        Hints hints = payload.hints();
        assertThat(payload.kind()).isEqualTo("feed_entry");
        assertThat(payload.url()).contains("https://isle.example/ferry");
        assertThat(payload.source().rawId()).contains("isle-17");
        assertThat(payload.source().feedUrl()).contains("https://isle.example/feed");
        assertThat(hints.source()).isEqualTo("feed");
        assertThat(hints.title()).contains("Ferries & bridges");
        assertThat(hints.authors()).containsExactly("Mara Holm", "Piet Anders");
        assertThat(hints.datePublished()).contains("Wed, 04 Mar 2026 06:30:00 +0100");
        assertThat(hints.language()).contains("en-GB");
        assertThat(hints.siteName()).contains("Isle Post");
        assertThat(hints.keywords()).isEqualTo(List.of("Boats", "Island"));
        assertThat(payload.content().<String>fold(page -> page.body().text(), text -> "text"))
                .isEqualTo("The ferry sails at dawn. It comes back at noon.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/atom+xml", ""})
    void readsAFeedWhoseNamesHaveAPrefix(String type) {
        Payload payload = payload("""
                <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Isle Post</a:title><a:entry><a:id>isle-17</a:id>
                <a:title>The ferry</a:title><a:link href="https://isle.example/ferry"/>
                <a:author><a:name>Mara Holm</a:name></a:author><a:published>2026-03-04T06:30:00Z</a:published>
                <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It sails at dawn.</p><p>It comes
                back.</p><p>At noon.</p></div></a:content></a:entry></a:feed>""", type);
        assertThat(payload.url()).contains("https://isle.example/ferry");
        assertThat(payload.source().rawId()).contains("isle-17");
        assertThat(payload.hints().title()).contains("The ferry");
        assertThat(payload.hints().authors()).containsExactly("Mara Holm");
        assertThat(payload.hints().siteName()).contains("Isle Post");
        assertThat(payload.content().<String>fold(page -> page.body().text(), text -> "text"))
                .isEqualTo("It sails at dawn. It comes back. At noon.");
    }

    @Test
    void readsAnAtomEntryAlone() {
        Payload payload = payload("""
                <?xml version="1.0" encoding="utf-8"?>
                <entry xmlns="http://www.w3.org/2005/Atom" xml:lang="da"><title type="html">F&amp;aelig;rgen</title>
                <link rel="edit" href="https://isle.example/edit/1"/><link href="https://isle.example/faerge"/>
                <id>urn:1</id><published>2026-03-04T06:30:00+01:00</published><updated>2026-03-05T06:30:00+01:00</updated>
                <author><name>Mara Holm</name></author><category term="Både"/>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Den første båd.</p></div></content></entry>
                """, "application/xml");
        assertThat(payload.url()).contains("https://isle.example/faerge");
        assertThat(payload.hints().title()).contains("Færgen");
        assertThat(payload.hints().authors()).containsExactly("Mara Holm");
        assertThat(payload.hints().dateModified()).contains("2026-03-05T06:30:00+01:00");
        assertThat(payload.hints().language()).contains("da");
        assertThat(payload.content().<String>fold(page -> page.body().text(), text -> "text"))
                .isEqualTo("Den første båd.");
    }

    @Test
    void readsRdf() {
        Payload payload = payload(
                "<rdf:RDF><channel><title>Isle</title></channel><item rdf:about=\"https://isle.example/r\"><title>R</title>"
                        + "<dc:date>2026-03-04</dc:date><description>The ferry &lt;b&gt;sails&lt;/b&gt;.</description></item></rdf:RDF>",
                "application/rdf+xml");
        assertThat(payload.url()).contains("https://isle.example/r");
        assertThat(payload.hints().datePublished()).contains("2026-03-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>A</title><description>The ferry sails.</description>",
                "<rss><channel><item><title>A & B</title><description>The ferry sails.</description></item>",
                "\u0008<rss><channel><item><description>The ferry sails.</description></item></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><item><description>The ferry sails.</description></item></rss>",
            })
    void readsBrokenXmlAsFarAsItGoes(String xml) {
        assertThat(Told.of(xml, "application/rss+xml")).isEqualTo("text: The ferry sails.");
    }

    @Test
    void fetchesNoEntity() {
        String xml = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<rss><item><description>&x; sails.</description></item></rss>";
        assertThat(Told.of(xml, "application/rss+xml")).isEqualTo("text: &x; sails.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Told.of("<rss><channel><title>Empty</title></channel></rss>", "application/rss+xml"))
                .isEqualTo("bad-envelope: the XML holds no entry of a feed");
        assertThat(Told.of("<rss><item><description>a</description></item><item/></rss>", "application/rss+xml"))
                .isEqualTo("bad-envelope: the feed holds 2 entries; send each as a record of its own");
        assertThat(Told.of("<rss><item><title>a</title></item></rss>", "application/rss+xml"))
                .isEqualTo("bad-envelope: the entry has neither content nor a description");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><description>The ferry sails.</description></item>",
                "<item rdf:about=\"https://isle.example/r\"><description>The ferry sails.</description></item>",
                "<feed><entry><content type=\"text\">The ferry sails.</content></entry></feed>"
            })
    void findsAFeedWithoutAType(String xml) {
        assertThat(Told.of(xml, "")).isEqualTo("text: The ferry sails.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <content type="html">The ferry &lt;b&gt;sails&lt;/b&gt;.</content>       | page: The ferry sails.
            <content type="text">The &lt;b&gt; tag is bold.</content>                | text: The <b> tag is bold.
            <description>The ferry &lt;b&gt;sails&lt;/b&gt;.</description>           | page: The ferry sails.
            <description>The ferry <b>sails</b>.<br>It is back at noon.</description> | page: The ferry sails. It is back at noon.
            <description>Depth &lt; 3 m, so it sails.</description>                  | text: Depth < 3 m, so it sails.
            """)
    void whatHasATagIsHtmlUnlessItSaysOtherwise(String content, String told) {
        assertThat(Told.of("<item><title>A</title>" + content + "</item>", "application/xml"))
                .isEqualTo(told);
    }

    @Test
    void resolvesWhatIsRelative() {
        String entry = "<entry%s><link href=\"2026/ferry\"/><content>It sails.</content></entry>";
        assertThat(payload(entry.formatted(" xml:base=\"https://isle.example/blog/\""), "application/atom+xml")
                        .url())
                .contains("https://isle.example/blog/2026/ferry");
        assertThat(payload(
                                "<feed xml:base=\"https://isle.example/\">" + entry.formatted("") + "</feed>",
                                "application/atom+xml")
                        .url())
                .contains("https://isle.example/2026/ferry");
        assertThat(payload(
                                "<rss><channel><link>https://isle.example/</link><item><link>/ferry</link>"
                                        + "<description>It sails.</description></item></channel></rss>",
                                "application/rss+xml")
                        .url())
                .contains("https://isle.example/ferry");
        assertThat(payload(entry.formatted(""), "application/atom+xml").url()).isEmpty();
    }

    @Test
    void aGuidIsNoReference() {
        assertThat(payload(
                                "<rss><channel><link>https://isle.example/</link><item><guid>17</guid>"
                                        + "<description>It sails.</description></item></channel></rss>",
                                "application/rss+xml")
                        .url())
                .isEmpty();
    }

    @Test
    void aCategoryIsCalledByItsLabel() {
        assertThat(payload(
                                "<entry><category term=\"c-17\" label=\"Boats\"/><category term=\"quay\"/><content>It sails.</content></entry>",
                                "application/atom+xml")
                        .hints()
                        .keywords())
                .containsExactly("Boats", "quay");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <author>desk@isle.example (Mara Holm)</author>                  | Mara Holm
            <dc:creator>Mara Holm (desk@isle.example)</dc:creator>          | Mara Holm
            <dc:creator>Mara Holm</dc:creator><itunes:author>Isle Post</itunes:author> | Mara Holm
            <itunes:author>Mara Holm</itunes:author>                        | Mara Holm
            <dc:creator>Mara Holm (Isle Post)</dc:creator>                  | Mara Holm (Isle Post)
            <author>desk@isle.example</author>                              | desk@isle.example
            """)
    void anAuthorIsTheNameBesideTheAddress(String author, String name) {
        assertThat(payload("<item>" + author + "<description>It sails.</description></item>", "application/rss+xml")
                        .hints()
                        .authors())
                .containsExactly(name);
    }

    @Test
    void theAddressBehindACounterIsTheArticles() {
        assertThat(payload(
                                "<item><link>https://count.example/~r/17</link>"
                                        + "<feedburner:origLink>https://isle.example/ferry</feedburner:origLink>"
                                        + "<description>It sails.</description></item>",
                                "application/rss+xml")
                        .url())
                .contains("https://isle.example/ferry");
    }

    @Test
    void theCharsetIsThatOfTheBytesAndSaidSo() {
        String feed =
                "<?xml version=\"1.0\" encoding=\"%s\"?><item><title>Café</title><description>L’été.</description></item>";
        Payload wrong = payload(feed.formatted("utf-8").getBytes(Charset.forName("windows-1252")), "application/xml");
        assertThat(wrong.hints().title()).contains("Café");
        assertThat(wrong.flags()).contains(Flag.CHARSET_GUESSED);
        Payload latin =
                payload(feed.formatted("windows-1252").getBytes(Charset.forName("windows-1252")), "application/xml");
        assertThat(latin.bytes().charset()).contains("windows-1252");
        assertThat(latin.bytes().charsetSource()).contains("meta");
        Payload lies = payload(feed.formatted("x").getBytes(StandardCharsets.UTF_8), "text/xml; charset=iso-8859-1");
        assertThat(lies.hints().title()).contains("Café");
        assertThat(lies.flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"section=3", "notify=1", "para=2", "region=x", "copy=1", "times=4"})
    void anAmpersandInALinkIsItself(String query) {
        String url = "https://isle.example/f?id=5&" + query;
        assertThat(payload("<item><link>" + url + "</link><description>It sails.</description></item>", "")
                        .url())
                .contains(url);
        assertThat(payload(
                                "<item><link>" + url.replace("&", "&amp;")
                                        + "</link><description><![CDATA[Salt & tar.]]></description></item>",
                                "")
                        .content()
                        .<String>fold(page -> "page", text -> text))
                .isEqualTo("Salt & tar.");
    }

    @Test
    void anEntryHasTheAuthorOfItsFeed() {
        String feed =
                "<feed><author><name>Mara Holm</name></author><entry>%s<content>It sails.</content></entry></feed>";
        assertThat(payload(feed.formatted(""), "").hints().authors()).containsExactly("Mara Holm");
        assertThat(payload(feed.formatted("<author><name>Piet Anders</name></author>"), "")
                        .hints()
                        .authors())
                .containsExactly("Piet Anders");
        assertThat(payload(feed.formatted("<source><author><name>Ida Lund</name></author></source>"), "")
                        .hints()
                        .authors())
                .containsExactly("Ida Lund");
    }

    @Test
    void elementsWithThePrefixOfXhtmlAreHtml() {
        assertThat(Told.of(
                        "<entry><content type=\"xhtml\"><xh:div xmlns:xh=\"http://www.w3.org/1999/xhtml\"><xh:p>It sails.</xh:p>"
                                + "<xh:p>At dawn.</xh:p></xh:div></content></entry>",
                        "application/atom+xml"))
                .isEqualTo("page: It sails. At dawn.");
    }

    @Test
    void aTitleThatIsTextKeepsItsBrackets() {
        assertThat(payload(
                                "<entry><title type=\"text\">Why List&lt;String&gt; is none</title><content>It.</content></entry>",
                                "")
                        .hints()
                        .title())
                .contains("Why List<String> is none");
    }

    @Test
    void escapesInACategoryAreUndone() {
        assertThat(payload(
                                "<item><category><![CDATA[Coast &amp; Sea]]></category><description>It.</description></item>",
                                "")
                        .hints()
                        .keywords())
                .containsExactly("Coast & Sea");
    }

    @Test
    void ofSeveralAlternatesTheArticleIsThePage() {
        assertThat(payload(
                                "<entry><link rel=\"alternate\" type=\"application/json\" href=\"https://isle.example/f.json\"/>"
                                        + "<link rel=\"alternate\" type=\"text/html\" href=\"https://isle.example/f\"/><content>It.</content></entry>",
                                "")
                        .url())
                .contains("https://isle.example/f");
    }

    @Test
    void aWarningOfTheServerAboveTheFeedIsPassedOver() {
        assertThat(Told.of(
                        "<br />\n<b>Warning</b>: in /x.php<br />\n<?xml version=\"1.0\"?><rss><item><description>It sails.</description></item></rss>",
                        ""))
                .isEqualTo("text: It sails.");
    }
}
