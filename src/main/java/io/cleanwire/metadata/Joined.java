package io.cleanwire.metadata;

import io.cleanwire.metadata.Agreement.Vote;
import io.cleanwire.normalise.Titles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Titles that are one headline with something around it: the name of a site or section that nobody declared, a kicker,
 * a cut at the end. Such a title votes for the headline that another family of sources gives bare.
 */
final class Joined {

    /** What stands on the page itself, with a kicker or a subtitle at times. */
    private static final Set<String> VISIBLE = Set.of("h1", "microdata", "entry-title");

    /** A title of these weighs enough to be the headline that others wrap. */
    private static final double MIN_WEIGHT = 2.2;

    /** Shorter headlines are inside longer ones by chance. */
    private static final int MIN_INSIDE = 12;

    private static final int MIN_CUT = 20;

    private Joined() {}

    static List<Vote<String>> of(List<Vote<String>> votes) {
        return votes.stream().map(vote -> whole(vote, votes).orElse(vote)).toList();
    }

    private static Optional<Vote<String>> whole(Vote<String> vote, List<Vote<String>> votes) {
        Optional<Vote<String>> best = Optional.empty();
        for (Vote<String> other : votes) {
            if (other.family().equals(vote.family()) || other.key().equals(vote.key())) {
                continue;
            }
            if (isCut(vote, other)) {
                return Optional.of(vote.joining(other).weighing(vote.weight() / 2));
            }
            boolean joins = other.weight() >= MIN_WEIGHT
                    && (VISIBLE.contains(vote.family())
                            ? !VISIBLE.contains(other.family()) && isInside(other, vote) && isOnlyVisible(vote, votes)
                            : !other.family().equals("social") && Titles.hasPart(vote.raw(), other.key()));
            if (joins && (best.isEmpty() || best.get().weight() < other.weight())) {
                best = Optional.of(other);
            }
        }
        return best.map(vote::joining);
    }

    /** Cut with an ellipsis; the longer one starts like it. */
    private static boolean isCut(Vote<String> vote, Vote<String> longer) {
        boolean cut = vote.value().endsWith("…") || vote.value().endsWith("...");
        return cut
                && vote.key().length() >= MIN_CUT
                && longer.key().length() > vote.key().length()
                && longer.key().startsWith(vote.key());
    }

    /** Whether a heading is a headline with a kicker before it or a subtitle behind it. */
    private static boolean isInside(Vote<String> bare, Vote<String> heading) {
        return bare.key().length() >= MIN_INSIDE
                && (heading.key().endsWith(" " + bare.key()) || heading.key().startsWith(bare.key() + " "));
    }

    private static boolean isOnlyVisible(Vote<String> heading, List<Vote<String>> votes) {
        return votes.stream()
                .allMatch(vote -> VISIBLE.contains(vote.family()) || !vote.key().equals(heading.key()));
    }
}
