package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Block;
import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Removal;
import io.cleanwire.model.TextBalance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In what shape a text may come. */
class ShapesTest {

    private static final String FIRST =
            "The ferry left the harbour at seven in the morning, and nobody on the quay waved until it was out of sight.";

    private static final String SECOND =
            "By noon the wind had turned, the flags on the customs house hung the other way, and the gulls came back inland.";

    private static Body read(String text) {
        return TextBody.standard(TextBalance.CAREFUL).read(text, "", "", new Budget(Limits.DEFAULT.steps()));
    }

    @Test
    void marksOfMarkdownBecomeBlocks() {
        Body body = read("# The Night Ferry\n\n" + FIRST.replace("the harbour", "[the harbour](https://example.org/h)")
                + "\n\n## After noon\n\n" + SECOND.replace("wind", "**wind**").replace("gulls", "_gulls_")
                + "\n\n- a rope\n- a lamp\n\n> Nobody saw it go.\n\n```\nferry --at 7\n```\n\n![a quay](/quay.png)\n\n"
                + FIRST.replace("ferry", "boat"));

        assertThat(body.clues().title()).contains("The Night Ferry");
        assertThat(body.blocks())
                .containsExactly(
                        new Block.Paragraph(FIRST),
                        new Block.Heading(2, "After noon"),
                        new Block.Paragraph(SECOND),
                        new Block.ListBlock(
                                false,
                                List.of(new Block.ListBlock.Item("a rope", 0), new Block.ListBlock.Item("a lamp", 0))),
                        new Block.Quote("Nobody saw it go."),
                        new Block.Code("ferry --at 7"),
                        new Block.Paragraph(FIRST.replace("ferry", "boat")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# of lines: 40", "5 * 3 ** 2 is 45", "a [note](see below) on #hashtags", "* * *"})
    void aMarkAloneIsNoMarkdown(String line) {
        assertThat(Markdown.is(FIRST + "\n\n" + line + "\n\n" + SECOND)).isFalse();
    }

    @Test
    void numbersOfLinksGoWithTheListOfTheirAddresses() {
        Body body = read(
                "   [1]Home [2]News\n\nThe Night Ferry\n\n" + FIRST.replace("quay", "[3]quay") + "\n\n" + SECOND
                        + "\n\nReferences\n\n   1. https://example.org/\n   2. https://example.org/news\n   3. https://example.org/quay\n");

        assertThat(body.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(body.removed())
                .filteredOn(removal -> removal.rule().equals("link-list"))
                .extracting(Removal::text)
                .containsExactly(
                        "References",
                        "1. https://example.org/",
                        "2. https://example.org/news",
                        "3. https://example.org/quay");
    }

    @Test
    void footnotesStay() {
        String note = FIRST.replace("harbour", "harbour[1]");
        assertThat(read("The Night Ferry\n\n" + note + "\n\n" + SECOND).text()).isEqualTo(note + "\n\n" + SECOND);
    }

    @Test
    void entitiesAreWhatTheyStandFor() {
        Body body = read("The Night Ferry\n\n" + FIRST.replace(", and", "&nbsp;&#8211; and") + "\n\n"
                + SECOND.replace("the customs house", "Smith &amp; Sons&rsquo; house"));

        assertThat(body.text())
                .isEqualTo(FIRST.replace(", and", " – and") + "\n\n"
                        + SECOND.replace("the customs house", "Smith & Sons’ house"));
    }

    @Test
    void aTextOnOneLineIsOneParagraphLessItsForm() {
        String story = (FIRST + " " + SECOND + " ").repeat(1)
                + "The captain wrote it all down in the log, as he had done every evening for thirty years. ".repeat(1)
                + String.join(
                        " ",
                        "At the second pier a boy sold maps of the islands, and most of them were wrong.",
                        "Nobody minded, because the islands were small and the maps were pretty.",
                        "The harbour master counted the passengers twice and found one more than before.",
                        "It was the boy, who had hidden behind the ropes with a bag of bread.",
                        "They let him stay, gave him soup, and asked him for a map that was right.",
                        "He drew one on the back of a bill, with every rock and every well.",
                        "It hangs in the cabin to this day, under glass, and the captain swears by it.",
                        "Ships that follow it come home, and ships that do not are looked for with a lamp.",
                        "In winter, when the ferry rests, the boy’s map is copied out by the school.",
                        "Every child gets one, and every child adds an island that is not there.",
                        "The sea has not complained so far, and neither has the harbour office.",
                        "Only the gulls seem to know the difference, and they keep it to themselves.");
        Body body = read(story
                + " Leave a Reply. Fill in your details below or click an icon to log in. You are commenting using your"
                + " WordPress.com account.");

        assertThat(body.blocks()).containsExactly(new Block.Paragraph(story));
        assertThat(body.removed()).extracting(Removal::rule).contains("wpcom.fill");
    }
}
