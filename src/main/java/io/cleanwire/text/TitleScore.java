package io.cleanwire.text;

import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import io.cleanwire.words.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which line of a page's dump is its title: the line for which most speaks, added up. What it has of the address and of
 * the story's words, whether byline or date stand below it, whether the head says it again, how far it is from the story.
 *
 * <p>The weights are log odds, fitted on 1,800 dumps (one line of each, or none, is its title) and rounded to quarters;
 * but the base is higher than fitted, so that fewer titles are missed, and {@code TOPMOST} and {@code CREDIT_NEAR} were set by hand.
 */
final class TitleScore {

    /** Lines above the story that are looked at, lines below its beginning, and lines at the top of the text. */
    private static final int ABOVE = 100;

    private static final int BELOW = 12;
    private static final int TOP = 5;

    /** Characters of the story that say what it speaks of. */
    private static final int ENOUGH = 4000;

    /** A story that begins so near the top begins at once. */
    private static final int FEW_LINES = 8;

    /** Lines below a title in which byline or date stand. */
    private static final int CREDIT = 7;

    /** Fewer words in an address are a section. */
    private static final int FEWEST = 3;

    /** Lines above a title in which those of another stand. */
    private static final int BELOW_CREDITS = 10;

    /** A line for which less speaks is no title. */
    private static final double LEAST = -1;

    /** No address speaks for a title then; set by hand. */
    private static final double LEAST_WITHOUT_ADDRESS = -1.5;

    private static final double BASE = -1.25;
    private static final double ADDRESS = 1;
    private static final double ADDRESS_BOTH_WAYS = 1.5;
    private static final double NO_ADDRESS = -1.5;
    private static final double AGAIN = .5;
    private static final double WITH_SITE = 1.25;
    private static final double IN_FIRST_LINE = 1.25;
    private static final double TOPIC = 2.25;
    private static final double CREDIT_NEXT = 2.25;
    private static final double CREDIT_NEAR = 1;

    /** The name of a person above a date, with a title beside it; set by hand. */
    private static final double AUTHOR = -1;

    /** So far below such a name its title may stand. */
    private static final int NEAR = 4;

    /** A date right above, as agencies of some countries print it; set by hand. */
    private static final double DATE_BEFORE = .5;

    /** The same words right above or below, as a page's heading and its trail; set by hand. */
    private static final double BESIDE_ITSELF = 1;

    private static final int BESIDE_WORDS = 4;

    /** Two paragraphs below each other stand above it, which are the story's then; set by hand. */
    private static final double BELOW_PROSE = -1.5;

    /** A line that could be the title, and its byline or date, stand above it; set by hand. */
    private static final double BELOW_CREDIT = -1;

    /** Whoever it is by, above a date: no name, and no title; set by hand. */
    private static final double BYLINE = -2.5;

    private static final int BYLINE_WORDS = 6;

    /** What such a line begins with. */
    private static final Set<String> BY = Set.of(
            "by", "von", "par", "por", "di", "da", "do", "de", "door", "av", "af", "przez", "od", "от", "oleh", "na",
            "ni", "theo", "tekst");

    /** A standfirst is seldom so much shorter than its title. */
    private static final double LONGER = .8;

    private static final double PROSE_NEXT = 1;
    private static final double LIKE_NEXT = .5;
    private static final double LIKE_BEFORE = -.5;
    private static final double SEPARATOR = -.75;
    private static final double BOILERPLATE = -.25;
    private static final double FIRST_LINE = .25;

    /** The first line of a text whose story begins at once, and below which no menu stands. */
    private static final double TOPMOST = 1.25;

    /** The same where what is below might be a menu, which is below the name of the site. */
    private static final double TOPMOST_ABOVE_MENU = .5;

    /** Where readers sign in right below it, set by hand. */
    private static final double ABOVE_SIGN_IN = -.25;

    /** What the number of a paper begins with. */
    private static final Set<String> ISSUE = Set.of(
            "issue", "no.", "nr.", "n°", "nº", "№", "vol.", "volume", "edition", "ausgabe", "numéro", "número",
            "numero", "nummer", "numer", "выпуск", "випуск", "sayı", "číslo", "edición", "edição");

