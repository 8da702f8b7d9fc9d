package io.cleanwire.html;

import io.cleanwire.model.RemovalReason;
import java.util.Optional;

/** Boxes made of links: related stories, tags, menus without a name. */
final class LinkLists implements Pruner {

    static final Rule LINKS = new Rule(
            "link-list",
            RemovalReason.RELATED,
            .05,
            el -> el.linkShare() >= .7,
            "all gold sets leave out list entries that are one link; running text with links has a lower share");

    static final Rule CARDS = new Rule(
            "cards",
            RemovalReason.RELATED,
            .35,
            el -> el.linkShare() >= .25,
            "three or more boxes of one template, each with a link of its own, are teasers");

    @Override
    public Optional<Rule> judge(El el, Story story) {
        if (el.words == 0) {
            return Optional.empty();
        }
        if (LINKS.takes(el, story)) {
            return Optional.of(LINKS);
        }
        return CARDS.takes(el, story) && isDeck(el, story) ? Optional.of(CARDS) : Optional.empty();
    }

    private static boolean isDeck(El el, Story story) {
        if (!el.tag.equals("div") && !el.tag.equals("section") && !el.tag.equals("ul")) {
            return false;
        }
        int cards = 0;
        int others = 0;
        String key = "";
        for (int i = el.index + 1; i < el.end; ) {
            El child = story.page().elements.get(i);
            i = child.end;
            boolean card = child.words >= 3 && child.words <= 90 && child.linkWords >= 3 && child.runs >= 1;
            if (card && (key.isEmpty() || key.equals(child.key)) && !child.tag.equals("p")) {
                key = child.key;
                cards++;
            } else if (child.words > 12) {
                others++;
            }
        }
        return cards >= 3 && others == 0;
    }
}
