/**
 * Quarkus: start, configuration, wiring, HTTP, probes, meters. The only room that sees Quarkus.
 */
@NullMarked
package io.cleanwire.app;

import org.jspecify.annotations.NullMarked;
