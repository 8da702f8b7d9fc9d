package io.cleanwire.text;

import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import io.cleanwire.phrases.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The title at the top of a text. Dumps write it twice, once as the page's heading and once as the post's; the first of
 * two becomes the title and the others leave the text. Rule {@code repeated-title}.
 */
final class TitleLines {

    private static final int TOP = 5;
    private static final int REPEATS = 12;
    private static final int TOPMOST = 4;
    private static final int MENU = 12;
    private static final int ADDRESSED = 30;

    /** No story is called "Skip to content", "Share this" or "By"; some are called "Leave a Reply". */
    private static final Set<Role> NO_TITLES =
            Set.of(Role.AD, Role.BYLINE, Role.CONSENT, Role.FOOTER, Role.NAV, Role.SHARE);

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 20;
    private static final double NEAR = 0.75;

    /** Shorter lines end where they like. */
    private static final int WIDE = 50;

    /** How many times longer another line is that can only have other words; most lines are, and need no key. */
    private static final int FAR_SHORTER = 2;

    /** What a title may open with before its first word. */
    private static final String OPENING_SIGNS = "“\"„«»‚‘'「『【《¿¡";

    /** The name of the site, as a print view heads it. */
    private static final Pattern NAMES_HOST = Pattern.compile("(?:^|[ (])www\\.[a-z0-9-]{2,60}\\.");

    /** The name of a Japanese company, as it signs what it tells the press. */
    private static final Pattern COMPANY = Pattern.compile("株式会社[^はがをのに、。]{1,20}|[^はがをのに、。]{1,20}株式会社");

    private static final int HEADLINE_WORDS = 3;
    private static final int LONGEST_SITE = 60;

    /** Between the title and the name of the site. */
    private static final List<String> BEFORE_SITE = List.of(" - ", " | ", " – ", " — ", ": ");

    private TitleLines() {}

    /**
     * Takes the title lines out.
     *
     * @param stretch the lines of the draft that are most likely the story
     * @param given the title where the producer gave one, else empty
     * @param url where the text came from, else empty
     * @return the title where the producer gave none, or gave it with the name of the site
     */
    static Optional<String> take(Draft draft, BestStretch stretch, String given, String url) {
        String title = Text.line(given);
        if (!title.isEmpty()) {
            Optional<String> bare = bare(draft, title);
            removeRepeats(draft, title, 0);
            return bare;
        }
        OptionalInt at = find(draft, stretch, url);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        String found = draft.line(at.getAsInt()).text();
        draft.lift(at.getAsInt());
        draft.beginBelow(at.getAsInt());
        removeRepeats(draft, found, at.getAsInt());
        return Optional.of(found);
    }

    /** The line that is a title which somebody took from the head of a page, without the site's name. */
    private static Optional<String> bare(Draft draft, String title) {
        return IntStream.range(0, Math.min(TOP, draft.size()))
                .mapToObj(draft::line)
                .filter(TitleLines::couldBeTitle)
                .map(Line::text)
                .filter(text -> withSite(title, text))
                .findFirst();
    }

    private static void removeRepeats(Draft draft, String title, int at) {
        String key = Text.key(title);
        int to = Math.min(draft.size(), Math.max(TOP, Math.min(at + REPEATS, draft.firstProse())));
        for (int i = 0; i < to; i++) {
            Line line = draft.line(i);
            String text = line.text();
            if (nearEqual(line, title, key)
                    || withSite(text, title)
                    || i < TOP && withSite(title, text)
                    || i < TOP && beginsWith(line, title, key) && line.entry().isEmpty()) {
                draft.remove(i, "repeated-title", RemovalReason.DUPLICATE_TITLE);
            }
        }
    }

    /** Menus and sections stand above a title; a story does not. */
    static void removeAbove(Draft draft, int title) {
        for (int i = 0; i < title; i++) {
            Line line = draft.line(i);
            if (line.isShort() && line.entry().isEmpty() && line.byline().isEmpty()) {
                draft.remove(i, "above-title", RemovalReason.NAV);
            }
        }
    }

