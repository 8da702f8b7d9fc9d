package io.cleanwire.metadata;

import io.cleanwire.metadata.Agreement.Vote;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a page says of its headline in other places: tells a heading that is the headline from a logo, a section or the
 * title of a form.
 *
 * @param titles words of each title the page declares
 * @param slug words of the address, empty when it is no headline
 */
record Support(List<Set<String>> titles, Set<String> slug) {

    /** Fewer words are a section or a number. */
    private static final int MIN_SLUG = 3;

    /** So many times shorter than the title, a heading is no headline. */
    private static final int SHORT = 5;

    static Support of(List<Vote<String>> titles, Optional<String> address) {
        Set<String> slug = new HashSet<>(address.map(Urls::slugWords).orElse(List.of()));
        return new Support(
                titles.stream().map(vote -> words(vote.value())).distinct().toList(),
                slug.size() < MIN_SLUG ? Set.of() : slug);
    }

    /**
     * How far a heading shares its words with the title, or the address, that is most like it: 0 to 1; negative when
     * the address speaks of a title, and that is another.
     */
    double share(String heading) {
        Set<String> words = words(heading);
        double most = likeness(words, slug);
        if (most == 0 && titles.stream().anyMatch(title -> shared(title, slug) >= 2)) {
            return -1;
        }
        for (Set<String> title : titles) {
            most = Math.max(most, likeness(words, title));
        }
        return most;
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Titles.foldedWords(Text.key(title)));
    }

    /** The share of the shorter of both that is in the other; long ones have more to say. */
    private static double likeness(Set<String> a, Set<String> b) {
        int fewer = Math.min(a.size(), b.size());
        if (fewer == 0) {
            return 0;
        }
        double common = shared(a, b);
        int more = Math.max(a.size(), b.size());
        if (SHORT * fewer <= more) {
            return common / more; // a word of the title is a chapter of the story
        }
        return 0.8 * common / fewer + 0.2 * common / more;
    }

    private static int shared(Set<String> a, Set<String> b) {
        int shared = 0;
        for (String word : a) {
            shared += b.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
