/**
 * What residue says: forms, share rows, footers and menus, by platform and language. Data and its matcher; used by
 * {@code html} and {@code text} alike.
 */
@NullMarked
package io.cleanwire.phrases;

import org.jspecify.annotations.NullMarked;
