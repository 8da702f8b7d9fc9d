package io.cleanwire.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldReliabilityTest {

    private static GoldRow gold(String json) {
        return JsonRow.parse(json.replace('\'', '"')).map(GoldRow::of).orElseThrow();
    }

    private static Prediction said(String title, List<String> authors, String date, double confidence) {
        FieldConfidence fields = new FieldConfidence(confidence, confidence, confidence);
        return new Prediction("a", "", "", title, authors, date, "", 0, fields);
    }

    @Test
    void countsWhatIsRightByItsConfidence() {
        FieldReliability measure = new FieldReliability();
        GoldRow row = gold("{'id':'a','title':'The ferry','authors':['Mara Holm'],'date':'2026-03-04'}");
        measure.add(row, said("The Ferry!", List.of("Mara Holm"), "2026-03-04", 0.95));
        measure.add(row, said("A boat", List.of("Piet Anders"), "2026-03-05", 0.95));
        measure.add(row, said("The ferry", List.of(), "2026-03-04T06:00:00Z", 0.6));
        measure.add(gold("{'id':'b'}"), said("Not measured", List.of("Nobody"), "2026-03-04", 0.95));
        assertThat(measure.lines())
                .containsExactly(
                        "6 reliability of titles  confidence 0.9 to <= 1   n=2     share right 0.500",
                        "6 reliability of titles  confidence 0.5 to < 0.7  n=1     share right 1.000",
                        "6 reliability of authors  confidence 0.9 to <= 1   n=2     share right 0.500",
                        "6 reliability of dates  confidence 0.9 to <= 1   n=2     share right 0.500",
                        "6 reliability of dates  confidence 0.5 to < 0.7  n=1     share right 1.000");
    }
}
