/**
 * How right the cleaner is, on pages whose answers are known: the measures of the public benchmarks, figure for figure.
 * Knows neither Kafka nor how a command looks.
 */
@NullMarked
package io.cleanwire.evaluate;

import org.jspecify.annotations.NullMarked;
