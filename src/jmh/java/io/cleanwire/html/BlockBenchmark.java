package io.cleanwire.html;

import io.cleanwire.bench.Corpus;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Limits;
import io.cleanwire.phrases.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The parts of the body's stage, each alone over all pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class BlockBenchmark {

    private final BlockModel model = BlockModel.shipped();
    private final List<Scene> scenes = new ArrayList<>();
    private final List<double[]> likely = new ArrayList<>();

    @Setup
    public void read(Corpus.Parsed parsed) {
        for (Document page : parsed.documents) {
            Scene scene = new Scene(layout(page), Declared.NOTHING);
            scenes.add(scene);
            likely.add(model.probabilities(scene));
        }
    }

    private static Layout layout(Document page) {
        return Layout.of(page, new Budget(Limits.DEFAULT.steps()));
    }

    @Benchmark
    public void layout(Corpus.Parsed parsed, Blackhole hole) {
        parsed.documents.forEach(page -> hole.consume(layout(page)));
    }

    /** The answers about each run; those about the elements around it are known. */
    @Benchmark
    public void features(Blackhole hole) {
        float[] row = new float[Features.NAMES.size()];
        for (Scene scene : scenes) {
            for (Run run : scene.page.runs) {
                if (!run.isLinkItem()) {
                    model.answers(scene, run, row);
                    hole.consume(row);
                }
            }
        }
    }

    /** Features and trees: what both cost together, less the line above. */
    @Benchmark
    public void model(Blackhole hole) {
        scenes.forEach(scene -> hole.consume(model.probabilities(scene)));
    }

    @Benchmark
    public void blocks(Blackhole hole) {
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            List<Run> kept = Selection.of(scene, likely.get(i), .4, Set.of(), Catalogue.standard())
                    .kept();
            hole.consume(BlockReader.read(scene, kept, Figures.of(scene, kept, List.of()))
                    .blocks());
        }
    }
}
