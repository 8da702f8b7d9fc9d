package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.model.TextBalance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs do to the lines of a text before it arrives: margins, widths, hyphens, torn sentences. */
class LayoutTest {

    private static final String TITLE = "The Lamp on the Pier";

    private static final List<String> STORY = List.of(
            "The lamp at the end of the pier had been out for a week before anybody wrote to the council about it, and the"
                    + " letter, when it came, was from a man who did not own a boat.",
            "He had noticed it from his kitchen, he wrote, because the cat no longer sat in the window after dark, and"
                    + " without the cat the evenings were long.",
            "The council answered that the lamp was the business of the harbour, and the harbour answered that the cat was"
                    + " the business of nobody, and there the matter rested until spring.",
            "In April a boy climbed up with a torch tied to a broom, and the cat came back to the window the same night,"
                    + " which settled the question of whose business it was.");

    private static Body read(String text) {
        return TextBody.standard(TextBalance.CAREFUL).read(text, "", "", new Budget(Limits.DEFAULT.steps()));
    }

    private static List<String> paragraphs(String text) {
        return Unwrap.lines(text).stream().map(Paragraph::text).toList();
    }

    private static List<String> page() {
        List<String> lines = new ArrayList<>(List.of(TITLE, "", "By Ann Harbottle", ""));
        for (String paragraph : STORY) {
            lines.add(paragraph);
            lines.add("");
        }
        lines.addAll(List.of("Leave a Reply", "", "Your email address will not be published."));
        return lines;
    }

    private static String marked(UnaryOperator<String> mark) {
        return page().stream().map(mark).collect(Collectors.joining("\n"));
    }

    /** Breaks a paragraph as programs do, at blanks. */
    private static String wrapped(String text, int width, String indent) {
        StringBuilder out = new StringBuilder(indent);
        int begin = 0;
        for (String word : text.split(" ", -1)) {
            boolean first = out.length() == begin || out.length() == indent.length();
            if (!first && out.length() - begin + 1 + word.length() > width) {
                out.append('\n');
                begin = out.length();
            } else if (!first) {
                out.append(' ');
            }
            out.append(word);
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> %s",
                ">> %s",
                "| %s",
                "│ %s",
                "- %s",
                "• %s",
                "%s<br>",
                "%s <br />",
                "%s |",
                "\u202b%s\u202c",
                "\u200f%s"
            })
    void aMarkOnEveryLineIsNoPartOfIt(String mark) {
        Body body = read(marked(line -> line.isEmpty() ? mark.replace("%s", "").strip() : mark.replace("%s", line)));

        assertThat(body.text()).isEqualTo(String.join("\n\n", STORY));
        assertThat(body.clues().title()).contains(TITLE);
    }

    @Test
    void theNumberOfALineIsNoPartOfIt() {
        List<String> page = page();
        String numbered = IntStream.range(0, page.size())
                .mapToObj(i -> (i + 1) + "\t" + page.get(i))
                .collect(Collectors.joining("\n"));

        assertThat(read(numbered).text()).isEqualTo(String.join("\n\n", STORY));
    }

    @Test
    void aCountedListKeepsItsNumbers() {
        String list = "1. a rope\n2. a lamp\n3. a broom\n";
        assertThat(paragraphs(TITLE + "\n\n" + STORY.get(0) + "\n\n" + list)).contains("1. a rope", "3. a broom");
    }

    @Test
    void lineBreaksThatAreWrittenOutAreLineBreaks() {
        String text = marked(line -> line).replace("\n", "\\n");

        assertThat(read(text).text()).isEqualTo(String.join("\n\n", STORY));
        assertThat(read('"' + text.replace("cat", "c\\u0061t") + '"').text()).isEqualTo(String.join("\n\n", STORY));
    }

    @Test
    void aStoryAboutEscapesKeepsThem() {
        assertThat(paragraphs("In C a line ends with \\n, in old files of Windows with \\r\\n.\n\n" + STORY.get(0)))
                .contains("In C a line ends with \\n, in old files of Windows with \\r\\n.");
    }

    @Test
    void whatWasEscapedTwiceIsUndoneTwice() {
        String once = "The harbour&#8217;s lamp&#8212;and the cat&#8217;s window";
        assertThat(Unescaped.of(once.replace("&", "&amp;"))).isEqualTo("The harbour’s lamp—and the cat’s window");
        assertThat(Unescaped.of("an ampersand is written &amp;amp; in HTML"))
                .isEqualTo("an ampersand is written &amp; in HTML");
    }

    @ParameterizedTest
    @ValueSource(ints = {38, 45, 60, 72, 100})
    void brokenLinesAreJoined(int width) {
        String text = STORY.stream().map(line -> wrapped(line, width, "")).collect(Collectors.joining("\n\n"));
        assertThat(paragraphs(text)).containsExactlyElementsOf(STORY);
    }

