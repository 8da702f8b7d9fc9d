/**
 * The pipeline and the verdict: one raw record in, exactly one outcome out. Pure: no clock, no network, no
 * randomness, no logging per record.
 */
@NullMarked
package io.cleanwire.cleaner;

import org.jspecify.annotations.NullMarked;
