package io.cleanwire.metadata;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known about the record beside the page.
 *
 * @param url the final URL, else the requested one
 * @param latest fetch time, else the broker's timestamp; a date more than 26 hours later is in the future
 * @param bodyText the text of the article, empty when none was found
 */
public record Facts(Optional<String> url, Optional<Instant> latest, String bodyText) {}
