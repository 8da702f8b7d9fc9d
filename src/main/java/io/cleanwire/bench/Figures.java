package io.cleanwire.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * What one work cost. A page's time is the median of its times in all passes, so that one pause of the machine is not
 * taken for a slow page.
 *
 * @param megabytesPerSecond of payload, 10^6 bytes
 * @param p50 milliseconds a page
 * @param slowest the page that took longest
 * @param allocated bytes a page
 * @param ratio time as a multiple of the first work: the median of the rounds
 */
record Figures(
        String name,
        double pagesPerSecond,
        double megabytesPerSecond,
        double p50,
        double p99,
        double max,
        String slowest,
        double allocated,
        double ratio) {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final double MEGA = 1e6;

    static Figures of(String name, List<Page> pages, Race.Result result, int work) {
        List<Lap> laps = result.laps().get(work);
        double[] millis = new double[pages.size()];
        int slowest = 0;
        for (int page = 0; page < millis.length; page++) {
            int number = page;
            millis[page] = Quantiles.median(
                    laps.stream().map(lap -> lap.nanos()[number] / MILLIS).toList());
            slowest = millis[page] > millis[slowest] ? page : slowest;
        }
        double seconds =
                Quantiles.median(laps.stream().map(lap -> lap.total() / NANOS).toList());
        double bytes = pages.stream().mapToLong(page -> page.bytes().length).sum();
        double allocated = Quantiles.median(
                laps.stream().map(lap -> (double) lap.allocated()).toList());
        return new Figures(
                name,
                pages.size() / seconds,
                bytes / MEGA / seconds,
                Quantiles.at(millis, .5),
                Quantiles.at(millis, .99),
                millis[slowest],
                pages.get(slowest).name(),
                allocated / pages.size(),
                Quantiles.median(result.ratios(work)));
    }

    /** What stands above {@link #row}s. */
    static String head() {
        return String.format(
                "%-12s %9s %9s %9s %9s %9s %12s %8s %8s",
                "", "pages/s", "MB/s", "p50 ms", "p99 ms", "max ms", "B/page", "time ×", "alloc ×");
    }

    /** @param allocationRatio allocation as a multiple of that of the first work */
    String row(double allocationRatio) {
        return String.format(
                Locale.ROOT,
                "%-12s %9.1f %9.2f %9.3f %9.3f %9.3f %12d %8.2f %8.2f",
                name,
                pagesPerSecond,
                megabytesPerSecond,
                p50,
                p99,
                max,
                Math.round(allocated),
                ratio,
                allocationRatio);
    }

    String markdown(double allocationRatio) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.2f | %.2f | %.2f | %.0f | %.2f | %.2f |",
                name,
                pagesPerSecond,
                megabytesPerSecond,
                p50,
                p99,
                max,
                allocated / 1000,
                ratio,
                allocationRatio);
    }

    void into(ObjectNode json) {
        json.put("pagesPerSecond", Rounded.of(pagesPerSecond))
                .put("megabytesPerSecond", Rounded.of(megabytesPerSecond))
                .put("p50Millis", Rounded.of(p50))
                .put("p99Millis", Rounded.of(p99))
                .put("maxMillis", Rounded.of(max))
                .put("slowestPage", slowest)
                .put("allocatedBytesPerPage", Math.round(allocated));
    }
}
