package io.cleanwire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.Block;
import io.cleanwire.model.Block.ListBlock;
import io.cleanwire.model.Block.ListBlock.Item;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import io.cleanwire.support.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;

/** Blocks in other forms: nothing is lost, and no text becomes a mark. */
class RenditionsTest {

    private static final List<Block> STORY = List.of(
            new Block.Heading(2, "Bread & <b>butter</b> #1"),
            new Block.Paragraph("- no list, 2 * 3 = 6\n1. no number\n_plain_ [text](x) &amp; `ticks`"),
            new ListBlock(
                    true, List.of(new Item("One", 0), new Item("Inner", 1), new Item("Deep", 3), new Item("Two", 0))),
            new ListBlock(false, List.of(new Item("+ a", 1), new Item("b", 0))),
            new Block.Quote("First\nSecond"),
            new Block.Code("if (a < b) {\n    ```\n}"),
            new Block.Table(List.of(List.of("Town", "People"), List.of("Alder | Port"))),
            new Block.Figure("https://a.example/i.jpg?a=1&b=\"<>", "A \"boat\"", "Ada"),
            new Block.Figure("httpx:alert(1)", "never", ""));

    @Test
    void html() {
        assertThat(HtmlRendition.of(STORY)).isEqualTo("""
                <h2>Bread &amp; &lt;b&gt;butter&lt;/b&gt; #1</h2>
                <p>- no list, 2 * 3 = 6<br>1. no number<br>_plain_ [text](x) &amp;amp; `ticks`</p>
                <ol><li>One<ul><li>Inner<ul><li>Deep</li></ul></li></ul></li><li>Two</li></ol>
                <ul><li>+ a</li><li>b</li></ul>
                <blockquote><p>First<br>Second</p></blockquote>
                <pre><code>if (a &lt; b) {
                    ```
                }</code></pre>
                <table><tbody><tr><td>Town</td><td>People</td></tr><tr><td>Alder | Port</td></tr></tbody></table>
                <figure><img src="https://a.example/i.jpg?a=1&amp;b=&quot;&lt;&gt;" alt=""><figcaption>A &quot;boat&quot; (Ada)</figcaption></figure>""");
    }

    @Test
    void htmlPassesTheSafelist() {
        Safelist safelist = Safelist.relaxed().addTags("figure", "figcaption");
        assertThat(Jsoup.isValid(HtmlRendition.of(STORY), safelist)).isTrue();
    }

    /** What is read from the HTML is what was written. */
    @Test
    void htmlKeepsTheText() {
        Element body = Jsoup.parseBodyFragment(HtmlRendition.of(STORY)).body();
        assertThat(body.select("h2").text()).isEqualTo("Bread & <b>butter</b> #1");
        assertThat(body.select("pre").first().wholeText()).isEqualTo("if (a < b) {\n    ```\n}");
        assertThat(body.select("li").eachText())
                .containsExactly("One Inner Deep", "Inner Deep", "Deep", "Two", "+ a", "b");
    }

    @Test
    void markdown() {
        assertThat(MarkdownRendition.of(STORY)).isEqualTo("""
                ## Bread \\& \\<b\\>butter\\</b\\> \\#1

                \\- no list, 2 \\* 3 = 6\\
                1\\. no number\\
                \\_plain\\_ \\[text\\](x) \\&amp; \\`ticks\\`

                1. One
                   - Inner
                     - Deep
                2. Two

                <!-- -->

                - \\+ a
                - b

                > First\\
                > Second

                ````
                if (a < b) {
                    ```
                }
                ````

                | Town | People |
                | --- | --- |
                | Alder \\| Port |  |

                ![](<https://a.example/i.jpg?a=1&b="%3C%3E>)\\
                A "boat" (Ada)""");
    }

    @Test
    void theyAreWrittenOnlyWhereSomebodyAsks() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("src/test/resources/pages/html--blocks-of-every-kind/page.html"));
        assertThat(record(page, Set.of())).doesNotContain("articleBodyHtml", "articleBodyMarkdown");
        assertThat(record(page, EnumSet.of(OptionalField.HTML)))
                .contains("\"articleBodyHtml\":\"<")
                .doesNotContain("articleBodyMarkdown");
        assertThat(record(page, EnumSet.allOf(OptionalField.class))).contains("\"articleBodyMarkdown\":\"");
    }

    private static String record(byte[] page, Set<OptionalField> optional) {
        Encoder encoder = new Encoder(Limits.DEFAULT, optional);
        byte[] json = encoder.encode(new Cleaner(Limits.DEFAULT).clean(RawRecord.offline(page, Map.of())))
                .fold(Encoded.Value::json, dead -> new byte[0]);
        Schemas.check(Schemas.CLEAN, json);
        return new String(json, StandardCharsets.UTF_8);
    }
}
