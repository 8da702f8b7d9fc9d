package io.cleanwire.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Works that take turns over the same pages, in one thread of one process: what slows the machine down for a while slows
 * all of them, so that ratios hold where times do not. The first work is what the others are compared with.
 *
 * <p>Who begins moves by one with each round: no work always runs into the garbage of the same other.
 */
final class Race {

    /** A round is no faster than those before it when it is not faster by more than this. */
    private static final double SETTLED = .03;

    /** So many rounds without a faster one end the warming up. */
    private static final int CALM = 4;

    private static final double NANOS = 1e9;

    private final int pages;
    private final List<Work> works;
    private final List<List<Lap>> laps = new ArrayList<>();

    Race(int pages, List<Work> works) {
        this.pages = pages;
        this.works = List.copyOf(works);
    }

    /**
     * What came of it.
     *
     * @param laps for each work its measured passes, a round each
     * @param warmupRounds how many rounds came before them
     * @param settled whether the passes had stopped getting faster by then
     */
    record Result(List<List<Lap>> laps, int warmupRounds, boolean settled) {

        /** What the work took in each round, as a multiple of the first work in the same round. */
        List<Double> ratios(int work) {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < laps.get(work).size(); round++) {
                ratios.add((double) laps.get(work).get(round).total()
                        / laps.get(0).get(round).total());
            }
            return ratios;
        }
    }

    Result run(Settings settings, Consumer<String> notes) {
        notes.accept("warming up, until passes settle");
        reset();
        boolean settled = warmUp(settings);
        int rounds = laps.get(0).size();
        notes.accept((settled ? "settled after " : "not settled after ") + rounds + " rounds, measuring");
        reset();
        long start = System.nanoTime();
        while (laps.get(0).size() < settings.passes() || seconds(start) < settings.seconds()) {
            round();
        }
        return new Result(laps.stream().map(List::copyOf).toList(), rounds, settled);
    }

    private void reset() {
        laps.clear();
        works.forEach(work -> laps.add(new ArrayList<>()));
    }

    private boolean warmUp(Settings settings) {
        long start = System.nanoTime();
        boolean settled = false;
        while (!settled && seconds(start) < settings.mostWarmup()) {
            round();
            settled = seconds(start) >= settings.leastWarmup() && laps.stream().allMatch(Race::isCalm);
        }
        return settled;
    }

    private void round() {
        int first = laps.get(0).size();
        for (int i = 0; i < works.size(); i++) {
            int turn = (first + i) % works.size();
            laps.get(turn).add(Lap.of(works.get(turn), pages));
        }
    }

    /** Only getting faster counts: on a busy machine times go up and down for ever, and that is no warming up. */
    private static boolean isCalm(List<Lap> laps) {
        int last = laps.size() - CALM;
        return last > 0 && fastest(laps.subList(last, laps.size())) >= (1 - SETTLED) * fastest(laps.subList(0, last));
    }

    private static long fastest(List<Lap> laps) {
        return laps.stream().mapToLong(Lap::total).min().orElse(0);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