    private static final int LONGEST_ISSUE = 8;

    /** What stands right below the name of a site. */
    private static final Set<String> OF_SITE = Set.of("nw.account", "ss.subscribe");

    /** By how many words it has: none, one, two, three, four, five. */
    private static final double[] WORDS = {-3, -3, -2.25, -2, -1, -1};

    private final Draft draft;
    private final Set<String> address;
    private final int start;
    private final int from;
    private final int to;
    private final Map<String, Integer> said = new HashMap<>();
    private final Stems story;
    private final Set<String> firstLine;
    private final BitSet asked = new BitSet();
    private final BitSet credits = new BitSet();

    private TitleScore(Draft draft, BestStretch stretch, String url) {
        this.draft = draft;
        address = new HashSet<>(Urls.slugWords(url));
        int begin = 0;
        while (begin < draft.size() && stretch.distance(begin) < 0) {
            begin++;
        }
        start = begin;
        from = Math.max(0, start - ABOVE);
        to = Math.min(draft.size(), start + BELOW);
        story = words(stretch);
        for (int i = 0; i < to; i = next(i)) {
            said.merge(draft.line(i).key(), 1, Integer::sum);
        }
        firstLine = new HashSet<>(List.of(draft.line(0).key().split(" ", -1)));
    }

    /** The line; empty when too little speaks for each of them. */
    static Optional<Integer> best(Draft draft, BestStretch stretch, String url) {
        return draft.hasProse() ? new TitleScore(draft, stretch, url).best() : Optional.empty();
    }

    /** The next line that is looked at. */
    private int next(int at) {
        return at + 1 == Math.min(TOP, from) ? from : at + 1;
    }

    private Stems words(BestStretch stretch) {
        List<String> prose = new ArrayList<>();
        int length = 0;
        for (int i = start; i < draft.size() && stretch.distance(i) <= 0 && length < ENOUGH; i++) {
            if (draft.line(i).prose()) {
                String text = draft.line(i).text();
                prose.add(text.substring(0, Math.min(text.length(), ENOUGH)));
                length += Math.min(text.length(), ENOUGH);
            }
        }
        Stems words = new Stems(length);
        prose.forEach(words::add);
        return words;
    }

    private Optional<Integer> best() {
        Optional<Integer> found = Optional.empty();
        double most = address.size() < FEWEST ? LEAST_WITHOUT_ADDRESS : LEAST;
        for (int i = 0; i < to; i = next(i)) {
            Line line = draft.line(i);
            if (line.prose() || line.entry().isPresent()) {
                continue;
            }
            double score = score(i, line); // few are high enough for the questions that cost much
            if (score + CREDIT_NEXT + BESIDE_ITSELF <= most || !couldBeTitle(i)) {
                continue;
            }
            score += credit(i);
            if (score + BESIDE_ITSELF > most) {
                score += above(i) + (isAuthor(i) ? AUTHOR : 0) + (isByline(i) ? BYLINE : 0);
            }
            if (score > most) {
                most = score;
                found = Optional.of(i);
            }
        }
        return found.map(this::aboveStandfirst);
    }

    /** Of two lines that no address tells apart, above byline or date, the upper, for the lower is its standfirst. */
    private int aboveStandfirst(int at) {
        boolean signed = at > 1
                && at + 1 < draft.size()
                && Credit.names(draft.line(at + 1)).isEmpty()
                && PersonNames.written(draft.line(at - 1).text()).isPresent();
        int upper = signed ? at - 2 : at - 1;
        boolean two = address.size() < FEWEST
                && upper >= 0
                && isLike(draft.line(upper))
                && draft.line(upper).words() > BESIDE_WORDS
                && draft.line(upper).shape().separators() == 0
                && LONGER * draft.line(upper).text().length()
                        < draft.line(at).text().length()
                && couldBeTitle(upper)
                && credit(at) == CREDIT_NEXT;
        return two && (upper == 0 || !isLike(draft.line(upper - 1))) ? upper : at;
    }

