package io.cleanwire.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.support.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines built to cost much. Nothing is timed: what would blow up would not end. */
class LinearMatchingTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();

    @Test
    void aLineOfAMegabyteIsNotLookedAt() {
        assertThat(CATALOGUE.match("Read also: ".repeat(100_000))).isEmpty();
        assertThat(CATALOGUE.match(" ".repeat(1 << 20))).isEmpty();
    }

    @Test
    void aMillionShortLinesAreAMillionLookUps() {
        int found = 0;
        for (int i = 0; i < 1_000_000; i++) {
            found += CATALOGUE.match("Line " + i % 1000).isPresent() ? 1 : 0;
        }
        assertThat(found).isZero();
    }

    /** Each form with holes, its words repeated until the line is as long as labels may be, and one letter too many. */
    @Test
    void repeatedNearMatchesOfEveryFormAreTriedABoundedNumberOfTimes() {
        for (Row row : CATALOGUE.rows()) {
            for (Row.Form form : row.forms()) {
                if (Template.hasHole(form.words())) {
                    String words = form.words().replace("%s", "a").replace("%d", "1") + " ";
                    String line = words.repeat(190 / words.length()) + "§";
                    assertThat(CATALOGUE.match(line)).as(line).isNotNull();
                }
            }
        }
    }

    @Test
    void everyShapeGivesUpOnLinesOfItsOwnCharacters() {
        List<String> hostile = new ArrayList<>();
        for (Row row : CATALOGUE.rows()) {
            for (Row.Example example : row.examples()) {
                hostile.add(example.text().repeat(400 / example.text().length()));
                hostile.add(example.text()
                        + "!".repeat(Math.max(0, 399 - example.text().length())));
            }
        }
        hostile.addAll(List.of("1".repeat(400), "a ".repeat(200), "© ".repeat(200), "https://".repeat(50)));
        hostile.forEach(line -> assertThat(CATALOGUE.match(line)).as(line).isNotNull());
    }

    /** What a line is does not depend on what was asked before, and white space and marks around it do not matter. */
    @Test
    void anyLineHasOneAnswer() {
        List<Row> rows = CATALOGUE.rows();
        Seeds.each(5_000, random -> {
            Row row = rows.get(random.nextInt(rows.size()));
            if (row.forms().isEmpty()) {
                return;
            }
            String line = row.forms().get(random.nextInt(row.forms().size())).filled();
            assertThat(CATALOGUE.match("  " + line + "  ")).isEqualTo(CATALOGUE.match(line));
        });
    }
}
