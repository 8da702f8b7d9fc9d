/**
 * Commands for people. Data on stdout, everything else on stderr.
 */
@NullMarked
package io.cleanwire.cli;

import org.jspecify.annotations.NullMarked;
