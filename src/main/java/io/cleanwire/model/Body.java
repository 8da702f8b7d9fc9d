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
 * @param links the links of the blocks, each address once, in order; not all where there are very many
 */
public record Body(
        List<Block> blocks,
        List<Removal> removed,
        Clues clues,
        PageFacts facts,
        String extractor,
        List<String> comments,
        List<Post> posts,
        List<Link> links) {

    /** A body without comments, posts or links. */
    public Body(List<Block> blocks, List<Removal> removed, Clues clues, PageFacts facts, String extractor) {
        this(blocks, removed, clues, facts, extractor, List.of(), List.of(), List.of());
    }

    public Body {
        comments = List.copyOf(comments);
        posts = List.copyOf(posts);
        links = List.copyOf(links);
        blocks = List.copyOf(blocks);
        removed = List.copyOf(removed);
    }

    /** The pictures among the blocks, in order. */
    public List<Image> images() {
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .map(Image::of)
                .toList();
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