    @Test
    void anIndentBeginsAParagraph() {
        String text = STORY.stream().map(line -> wrapped(line, 66, "    ")).collect(Collectors.joining("\n"));
        assertThat(paragraphs(text)).containsExactlyElementsOf(STORY);
    }

    @Test
    void brokenLinesOfHanAreJoinedWithoutABlank() {
        String text = """
                港町の南はずれに、針のない時計がひとつ立っている。
                台風で機械が水につかり、それから文字盤だけが坂の
                上から海を見おろしてきた。その時計が今朝になって
                急に鐘を七つ鳴らしたので、港の人はみな船を止めて
                空を見あげた。直したのは町の中学で理科を教えてい
                た人で、三年のあいだ夜ごと機械室に通ったという。
                はじめの年は掃除だけで終わり、次の年に歯車をひと
                つずつ家へ持ち帰って磨き、足りないものは自分の手
                で削った。家の人は釣りに出ているのだと思っていた
                そうで、魚を持って帰らないのを笑っていたという。
                鐘が鳴りやむと港はまた静かになり、船はいつものよ
                うに沖へ出ていった。時計はそれから一度も遅れない。
                """;
        assertThat(paragraphs(text)).hasSize(1);
        assertThat(paragraphs(text).get(0)).contains("文字盤だけが坂の上から海を");
    }

    @Test
    void wordsPartedAtTheEndOfALineAreWhole() {
        List<String> lines = List.of(
                "Die Laterne am Ende der Mole war schon eine Woche lang dun-",
                "kel, als jemand an den Rat schrieb, und der Brief kam von ei-",
                "nem Mann, der gar kein Boot besaß. Er hatte es von der Kü-",
                "che aus bemerkt, weil die Katze nach Einbruch der Dunkel-",
                "heit nicht mehr am Fenster saß, auf den Haupt- und Neben-",
                "wegen war es still, und ohne Katze waren die Abende lang. Im",
                "Rathaus las man den Brief zweimal, legte ihn zu den an-",
                "deren und antwortete, dass die Laterne Sache des Hafens sei,",
                "der Hafen aber schrieb, die Katze gehe niemanden etwas an,",
                "und dabei blieb es bis zum Frühling, als ein Junge kam.");
        assertThat(paragraphs(String.join("\n", lines)).get(0))
                .contains("lang dunkel, als", "von einem Mann", "der Küche aus", "Haupt- und Nebenwegen");
    }

    @Test
    void sentencesTornAtTheirLinksAreWhole() {
        String torn = STORY.get(0)
                        .replace("the council", "\nthe council\n")
                        .replace(" \n", "\n")
                        .replace("\n ", "\n") + "\n\n"
                + STORY.get(1).replace("kitchen,", "\nkitchen\n,").replace(" \n", "\n") + "\n\n"
                + STORY.get(2)
                        .replace("harbour answered", "\nharbour\nanswered")
                        .replace(" \n", "\n") + "\n\n" + STORY.get(3);

        assertThat(paragraphs(TITLE + "\nNews\nSport\n\n" + torn))
                .containsExactly(TITLE, "News", "Sport", STORY.get(0), STORY.get(1), STORY.get(2), STORY.get(3));
    }

    @Test
    void verseKeepsItsLines() {
        List<String> verse = List.of(
                "the lamp is out",
                "and nobody on the pier",
                "remembers who lit it,",
                "or why the water",
                "comes up to look",
                "at the dark glass",
                "every night, and goes",
                "away again, not asking");
        assertThat(paragraphs(String.join("\n", verse))).containsExactlyElementsOf(verse);
    }

    @Test
    void titlesBelowEachOtherAreNoBrokenLines() {
        List<String> titles = IntStream.range(0, 24)
                .mapToObj(i -> "News of the " + (i % 4 == 0 ? "harbour, the pier and the town " : "pier ") + "number "
                        + (i + 10))
                .toList();
        assertThat(paragraphs(String.join("\n", titles))).containsExactlyElementsOf(titles);
    }

    @Test
    void aNameAloneBelowTheTitleSigns() {
        Body body = read(TITLE + "\n\nLionel Draymott\n\n" + String.join("\n\n", STORY));

        assertThat(body.clues().authors()).containsExactly("Lionel Draymott");
        assertThat(body.text()).isEqualTo(String.join("\n\n", STORY));
    }

    @Test
    void theNameOfTheSiteAboveAMenuIsNoTitle() {
        Body body = read("Harbour Post\nNews Sport Letters Weather\n\n" + TITLE + "\n\nBy Ann Harbottle\n3 May 2019\n\n"
                + String.join("\n\n", STORY).replace("the harbour,", "the Harbour Post,"));

        assertThat(body.clues().title()).contains(TITLE);
    }
}
