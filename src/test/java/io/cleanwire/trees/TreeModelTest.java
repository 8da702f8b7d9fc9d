package io.cleanwire.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeModelTest {

    private static final List<String> NAMES = List.of("words", "link-share");

    private static final String TWO_TREES = """
            # cleanwire tree model 1
            # a comment
            tree
            link-share<0.5 0.25
             words<8 0.5
              =-0.25
              =1.5
             =-1
            tree
            =0.125
            """;

    private static TreeModel model(String text) throws IOException {
        return TreeModel.read(new StringReader(text), NAMES);
    }

    @Test
    void addsTheLeafThatEachTreeLeadsTo() throws IOException {
        TreeModel model = model(TWO_TREES);
        assertThat(model.score(new float[] {7.9f, .4f})).isEqualTo(-.125);
        assertThat(model.score(new float[] {8, .4f})).as("not below").isEqualTo(1.625);
        assertThat(model.score(new float[] {8, .5f})).isEqualTo(-.875);
    }

    @Test
    void creditsEachFeatureWithWhatItMoved() throws IOException {
        TreeModel model = model(TWO_TREES);
        float[] row = {20, .1f};
        double[] credit = new double[2];
        model.credit(row, credit);
        assertThat(credit).containsExactly(1, .25);
        assertThat(.25 + .125 + credit[0] + credit[1]).isCloseTo(model.score(row), within(1e-9));
    }

    @Test
    void knowsWhichFeaturesItLooksAt() throws IOException {
        assertThat(model("# cleanwire tree model 1\ntree\nwords<8 0.5\n =1\n =2\n")
                        .used(2))
                .containsExactly(true, false);
    }

    @Test
    void saysWhereAFileIsWrong() {
        assertThatThrownBy(() -> model("tree\n=1\n")).hasMessageContaining("begins with");
        assertThatThrownBy(() -> model("# cleanwire tree model 1\ntree\nages<8 0.5\n =1\n =2\n"))
                .hasMessageContaining("line 3")
                .hasMessageContaining("ages<8");
        assertThatThrownBy(() -> model("# cleanwire tree model 1\ntree\nwords<x 0.5\n =1\n =2\n"))
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> model("# cleanwire tree model 1\ntree\nwords<8 0.5\n =1\n"))
                .hasMessageContaining("cut off");
    }
}
