/**
 * Candidates to fields, each with its evidence. Reads the tree, never changes it; knows nothing of bodies.
 */
@NullMarked
package io.cleanwire.metadata;

import org.jspecify.annotations.NullMarked;
