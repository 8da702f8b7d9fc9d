package io.cleanwire.text;

import io.cleanwire.phrases.Effect;
import io.cleanwire.phrases.Entry;
import io.cleanwire.phrases.Role;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where the article ends.
 *
 * <p>A line that the catalogue knows as an end is believed when the text around it agrees: enough prose above it, and
 * below it little prose or more residue close by. The first believed line wins; it and everything below it is residue.
 * All conditions compare words of prose, so they hold for a short post and a long report alike.
 */
final class EndOfArticle {

    private static final int LOOK_AHEAD = 8;
    private static final int COMMENT_LOOK_AHEAD = 6;
    private static final int MIN_BEFORE = 40;

    private static final Set<Role> STRONG_ROLES =
            Set.of(Role.COMMENT_FORM, Role.FOOTER, Role.SHARE, Role.NAV, Role.CONSENT);
    private static final Set<String> COMMENT_COUNTS = Set.of("wp.n_comments", "wp.n_thoughts", "bl.comments");
    private static final Set<String> COMMENT_MARKS = Set.of("wp.says", "wp.comment_ts", "wp.reply_link");

    /** Words of the name above a comment, or of its time. */
    private static final int NAME = 3;

    /** Lines of a post between two rows of buttons, and lines such as its time above its first sentence. */
    private static final int POST = 30;

    private static final int POST_HEAD = 3;

    /** Teasers have their titles between them; so many paragraphs together are a story. */
    private static final int PARAGRAPHS = 3;

    /** Labels that nobody knows between the story's last paragraph and another end of it, and the words of each. */
    private static final int LABELS = 2;

    private static final int LABEL_WORDS = 4;

    /** Words of a sentence; shorter ones are said by readers, too. */
    private static final int SENTENCE = 6;

    private final List<Line> lines;
    private final BitSet quoted;
    private final int[] proseUpTo;

