package io.cleanwire.html;

import io.cleanwire.model.RemovalReason;
import java.util.function.Predicate;

/**
 * One row of a table of furniture.
 *
 * @param id stable name, shown in explanations and metrics
 * @param reason what kind of thing it is
 * @param matches whether an element is such a thing
 * @param because why the row is safe, for the next reader
 */
record Rule(String id, RemovalReason reason, Predicate<El> matches, String because) {}
