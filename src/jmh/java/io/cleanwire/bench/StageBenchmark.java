package io.cleanwire.bench;

import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.contract.Encoder;
import io.cleanwire.html.Declared;
import io.cleanwire.html.HtmlBody;
import io.cleanwire.metadata.Candidates;
import io.cleanwire.metadata.Facts;
import io.cleanwire.metadata.MetadataReader;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Clues;
import io.cleanwire.model.Hints;
import io.cleanwire.model.Limits;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The stages of the work, each alone over all pages. To add one: add a method here, or a class of its own in the room
 * of what it measures with the same annotations; every benchmark of the profile is run and stands in the table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class StageBenchmark {

    private final Cleaner cleaner = new Cleaner(Limits.DEFAULT);
    private final Encoder encoder = new Encoder(Limits.DEFAULT);

    @Benchmark
    public void parse(Corpus corpus, Blackhole hole) {
        for (int i = 0; i < corpus.size(); i++) {
            hole.consume(Jsoup.parse(corpus.texts.get(i), corpus.urls.get(i)));
        }
    }

    @Benchmark
    public void metadata(Corpus corpus, Corpus.Parsed parsed, Blackhole hole) {
        for (int i = 0; i < corpus.size(); i++) {
            String url = corpus.urls.get(i);
            Candidates found = MetadataReader.collect(parsed.documents.get(i), url, budget());
            Facts facts = new Facts(Optional.of(url).filter(text -> !text.isEmpty()), Optional.empty(), "");
            hole.consume(MetadataReader.read(found, Clues.NONE, Hints.NONE, facts));
        }
    }

    @Benchmark
    public void body(Corpus.Parsed parsed, Blackhole hole) {
        parsed.documents.forEach(page -> hole.consume(HtmlBody.standard().read(page, Declared.NOTHING, budget())));
    }

    @Benchmark
    public void json(Corpus.Cleaned cleaned, Blackhole hole) {
        cleaned.outcomes.forEach(outcome -> hole.consume(encoder.encode(outcome)));
    }

    @Benchmark
    public void clean(Corpus corpus, Blackhole hole) {
        corpus.records.forEach(record -> hole.consume(encoder.encode(cleaner.clean(record))));
    }

    private static Budget budget() {
        return new Budget(Limits.DEFAULT.steps());
    }
}
