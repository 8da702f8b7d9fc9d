/**
 * Bytes to payload: which format a record is in, which charset, which URL. Knows formats, not articles.
 */
@NullMarked
package io.cleanwire.intake;

import org.jspecify.annotations.NullMarked;
