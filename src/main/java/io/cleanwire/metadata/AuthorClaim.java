package io.cleanwire.metadata;

import io.cleanwire.normalise.Text;
import java.util.Optional;

/**
 * A source that says who wrote the page.
 *
 * @param source in the contract's vocabulary
 * @param name as written, one line
 * @param organization whether the source says it is one
 * @param url of the author's page, as written
 */
record AuthorClaim(String source, String name, boolean organization, Optional<String> url) {

    private static final int MAX_LENGTH = 512;

    AuthorClaim {
        name = Text.line(name.length() > MAX_LENGTH ? "" : name); // a page that is one link is no name
    }

    static AuthorClaim person(String source, String name) {
        return new AuthorClaim(source, name, false, Optional.empty());
    }
}
