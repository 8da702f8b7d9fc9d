/**
 * The nouns: what enters, what leaves, and what is known about it. Plain values only; no behaviour beyond
 * invariants, and nothing of Kafka, Quarkus, JSON or HTML.
 */
@NullMarked
package io.cleanwire.model;

import org.jspecify.annotations.NullMarked;
