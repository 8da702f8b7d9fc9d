/**
 * Holds the container, the compose file, the manifests and the operators' documentation to the code that they speak of.
 */
package io.cleanwire.deploy;
