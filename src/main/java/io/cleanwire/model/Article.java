package io.cleanwire.model;

import java.util.Locale;

/** A clean article: everything that goes to the clean topic. */
public record Article(
        Identity identity,
        Status status,
        Metadata metadata,
        Body body,
        Fingerprints fingerprints,
        Quality quality,
        Source source,
        Processing processing,
        String extensionsJson) {

    /** How complete the record is. */
    public enum Status {
        /** Body and headline were found. */
        OK,
        /** A body without a headline or date. */
        PARTIAL,
        /** Little text, or a teaser before a paywall. */
        THIN;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
