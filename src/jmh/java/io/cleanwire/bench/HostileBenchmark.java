package io.cleanwire.bench;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoded;
import io.cleanwire.contract.Encoder;
import io.cleanwire.model.Limits;
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

/** How cost grows with the page, where the page is built to cost much, in a heap of 300 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx300m")
public class HostileBenchmark {

    @Param({
        "NESTED_DIVS",
        "ONE_PARAGRAPH",
        "LINKS",
        "TABLE_CELLS",
        "ATTRIBUTES",
        "INLINE_SVG",
        "DATA_URI",
        "UNCLOSED_FORMATTING"
    })
    public Hostile kind = Hostile.NESTED_DIVS;

    /** The size is the kind's largest divided by this. */
    @Param({"8", "4", "2", "1"})
    public int part = 1;

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Encoder encoder = new Encoder(Limits.DEFAULT);
    private RawRecord record = RawRecord.offline(new byte[0], Map.of());

    @Setup
    public void build() {
        record = RawRecord.offline(kind.page(kind.most() / part), Map.of("content-type", "text/html"));
    }

    @Benchmark
    public Encoded clean() {
        return encoder.encode(cleaner.clean(record));
    }
}
