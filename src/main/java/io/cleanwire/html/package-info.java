/**
 * A parsed page to blocks: what is furniture, where the body is, which blocks it has. Never changes the tree it is
 * given, and knows nothing of metadata or of flattened text.
 */
@NullMarked
package io.cleanwire.html;

import org.jspecify.annotations.NullMarked;
