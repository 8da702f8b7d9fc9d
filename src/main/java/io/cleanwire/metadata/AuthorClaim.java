package io.cleanwire.metadata;

import io.cleanwire.normalise.Text;
import java.util.Optional;

/**
 * A source that says who wrote the page.
 *
 * @param source in the contract's vocabulary
 * @param name as written, one line
 * @param url of the author's page, as written
 * @param line where on the page it stands; {@link #DECLARED} when it is not shown
 */
record AuthorClaim(String source, String name, Optional<String> url, int line) {

    /** The line of what metas and scripts say. */
    static final int DECLARED = -1;

    private static final int MAX_LENGTH = 512;

    AuthorClaim {
        String text = Text.line(name.length() > MAX_LENGTH ? "" : name); // a page that is one link is no name
        name = text.startsWith(",") ? "" : text; // templates write "name, paper" where the name is missing, too
    }

    /** A claim that nobody sees. */
    static AuthorClaim declared(String source, String name, Optional<String> url) {
        return new AuthorClaim(source, name, url, DECLARED);
    }
}
