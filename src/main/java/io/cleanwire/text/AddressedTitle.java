package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The headline that the address was made of. Above many a story stand two lines that could be its title, the headline and
 * the standfirst, and above those a banner that reads like a story; the address holds the words of one line.
 */
final class AddressedTitle {

    /** Fewer words in an address are a section, and in a line a label. */
    private static final int FEWEST = 3;

    /** The share of the address's words that a line must have; addresses are cut, and leave little words out. */
    private static final double LEAST = .6;

    /** The same below the first line of prose, where headings have words of the headline, too. */
    private static final double LEAST_BELOW = .8;

    private static final int ABOVE = 60;
    private static final int BELOW = 12;

    private final Draft draft;
    private final Set<String> address;

    private AddressedTitle(Draft draft, String url) {
        this.draft = draft;
        address = new HashSet<>(Urls.slugWords(url));
    }

    /** The line that says most of the address; of equals the shortest, and the one nearest to the story. */
    static Optional<Integer> find(Draft draft, String url) {
        AddressedTitle title = new AddressedTitle(draft, url);
        int prose = draft.firstProse();
        if (title.address.size() < FEWEST || !draft.hasProse()) {
            return Optional.empty();
        }
        return title.among(Math.max(0, prose - ABOVE), prose, LEAST)
                .or(() -> title.among(prose, Math.min(draft.size(), prose + BELOW), LEAST_BELOW));
    }

    /** Whether a line says most of the address. */
    static boolean confirms(Line line, String url) {
        Set<String> address = new HashSet<>(Urls.slugWords(url));
        return address.size() >= FEWEST && shared(line, address) >= LEAST * address.size();
    }

    private Optional<Integer> among(int from, int to, double least) {
        Optional<Integer> found = Optional.empty();
        int most = (int) Math.ceil(least * address.size());
        int words = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            Line line = draft.line(i);
            int shared = line.words() >= most && couldBeTitle(line) ? shared(line, address) : 0;
            if (shared > most || shared == most && line.words() <= words) {
                most = shared;
                words = line.words();
                found = Optional.of(i);
            }
        }
        return found;
    }

    private static boolean couldBeTitle(Line line) {
        return line.words() >= FEWEST && !line.prose() && TitleLines.couldBeTitle(line);
    }

    private static int shared(Line line, Set<String> address) {
        Set<String> words = new HashSet<>(Titles.foldedWords(Text.key(line.text())));
        words.retainAll(address);
        return words.size();
    }
}
