package io.cleanwire.model;

import java.util.Optional;

/** A picture by its absolute http(s) URL. */
public record Image(String url, Optional<String> alt, Optional<String> caption, Optional<String> credit) {

    public static Image at(String url) {
        return new Image(url, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
