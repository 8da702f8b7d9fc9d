package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cleanwire.model.Block;
import io.cleanwire.model.Body;
import io.cleanwire.model.Budget;
import io.cleanwire.model.BudgetExceeded;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Removal;
import io.cleanwire.model.TextBalance;
import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.words.Tokens;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextBodyTest {

    private static final String PROSE =
            "The ferry left the harbour at seven in the morning, and nobody on the quay waved until it was out of sight.";

    private static Body read(String text) {
        return TextBody.standard(TextBalance.CAREFUL).read(text, "", "", new Budget(Limits.DEFAULT.steps()));
    }

    @Test
    void nothingIsReadFromNothing() {
        for (String text : new String[] {"", " ", "\n\n\r\n", "\u200b\u200b"}) {
            Body body = read(text);
            assertThat(body.blocks()).isEmpty();
            assertThat(body.removed()).isEmpty();
            assertThat(body.facts().certainty()).isZero();
        }
    }

    @Test
    void aGivenTitleLeavesTheTextAndIsNoClue() {
        Body body = TextBody.standard(TextBalance.CAREFUL)
                .read("Ferries on Strike\n\nFerries on Strike\n\n" + PROSE, "Ferries on Strike", "", new Budget(1_000));
        assertThat(body.text()).isEqualTo(PROSE);
        assertThat(body.clues().title()).isEmpty();
        assertThat(body.removed()).extracting(Removal::rule).containsExactly("repeated-title", "repeated-title");
    }

    @Test
    void theFirstOfTwoNearEqualTitlesIsTheTitle() {
        Body body = read("Night Ferry Line Confirmed\n\nNight Ferry Line 2.0 Confirmed\n\n" + PROSE);
        assertThat(body.clues().title()).contains("Night Ferry Line Confirmed");
        assertThat(body.text()).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @CsvSource({
        "A B C D, a b c d, true",
        "A-B C, A B C, true",
        "US/EU Summit Talks Confirmed, US/EU Summit Talks 2.0 Confirmed, true",
        "Ferries on Strike, Ferries at Sea, false",
        "-, -, false"
    })
    void titlesAreComparedByTheirWords(String one, String other, boolean equal) {
        Paragraph paragraph = new Paragraph(one, true, Paragraph.Form.PLAIN);
        Line line = Line.of(paragraph, new Tokens(), Catalogue.standard().lookup());
        assertThat(TitleLines.nearEqual(line, other, Text.key(other))).isEqualTo(equal);
    }

    @Test
    void bulletsBecomeAList() {
        Body body = read("Packing\n\n" + PROSE + "\n\n- rope\n- a lamp\n- bread\n\n" + PROSE.replace("ferry", "boat"));
        assertThat(body.blocks()).element(1).isInstanceOf(Block.ListBlock.class);
        assertThat(body.blocks().get(1).text()).isEqualTo("rope\na lamp\nbread");
    }

    @Test
    void workIsBounded() {
        assertThatThrownBy(() -> TextBody.standard(TextBalance.CAREFUL).read(PROSE.repeat(100), "", "", new Budget(10)))
                .isInstanceOf(BudgetExceeded.class);
    }

    /** A line takes four hundred bytes, so that such texts would end the service and not only themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"a\n", "a\\n", "a&#10;", "a\r\n", "* a\n", "> a\n", "Reply\u2028"})
    void linesAreCountedBeforeAnyIsKept(String line) {
        assertThatThrownBy(() -> read(line.repeat(1_100_000))).isInstanceOf(BudgetExceeded.class);
    }

    @Test
    void blankLinesCostLittle() {
        assertThat(read("\n".repeat(3_000_000) + PROSE).blocks()).hasSize(1);
    }

    @Test
    void aLongLineAndManyLinesAreRead() {
        assertThat(read(PROSE.repeat(70_000)).blocks()).hasSize(1);
        String line = "Share on Facebook by all means \n\n" + PROSE + "\n";
        assertThat(read(line.repeat(10_000)).blocks()).isNotEmpty();
    }

    @Test
    void neverThrowsAndInventsNothing() {
        String[] pieces = {
            PROSE, "Leave a Reply", "%s", "by", "- x", "©", "3 Comments", "日本語の文章。", "\ud83d", "||", "Share"
        };
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? "\n" : "\n\n");
            }
            Body body = read(text.toString());
            assertThat(body).isEqualTo(read(text.toString()));
            body.removed().forEach(removal -> assertThat(text).contains(removal.text()));
        }
    }
}
