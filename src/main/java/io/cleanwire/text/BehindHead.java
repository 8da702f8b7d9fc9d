package io.cleanwire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands behind a title or a date, before the story: a time, names, buttons. */
final class BehindHead {

    /** Unknown words between two things that are known, such as a time zone or a name. */
    private static final int GAP = 3;

    /** Behind a time of day, and part of it. */
    private static final Set<String> OF_THE_CLOCK = Set.of("uhr", "uur", "h", "hs", "hrs", "am", "pm", "год", "ч", "น");

    private final HeadWords page;

    /** Where the time ends that stands first; the beginning where none does. */
    final int date;

    private final List<Part> parts = new ArrayList<>();
    private int at;
    private boolean believed;

    /** A part of the head, from one word to before another. */
    record Part(int from, int to) {}

    BehindHead(HeadWords page, int from) {
        this.page = page;
        at = from;
        while (at < page.end
                && (page.bare(at).isEmpty()
                        || page.isTime(at)
                        || at > 0 && page.isTime(at - 1) && OF_THE_CLOCK.contains(page.bare(at)))) {
            at++;
        }
        date = at;
        int weight = at > from ? 1 : 0;
        for (int length = next(); length > 0; length = next()) {
            weight += page.labels[at] > 0 ? Math.min(2, page.labels[at]) : 0;
            parts.add(new Part(at, at + length));
            at += length;
        }
        believed |= weight >= 2;
    }

    List<Part> parts() {
        return parts;
    }

    /** The place of the story's first word. */
    int story() {
        return at;
    }

    /** Whether names or enough buttons say that what stands before is a head. */
    boolean isBelieved() {
        return believed;
    }

    /** The length of the next part of the head; 0 when the story begins. */
    private int next() {
        for (int from = Math.min(page.end, at + HeadWords.NAME_WORDS); from > at + 1; from--) {
            boolean apart = from < page.end && (page.labels[from] > 0 || HeadWords.isCapital(page.words.get(from)));
            if (apart && page.isByline(at, from)) {
                believed = true;
                return from - at;
            }
        }
        int length = page.knownAt(at);
        if (length > 0 || at >= page.end) {
            return length;
        }
        for (int from = Math.min(page.end, at + HeadWords.NAME_WORDS); from > at + 1 && page.labels[at] == 0; from--) {
            if (Credit.hasDigit(page.text(at, from)) && page.known.isKnown(page.text(at, from))) {
                return from - at;
            }
        }
        if (at == date && at + 2 < page.end && HeadWords.isCapital(page.words.get(at + 2)) && page.isName(at)) {
            return 2;
        }
        boolean small = false;
        for (int gap = 1; gap <= GAP; gap++) {
            small |= at + gap <= page.end && HeadWords.isSmall(page.words.get(at + gap - 1));
            if (page.row(at + gap) >= (small ? 3 : 2) && !page.sentenceEnds(at, at + gap)) {
                return gap;
            }
        }
        return 0;
    }
}
