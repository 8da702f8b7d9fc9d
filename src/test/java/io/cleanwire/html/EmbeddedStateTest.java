package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Block;
import io.cleanwire.model.Block.ListBlock.Item;
import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories that stand in the scripts of a page whose tree is empty. */
class EmbeddedStateTest {

    private static final String FIRST =
            "The lighthouse on Skarv has had four keepers since the war, and the third of them"
                    + " wrote down every ship that passed, with the hour and the wind.";
    private static final String SECOND =
            "His books fill a shelf in the kitchen, and the fourth keeper, who cannot read his"
                    + " hand, has been guessing at them for eleven winters.";
    private static final String THIRD =
            "Last month a student from the mainland brought a lamp and a magnifying glass, and"
                    + " by the second evening she had found out that most of the ships were gulls.";
    private static final String OTHER = "Another town has another pier, and nobody there has counted anything since the"
            + " council sold the only pair of binoculars to a dentist on holiday.";
    private static final String HTML = "<p>" + FIRST + "</p><h3>The shelf</h3><p>" + SECOND
            + "</p><ol><li>one gull</li><li>two gulls</li></ol><p>" + THIRD + "</p>";

    private static Body read(String... scripts) {
        return read(declared("The keeper of gulls"), scripts);
    }

    private static Declared declared(String title) {
        return new Declared(List.of(title), "", List.of(), false, "", List.of());
    }

    private static Body read(Declared declared, String... scripts) {
        Document page = Jsoup.parse("<body><div id=app></div>", "https://skarv.example/gulls");
        for (String script : scripts) {
            Element element = page.body().appendElement("script");
            element.appendChild(new DataNode(script));
        }
        return HtmlBody.standard().read(page, declared, new Budget(40_000_000));
    }

    /** A text as JSON has it. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String joined(String... pieces) {
        return String.join(",", pieces);
    }

    /** A state that holds a body. */
    private static String state(String body) {
        return "window.__STATE__ = {\"page\":{\"article\":{\"title\":\"The keeper of gulls\",\"body\":" + body + "}}};";
    }

    private static void assertStory(Body body) {
        assertThat(body.extractor()).isEqualTo("embedded-state");
        assertThat(body.blocks())
                .containsExactly(
                        new Block.Paragraph(FIRST),
                        new Block.Heading(3, "The shelf"),
                        new Block.Paragraph(SECOND),
                        new Block.ListBlock(true, List.of(new Item("one gull", 0), new Item("two gulls", 0))),
                        new Block.Paragraph(THIRD));
    }

    @Test
    void htmlInJsonIsReadAsHtml() {
        assertStory(read(state(quoted(HTML))));
    }

    @Test
    void whatIsWrittenAsAProgramWritesItIsAValueToo() {
        assertStory(
                read("window.__NUXT__={layout:'default',data:[{a:void 0,b:!0,c:-.5e+3,d:new Date(17000),post:{body:'"
                        + HTML.replace("<", "\\u003C").replace("/", "\\x2f") + "',},}],fetch:{}}"));
    }

    @Test
    void argumentsOfACalledFunctionAreValuesByName() {
        assertStory(
                read("window.__NUXT__=(function(a,b,c){c.body=b;c.open=a;return {data:[{article:c}],error:null}}(false,"
                        + quoted(HTML) + ",Object.create(null)));"));
        assertStory(read("window.__NUXT__=(function(a,b){return{data:[{title:\"} )\",article:a}]}})({body:"
                + quoted(HTML) + "},Array(2));"));
    }

    @Test
    void aTextThatIsParsedIsAValue() {
        assertStory(read("window.__STATE__ = JSON.parse(" + quoted("{\"body\":" + quoted(HTML) + "}") + ");"));
        assertStory(read(state(quoted("{\"html\":" + quoted(HTML) + "}"))));
    }

    @Test
    void valuesThatAreNamedByNumberAreFollowed() {
        assertStory(read(
                "[[\"ShallowReactive\",1],{\"data\":2,\"self\":1},[3,9],{\"title\":4,\"body\":5,\"tags\":6,\"date\":8},"
                        + "\"The keeper of gulls\"," + quoted(HTML) + ",[7],\"gulls\",[\"Date\",\"2026-03-03\"],-1]"));
    }

    @Test
    void aListOfNumbersIsNotOfOthers() {
        String list = "[{\"title\":7},{\"body\":" + quoted(HTML) + "}]";
        assertThat(read(list).blocks()).isEmpty();
    }

