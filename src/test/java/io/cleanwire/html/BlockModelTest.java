package io.cleanwire.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cleanwire.model.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BlockModelTest {

    private static final String PAGE = """
            <title>The mill race</title><nav><ul><li><a href=/a>Home</a><li><a href=/b>All our stories of the week</a></ul></nav>
            <article><h1>The mill race</h1><p>The race was dug in 1711, by hand, in one dry summer, and it has never been empty since.
            <p>Whoever owns the mill owns the water, says the deed, and whoever owns the water must keep the frogs.</article>
            <footer>Copyright, all rights reserved. Subscribe to our newsletter and follow us here</footer>
            """;

    private static Scene scene(String html) {
        Budget budget = new Budget(1_000_000);
        return new Scene(
                Layout.of(Jsoup.parse(html), budget),
                new Declared(List.of("The mill race"), "", List.of(), false, "", List.of()));
    }

    @Test
    void featuresHaveNamesOfTheirOwn() {
        assertThat(Features.NAMES).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9-]+"));
    }

    @Test
    void everyFeatureIsAFiniteNumber() {
        for (String html : List.of(PAGE, "<p>One", "<pre>a\n b</pre>", "<p>金鍾國，韓國歌手。")) {
            Scene scene = scene(html);
            for (Run run : scene.page.runs) {
                float[] row = Features.row(scene, run);
                assertThat(row).hasSize(Features.NAMES.size());
                for (int i = 0; i < row.length; i++) {
                    assertThat(row[i]).as(Features.NAMES.get(i)).isFinite();
                }
            }
        }
    }

    @Test
    void theShippedModelIsSmallAndTellsAStoryFromAFooter() throws IOException {
        try (InputStream in = BlockModel.class.getResourceAsStream("html-blocks.trees")) {
            assertThat(in.readAllBytes()).hasSizeLessThan(200_000);
        }
        Scene scene = scene(PAGE);
        double[] likely = BlockModel.shipped().probabilities(scene);
        for (Run run : scene.page.runs) {
            if (run.owner().tag.equals("p")) {
                assertThat(likely[run.position()]).as(run.text()).isGreaterThan(.5);
            }
            if (run.owner().tag.equals("footer")) {
                assertThat(likely[run.position()]).as(run.text()).isLessThan(.3);
                assertThat(BlockModel.shipped().because(scene, run)).hasSize(3);
            }
        }
    }

    @Test
    void theThresholdIsHalfTheExpectedF1WithinBounds() {
        List<Run> runs = scene(PAGE).page.runs;
        double[] sure = new double[runs.size()];
        sure[sure.length - 2] = 1;
        PageThreshold one = PageThreshold.of(runs, sure);
        assertThat(one.expected()).isCloseTo(1, within(1e-9));
        assertThat(one.value()).isEqualTo(.5);
        PageThreshold none = PageThreshold.of(runs, new double[runs.size()]);
        assertThat(none.expected()).isZero();
        assertThat(none.value()).isEqualTo(.25);
    }
}
