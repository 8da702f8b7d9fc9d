package io.cleanwire.html;

import io.cleanwire.model.RemovalReason;
import java.util.Optional;

/** What a reader does not see. Some sites unhide the story by script, so an element that holds much of it stays. */
final class Hidden implements Pruner {

    static final Rule RULE = new Rule(
            "hidden", RemovalReason.HIDDEN, .4, el -> el.hidden, "no reader sees it, unless it is the story itself");

    @Override
    public Optional<Rule> judge(El el, Story story) {
        boolean hiddenHere = el.hidden && (el.parent == null || !el.parent.hidden);
        return hiddenHere && RULE.takes(el, story) ? Optional.of(RULE) : Optional.empty();
    }
}
