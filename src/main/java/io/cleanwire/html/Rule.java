package io.cleanwire.html;

import io.cleanwire.model.RemovalReason;
import java.util.function.Predicate;

/**
 * One row of a table of furniture.
 *
 * @param id stable name, shown in explanations and metrics
 * @param reason what kind of thing it is
 * @param most largest share of the story's running text that the row may take; what holds more is no furniture
 * @param together the same for all boxes of one template: a story can be split over many, each a small share of it
 * @param matches whether an element is such a thing
 * @param because why the row is safe, for the next reader
 */
record Rule(String id, RemovalReason reason, double most, double together, Predicate<El> matches, String because) {

    /** What all boxes of one template may hold when the row says nothing else. */
    private static final double TOGETHER = .4;

    Rule(String id, RemovalReason reason, double most, Predicate<El> matches, String because) {
        this(id, reason, most, TOGETHER, matches, because);
    }

    /** Whether the row takes this element of this story. */
    boolean takes(El el, Story story) {
        return matches.test(el) && story.share(el) <= most;
    }
}
