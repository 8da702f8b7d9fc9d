package io.cleanwire.model;

import java.util.Optional;

/**
 * Signs that a text was published elsewhere first, as the page says it.
 *
 * @param agency the news agency that is credited
 * @param duplicateOf where the page says that the original is, on another site
 */
public record Syndication(Optional<String> agency, Optional<String> duplicateOf) {

    /** What it amounts to; an open list in the contract. */
    public String kind() {
        return agency.isPresent() ? "wire" : "republished";
    }
}
