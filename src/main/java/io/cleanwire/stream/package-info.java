/**
 * The only Kafka: the topology, its start and end, its health. Decides nothing about articles.
 */
@NullMarked
package io.cleanwire.stream;

import org.jspecify.annotations.NullMarked;
