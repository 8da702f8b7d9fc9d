/**
 * Boosted trees, read from a data file and asked for a score. Knows nothing of pages or texts: the rooms that use it name
 * their features. Training is not here but in {@code src/training}.
 */
@NullMarked
package io.cleanwire.trees;

import org.jspecify.annotations.NullMarked;
