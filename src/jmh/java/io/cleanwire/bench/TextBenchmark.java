package io.cleanwire.bench;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoder;
import io.cleanwire.model.Limits;
import io.cleanwire.model.RawRecord;
import io.cleanwire.model.TextBalance;
import io.cleanwire.phrases.Catalogue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
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
import org.openjdk.jmh.infra.Blackhole;

/** The whole clean of flattened texts: those of the files that were named, one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class TextBenchmark {

    /** The system property that names the files to a benchmark's process. */
    static final String FILES = "benchmark.dumps";

    @Param({"CAREFUL", "BALANCED", "THOROUGH"})
    public TextBalance balance = TextBalance.CAREFUL;

    private final Encoder encoder = new Encoder(Limits.DEFAULT);
    private Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private List<RawRecord> records = List.of();

    @Setup
    public void load() throws IOException {
        cleaner = new Cleaner(Limits.DEFAULT, balance, Catalogue.standard());
        records = DumpFiles.load(Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty(FILES, ""))
                .map(Path::of)
                .toList());
    }

    @Benchmark
    public void clean(Blackhole hole) {
        records.forEach(record -> hole.consume(cleaner.clean(record)));
    }

    @Benchmark
    public void cleanAndEncode(Blackhole hole) {
        records.forEach(record -> hole.consume(encoder.encode(cleaner.clean(record))));
    }
}
