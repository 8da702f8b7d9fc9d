package io.cleanwire.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cleanwire.model.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static Agreement.Vote<String> vote(String source, String family, double weight, String value) {
        return new Agreement.Vote<>(source, family, weight, value, value, value);
    }

    @Test
    void independentSourcesThatAgreeOutvoteRank() {
        var result = Agreement.decide(List.of(vote("a", "A", 3, "x"), vote("b", "B", 2, "y"), vote("c", "C", 2, "y")))
                .orElseThrow();
        assertThat(result.winner().value()).isEqualTo("y");
        assertThat(result.families()).isEqualTo(2);
        Evidence<String> evidence = result.evidence(0.9, value -> value);
        assertThat(evidence.source()).isEqualTo("b");
        assertThat(evidence.agreeing()).containsExactly("c");
        assertThat(evidence.conflicting()).containsExactly(new Evidence.Conflict("a", "x"));
    }

    @Test
    void copiesOfOneFamilyCountOnce() {
        var result = Agreement.decide(List.of(vote("a", "A", 3, "x"), vote("b", "B", 2, "y"), vote("c", "B", 2, "y")))
                .orElseThrow();
        assertThat(result.winner().value()).isEqualTo("x");
    }

    @Test
    void theFirstWinsATie() {
        var result = Agreement.decide(List.of(vote("a", "A", 2, "x"), vote("b", "B", 2, "y")))
                .orElseThrow();
        assertThat(result.winner().source()).isEqualTo("a");
        assertThat(result.lead()).isEqualTo(1);
        assertThat(Agreement.decide(List.<Agreement.Vote<String>>of())).isEmpty();
    }
}