    @Test
    void blocksThatStandElsewhereAreFollowed() {
        assertStory(read(
                "window.__APOLLO_STATE__={\"ROOT_QUERY\":{\"article({\\\"slug\\\":\\\"menu\\\"})\":{\"__ref\":\"Article:1\"}},\"Article:1\":{\"headline\":\"The"
                        + " keeper of gulls\",\"slug\":\"gulls\",\"body\":["
                        + "{\"__ref\":\"P:0\"},{\"__ref\":\"H:1\"},{\"__ref\":\"P:2\"},{\"__ref\":\"L:3\"},{\"__ref\":\"A:9\"},{\"__ref\":\"P:4\"}]},"
                        + "\"P:0\":{\"__typename\":\"ParagraphBlock\",\"id\":\"0\",\"html\":" + quoted(FIRST) + "},"
                        + "\"H:1\":{\"__typename\":\"SubheadingBlock\",\"level\":3,\"html\":\"The shelf\"},"
                        + "\"P:2\":{\"__typename\":\"ParagraphBlock\",\"id\":\"2\",\"html\":" + quoted(SECOND)
                        + "},\"L:3\":{\"__typename\":\"ListBlock\",\"ordered\":true,\"items\":[\"one"
                        + " gull\",\"two"
                        + " gulls\"]},"
                        + "\"P:4\":{\"__typename\":\"ParagraphBlock\",\"id\":\"4\",\"html\":" + quoted(THIRD) + "},"
                        + "\"A:9\":{\"__typename\":\"Article\",\"title\":\"A pier\",\"url\":\"/pier\",\"text\":"
                        + quoted(OTHER) + "}}"));
    }

    @Test
    void aPartThatNamesItselfEnds() {
        Body body = read(
                "window.__APOLLO_STATE__={\"A\":{\"body\":[{\"__ref\":\"A\"},{\"__ref\":\"B\"},{\"__ref\":\"B\"}]},"
                        + "\"B\":{\"content\":[{\"__ref\":\"A\"},{\"__ref\":\"B\"},"
                        + joined(quoted(FIRST), quoted(SECOND), quoted(THIRD), quoted(OTHER))
                        + "]}}");
        assertThat(body.text()).containsOnlyOnce(FIRST).contains(OTHER);
    }

    private static String push(String rows) {
        return "self.__next_f.push([1," + quoted(rows) + "])";
    }

    @Test
    void piecesThatAreSentOneByOneAreOneTree() {
        String rows = "1:\"$Sreact.fragment\"\n2:I[\"x\",[],\"\"]\n"
                + "5:[\"$\",\"main\",null,{\"children\":[[\"$\",\"h1\",null,{\"children\":\"The keeper of gulls\"}],"
                + "[\"$\",\"div\",null,{\"className\":\"body\",\"children\":["
                + "[\"$\",\"p\",null,{\"children\":[" + quoted(FIRST.substring(0, 20))
                + ",[\"$\",\"$L2\",null,{\"href\":\"/skarv\",\"children\":"
                + quoted(FIRST.substring(20, 30)) + "}]," + quoted(FIRST.substring(30))
                + "]}],[\"$\",\"h3\",null,{\"children\":\"The"
                + " shelf\"}],\"$L6\",[\"$\",\"ol\",null,{\"children\":[[\"$\",\"li\",\"0\",{\"children\":\"one"
                + " gull\"}],[\"$\",\"li\",\"1\",{\"children\":[\"two\",\""
                + " gulls\"]}]]}],"
                + "[\"$\",\"p\",null,{\"children\":" + quoted(THIRD) + "}]]}]]}]\n"
                + "6:[\"$\",\"p\",null,{\"children\":" + quoted(SECOND) + "}]\n";
        int middle = rows.indexOf("magnifying");
        assertStory(read(
                "(self.__next_f=self.__next_f||[]).push([0])",
                push(rows.substring(0, middle)),
                push(rows.substring(middle))));
    }

    @Test
    void aRowOfTextEndsByItsLength() {
        String text = HTML + "<p>Für Möwen: 5:30 … 🐦</p>\n<p>7:[]</p>";
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        Body body = read(push("a:T" + Integer.toHexString(bytes) + "," + text
                + "b:[\"$\",\"div\",null,{\"dangerouslySetInnerHTML\":{\"__html\":\"$a\"}}]\n"));
        assertThat(body.text()).startsWith(FIRST).endsWith("🐦\n\n7:[]").containsOnlyOnce(FIRST);
    }