    private static OptionalInt find(Draft draft, BestStretch stretch, String url) {
        return TitleScore.best(draft, stretch, url)
                .map(at -> firstOfEquals(draft, at))
                .or(() -> draft.hasProse() ? topmost(draft) : first(draft, url))
                .or(() -> label(draft))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Whether the longer is the shorter and a site's name; the name has no more words than the title. */
    static boolean withSite(String longer, String shorter) {
        int more = longer.length() - shorter.length();
        if (more < 3 || more > LONGEST_SITE || longer.length() > LONGEST) {
            return false;
        }
        boolean separated = longer.endsWith(shorter)
                ? BEFORE_SITE.stream().anyMatch(longer.substring(0, more)::endsWith)
                : longer.startsWith(shorter)
                        && BEFORE_SITE.stream().anyMatch(longer.substring(shorter.length())::startsWith);
        int words = separated ? Text.words(shorter) : 0;
        return words >= HEADLINE_WORDS && Text.words(longer) - words <= words;
    }

    /**
     * The first line, although the catalogue knows it: a story can be called "Leave a Reply". Only where nothing but
     * its own repetition, byline and date stand between it and the story.
     */
    private static Optional<Integer> label(Draft draft) {
        if (!draft.hasProse() || draft.firstProse() == 0 || draft.firstProse() >= TOP) {
            return Optional.empty();
        }
        Line first = draft.line(0);
        if (first.words() < 2
                || first.entry()
                        .filter(entry -> NO_TITLES.contains(entry.role()))
                        .isPresent()
                || !readsAsTitle(first)) {
            return Optional.empty();
        }
        for (int i = 1; i < draft.firstProse(); i++) {
            Line line = draft.line(i);
            if (!nearEqual(line, first.text(), first.key())
                    && Credit.names(line).isEmpty()
                    && !HeadLines.isDateline(line)) {
                return Optional.empty();
            }
        }
        return Optional.of(0);
    }

    /** Of two nearly equal lines that the text begins with the first. */
    private static int firstOfEquals(Draft draft, int at) {
        for (int i = 0; i < at && at < TOP; i++) {
            String upper = draft.line(i).text();
            String lower = draft.line(at).text();
            if (couldBeTitle(draft.line(i))
                    && nearEqual(draft.line(i), lower, draft.line(at).key())
                    && !withSite(upper, lower)) {
                return i;
            }
        }
        return at;
    }

    /** The line that a text begins with when its story follows, or that stands alone between a menu and its story. */
    private static Optional<Integer> topmost(Draft draft) {
        int first = draft.firstProse();
        if (first > 0 && first <= TOPMOST) {
            Line top = draft.line(0);
            if (couldBeTitle(top) && !runsOn(draft, 0) && (first == 1 || top.words() >= HEADLINE_WORDS)) {
                return Optional.of(0);
            }
        }
        boolean menu = first > 1 && first <= MENU;
        for (int i = 0; i < first - 1 && menu; i++) {
            menu = draft.line(i).entry().isPresent() || draft.line(i).words() <= 2;
        }
        return menu
                        && couldBeTitle(draft.line(first - 1))
                        && !runsOn(draft, first - 1)
                        && draft.line(first - 1).words() >= HEADLINE_WORDS
                ? Optional.of(first - 1)
                : Optional.empty();
    }

    /** A text without prose begins with its title, unless its address is another of its first lines. */
    private static Optional<Integer> first(Draft draft, String url) {
        Set<String> address = new HashSet<>(Urls.slugWords(url));
        for (int i = 0; i < Math.min(ADDRESSED, draft.size()) && !address.isEmpty(); i++) {
            if (couldBeTitle(draft.line(i))
                    && AddressedTitle.words(draft.line(i)).equals(address)) {
                return Optional.of(i);
            }
        }
        for (int i = 0; i < Math.min(TOP, draft.size()) && !runsOn(draft, i); i++) {
            if (couldBeTitle(draft.line(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean beginsWith(Line line, String shorter, String key) {
        String longer = line.text();
        return longer.length() <= LONGEST
                && longer.length() > shorter.length()
                && longer.length() <= shorter.length() + LONGEST_SITE
                && !differAtOnce(longer, shorter)
                && line.key().startsWith(key + " ");
    }

    /** Whether the first letters differ and are such as no key changes: most lines do, and need no key. */
    private static boolean differAtOnce(String one, String other) {
        char c = Character.toLowerCase(one.charAt(0));
        char d = Character.toLowerCase(other.charAt(0));
        return c != d && c >= 'a' && c <= 'z' && d >= 'a' && d <= 'z';
    }

    /** The first of three lines and more that touch, as wide as mails are, of which the next begins small. */
    static boolean runsOn(Draft draft, int at) {
        return draft.line(at).text().length() >= WIDE
                && at + 2 < draft.size()
                && draft.line(at + 1).text().length() >= WIDE
                && !draft.line(at + 1).apart()
                && !draft.line(at + 2).apart()
                && draft.line(at + 1).beginsSmall();
    }

    static boolean couldBeTitle(Line line) {
        return line.entry().isEmpty() && line.form() != Paragraph.Form.CONTINUED && readsAsTitle(line);
    }

    private static boolean readsAsTitle(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && line.words() >= 1
                && fewWords(line)
                && !line.bullet()
                && opensAsTitle(text)
                && text.chars().anyMatch(Character::isLetter)
                && !text.contains("://")
                && !NAMES_HOST.matcher(text).find()
                && !Credit.isLifetime(text)
                && (text.indexOf('_') < 0 || text.indexOf(' ') >= 0) // a word with one is somebody's login
                && !text.contains(" | ")
                && !text.contains(" > ")
                && !text.contains(" • ")
                && !text.contains(" ‹ ")
                && !text.contains(" › ")
                && !text.contains(" * ")
                && text.indexOf(" / ") == text.lastIndexOf(" / ")
                && (text.indexOf('»') <= 0 || text.lastIndexOf('«', text.indexOf('»')) >= 0) // or it is a path
                && ".,;:…।。։۔።။។".indexOf(text.charAt(text.length() - 1)) < 0
                && !Credit.isDate(text)
                && !text.contains(".(") // a caption, and behind it whose picture it is
                && !Credit.isCounted(text)
                && !Credit.isLabelledDate(text)
                && !COMPANY.matcher(text).matches()
                && line.byline().isEmpty();
    }

    /** Vowel signs of Indic scripts part what {@link Line#words} counts; between blanks there are fewer words. */
    private static boolean fewWords(Line line) {
        String text = line.text();
        return line.words() <= MOST_WORDS
                || text.chars().anyMatch(c -> Character.getType(c) == Character.COMBINING_SPACING_MARK)
                        && text.chars().filter(c -> c == ' ').count() < MOST_WORDS;
    }

    /** With a word, behind a sign or two that may stand before one. */
    private static boolean opensAsTitle(String text) {
        int at = 0;
        while (at < 2 && at + 1 < text.length() && (OPENING_SIGNS + ' ').indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** Same words, or at least {@value #NEAR} of all words shared; split at blanks, so that "2.0" is one word. */
    static boolean nearEqual(Line line, String other, String otherKey) {
        String one = line.text();
        int longer = Math.max(one.length(), other.length());
        if (longer > LONGEST || FAR_SHORTER * Math.min(one.length(), other.length()) < longer) {
            return false;
        }
        if (line.key().isEmpty()) {
            return false;
        }
        if (line.key().equals(otherKey)) {
            return true;
        }
        Set<String> left = words(one);
        Set<String> right = words(other);
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        int all = left.size() + right.size() - shared.size();
        return shared.size() >= NEAR * all;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split(" ", -1)));
    }
}
