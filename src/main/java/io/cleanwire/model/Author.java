package io.cleanwire.model;

import java.util.Optional;

/**
 * Who wrote it.
 *
 * @param name as a person would write it, without "By" and without a role
 * @param type {@code Person} or {@code Organization} where a source says so
 * @param role such as "Political editor"
 * @param url absolute http(s) URL of the author's page
 */
public record Author(String name, Optional<String> type, Optional<String> role, Optional<String> url) {

    public static Author named(String name) {
        return new Author(name, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
