package io.cleanwire.model;

import java.util.Optional;

/**
 * A picture by its absolute http(s) URL.
 *
 * @param alt what stands for it where it cannot be shown
 * @param caption what is written under it
 * @param credit whose it is
 * @param width in pixels, as declared
 * @param height in pixels, as declared
 */
public record Image(
        String url,
        Optional<String> alt,
        Optional<String> caption,
        Optional<String> credit,
        Optional<Integer> width,
        Optional<Integer> height) {

    /** The picture of a block; what is empty there is absent here. */
    static Image of(Block.Figure figure) {
        return new Image(
                figure.url(),
                Optional.empty(),
                present(figure.caption()),
                present(figure.credit()),
                Optional.empty(),
                Optional.empty());
    }

    /** This picture with what another description of it adds; of a copy at another address not the size. */
    public Image or(Image other) {
        boolean same = url.equals(other.url);
        return new Image(
                url,
                alt.or(other::alt),
                caption.or(other::caption),
                credit.or(other::credit),
                same ? width.or(other::width) : width,
                same ? height.or(other::height) : height);
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
