package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlArticleTest {

    private static String told(String xml) {
        return new Intake(Limits.DEFAULT)
                .read(RawRecord.offline(xml.getBytes(StandardCharsets.UTF_8), Map.of()))
                .fold(
                        read -> String.join(
                                " · ",
                                read.kind(),
                                read.content()
                                        .<String>fold(
                                                page -> page.body().html().replaceAll("\\s*\\n\\s*", ""), text -> text),
                                read.url().orElse("-"),
                                read.hints().title().orElse("-"),
                                String.join("+", read.hints().authors()),
                                read.hints().datePublished().orElse("-"),
                                read.hints().siteName().orElse("-"),
                                read.hints().language().orElse("-")),
                        failed -> failed.code().wire() + ": " + failed.message());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            trafilatura | <doc sitename="Isle Post" title="Ferry" author="Mara Holm" date="2026-03-03" source="https://isle.example/f" language="en"><main><p>The ferry sails.</p><head rend="h2">Noon</head><list rend="ul"><item>It is late.</item></list></main><comments/></doc> | xml · <p>The ferry sails.</p><h2 rend="h2">Noon</h2><ul rend="ul"><li>It is late.</li></ul> · https://isle.example/f · Ferry · Mara Holm · 2026-03-03 · Isle Post · en
            TEI | <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Ferry</title><author>Mara Holm</author><author>Piet Anders</author></titleStmt><sourceDesc><bibl>x</bibl><biblFull><publicationStmt><publisher>Isle Post</publisher><ptr type="URL" target="https://isle.example/f"/><date>2026-03-03</date></publicationStmt></biblFull></sourceDesc></fileDesc></teiHeader><text><body><div type="entry"><p>The ferry sails.</p></div><div type="comments"><p>No.</p></div></body></text></TEI> | xml · <p>The ferry sails.</p> · https://isle.example/f · Ferry · Mara Holm+Piet Anders · 2026-03-03 · Isle Post · -
            NITF | <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf><head><docdata><date.issue norm="20260303T050000Z"/></docdata><pubdata name="Isle Post"/></head><body><body.head><hedline><hl1>Ferry</hl1></hedline><byline>By Mara Holm</byline></body.head><body.content><p>The ferry sails.</p><hl2>Noon</hl2></body.content></body></nitf> | xml · <p>The ferry sails.</p><h2>Noon</h2> · - · Ferry · By Mara Holm · 20260303T050000Z · Isle Post · -
            NewsML-G2 | <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><provider literal="Isle Post"/><versionCreated>2026-03-04T05:00:00Z</versionCreated><firstCreated>2026-03-03T05:00:00Z</firstCreated></itemMeta><contentMeta><creator><name>Mara Holm</name></creator><headline>Ferry</headline><language tag="en"/></contentMeta><contentSet><inlineXML><html><body><p>The ferry sails.</p></body></html></inlineXML></contentSet></newsItem> | xml · <p>The ferry sails.</p> · - · Ferry · Mara Holm · 2026-03-03T05:00:00Z · Isle Post · en
            no body | <nitf><head/></nitf> | bad-envelope: the XML holds no body
            another doc | <doc><p>The ferry sails.</p><p>It is late.</p><p>Noon.</p></doc> | html · <doc><p>The ferry sails.</p><p>It is late.</p><p>Noon.</p></doc> · - · - ·  · - · - · -
            """)
    void readsArticlesInXmlOfTheirOwn(String form, String xml, String told) {
        assertThat(told(xml)).isEqualTo(told);
    }
}
