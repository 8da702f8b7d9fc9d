package io.cleanwire.model;

import java.util.List;

/**
 * What a body engine found.
 *
 * @param blocks the article in reading order; empty when nothing was found
 * @param removed what was cut, in order of appearance
 * @param clues facts read on the way
 * @param facts counts for the verdict
 * @param extractor name of the strategy that produced the body
 * @param comments what readers wrote under it, in order; never part of the blocks
 * @param posts the entries of a live blog, in order
 */
public record Body(
        List<Block> blocks,
        List<Removal> removed,
        Clues clues,
        PageFacts facts,
        String extractor,
        List<String> comments,
        List<Post> posts) {

    /** A body without comments or posts. */
    public Body(List<Block> blocks, List<Removal> removed, Clues clues, PageFacts facts, String extractor) {
        this(blocks, removed, clues, facts, extractor, List.of(), List.of());
    }

    public Body {
        comments = List.copyOf(comments);
        posts = List.copyOf(posts);
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
    }

    /** The blocks' text, one blank line between blocks: {@code articleBody} of the contract. Joined at each call. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            String text = block.text();
            if (!text.isEmpty()) {
                out.append(out.length() == 0 ? "" : "\n\n").append(text);
            }
        }
        return out.toString();
    }
}
