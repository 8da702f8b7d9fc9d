/**
 * What cleaning costs, measured against parsing in the same process, and the pages that are built to cost much. Knows
 * neither Kafka nor how a command looks.
 */
@NullMarked
package io.cleanwire.bench;

import org.jspecify.annotations.NullMarked;
