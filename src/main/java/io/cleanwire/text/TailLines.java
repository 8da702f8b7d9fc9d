package io.cleanwire.text;

import io.cleanwire.model.RemovalReason;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left between the last line of the story and the end: the author's own advertising (rule {@code author-promo}),
 * who the author is (rule {@code author-bio}) and short leftovers of menus and lists (rule {@code leftover}). Leftovers go only where other residue was found below
 * the story: a text that nobody dumped from a page ends with whatever its author put there, a verse or a signature.
 */
final class TailLines {

    private static final int MOST_LEFTOVERS = 40;

    private static final int LONGEST_BIO = 500;

    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_SITE = 60;

    private static final int COMPANY_WORDS = 8;

    private static final List<String> COMPANY =
            List.of(" Inc.", " Ltd.", " Co.", " Corp.", " L.P.", " S.A.", " S.p.A.");

    /** Shorter names are words, too. */
    private static final int SHORTEST_NAME = 3;

    /** Before a part of a recording: where in it the part begins. */
    private static final Pattern TIMED =
            Pattern.compile("^[(\\[]?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?[)\\]]? .{0,20}\\p{L}");

    private TailLines() {}

    private static boolean isItem(Line line) {
        return line.bullet() || TIMED.matcher(line.text()).find();
    }

    /**
     * @param lists what the story leads up to: a tail ends below it
     * @param authors whom the head of the text names
     */
    static void apply(Draft draft, int end, BitSet lists, List<String> authors) {
        Optional<String> title = draft.title() < 0
                ? Optional.empty()
                : Optional.of(draft.line(draft.title()).text());
        if (!draft.hasProse()) {
            return;
        }
        boolean residueBelow = draft.anyRemovedFrom(LineRules.lastProse(draft, end) + 1);
        int leftovers = 0;
        for (int i = end - 1; i > draft.firstProse(); i--) {
            Line line = draft.line(i);
            if (!draft.isKept(i)) {
                continue;
            }
            if (lists.get(i)) {
                return;
            }
            if (AuthorPromo.matches(line.text())) {
                draft.remove(i, "author-promo", RemovalReason.PROMO);
            } else if (title.filter(words -> isTitleAndSite(line.text(), words)).isPresent()) {
                draft.remove(i, "repeated-title", RemovalReason.DUPLICATE_TITLE);
            } else if (signs(line, authors)) {
                draft.remove(i, "byline", RemovalReason.BYLINE);
            } else if (isBio(draft, i, authors)) {
                draft.remove(i, "author-bio", RemovalReason.AUTHOR_BIO);
            } else if (residueBelow && SignOff.endsAt(draft, i)) {
                return;
            } else if (residueBelow
                    && ((line.isShort() || isCompany(line)) && !isItem(line) || isAddress(line))
                    && leftovers < MOST_LEFTOVERS) {
                draft.remove(i, "leftover", RemovalReason.OTHER);
                leftovers++;
            } else {
                return;
            }
        }
    }

    /** A few words that only the name of a company ends as a sentence. */
    private static boolean isCompany(Line line) {
        return line.words() <= COMPANY_WORDS && COMPANY.stream().anyMatch(line.text()::endsWith);
    }

    /** Where the page is to be found again, and nothing else. */
    private static boolean isAddress(Line line) {
        String text = line.text();
        return text.indexOf(' ') < 0 && (text.startsWith("http://") || text.startsWith("https://"));
    }

    /** The title again, and behind a sign the name of the site or its author. */
    private static boolean isTitleAndSite(String text, String title) {
        String behind = text.startsWith(title) ? text.substring(title.length()).strip() : "";
        return title.length() >= SHORTEST_TITLE
                && behind.length() <= LONGEST_SITE
                && !behind.isEmpty()
                && "|｜-–—:：·".indexOf(behind.charAt(0)) >= 0;
    }

    /** Names the authors again, with their address or "by" beside the name. */
    private static boolean signs(Line line, List<String> authors) {
        return !authors.isEmpty()
                && !line.prose()
                && Credit.byline(line).filter(authors::equals).isPresent();
    }

    /** Speaks of the author by name, as no author does, or stands right below the name. */
    private static boolean isBio(Draft draft, int at, List<String> authors) {
        String text = draft.line(at).text();
        String above = draft.line(at - 1).text();
        return text.length() <= LONGEST_BIO
                && authors.stream()
                        .filter(name -> name.length() >= SHORTEST_NAME)
                        .anyMatch(name -> above.equals(name) || text.startsWith(name + " ") && name.indexOf(' ') > 0);
    }
}