    private boolean couldBeTitle(int at) {
        Line line = draft.line(at);
        return TitleLines.couldBeTitle(line) && !TitleLines.runsOn(draft, at) && !isIssue(line);
    }

    /** All but what stands below it. */
    private double score(int at, Line line) {
        String key = line.key();
        return BASE
                + ofAddress(key)
                + (said.getOrDefault(key, 0) > 1 ? AGAIN : 0)
                + (hasSite(at, line) ? WITH_SITE : 0)
                + (at == 0 ? ofTop() : IN_FIRST_LINE * ofFirstLine(key))
                + TOPIC * story.share(line.text())
                + (line.words() < WORDS.length ? WORDS[line.words()] : 0)
                + neighbours(at)
                + distance(start - at)
                + (line.shape().separators() > (isQuoted(line.text()) ? 2 : 0) ? SEPARATOR : 0)
                + BOILERPLATE * Math.min(line.shape().boilerplateWords(), 3);
    }

    private double ofTop() {
        if (draft.size() > 1 && isOfSite(draft.line(1))) {
            return ABOVE_SIGN_IN;
        }
        if (start > FEW_LINES) {
            return FIRST_LINE;
        }
        return draft.size() > 1 && mayBeMenu(draft.line(1)) ? TOPMOST_ABOVE_MENU : TOPMOST;
    }

    /** Readers sign in below the name of a site, and leave its menu from there. */
    private static boolean isOfSite(Line line) {
        return line.entry().filter(entry -> OF_SITE.contains(entry.id())).isPresent();
    }

