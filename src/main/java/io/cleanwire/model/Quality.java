package io.cleanwire.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * How good the record is.
 *
 * @param confidence 0 to 1, that the body is the article and nothing but it
 * @param flags what a reader should know, sorted
 * @param pageType what kind of page it was
 * @param access who may read it, as far as the page says; evidence only, never a reason to reject
 * @param accessEvidence the sources of {@code access}
 */
public record Quality(
        double confidence, Collection<Flag> flags, PageType pageType, Access access, List<String> accessEvidence) {

    /** What kind of page it was. An open list in the contract. */
    public enum PageType {
        ARTICLE,
        INDEX,
        CONSENT_WALL,
        BOT_WALL,
        ERROR_PAGE,
        PAYWALL_STUB,
        LIVE_BLOG,
        VIDEO,
        UNKNOWN;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who may read it. An open list in the contract. */
    public enum Access {
        FREE,
        METERED,
        SUBSCRIBER,
        UNKNOWN;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Quality {
        flags = List.copyOf(new TreeSet<>(Set.copyOf(flags)));
        accessEvidence = List.copyOf(accessEvidence);
    }
}
