package io.cleanwire.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTest {

    private static final Settings QUICK = new Settings(3, 0, 0, 0);

    @Test
    void worksTakeTurnsAndEachBeginsInItsTurn() {
        List<String> did = new ArrayList<>();
        Work one = new Work("one", page -> note(did, "one" + page));
        Work two = new Work("two", page -> note(did, "two" + page));

        Race.Result result = new Race(2, List.of(one, two)).run(QUICK, note -> {});

        assertThat(did)
                .containsExactly(
                        "one0", "one1", "two0", "two1", "two0", "two1", "one0", "one1", "one0", "one1", "two0", "two1");
        assertThat(result.laps()).hasSize(2).allSatisfy(laps -> assertThat(laps).hasSize(3));
        assertThat(result.settled()).isFalse();
        assertThat(result.warmupRounds()).isZero();
    }

    @Test
    void ratiosCompareWhatRanInTheSameRound() {
        Race.Result result = new Race.Result(
                List.of(List.of(lap(10, 10), lap(100, 100)), List.of(lap(20, 20), lap(100, 200))), 0, true);

        assertThat(result.ratios(0)).containsExactly(1.0, 1.0);
        assertThat(result.ratios(1)).containsExactly(2.0, 1.5);
    }

    @Test
    void aPageTakesTheMedianOfItsPasses() {
        List<Page> pages = List.of(new Page("a", "", new byte[1000]), new Page("b", "", new byte[3000]));
        Race.Result result = new Race.Result(
                List.of(List.of(lap(1_000_000, 3_000_000), lap(2_000_000, 90_000_000), lap(3_000_000, 4_000_000))),
                0,
                true);

        Figures figures = Figures.of("one", pages, result, 0);

        assertThat(figures.p50()).isEqualTo(2);
        assertThat(figures.max()).isEqualTo(4);
        assertThat(figures.slowest()).isEqualTo("b");
        assertThat(figures.allocated()).isEqualTo(4);
        assertThat(figures.pagesPerSecond()).isEqualTo(2 / .007);
    }

    @Test
    void quantilesAreValuesThatOccurred() {
        double[] values = {4, 1, 3, 2};
        assertThat(Quantiles.at(values, .5)).isEqualTo(2);
        assertThat(Quantiles.at(values, .99)).isEqualTo(4);
        assertThat(Quantiles.at(new double[0], .5)).isZero();
    }

    private static int note(List<String> did, String what) {
        did.add(what);
        return did.size();
    }

    private static Lap lap(long... nanos) {
        return new Lap(nanos, 8);
    }
}
