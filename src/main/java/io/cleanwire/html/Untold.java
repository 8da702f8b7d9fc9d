package io.cleanwire.html;

import io.cleanwire.model.Block;
import io.cleanwire.model.Budget;
import io.cleanwire.model.Link;
import io.cleanwire.model.Removal;
import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A body that the tree of a page does not show, or only the beginning of.
 *
 * @param removed what stood between the blocks and is none
 * @param extractor where it was found
 */
record Untold(List<Block> blocks, List<Removal> removed, List<Link> links, String extractor) {

    private static final String STATE = "embedded-state";

    /** How likely a run is of the story where no model is asked. */
    private static final double SURE = 1;

    private static final double LINKED = .8;

    /** The paragraphs of a text, one a line. */
    static Untold ofLines(String text, String extractor) {
        List<Block> blocks = text.lines()
                .map(Text::line)
                .filter(line -> !line.isEmpty())
                .map(Block.Paragraph::new)
                .map(Block.class::cast)
                .toList();
        return new Untold(blocks, List.of(), List.of(), extractor);
    }

    /**
     * What the scripts of a page carry, read as a tree would be. The model does not judge it, for it has learnt from whole
     * pages; the rules do.
     *
     * @param titles what the page calls itself, as keys
     */
    static Untold ofState(
            Document page,
            Declared declared,
            Set<String> titles,
            BlockModel model,
            Catalogue catalogue,
            Budget budget) {
        String html = EmbeddedState.read(page, titles, budget);
        if (html.isEmpty()) {
            return new Untold(List.of(), List.of(), List.of(), STATE);
        }
        Layout layout = Layout.of(Jsoup.parse(html, page.baseUri()), budget);
        Scene scene = new Scene(layout, declared);
        FurnitureNames names = new FurnitureNames(scene);
        double[] likely = new double[layout.runs.size()];
        layout.runs.forEach(run -> likely[run.position()] = isBeside(run, names) ? 0 : SURE);
        Cuts cuts = Selection.of(scene, likely, SURE, titles, catalogue);
        List<Run> kept = cuts.kept();
        Figures figures = Figures.of(scene, kept, cuts.captions());
        BlockReader reader = BlockReader.read(scene, kept, figures);
        return new Untold(
                reader.blocks(),
                cuts.removed(new HashSet<>(figures.captions()), reader.starts(), model),
                Anchor.links(layout, kept),
                STATE);
    }

    /** What has the name of furniture, as an editor gives it to a box in a story, or is but a link to another one. */
    private static boolean isBeside(Run run, FurnitureNames names) {
        boolean linked = run.linkShare() > LINKED;
        return linked
                ? run.owner().stepsTo(Landmark.ITEM) == El.FAR
                : !names.of(run).rule().equals(Cuts.MODEL);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        blocks.forEach(block -> texts.add(block.text()));
        return texts;
    }

    int words() {
        return texts().stream().mapToInt(Text::words).sum();
    }
}
