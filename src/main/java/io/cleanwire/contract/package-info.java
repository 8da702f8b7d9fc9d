/**
 * Records to JSON and headers, as the published contract has them.
 */
@NullMarked
package io.cleanwire.contract;

import org.jspecify.annotations.NullMarked;
