package io.cleanwire.bench;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.Limits;
import io.cleanwire.model.Outcome;
import io.cleanwire.model.RawRecord;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How cost grows with a text, at doubled sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 3)
@Fork(1)
public class TextGrowthBenchmark {

    @Param
    public TextShape shape = TextShape.PROSE;

    /** The size is the largest divided by this. */
    @Param({"16", "8", "4", "2", "1"})
    public int part = 1;

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private RawRecord record = RawRecord.offline(new byte[0], Map.of());

    @Setup
    public void build() {
        record = record(shape, part);
    }

    static RawRecord record(TextShape shape, int part) {
        return RawRecord.offline(shape.text(TextShape.MOST_BYTES / part), Map.of("content-type", "text/plain"));
    }

    @Benchmark
    public Outcome clean() {
        return cleaner.clean(record);
    }
}
