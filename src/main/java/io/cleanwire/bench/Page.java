package io.cleanwire.bench;

import io.cleanwire.contract.HeaderNames;
import io.cleanwire.model.RawRecord;
import java.util.Map;

/**
 * A page in memory.
 *
 * @param name the file it came from
 * @param url where it was read, empty when nobody knows
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and large
record Page(String name, String url, byte[] bytes) {

    /** As a crawler would send it. The character set is not told: finding it is part of the cleaning. */
    RawRecord record() {
        return RawRecord.offline(
                bytes,
                url.isEmpty()
                        ? Map.of(HeaderNames.CONTENT_TYPE, "text/html")
                        : Map.of(HeaderNames.CONTENT_TYPE, "text/html", HeaderNames.ARTICLE_URL, url));
    }
}
