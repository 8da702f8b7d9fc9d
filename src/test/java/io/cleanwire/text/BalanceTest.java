package io.cleanwire.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.model.TextBalance;
import io.cleanwire.text.TextBody.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BalanceTest {

    /** Of every golden text: a line that goes at one setting goes at those after it. */
    @Test
    void settingsAreOnOneCurve() throws IOException {
        int more = 0;
        for (Path folder : GoldenTextsTest.cases()) {
            String payload = Files.readString(folder.resolve("payload.txt"));
            Set<Integer> gone = new HashSet<>();
            for (TextBalance balance : TextBalance.values()) {
                Set<Integer> now = gone(balance, payload);
                assertThat(now).as("%s at %s", folder, balance).containsAll(gone);
                more += now.size() - gone.size();
                gone = now;
            }
        }
        assertThat(more).isPositive();
    }

    private static Set<Integer> gone(TextBalance balance, String payload) {
        List<Fate> fates = TextBody.standard(balance).fates(payload, new Budget(Limits.DEFAULT.steps()));
        Set<Integer> gone = new HashSet<>();
        for (int i = 0; i < fates.size(); i++) {
            if (!fates.get(i).kept()) {
                gone.add(i);
            }
        }
        return gone;
    }
}