    @Test
    void editorsThatKeepTheirBlocksFlat() {
        assertStory(read(state("{\"time\":1,\"blocks\":["
                + "{\"type\":\"paragraph\",\"data\":{\"text\":" + quoted(FIRST)
                + "}},{\"type\":\"header\",\"data\":{\"text\":\"The"
                + " shelf\",\"level\":3}},{\"type\":\"image\",\"data\":{\"caption\":\"A"
                + " shelf in the kitchen, with books"
                + " of gulls on"
                + " it.\",\"file\":{\"url\":\"/a.jpg\"}}},"
                + "{\"type\":\"paragraph\",\"data\":{\"text\":" + quoted(SECOND.replace("kitchen", "<b>kit</b>chen"))
                + "}},"
                + "{\"type\":\"readAlso\",\"data\":{\"title\":\"A pier\",\"url\":\"/pier\"}},"
                + "{\"type\":\"list\",\"data\":{\"style\":\"ordered\",\"items\":[\"one gull\",\"two gulls\"]}},"
                + "{\"type\":\"paragraph\",\"data\":{\"text\":" + quoted(THIRD) + "}}]}")));
    }

    private static String node(String type, String... content) {
        return "{\"nodeType\":" + quoted(type) + ",\"data\":{},\"content\":[" + joined(content) + "]}";
    }

    private static String leaf(String text) {
        return "{\"nodeType\":\"text\",\"value\":" + quoted(text) + ",\"marks\":[],\"data\":{}}";
    }

    private static String item(String... content) {
        return node("list-item", content);
    }

    @Test
    void editorsThatNestTheirBlocks() {
        assertStory(read(state(node(
                "document",
                node("paragraph", leaf(FIRST.substring(0, 25)), leaf(FIRST.substring(25))),
                node("heading-3", leaf("The shelf")),
                node("embedded-asset-block", leaf("A picture that says something in words of its own.")),
                node("paragraph", leaf(SECOND)),
                node(
                        "ordered-list",
                        item(node("paragraph", leaf("one gull"))),
                        item(node("paragraph", leaf("two gulls")))),
                node("paragraph", leaf(THIRD))))));
    }

    @Test
    void quotationsCodeTablesAndListsInLists() {
        Body body = read(state(node(
                "document",
                node("paragraph", leaf(FIRST)),
                node(
                        "blockquote",
                        node("paragraph", leaf("They are ships.")),
                        node("paragraph", leaf("Some of them."))),
                node(
                        "unordered-list",
                        item(
                                node("paragraph", leaf("gulls")),
                                node("ordered-list", item(leaf("grey")), item(leaf("white")))),
                        item(leaf("ships"))),
                "{\"type\":\"code_block\",\"content\":[{\"type\":\"text\",\"text\":\"if (a < b) {\\n  <p>\\n}\"}]}",
                node(
                        "table",
                        node(
                                "table-row",
                                node("table-cell", node("paragraph", leaf("Ship"))),
                                node("table-cell", leaf("Gull"))),
                        node("table-row", node("table-cell", leaf("3")), node("table-cell", leaf("212")))),
                node("paragraph", leaf(SECOND + "\n" + "A line below it.")),
                node("paragraph", leaf(THIRD + " Is 3 < 4?")))));
        assertThat(body.blocks())
                .containsExactly(
                        new Block.Paragraph(FIRST),
                        new Block.Quote("They are ships.\nSome of them."),
                        new Block.ListBlock(
                                false,
                                List.of(
                                        new Item("gulls", 0),
                                        new Item("grey", 1),
                                        new Item("white", 1),
                                        new Item("ships", 0))),
                        new Block.Code("if (a < b) {\n  <p>\n}"),
                        new Block.Table(List.of(List.of("Ship", "Gull"), List.of("3", "212"))),
                        new Block.Paragraph(SECOND + "\nA line below it."),
                        new Block.Paragraph(THIRD + " Is 3 < 4?"));
    }

    private static String span(String style, String more, String... texts) {
        StringBuilder spans = new StringBuilder();
        for (String text : texts) {
            spans.append(spans.isEmpty() ? "" : ",")
                    .append("{\"_type\":\"span\",\"marks\":[],\"text\":" + quoted(text) + "}");
        }
        return "{\"_type\":\"block\",\"style\":\"" + style + "\"" + more + ",\"markDefs\":[],\"children\":[" + spans
                + "]}";
    }

