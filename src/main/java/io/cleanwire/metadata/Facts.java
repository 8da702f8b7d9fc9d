package io.cleanwire.metadata;

import io.cleanwire.model.Image;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known about the record beside the page.
 *
 * @param url the final URL, else the requested one
 * @param latest fetch time, else the broker's timestamp; a date more than 26 hours later is in the future
 * @param bodyText the text of the article, empty when none was found
 * @param images the pictures that stand in it, in order
 */
public record Facts(Optional<String> url, Optional<Instant> latest, String bodyText, List<Image> images) {

    public Facts {
        images = List.copyOf(images);
    }

    /** Of an article without pictures. */
    public Facts(Optional<String> url, Optional<Instant> latest, String bodyText) {
        this(url, latest, bodyText, List.of());
    }
}
