/**
 * The words of a page or a text as hashes: counted by kind while they are read, compared without a string for each. The
 * word lists of the learnt models are here.
 */
@NullMarked
package io.cleanwire.words;

import org.jspecify.annotations.NullMarked;