    @Test
    void itemsThatStandInNoListAreOfOne() {
        String number = ",\"listItem\":\"number\",\"level\":";
        assertStory(read(state("["
                + joined(
                        span("normal", "", FIRST.substring(0, 33), FIRST.substring(33)),
                        span("h3", "", "The sh", "elf"),
                        span("normal", "", SECOND),
                        span("normal", number + 1, "one gull"),
                        span("normal", number + 1, "two ", "gulls"),
                        span("normal", "", THIRD))
                + "]")));
        Body body = read(state("{\"blocks\":["
                + joined(
                        "{\"type\":\"unstyled\",\"text\":" + quoted(FIRST) + ",\"depth\":0}",
                        "{\"type\":\"header-two\",\"text\":\"The shelf\",\"depth\":0}",
                        "{\"type\":\"unordered-list-item\",\"text\":\"gulls\",\"depth\":0}",
                        "{\"type\":\"unordered-list-item\",\"text\":\"grey\",\"depth\":1}",
                        "{\"type\":\"ordered-list-item\",\"text\":\"first\",\"depth\":0}",
                        "{\"type\":\"unstyled\",\"text\":" + quoted(SECOND) + ",\"depth\":0}",
                        "{\"type\":\"unstyled\",\"text\":" + quoted(THIRD) + ",\"depth\":0}")
                + "],\"entityMap\":{}}"));
        assertThat(body.blocks())
                .contains(
                        new Block.Heading(2, "The shelf"),
                        new Block.ListBlock(false, List.of(new Item("gulls", 0), new Item("grey", 1))),
                        new Block.ListBlock(true, List.of(new Item("first", 0))));
    }

