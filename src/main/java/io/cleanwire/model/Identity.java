package io.cleanwire.model;

import java.util.Optional;

/**
 * Which article a record is about.
 *
 * @param id first 32 hex digits of SHA-256 of the normalised URL, or of {@code "sha256:" + inputSha256} without one
 * @param url the final URL, else the requested one
 * @param normalizedUrl the URL after canonicalisation; the key on the clean topic
 * @param domain registrable domain (Public Suffix List)
 */
public record Identity(String id, Optional<String> url, Optional<String> normalizedUrl, Optional<String> domain) {

    /** The key on the clean and rejected topics: the normalised URL, or the id where there is none. */
    public String key() {
        return normalizedUrl.orElse(id);
    }
}