    private EndOfArticle(List<Line> lines, BitSet quoted) {
        this.lines = lines;
        this.quoted = quoted;
        proseUpTo = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            proseUpTo[i + 1] =
                    proseUpTo[i] + (lines.get(i).prose() ? lines.get(i).words() : 0);
        }
    }

    /**
     * The line that ends the article; empty when it goes on to the last line.
     *
     * @param quoted lines that the story quotes
     */
    static OptionalInt find(List<Line> lines, BitSet quoted) {
        EndOfArticle end = new EndOfArticle(lines, quoted);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).entry().isPresent()
                    && end.endsAt(i, lines.get(i).entry().get())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    static boolean couldEnd(Entry entry) {
        return entry.effect() == Effect.END || entry.effect() == Effect.END_IF_CORROBORATED;
    }

    private boolean endsAt(int at, Entry entry) {
        if (!couldEnd(entry) || quoted.get(at) || Speakers.introduceQuotation(lines, at)) {
            return false;
        }
        int before = proseUpTo[at];
        int total = proseUpTo[lines.size()];
        int after = total - before;
        if (before < MIN_BEFORE
                || before < 0.2 * total
                || standsBelowEachPost(at, entry)
                || entry.role() == Role.RELATED && storyGoesOn(at)) {
            return false;
        }
        return strongEnd(at, entry, before, after)
                || corroborated(at, before, after)
                || commentsFollow(at, entry)
                || countsComments(at, entry);
    }

    /** Live blogs have a row of buttons below each of their posts: the same line before, and again, and posts between. */
    private boolean standsBelowEachPost(int at, Entry entry) {
        int before = next(at, -1, entry);
        int after = next(at, 1, entry);
        return before >= 0
                && after >= 0
                && proseUpTo[at] > proseUpTo[before]
                && proseUpTo[after] > proseUpTo[at]
                && proseUpTo[Math.min(lines.size(), at + 1 + POST_HEAD)] > proseUpTo[at];
    }

    /**
     * "More on this", a title, and the story again: paragraphs below each other before anything else ends it; fewer where
     * they follow the one title at once, for teasers have a title each and lead on.
     */
    private boolean storyGoesOn(int at) {
        int together = 0;
        if (goesOnBelowOneTitle(at) || isAboveParagraphs(at)) {
            return true;
        }
        for (int i = at + 1; i < lines.size() && together < PARAGRAPHS; i++) {
            if (lines.get(i).entry().filter(EndOfArticle::couldEnd).isPresent()) {
                return false;
            }
            together = lines.get(i).prose() ? together + 1 : 0;
        }
        return together == PARAGRAPHS;
    }

    /** A label whose list is lost stands right above two paragraphs; teasers have a title each. */
    private boolean isAboveParagraphs(int at) {
        return at + 2 < lines.size()
                && lines.get(at + 1).prose()
                && lines.get(at + 2).prose();
    }

    /**
     * One line that is no sentence, and nothing but paragraphs from there to another end of the story; one alone is the story's
     * last, if nothing leads on to the rest of it. Below two of them a label or two may stand before that end.
     */
    private boolean goesOnBelowOneTitle(int at) {
        int i = at + 1;
        if (i >= lines.size()
                || isParagraph(lines.get(i))
                || lines.get(i).entry().isPresent()) {
            return false;
        }
        int paragraphs = 0;
        boolean teaser = false;
        for (i++; i < lines.size() && (isParagraph(lines.get(i)) || isLone(lines.get(i))); i++) {
            paragraphs += isParagraph(lines.get(i)) ? 1 : 0;
            teaser |= lines.get(i).is("wp.continue");
        }
        for (int labels = 0; labels < LABELS && paragraphs > 1 && !teaser && isUnknownLabel(i); labels++) {
            i++;
        }
        return paragraphs > (teaser ? 1 : 0)
                && i < lines.size()
                && lines.get(i).entry().filter(EndOfArticle::couldEnd).isPresent();
    }

    private boolean isUnknownLabel(int at) {
        return at < lines.size()
                && lines.get(at).entry().isEmpty()
                && !lines.get(at).prose()
                && lines.get(at).words() <= LABEL_WORDS;
    }

    /** Running text, or a sentence that is short for it: the last of a story often is. Headlines ask questions, too. */
    static boolean isParagraph(Line line) {
        return line.prose()
                || line.entry().isEmpty()
                        && line.endsSentence()
                        && line.words() >= SENTENCE
                        && "?？؟!".indexOf(line.text().charAt(line.text().length() - 1)) < 0;
    }

    /** Residue between paragraphs that ends nothing: the label of an advertisement, of a paid text. */
    private static boolean isLone(Line line) {
        return line.entry().filter(entry -> !couldEnd(entry)).isPresent();
    }

    /** Where the same entry stands next; -1 when nowhere near. */
    private int next(int at, int step, Entry entry) {
        for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) <= POST; i += step) {
            if (lines.get(i).is(entry.id())) {
                return i;
            }
        }
        return -1;
    }

    private boolean strongEnd(int at, Entry entry, int before, int after) {
        if (entry.effect() != Effect.END || !STRONG_ROLES.contains(entry.role())) {
            return entry.effect() == Effect.END && residueAfter(at) >= 3;
        }
        return before >= 0.35 * (before + after) || after <= before || residueAfter(at) >= 3;
    }

    private boolean corroborated(int at, int before, int after) {
        if (after <= 0.12 * before) {
            return true;
        }
        int ends = endsAfter(at);
        return ends >= 2 && after <= before || (ends >= 1 || residueAfter(at) >= 4) && after <= 0.35 * before;
    }

    private boolean commentsFollow(int at, Entry entry) {
        if (!COMMENT_COUNTS.contains(entry.id())) {
            return false;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + 1 + COMMENT_LOOK_AHEAD); i++) {
            if (lines.get(i)
                    .entry()
                    .filter(next -> COMMENT_MARKS.contains(next.id()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** As many comments below the heading as it counts: each a name, and then what was said. */
    private boolean countsComments(int at, Entry entry) {
        int count = COMMENT_COUNTS.contains(entry.id()) ? number(lines.get(at).text()) : 0;
        int said = 0;
        boolean named = false;
        for (int i = at + 1; i < lines.size() && count > 1; i++) {
            Line line = lines.get(i);
            if (line.entry().filter(EndOfArticle::couldEnd).isPresent()) {
                break;
            }
            if (line.words() <= NAME && !line.prose()) {
                named = true;
            } else if (line.prose() || line.endsSentence()) {
                said += named ? 1 : 0;
                named = false;
            }
        }
        return count > 1 && said == count;
    }

    /** The digits of a short text, as one number; 0 when there are none or too many. */
    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && number < 1000; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            number = digit < 0 ? number : 10 * number + digit;
        }
        return number < 1000 ? number : 0;
    }

    private int residueAfter(int at) {
        int found = 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + 1 + LOOK_AHEAD); i++) {
            found += lines.get(i).entry().isPresent() ? 1 : 0;
        }
        return found;
    }

    private int endsAfter(int at) {
        int found = 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + 1 + LOOK_AHEAD); i++) {
            boolean end = lines.get(i).entry().filter(EndOfArticle::couldEnd).isPresent();
            found += end ? 1 : 0;
        }
        return found;
    }
}
