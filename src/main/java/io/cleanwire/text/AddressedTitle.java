package io.cleanwire.text;

import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import java.util.HashSet;
import java.util.Set;

/** The headline that the address was made of. */
final class AddressedTitle {

    /** Fewer words in an address are a section. */
    private static final int FEWEST = 3;

    /** The share of the address's words that a line must have; addresses are cut, and leave little words out. */
    private static final double LEAST = .6;

    private AddressedTitle() {}

    /** Whether a line says most of the address. */
    static boolean confirms(Line line, String url) {
        Set<String> address = new HashSet<>(Urls.slugWords(url));
        Set<String> words = words(line);
        words.retainAll(address);
        return address.size() >= FEWEST && words.size() >= LEAST * address.size();
    }

    /** The words of a line in the form that those of an address have. */
    static Set<String> words(Line line) {
        return new HashSet<>(Titles.foldedWords(line.key()));
    }
}
