package io.cleanwire.html;

import java.util.Optional;

/** Looks at one element inside the story's container and says whether it should go. Never changes the element. */
@FunctionalInterface
interface Pruner {

    /** The rule that cuts the element; empty when it stays. */
    Optional<Rule> judge(El el, Story story);
}
