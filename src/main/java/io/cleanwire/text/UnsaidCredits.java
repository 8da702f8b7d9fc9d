package io.cleanwire.text;

import io.cleanwire.normalise.PersonNames;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Dates and names that stand in a head without a word: a date among others, a name beside the date, below a label, or
 * alone right below the title, between blank lines or right above the story.
 *
 * @param from the first line of the head
 * @param end the line after its last
 */
record UnsaidCredits(Draft draft, int from, int end) {

    /**
     * Where a name stands.
     *
     * @param date so many lines from the name; 0 where both stand in one line
     * @param sure whether the line must be a name as people write theirs
     */
    private record Place(int date, boolean sure) {

        Optional<List<String>> names(String line) {
            return date == 0 ? Credit.beside(line) : sure ? PersonNames.allWritten(line) : perhaps(line);
        }
    }

    /** The likeliest first. */
    private static final List<Place> PLACES = List.of(
            new Place(1, true),
            new Place(-1, true),
            new Place(0, true),
            new Place(1, false),
            new Place(2, true),
            new Place(-2, true),
            new Place(2, false));

    /** Says what the lines tell. */
    void tell(Told told) {
        BitSet dated = new BitSet();
        for (int i = from; i < end; i++) {
            dated.set(i, Credit.hasDate(draft.line(i)));
        }
        for (int i = draft.title() + 1; i < end; i++) {
            takeDate(told, i, dated.get(i));
        }
        for (int i = draft.title() - 1; i >= from; i--) {
            takeDate(told, i, dated.get(i));
        }
        for (int i = from; i < end && told.namesNobody(); i++) {
            if (i > 0 && HeadLines.isLabel(draft.line(i - 1))) {
                int name = isTradeBelowName(i - 1) ? i - 2 : i;
                told.takeNames(name, PersonNames.allWritten(HeadLines.bare(draft.line(name))));
            }
        }
        for (Place place : PLACES) {
            for (int i = place.sure ? from : draft.title() + 1; i < end && told.namesNobody(); i++) {
                if (i + place.date >= 0 && dated.get(i + place.date)) {
                    told.takeNames(i, place.names(HeadLines.bare(draft.line(i))));
                }
            }
        }
        int below = draft.title() + 1;
        if (told.namesNobody() && below > 0 && below + 1 < draft.size() && isAlone(below)) {
            told.takeNames(below, PersonNames.allWritten(HeadLines.bare(draft.line(below))));
        }
    }

    /** Whether the line is the trade of whom the line above it names. */
    private boolean isTradeBelowName(int at) {
        return at > from
                && PersonNames.isTrade(draft.line(at).text())
                && PersonNames.allWritten(HeadLines.bare(draft.line(at - 1))).isPresent();
    }

    /** Between blank lines, or right above the story. */
    private boolean isAlone(int at) {
        return draft.line(at + 1).prose()
                || draft.line(at).apart() && draft.line(at + 1).apart();
    }

    private static Optional<List<String>> perhaps(String text) {
        return Credit.signed(text).or(() -> PersonNames.perhapsWritten(text).map(List::of));
    }

    private void takeDate(Told told, int at, boolean dated) {
        if (dated && told.tellsNoDate() && !Credit.isUpdate(draft.line(at).text())) {
            told.rememberDateline(draft.line(at).text());
        }
    }
}
