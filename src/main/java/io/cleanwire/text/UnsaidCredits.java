package io.cleanwire.text;

import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.phrases.Entry;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
            return date == 0 ? Credit.beside(line) : sure ? written(line) : perhaps(line);
        }
    }

    /** Paragraphs in which a place or a person of the story is named. */
    private static final int OPENING = 5;

    /** Words of a standfirst without a full stop; a line of names and roles has fewer. */
    private static final int STANDFIRST = 9;

    /** Weekday, day, time and its zone. */
    private static final int MOST_DATE_WORDS = 10;

    /** Between the staff and the date there is a button. */
    private static final int NEAR = 2;

    private static final int MOST_NAME_WORDS = 8; // of Chinese, each character is one

    /** What stands beside the author's name in a box below the story. */
    private static final Set<String> BOX =
            Set.of("bb.poster", "bl.profile", "jp.follow", "md.actions", "nt.actions", "nv.actions", "sh.follow");

    private static final Set<String> STAMPS = Set.of("nw.dateline", "wp.posted_on");

    private static final String READING = "md.readtime";

    private static final String BYLINE = "byline";

    /** The likeliest first. */
    private static final List<Place> PLACES = List.of(
            new Place(1, true),
            new Place(-1, true),
            new Place(0, true),
            new Place(1, false),
            new Place(2, true),
            new Place(-2, true),
            new Place(2, false),
            new Place(-1, false));

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
        BitSet stamped = stamped(dated);
        takeBesideDate(told, stamped, true);
        takeBesideDate(told, stamped, false);
        for (int i = end; i < draft.size() && told.namesNobody(); i++) {
            if (introducesAuthor(i)) {
                takeAgain(told, draft.line(i).text());
            }
        }
        int below = draft.title() + 1;
        if (told.namesNobody() && below > 0 && below + 1 < draft.size() && isAlone(below)) {
            told.takeNames(below, PersonNames.allWritten(HeadLines.bare(draft.line(below))));
        }
        removeRepeats(told);
        removeDateline(told, dated);
        removeTrades();
        removeStaff(dated);
    }

    /** Whoever it is that signs beside the date: the staff, and where they are. */
    private void removeStaff(BitSet dated) {
        for (int i = Math.max(from, draft.title() + 1); i < end; i++) {
            Line line = draft.line(i);
            int nearest = dated.nextSetBit(Math.max(from, i - NEAR));
            boolean beside = nearest >= 0 && nearest <= i + NEAR;
            if (beside && draft.isKept(i) && line.isShort() && line.entry().isEmpty()) {
                int comma = line.text().indexOf(',');
                if (PersonNames.isStaff(comma < 0 ? line.text() : line.text().substring(0, comma))) {
                    draft.remove(i, BYLINE, RemovalReason.BYLINE);
                }
            }
        }
    }

    /**
     * Where a date stands, or below the title how long ago that was, beside the reading time or alone. Above the title, and
     * above a reading time alone, a section stands.
     */
    private BitSet stamped(BitSet dated) {
        BitSet stamped = (BitSet) dated.clone();
        for (int i = draft.title() + 2; draft.title() >= 0 && i < end; i++) {
            Line line = draft.line(i);
            boolean ago = line.entry().map(Entry::id).filter(STAMPS::contains).isPresent();
            if (ago || line.is(READING) && line.text().indexOf('·') > 0) {
                stamped.set(i);
            }
        }
        return stamped;
    }

    /** The name again, as a page has it beside the author's picture. */
    private void removeRepeats(Told told) {
        for (int i = draft.title() + 1; i < end; i++) {
            if (draft.isKept(i) && told.authors().contains(draft.line(i).text())) {
                draft.remove(i, BYLINE, RemovalReason.BYLINE);
            }
        }
    }

    /** What a name signs as, on the line below it: a trade, or whatever stands between it and the date. */
    private void removeTrades() {
        for (int i = from; i + 1 < end; i++) {
            Line below = draft.line(i + 1);
            if (draft.rule(i).filter(BYLINE::equals).isPresent()
                    && draft.isKept(i + 1)
                    && below.entry().isEmpty()
                    && below.words() <= MOST_NAME_WORDS
                    && !below.endsSentence()
                    && (PersonNames.isTrade(below.text()) || isDatelineGone(i + 2))) {
                draft.remove(i + 1, BYLINE, RemovalReason.BYLINE);
            }
        }
    }

    /** @param unmentioned whether a name that title or story say does not count: it is a place or somebody in the story */
    private void takeBesideDate(Told told, BitSet dated, boolean unmentioned) {
        for (Place place : PLACES) {
            boolean below = place.sure || place.date >= 0 || draft.title() >= 0; // else the title may be the name
            for (int i = place.sure ? from : draft.title() + 1; below && i < end && told.namesNobody(); i++) {
                if (i + place.date >= 0 && dated.get(i + place.date)) {
                    told.takeNames(
                            i,
                            place.names(HeadLines.bare(draft.line(i)))
                                    .filter(names ->
                                            !unmentioned || names.stream().noneMatch(this::isMentioned)));
                }
            }
        }
    }

    private boolean isMentioned(String name) {
        boolean mentioned =
                draft.title() >= 0 && draft.line(draft.title()).text().contains(name);
        int prose = 0;
        for (int i = Math.max(draft.title(), 0); i < draft.size() && prose < OPENING && !mentioned; i++) {
            Line line = draft.line(i);
            prose += line.prose() ? 1 : 0;
            mentioned = (line.prose() || line.words() >= STANDFIRST && i > draft.title())
                    && line.text().contains(name);
        }
        return mentioned;
    }

    /** A name of any kind below the story, with a box about the author around it. */
    private boolean introducesAuthor(int at) {
        Line line = draft.line(at);
        if (line.entry().isPresent() || line.prose() || line.endsSentence() || line.words() > MOST_NAME_WORDS) {
            return false;
        }
        boolean box = at > 0 && draft.line(at - 1).is("wp.author");
        for (int i = at + 1; i <= at + 2 && i < draft.size() && !box; i++) {
            box = draft.line(i).entry().map(Entry::id).filter(BOX::contains).isPresent();
        }
        return box && line.text().codePoints().anyMatch(Character::isLetter);
    }

    /** The same name in the head, alone or behind "by" in the line with the date, is the author's. */
    private void takeAgain(Told told, String name) {
        for (int i = draft.title() + 1; i < end && told.namesNobody(); i++) {
            String text = draft.line(i).text();
            if (text.equals(name) || Credit.hasDate(draft.line(i)) && (' ' + text + ' ').contains(' ' + name + ' ')) {
                told.takeNames(i, Optional.of(List.of(name)));
            }
        }
    }

    /** Whether the line is the trade of whom the line above it names. */
    private boolean isTradeBelowName(int at) {
        return at > from
                && PersonNames.isTrade(draft.line(at).text())
                && PersonNames.allWritten(HeadLines.bare(draft.line(at - 1))).isPresent();
    }

    private boolean isDatelineGone(int at) {
        return at < end && draft.isRemoved(at) && Credit.hasDate(draft.line(at));
    }

    /** Between blank lines, or right above the story. */
    private boolean isAlone(int at) {
        return draft.line(at + 1).prose()
                || draft.line(at).apart() && draft.line(at + 1).apart();
    }

    /** Beside a date "Di Giulia" is no full name. */
    private static Optional<List<String>> written(String text) {
        return PersonNames.allWritten(text).map(names -> Credit.signed(text).orElse(names));
    }

    private static Optional<List<String>> perhaps(String text) {
        return Credit.signed(text).or(() -> PersonNames.perhapsWritten(text).map(List::of));
    }

    private void takeDate(Told told, int at, boolean dated) {
        if (dated
                && !HeadLines.isOther(draft.line(at))
                && told.tellsNoDate()
                && !Credit.isUpdate(draft.line(at).text())) {
            told.rememberDateline(draft.line(at).text());
        }
    }

    /** The line that told the date goes, where no more than a few words stand beside it. */
    private void removeDateline(Told told, BitSet dated) {
        for (int i = dated.nextSetBit(from); i >= 0 && i < end; i = dated.nextSetBit(i + 1)) {
            Line line = draft.line(i);
            if (draft.isKept(i)
                    && line.entry().isEmpty()
                    && line.words() <= MOST_DATE_WORDS
                    && told.isDateline(line.text())) {
                draft.remove(i, "dateline", RemovalReason.BYLINE);
            }
        }
    }
}