    /** Whether the line is a few words of which none begins small. */
    private static boolean mayBeMenu(Line line) {
        String[] words = line.text().split(" ", -1);
        return words.length >= 3
                && Arrays.stream(words)
                        .noneMatch(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)));
    }

    private double ofAddress(String key) {
        if (address.size() < FEWEST) {
            return 0;
        }
        Set<String> words = new HashSet<>(Titles.foldedWords(key));
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(address);
        double share = (double) shared.size() / address.size();
        double back = words.isEmpty() ? 0 : (double) shared.size() / words.size();
        return (share >= .5 ? ADDRESS * share : 0) + ADDRESS_BOTH_WAYS * share * back + (share < .34 ? NO_ADDRESS : 0);
    }

    /** Whether another line is this one and the name of the site. */
    private boolean hasSite(int at, Line line) {
        for (int i = 0; i < to; i = next(i)) {
            if (i != at && TitleLines.withSite(draft.line(i).text(), line.text())) {
                return true;
            }
        }
        return false;
    }

    /** The share of its words that the first line has, which a dump of all of a page takes from its head. */
    private double ofFirstLine(String key) {
        String[] words = key.split(" ", -1);
        int shared = 0;
        for (String word : words) {
            shared += firstLine.contains(word) ? 1 : 0;
        }
        double share = (double) shared / words.length;
        return share >= .6 ? share : 0;
    }

    private double neighbours(int at) {
        Optional<Line> before = at == 0 ? Optional.empty() : Optional.of(draft.line(at - 1));
        Optional<Line> after = at + 1 == draft.size() ? Optional.empty() : Optional.of(draft.line(at + 1));
        return (after.filter(Line::prose).isPresent() ? PROSE_NEXT : 0)
                + (after.filter(line -> isLike(line) && line.words() < 25).isPresent() ? LIKE_NEXT : 0)
                + (before.filter(TitleScore::isLike).isPresent() ? LIKE_BEFORE : 0)
                + (before.filter(line -> Credit.hasDigit(line.text()) && HeadLines.isDateline(line))
                                .isPresent()
                        ? DATE_BEFORE
                        : 0);
    }

    /** A line that could be a headline, a standfirst or a teaser. */
    private static boolean isLike(Line line) {
        return !line.prose() && line.entry().isEmpty() && line.words() >= 4;
    }

    /** By how many lines it stands above the story. */
    private static double distance(int lines) {
        if (lines <= -3) {
            return -3;
        }
        return lines <= 0 ? -.5 : lines <= 3 ? .75 : lines <= 7 ? .25 : lines <= 30 ? 0 : -.75;
    }

    /** Guillemets part nothing where they open and close. */
    private static boolean isQuoted(String text) {
        int open = text.indexOf('«');
        return open >= 0 && text.indexOf('»', open) > 0;
    }

    private double credit(int at) {
        if (at + 1 < draft.size() && isIssue(draft.line(at + 1))) {
            return 0;
        }
        for (int i = at + 1; i < Math.min(draft.size(), at + 1 + CREDIT); i++) {
            if (isCredit(i)) {
                return i <= at + 2 ? CREDIT_NEXT : CREDIT_NEAR;
            }
        }
        return 0;
    }

    /** "No. 41", or "No. 41 | Thursday, June 6, 2024": what stands above it is the name of a paper. */
    private static boolean isIssue(Line line) {
        String text = line.text();
        int blank = text.indexOf(' ');
        if (blank <= 0
                || blank > LONGEST_ISSUE
                || !ISSUE.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int from = text.startsWith("#", blank + 1) ? blank + 2 : blank + 1;
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        return to > from && (to == text.length() || Credit.hasDate(line));
    }

    private double above(int at) {
        return (isBesideItself(at) ? BESIDE_ITSELF : 0)
                + (isBelowProse(at) ? BELOW_PROSE : 0)
                + (isBelowCredit(at) ? BELOW_CREDIT : 0);
    }

    private boolean isBesideItself(int at) {
        String key = draft.line(at).key();
        return draft.line(at).words() >= BESIDE_WORDS && (isCalled(at - 1, key) || isCalled(at + 1, key));
    }

    /** Whether a line that is looked at has this key. */
    private boolean isCalled(int at, String key) {
        boolean looked = at >= 0 && at < to && (at < TOP || at >= from);
        return looked && draft.line(at).key().equals(key);
    }

    private boolean isBelowProse(int at) {
        for (int i = Math.max(1, at - BELOW); i < at; i++) {
            if (draft.line(i).prose() && draft.line(i - 1).prose()) {
                return true;
            }
        }
        return false;
    }

    private boolean isBelowCredit(int at) {
        for (int i = at - 2; i > Math.max(0, at - BELOW_CREDITS); i--) {
            if (isCredit(i) && isBelowTitle(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line above a byline or date could be their title. */
    private boolean isBelowTitle(int credit) {
        for (int i = credit - 1; i >= Math.max(0, credit - CREDIT); i--) {
            Line line = draft.line(i);
            if (isLike(line) && !isCredit(i) && TitleLines.couldBeTitle(line)) {
                return true;
            }
        }
        return false;
    }

    /** "Von Jane", and the date below it. Where the line below names somebody, it is the byline. */
    private boolean isByline(int at) {
        String text = draft.line(at).text();
        int blank = text.indexOf(' ');
        return blank > 0
                && draft.line(at).words() <= BYLINE_WORDS
                && BY.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))
                && isDated(at + 1)
                && Credit.names(draft.line(at + 1)).isEmpty();
    }

    /** A name above its date, where a line near it could be the title: then the name is whose the story is. */
    private boolean isAuthor(int at) {
        if (!isNameAboveDate(at)) {
            return false;
        }
        for (int i = Math.max(0, at - 1); i < Math.min(to, at + 1 + NEAR); i++) {
            Line line = draft.line(i);
            if (i != at && isLike(line) && !Credit.hasDate(line) && TitleLines.couldBeTitle(line)) {
                return true;
            }
        }
        return false;
    }

    /** Asked once of a line, however many titles stand above it. */
    private boolean isCredit(int at) {
        if (!asked.get(at)) {
            asked.set(at);
            credits.set(at, HeadLines.isCredit(draft.line(at)) || isNameAboveDate(at));
        }
        return credits.get(at);
    }

    /** Who somebody is may stand between his name and the date. */
    private boolean isNameAboveDate(int at) {
        return draft.line(at).isShort()
                && (isDated(at + 1)
                        || at + 1 < draft.size() && draft.line(at + 1).isShort() && isDated(at + 2))
                && PersonNames.allWritten(draft.line(at).text()).isPresent();
    }

    private boolean isDated(int at) {
        return at < draft.size() && Credit.hasDate(draft.line(at));
    }
}