    @Test
    void linksAndMarksFlowWithTheirText() {
        Body body = read(state("[{\"type\":\"p\",\"children\":[{\"text\":" + quoted(FIRST.substring(0, 12)) + "},"
                + "{\"type\":\"link\",\"title\":\"Skarv\",\"url\":\"https://skarv.example/s\",\"children\":[{\"text\":"
                + quoted(FIRST.substring(12, 40)) + "}]},"
                + "{\"text\":" + quoted(FIRST.substring(40)) + ",\"bold\":true}]},"
                + "{\"children\":[{\"text\":" + quoted(SECOND.substring(0, 7)) + "},{\"text\":"
                + quoted(SECOND.substring(7)) + ",\"code\":true}]},"
                + "{\"type\":\"text\",\"content\":" + quoted(THIRD)
                + "},{\"type\":\"interstitial_link\",\"content\":\"A"
                + " pier in another town, and who sold"
                + " it\",\"url\":\"/pier\"},"
                + "{\"type\":\"text\",\"content\":" + quoted(OTHER) + "}]"));
        assertThat(body.text()).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD, OTHER));
        assertThat(body.links()).extracting(link -> link.url()).contains("https://skarv.example/s");
    }

    @Test
    void boxesWithTheNameOfFurnitureAreNoneOfTheStory() {
        Body body = read(state(quoted("<p>" + FIRST
                + "</p><figure><img src=/a.jpg><figcaption>Gulls, seen from the shelf."
                + "</figcaption></figure><p>" + SECOND + "</p><div class=related-stories><h4>More</h4><p>" + OTHER
                + "</p></div><p>" + THIRD
                + "</p><p><a href=/pier>Read what happened to the pier of the other town</a></p>")));
        assertThat(body.blocks())
                .containsExactly(
                        new Block.Paragraph(FIRST),
                        new Block.Figure("https://skarv.example/a.jpg", "Gulls, seen from the shelf.", ""),
                        new Block.Paragraph(SECOND),
                        new Block.Paragraph(THIRD));
        assertThat(body.removed()).extracting(removal -> removal.rule()).contains("related");
    }

    @Test
    void aTextThatManyBlocksNameIsNotWrittenWithoutEnd() {
        String many = "{text:a},".repeat(100_000);
        Body body =
                read("window.s=(function(a){return {b:[" + many + "]}}(" + quoted((FIRST + " ").repeat(300)) + "))");
        assertThat(body.blocks()).hasSize(1);
    }

    @Test
    void theStoryUnderThePagesTitleGoesBeforeALongerOne() {
        String longer = quoted("<p>" + OTHER + "</p><p>" + OTHER.replace("pier", "mole") + "</p>" + HTML);
        Body body = read("window.s={\"entries\":[{\"title\":\"A pier\",\"slug\":\"pier\",\"html\":" + longer
                + "},{\"title\":\"The keeper of gulls\",\"slug\":\"gulls\",\"html\":" + quoted(HTML)
                + "},{\"title\":\"A mole\",\"slug\":\"mole\",\"html\":" + longer + "}]}");
        assertStory(body);
    }

    @Test
    void storiesInAListAreNotOne() {
        StringBuilder teasers = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            teasers.append(i == 0 ? "" : ",")
                    .append("{\"title\":\"Pier " + i + "\",\"url\":\"/" + i + "\",\"text\":" + quoted(OTHER) + "}");
        }
        assertThat(read("window.s={\"stories\":[" + teasers + "]}").blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comments", "relatedStories", "latest", "newsletter", "footer", "authorBio"})
    void fieldsThatLeadElsewhereAreNotEntered(String field) {
        String list = "[" + joined(quoted(OTHER), quoted(FIRST), quoted(SECOND), quoted(THIRD)) + "]";
        assertThat(read("window.s={\"page\":{\"" + field + "\":" + list + "}}").blocks())
                .isEmpty();
        assertThat(read("window.s={\"page\":{\"paragraphs\":" + list + "}}").blocks())
                .hasSize(4);
    }

    @Test
    void textsOfAProgramAreNoStory() {
        StringBuilder texts = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            texts.append(i == 0 ? "" : ",")
                    .append("\"error." + i + "\":\"Something went wrong with the form, please try again later.\"");
        }
        assertThat(read("window.i18n={\"messages\":{" + texts + "}}").blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.s={\"a\":",
                "window.s={\"a\":\"",
                "window.s={\"a\":\"\\u12",
                "window.s={\"a\":\"\\u{110000}\"}",
                "window.s={\"a\":\"\\u{}\"}",
                "window.s={a:function(){return 1}}",
                "window.s={a:`${b}`}",
                "window.s={\"a\":1 \"b\":2}",
                "window.s=(function(a,b){return {a:a",
                "window.s=(function(a,b){return {a:a}}(",
                "window.s=(function(a,b){var c=1;return {a:a}}(1,2))",
                "window.s=(function(a,b){a.b=a;b.a=a;return {a:a,b:b}}({},{}))",
                "window.s=(function($){$('.a').on('click',function(){return {}})})(jQuery)",
                "window.s=JSON.parse(\"{\\\"a\\\":\")",
                "self.__next_f.push([1,\"",
                "self.__next_f.push([1,\"a:Tfffffff,abc\"])",
                "self.__next_f.push([1,\"a:T,abc\\nb:[\\n:::\"])",
                "self.__next_f.push([1,\"a:[\\\"$\\\",\\\"p\\\",null,\\\"$a\\\"]\\nb:\\\"$b\\\"\"])",
                "self.__next_f.push([1,2])"
            })
    void aBrokenScriptIsNothing(String script) {
        assertThat(read(script, script + " ".repeat(600)).blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "[", "!", "-", "(", "[{\"a\":[", "new ", "void ", "x(", "JSON.parse("})
    void whatNestsWithoutEndEnds(String open) {
        assertThat(read("window.s={\"a\":" + open.repeat(200_000)).blocks()).isEmpty();
        assertThat(read(push("a:" + open.repeat(200_000))).blocks()).isEmpty();
    }

    @Test
    void deepNestingIsReadAsFarAsAStackGoes() {
        String deep = quoted(HTML);
        for (int i = 0; i < 100; i++) {
            deep = "{\"a\":[" + deep + "]}";
        }
        assertStory(read(state(deep)));
        assertThat(read(state("{\"a\":[".repeat(5_000) + quoted(HTML) + "]}".repeat(5_000)))
                        .blocks())
                .isEmpty();
    }

    @Test
    void partsThatNameEachOtherTwiceDoNotGrow() {
        StringBuilder parts = new StringBuilder(
                "window.s={\"A0\":{\"body\":[" + joined(quoted(FIRST), quoted(SECOND), quoted(THIRD)) + "]}");
        for (int i = 1; i < 200; i++) {
            String before = "{\"__ref\":\"A" + (i - 1) + "\"}";
            parts.append(",\"A" + i + "\":{\"body\":[" + joined(before, before) + "]}");
        }
        assertThat(read(parts.append('}').toString()).blocks()).hasSize(3);
    }
}
