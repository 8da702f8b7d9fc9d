package io.cleanwire.normalise;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name a site goes by, as words and run together.
 *
 * @param key the words
 * @param joined the words without blanks, as a host name has them
 */
record SiteName(String key, String joined) {

    private static final int MIN_JOINED = 4;

    /** "The Lantern, news from the island": words of a slogan. */
    private static final int MORE_WORDS = 5;

    private static final String LOGO = "logo";

    /** The domain that a host name or an address is under; empty for any other name. */
    static Optional<String> domain(String name) {
        String host = Urls.isHttp(name) ? name : "http://" + name.toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0 || name.indexOf(' ') >= 0 ? Optional.empty() : Urls.registrableDomain(host);
    }

    /** The name, and for a host name or address the label that somebody registered. */
    static Stream<SiteName> of(String name, Optional<String> domain) {
        Stream<String> label = domain.map(text -> text.substring(0, text.indexOf('.'))).stream();
        Stream<String> plain = Urls.isHttp(name) ? Stream.empty() : Stream.of(name);
        return Stream.concat(plain, label)
                .map(Text::key)
                .filter(key -> !key.isEmpty())
                .map(key -> new SiteName(key, key.replace(" ", "")));
    }

    /** Whether a part of a title, as a key, is this name. */
    boolean is(String part) {
        return part.equals(key) || part.replace(" ", "").equals(joined);
    }

    /** Whether a text, as a key, is this name, once or more, and perhaps the word logo. */
    boolean fills(String text) {
        return is(text)
                || text.contains(key) && text.replace(key, "").replace(LOGO, "").isBlank();
    }

    /**
     * Whether a part of a title, as a key, holds this name as whole words, or run together when it is long enough, and
     * not so much more that it is a headline which speaks of the name.
     */
    boolean within(String part) {
        return is(part) || words(part) - words(key) <= MORE_WORDS && holds(part);
    }

    private static int words(String text) {
        return text.split(" ", -1).length;
    }

    private boolean holds(String part) {
        return (" " + part + " ").contains(" " + key + " ")
                || joined.length() >= MIN_JOINED && part.replace(" ", "").contains(joined);
    }
}
