package io.cleanwire.html;

import io.cleanwire.html.Cuts.Cut;
import io.cleanwire.model.RemovalReason;
import org.jspecify.annotations.Nullable;

/** Names what the model left out of a page: the furniture around it, by the rows of {@link Boilerplate}, or links. */
final class FurnitureNames {

    private final Scene scene;

    /** The cut of an element that was asked about. */
    private final @Nullable Cut[] known;

    private final Cut block;
    private final Cut linkBlock;
    private final Cut linkItem;

    FurnitureNames(Scene scene) {
        this.scene = scene;
        this.known = new Cut[scene.page.elements.size()];
        this.block = new Cut(Cuts.MODEL, RemovalReason.OTHER, scene.page.root);
        this.linkBlock = new Cut(Cuts.MODEL, RemovalReason.NAV, scene.page.root);
        this.linkItem = new Cut("link-item", RemovalReason.NAV, scene.page.root);
    }

    /** What the model left out gets the name of the furniture around it, where a row of the table has one. */
    Cut of(Run run) {
        Cut furniture = furniture(run.owner());
        if (!furniture.rule().equals(Cuts.MODEL)) {
            return furniture;
        }
        if (run.isLinkItem()) {
            return linkItem;
        }
        return run.linkShare() > .5 ? linkBlock : block;
    }

    /** The cut of the nearest named element; that of the model when none is. Each element is asked once. */
    private Cut furniture(El owner) {
        El el = owner;
        while (known[el.index] == null
                && el.parent != null
                && !el.contains(scene.best)
                && Boilerplate.of(el).isEmpty()) {
            el = el.parent;
        }
        @Nullable Cut found = known[el.index];
        if (found == null) {
            El place = el;
            found = el.contains(scene.best)
                    ? block
                    : Boilerplate.of(el)
                            .map(rule -> new Cut(rule.id(), rule.reason(), place))
                            .orElse(block);
            known[el.index] = found;
        }
        for (El below = owner; below != null && below != el; below = below.parent) {
            known[below.index] = found;
        }
        return found;
    }
}
