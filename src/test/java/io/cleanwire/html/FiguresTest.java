package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Block;
import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.trees.TreeModel;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures between the paragraphs of a story, and what stands within its lines. */
class FiguresTest {

    private static final String STORY =
            "<p>The board says ten past eight, the gate closes at eight, and the man behind the"
                    + " glass tells you that the board is wrong and has been wrong since the spring.</p>";

    private static Body read(String html) {
        try {
            TreeModel model = TreeModel.read(
                    new StringReader("# cleanwire tree model 1\ntree\nwords<8 0\n =-4\n =4\n"), Features.NAMES);
            String page = STORY + html + STORY.replace("board", "sign");
            return HtmlBody.with(model)
                    .read(Jsoup.parse(page, "https://isle.example/"), Declared.NOTHING, new Budget(1_000_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block.Figure> figures(String html) {
        return read(html).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img data-srcset='/quay.jpg 640w' src='data:image/gif;base64,R0'>",
                "<img srcset='/s.jpg 320w, /quay.jpg 640w' src='data:image/gif;base64,R0'>",
                "<picture><source srcset='/quay.jpg 2x'><img alt=quay></picture>",
                "<amp-img src=/quay.jpg layout=fill></amp-img>"
            })
    void aPictureIsReadHoweverItIsLoaded(String image) {
        assertThat(figures("<figure>" + image + "<figcaption>The quay</figcaption></figure>"))
                .containsExactly(new Block.Figure("https://isle.example/quay.jpg", "The quay", ""));
    }

    @Test
    void slidesKeepTheirCaptions() {
        String slide = "<div class=slide><amp-img src=/%1$s.jpg></amp-img><div class=caption>The %1$s</div></div>";
        assertThat(figures("<amp-carousel>" + slide.formatted("quay") + slide.formatted("gate") + "</amp-carousel>"))
                .containsExactly(
                        new Block.Figure("https://isle.example/quay.jpg", "The quay", ""),
                        new Block.Figure("https://isle.example/gate.jpg", "The gate", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<figcaption>The quay<span class=credit>Ida Holm</span></figcaption> | Ida Holm",
                "<figcaption>The quay<small class=photo__source>Port of Holm</small></figcaption> | Port of Holm",
                "<figcaption><b>The quay</b><small class=img__author>Foto: Ida</small></figcaption> | Foto: Ida",
                "<figcaption>The quay<em class=copyright>© Ida</em></figcaption> | © Ida",
                "<figcaption>The quay<div class=photographer><p>Ida Holm</p></div></figcaption> | Ida Holm",
                "<figcaption>The quay<em>Photo: Ida Holm</em></figcaption> | Photo: Ida Holm",
                "<figcaption><p>The quay</p><p>Foto di Ida Holm</p></figcaption> | Foto di Ida Holm"
            })
    void whoseItIsStandsApart(String caption, String credit) {
        assertThat(figures("<figure><img src=/quay.jpg>" + caption + "</figure>"))
                .containsExactly(new Block.Figure("https://isle.example/quay.jpg", "The quay", credit));
    }

    @Test
    void aBoxNamedForPicturesHoldsACreditToo() {
        assertThat(figures("<div class=media><img src=/quay.jpg><p class=media__text><span>The quay</span>"
                        + "<span class=media__source>Port of Holm</span></p></div>"))
                .containsExactly(new Block.Figure("https://isle.example/quay.jpg", "The quay", "Port of Holm"));
    }

    @Test
    void howAWordIsReadIsNoPartOfIt() {
        assertThat(read("<p>きっかけは、<ruby>屋根<rp>(</rp><rt>やね</rt><rp>)</rp></ruby>を直したことでした。港の人はみな船を待っていました。</p>")
                        .text())
                .contains("屋根を直した");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3<sup>4</sup> | 3^4",
                "10<sup>-22</sup> | 10^-22",
                "10 <sup>4</sup> | 10 4",
                "m<sup>2</sup> | m2",
                "1<sup>st</sup> | 1st",
                "debtors.<sup><a href='#fn1'>1</a></sup> | debtors.",
                "debtors<a href='#fn1'><sup>1</sup></a> | debtors",
                "debtors<sup>[1]</sup> | debtors",
                "1999<sup><a href='/n.html#footnote-1'>1</a></sup> | 1999",
                "debtors<sup>[<a href=/w>when?</a>]</sup> | debtors[when?]"
            })
    void whatStandsAboveTheLineIsAPowerOrAMark(String words, String text) {
        assertThat(read("<p>The harbour master counts them all again and again, and he finds " + words
                                + " at the end of the day.</p>")
                        .text())
                .contains(" finds " + text + " at");
    }

    @Test
    void linksToEditAreNoPartOfAHeading() {
        Body body = read("<h2>The old gate<span class=mw-editsection>[<a href=/e>edit</a>]</span></h2>");
        assertThat(body.blocks()).contains(new Block.Heading(2, "The old gate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td class=gutter><pre class=lineno>1\n2\n3\n4\n5\n6\n7\n8\n9</pre></td><td class=code><pre>%s</pre></td></tr></table>",
                "<table><tr><td class=linenos>1\n2\n3\n4\n5\n6\n7\n8\n9</td><td class=code><pre>%s</pre></td></tr></table>",
                "<pre><span class=lineno>1</span>%s</pre>"
            })
    void numbersOfLinesAreNoCode(String html) {
        String code = "wind --now and then once more again\ntide --now";
        assertThat(read(html.formatted(code)).blocks()).contains(new Block.Code(code));
    }

    @Test
    void aGutterMayHoldWords() {
        assertThat(
                        read("<table><tr><td class=gutter>The gate closes at eight, as ever, says the old board</td></tr></table>")
                                .text())
                .contains("as ever");
    }
}
