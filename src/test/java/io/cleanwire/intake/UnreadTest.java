package io.cleanwire.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadTest {

    private static final Pattern ASKED =
            Pattern.compile("(?:attr|hasAttr|hasKey|attributes\\.get|absUrl)\\(\"([\\w:-]+)\"\\)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p data-a='1' class=b onclick=\"x > y\">Text</p>",
                "<p data-a=1 class=b data-c>Text</p>",
                "<a data-a= href=/a/>Text</a>",
                "<p data-a>One <p data-a=>Two",
                "<svg width=10/><style>a<b></style></svg><style>a<b></style><p>Text",
                "<svg><path d='M0 0'/><title>A <b>name</b></title></svg><p width=1>Text",
                "<svg><script>'<p data-a=\"1\">'</script></svg><p width=1>Text",
                "<script>if (a < b) { c() }</script><p>Text",
                "<script>a<!-- <script> b </script> c --></script><p data-a=1>Text",
                "<script>a<!-- b</script><p data-a=1>Text",
                "<script><!-- a\nb --></script><p>Text",
                "<script src=a/><p data-a=1>Text</script><p>More",
                "<SCRIPT>program()</ScRiPt ><p>Text",
                "<script>a</scripture></script><p>Text",
                "<style>a { b: url(\"<p data-a='</style>\") }<p>Text",
                "<style-guide><p>Text</style-guide>",
                "<textarea><p data-a='1'></textarea><title></p data-a='1'></title>Text",
                "<noscript><img width=1 src=a></noscript>Text",
                "<!--> <p data-a=1> --><!---><p data-a=1><!-- a --!><p data-a=1>Text",
                "<!-- <p data-a='-->'> Text",
                "<!--!> <p data-a='1'> --> Text",
                "<![CDATA[ <p data-a='1'> ]]><p data-a='1'>Text",
                "<!doctype html [<p data-a='1'>]><?php <p data-a='1'> ?></ a><p>Text",
                "<p data-a='1>Text</p><p class='b'>More",
                "<p data-a=1<p class=b>Text",
                "<p \"data-a='1'>Text' class=b>",
                "<b data-a=1><b data-a=2><b data-a=3><b data-a=4><p>Text</p>More",
                "<plaintext><p data-a='1'>",
                "a < b <p data-a=1>Text <3 <p data-a=2>",
                "<p data-a='\u00e9 \ud83d\ude00' class='\u00e9'>Text \u4e2d",
                "<p data-a='1'",
                "<script>program()",
                "<",
                ""
            })
    void theTreeIsTheSame(String html) {
        assertThat(tree(parsed(html, Unread.parts(bytes(html), 0)))).isEqualTo(tree(parsed(html, new int[0])));
    }

    @Test
    void programsStylesAndTheirAttributesGo() {
        assertThat(read("<p data-a='1' class=b width=2>Text</p>")).isEqualTo("<p  class=b >Text</p>");
        assertThat(read("<script>program({ a: 1 })</script>")).isEqualTo("<script>p</script>");
        assertThat(read("<script>(function(a){a.b={c:1}})(d)</script>")).isEqualTo("<script>(</script>");
        assertThat(read("<script>list.push([\"event\", 1])</script>")).isEqualTo("<script>l</script>");
        assertThat(read("<script>a=b?c:d;if(e){f:1}</script>")).isEqualTo("<script>a</script>");
        assertThat(read("<style>a { b: c }</style>")).isEqualTo("<style>a</style>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{ a: 1 }</script>",
                "<script type='application/ld&#43;JSON'>[1]</script>",
                "<script>window.state = {\"a\": 1}</script>",
                "<script>window.state = { \"a\": 1}</script>",
                "<script>window.state={ layout : 1}</script>",
                "<script>window.state=(function(a,b){return {a:a}}(1,2))</script>",
                "<script>window.state = (function(a){a.b=1;return a}({}))</script>",
                "<script>window.state = JSON.parse('{}')</script>",
                "<script>self.rows.push([1,\"a:{}\"])</script>",
                "<img data-srcset=a srcset=b data-lazy-srcset=c>",
                "<img data-src=a src=b><p aria-hidden=true style='display:none'>"
            })
    void whatIsReadStays(String html) {
        assertThat(read(html)).isEqualTo(html);
    }

    @Test
    void noAttributeIsCutThatSomebodyAsksFor() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> asked = sources.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("EntryImage.java")) // of XML
                    .flatMap(file -> ASKED.matcher(text(file)).results())
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(asked).contains("href", "class").noneMatch(UnreadNames::isCut);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String html) {
        char[] read = new char[html.length()];
        int length = new Utf8Reader(bytes(html), 0, Unread.parts(bytes(html), 0)).read(read, 0, read.length);
        return new String(read, 0, length);
    }

    private static Document parsed(String html, int[] unread) {
        return Parser.htmlParser().parseInput(new Utf8Reader(bytes(html), 0, unread), "");
    }

    /** A line a node, without what may be cut. */
    private static String tree(Document page) {
        StringBuilder out = new StringBuilder();
        page.nodeStream()
                .forEach(node -> out.append(depth(node)).append(line(node)).append('\n'));
        return out.toString();
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node up = node.parent(); up != null; up = up.parent()) {
            depth++;
        }
        return depth;
    }

    private static String line(Node node) {
        if (node instanceof DataNode data) {
            return data.getWholeData().substring(0, 1);
        }
        if (!(node instanceof Element element)) {
            return node.nodeName() + node.outerHtml();
        }
        StringBuilder line = new StringBuilder(element.normalName());
        for (Attribute attribute : element.attributes()) {
            if (!UnreadNames.isCut(attribute.getKey())) {
                line.append(' ').append(attribute);
            }
        }
        return line.toString();
    }
}
