package io.cleanwire.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.contract.ErrorJson;
import io.cleanwire.model.ErrorCode;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every hostile page at doubled sizes: how it ends, and what that costs. */
public final class HostileRun {

    /** What one page may take. */
    private static final double MOST_SECONDS = 2;

    private static final double MOST_MEGABYTES = 300;

    /** Sizes up to the kind's own, each twice the one before. */
    private static final int SIZES = 4;

    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Encoder encoder = new Encoder(Limits.DEFAULT);
    private final List<Row> rows = new ArrayList<>();

    private HostileRun() {}

    /**
     * How one page ended.
     *
     * @param megabytes of payload
     * @param outcome {@code clean}, the reason of a rejection, or the code of a dead letter
     * @param allocated megabytes that the thread allocated; what was alive at a time is less
     */
    private record Row(Hostile kind, int size, double megabytes, String outcome, double seconds, double allocated) {

        boolean holds() {
            return seconds < MOST_SECONDS && allocated < MOST_MEGABYTES && !outcome.equals(ErrorCode.INTERNAL.wire());
        }
    }

    /** Cleans every kind at every size, the small ones first: they warm up for the large. */
    public static HostileRun run() {
        HostileRun run = new HostileRun();
        for (Hostile kind : Hostile.values()) {
            for (int step = SIZES - 1; step >= 0; step--) {
                run.clean(kind, kind.most() >> step);
            }
        }
        return run;
    }

    /** How the largest page of a kind ends. */
    static String outcome(Hostile kind) {
        HostileRun run = new HostileRun();
        run.clean(kind, kind.most());
        return run.rows.get(0).outcome();
    }

    private void clean(Hostile kind, int size) {
        RawRecord record = RawRecord.offline(kind.page(size), Map.of("content-type", "text/html"));
        long allocated = Lap.allocatedByThisThread();
        long start = System.nanoTime();
        Outcome outcome = cleaner.clean(record);
        Encoded encoded = encoder.encode(outcome);
        int length = encoded.fold(Encoded.Value::json, ErrorJson::write).length;
        double seconds = length == 0 ? 0 : (System.nanoTime() - start) / NANOS;
        double megabytes = (Lap.allocatedByThisThread() - allocated) / MEGA;
        String ended = encoded.fold(value -> value.rejected() ? value.status() : "clean", dead -> dead.code()
                .wire());
        rows.add(new Row(kind, size, record.value().length / MEGA, ended, seconds, megabytes));
    }

    /** Whether all ended in time, within memory, and none by a bug. */
    public boolean holds() {
        return rows.stream().allMatch(Row::holds);
    }

    /** A table for a person. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format("%10s  %-36s %9s  %-18s %9s %12s", "size", "of", "MB", "outcome", "ms", "allocated MB"));
        for (Row row : rows) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%10d  %-36s %9.2f  %-18s %9.1f %12.1f%s",
                    row.size(),
                    row.kind().unit(),
                    row.megabytes(),
                    row.outcome(),
                    1000 * row.seconds(),
                    row.allocated(),
                    row.holds() ? "" : "  TOO MUCH"));
        }
        return lines;
    }

    /** The same as one JSON array. */
    public String json() {
        ArrayNode json = JsonMapper.builder().build().createArrayNode();
        for (Row row : rows) {
            json.addObject()
                    .put("kind", row.kind().name().toLowerCase(Locale.ROOT))
                    .put("size", row.size())
                    .put("megabytes", Rounded.of(row.megabytes()))
                    .put("outcome", row.outcome())
                    .put("millis", Rounded.of(1000 * row.seconds()))
                    .put("allocatedMegabytes", Rounded.of(row.allocated()))
                    .put("holds", row.holds());
        }
        return json.toString();
    }
}
