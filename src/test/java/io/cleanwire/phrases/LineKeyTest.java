package io.cleanwire.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.normalise.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LineKeyTest {

    @Test
    void charactersThatAreFoldedQuicklyAreFoldedAsAllOthers() {
        for (char c = ' '; c < '\ud800'; c++) {
            String line = "A" + c + "b";
            // a full-width letter asks for the slow way
            String slow = LineKey.norm("Ａ" + line).substring(1);
            assertThat(LineKey.norm(line)).as("U+%04X", (int) c).isEqualTo(slow);
            assertThat(Text.nfkc(LineKey.norm(line)))
                    .as("U+%04X", (int) c)
                    .isEqualTo(Text.nfkc(LineKey.norm(line)).toLowerCase(Locale.ROOT));
        }
    }
}
