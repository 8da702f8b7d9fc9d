package io.cleanwire.text;

import io.cleanwire.model.Clues;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Urls;
import io.cleanwire.phrases.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Title, and byline and dateline around it: they leave the text and become facts. Rules {@code byline} and
 * {@code dateline}, and the catalogue's own where it knows the line.
 */
final class HeadLines {

    private static final int TOP_WITHOUT_PROSE = 5;
    private static final int MOST_NAME_WORDS = 6;
    private static final int CREDIT_LINES = 25;

    /** A name, a trade and an address. */
    private static final int SIGNATURE = 3;

    /** So many lines above a title there may be its date. */
    private static final int KICKER = 4;

    /** So many lines below a title byline and date may stand. */
    private static final int REACH = 25;

    /** A longer paragraph is no standfirst. */
    private static final int STANDFIRST = 60;

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

    private static final Pattern ADDRESS = Pattern.compile("\\S{1,64}@\\S{1,190}");

    /** Place and day before a dash or the sign of an agency. */
    private static final Pattern FILED = Pattern.compile("^(\\p{Lu}[^.!?–—\\n]{5,70}\\d{4})[,)]? ?(?:--|[–—/(])");

    /** What stands for a number of likes or comments beside the byline. */
    private static final String COUNTER = "sh.counts";

    private static final Set<String> AND = Set.of("and", "&", "und", "et", "y", "e", "och", "og", "en");

    private static final Set<String> LABELS = Set.of("wp.by", "wp.author", "wp.published_by", "jm.details");
    private static final Set<String> DATELINES =
            Set.of("nw.dateline", "wp.posted_on", "dr.submitted", "bl.posted_by", "wp.comment_ts");

    private final Draft draft;
    private final Optional<String> title;
    /** The letters of the site's own name in its address; empty when there is none. */
    private final String site;

    private List<String> authors = List.of();
    private Optional<String> byline = Optional.empty();
    private Optional<String> dateline = Optional.empty();

    private HeadLines(Draft draft, Optional<String> title, String url) {
        this.draft = draft;
        this.title = title;
        site = letters(Urls.registrableDomain(url).orElse("").replaceFirst("[.].{0,80}", ""));
    }

    /**
     * Takes the head lines out of the draft; what they told is read by {@link #clues}.
     *
     * @param stretch the lines of the draft that are most likely the story
     */
    static HeadLines take(Draft draft, BestStretch stretch, String givenTitle, String url) {
        HeadLines head = new HeadLines(draft, TitleLines.take(draft, stretch, givenTitle, url), url);
        int from = Math.max(0, draft.title() - KICKER);
        int end = end(draft);
        for (int i = draft.title() + 1; i < end; i++) {
            head.read(i);
        }
        for (int i = draft.title() - 1; i >= from; i--) {
            head.read(i);
        }
        head.takeUnsaid(from, end);
        if (draft.title() > 0) {
            TitleLines.removeAbove(draft, draft.title());
        }
        head.takeCounters(end);
        return head;
    }

    /** Where the story begins: byline and date may stand below a standfirst, too, which the story follows. */
    private static int end(Draft draft) {
        if (!draft.hasProse()) {
            return Math.min(draft.title() + 1 + TOP_WITHOUT_PROSE, draft.size());
        }
        int end = draft.firstProse();
        int prose = 0;
        for (int i = draft.title() + 1; draft.title() >= 0 && i < Math.min(draft.size(), draft.title() + REACH); i++) {
            Line line = draft.line(i);
            if (line.prose()) {
                prose++;
                if (prose > 1 || line.words() >= STANDFIRST) {
                    return end;
                }
            } else if (isDateline(line) || Credit.names(line).isPresent()) {
                end = Math.max(end, i + 1);
            }
        }
        return draft.firstProse();
    }

    /** The title where the producer gave none and one was found. */
    Optional<String> title() {
        return title;
    }

    /**
     * What the head told. Many blogs sign below the story instead: where the head names nobody, the cut lines between
     * the story and its end do.
     */
    Clues clues(int end) {
        takeSignature();
        int last = end - 1;
        while (last >= 0 && !draft.isKept(last)) {
            last--;
        }
        for (int i = last + 1; last >= 0 && i < Math.min(draft.size(), last + CREDIT_LINES); i++) {
            Line line = draft.line(i);
            if (line.entry().filter(e -> e.role() == Role.COMMENT_FORM).isPresent()) {
                break; // what follows is signed by readers
            }
            if (i <= end || saysPublished(line) || i > 0 && saysPublished(draft.line(i - 1))) {
                readCredit(line);
            }
            boolean told = i > 0 && isLabel(draft.line(i - 1))
                    || i + 1 < draft.size()
                            && introduces(line.text(), draft.line(i + 1).text());
            if (authors.isEmpty() && told) {
                PersonNames.allWritten(line.text()).ifPresent(names -> remember(line.text(), names));
            }
        }
        firstProse().ifPresent(this::readFirstSentence);
        return new Clues(title, authors, byline, dateline);
    }

    /** Whether what stands below a name says who that is: an address, a trade, a sentence that begins with the name. */
    private static boolean introduces(String name, String next) {
        return next.startsWith(name + " ") || ADDRESS.matcher(next).matches() || PersonNames.isTrade(next);
    }

    /** A name and who that is, as the last lines of the text: they sign the story. */
    private void takeSignature() {
        List<Integer> tail = new ArrayList<>();
        for (int i = draft.size() - 1; i >= 0 && tail.size() < SIGNATURE; i--) {
            if (draft.isKept(i)) {
                tail.add(0, i);
            }
        }
        for (int i = 0; i + 1 < tail.size() && authors.isEmpty(); i++) {
            String name = draft.line(tail.get(i)).text();
            Optional<List<String>> names = PersonNames.allWritten(name);
            if (names.isPresent()
                    && introduces(name, draft.line(tail.get(i + 1)).text())) {
                remember(name, names.get());
                tail.subList(i, tail.size()).forEach(at -> draft.remove(at, "byline", RemovalReason.BYLINE));
            }
        }
    }

    private Optional<String> firstProse() {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.isKept(i) && draft.line(i).prose()) {
                return Optional.of(draft.line(i).text());
            }
        }
        return Optional.empty();
    }

    /** Agencies and Chinese papers say place, day and reporter before the first sentence; the words stay with the story. */
    private void readFirstSentence(String text) {
        if (dateline.isEmpty()) {
            Matcher filed = FILED.matcher(text);
            if (filed.find() && DateText.find(filed.group(1)).isPresent()) {
                dateline = Optional.of(filed.group(1));
            }
        }
        if (authors.isEmpty()) {
            authors = PersonNames.reporters(text);
        }
    }

    private static boolean saysPublished(Line line) {
        return line.is("wp.published_by") || line.is("wp.posted_on");
    }

    private void readCredit(Line line) {
        if (line.entry().filter(e -> e.role() != Role.BYLINE).isPresent()) {
            return;
        }
        if (authors.isEmpty()) {
            Credit.names(line).ifPresent(names -> remember(line.text(), names));
        }
        if (dateline.isEmpty() && line.text().length() <= Credit.LONGEST) {
            rememberDate(line.text());
        }
    }

    private void read(int at) {
        if (!draft.isKept(at)) {
            return;
        }
        Line line = draft.line(at);
        Optional<List<String>> names = Credit.byline(line.text());
        if (names.isPresent()) {
            draft.remove(at, "byline", RemovalReason.BYLINE);
            remember(line.text(), withNext(at, names.get()));
            rememberDate(line.text());
        } else if (isDateline(line)) {
            readDateline(at, line);
        } else if (line.entry().filter(e -> LABELS.contains(e.id())).isPresent()) {
            readLabel(at, line);
        } else if (line.is("jp.follow") && line.words() == 1) {
            takeName(at - 1);
        }
    }

    /** Where "and" stands on a line of its own behind a byline, the next line names one more. */
    private List<String> withNext(int at, List<String> names) {
        if (at + 2 >= draft.size() || !AND.contains(draft.line(at + 1).text())) {
            return names;
        }
        Optional<List<String>> more = PersonNames.allWritten(draft.line(at + 2).text());
        more.ifPresent(found -> {
            draft.remove(at + 1, "byline", RemovalReason.BYLINE);
            draft.remove(at + 2, "byline", RemovalReason.BYLINE);
        });
        return Stream.concat(names.stream(), more.stream().flatMap(List::stream))
                .toList();
    }

    private void remember(String text, List<String> names) {
        if (byline.isEmpty() || authors.isEmpty()) {
            byline = Optional.of(text);
            authors = names;
        }
    }

    /** A line with a date; one that says when the story appeared goes before one that says when it was changed. */
    private void rememberDate(String text) {
        String published = Credit.published(text);
        if (DateText.find(published).isPresent()
                && (dateline.isEmpty() || Credit.isUpdate(dateline.get()) && !Credit.isUpdate(published))) {
            dateline = Optional.of(published);
        }
    }

    static boolean isDateline(Line line) {
        return line.entry().filter(e -> DATELINES.contains(e.id())).isPresent()
                || line.text().length() <= 80 && Credit.isDate(bare(line))
                || Credit.isDateline(line.text())
                || Credit.datesAndNames(line);
    }

    /** Whether the line names the author or the day, or says that the next one does. */
    static boolean isCredit(Line line) {
        return isDateline(line) || Credit.names(line).isPresent() || Credit.hasDate(line) || isLabel(line);
    }

    private void readDateline(int at, Line line) {
        Credit.names(line)
                .or(() -> Credit.beside(line.text()))
                .filter(names -> names.stream().noneMatch(this::isSite))
                .ifPresent(names -> remember(line.text(), names));
        String label = at == 0 ? "" : draft.line(at - 1).text();
        boolean updated = Credit.isUpdate(label) && !Credit.hasDigit(label);
        rememberDate(updated ? label + " " + line.text() : line.text());
        if (dateline.isEmpty() && Credit.hasDigit(line.text())) {
            dateline = Optional.of(line.text());
        }
        line.entry()
                .ifPresentOrElse(
                        entry -> draft.remove(at, entry), () -> draft.remove(at, "dateline", RemovalReason.BYLINE));
    }

    /** Dates and names that stand there without a word: a date among others, a name beside the date or below a label. */
    private void takeUnsaid(int from, int last) {
        int end = Math.min(last, Math.max(draft.title(), 0) + REACH);
        BitSet dated = new BitSet();
        for (int i = from; i < end; i++) {
            dated.set(i, Credit.hasDate(draft.line(i)));
        }
        for (int i = draft.title() + 1; i < end; i++) {
            takeDate(i, dated.get(i));
        }
        for (int i = draft.title() - 1; i >= from; i--) {
            takeDate(i, dated.get(i));
        }
        for (int i = from; i < end && authors.isEmpty(); i++) {
            if (i > 0 && isLabel(draft.line(i - 1))) {
                takeNames(i, PersonNames.allWritten(bare(draft.line(i))));
            }
        }
        for (Place place : PLACES) {
            for (int i = place.sure ? from : draft.title() + 1; i < end && authors.isEmpty(); i++) {
                if (i + place.date >= 0 && dated.get(i + place.date)) {
                    takeNames(i, place.names(bare(draft.line(i))));
                }
            }
        }
    }

    private static Optional<List<String>> perhaps(String text) {
        return Credit.signed(text).or(() -> PersonNames.perhapsWritten(text).map(List::of));
    }

    private static String bare(Line line) {
        return line.bullet() ? line.item() : line.text();
    }

    private void takeDate(int at, boolean dated) {
        if (dated && dateline.isEmpty() && !Credit.isUpdate(draft.line(at).text())) {
            dateline = Optional.of(draft.line(at).text());
        }
    }

    private void takeNames(int at, Optional<List<String>> names) {
        String text = draft.line(at).text();
        boolean free = draft.isKept(at) && draft.line(at).entry().isEmpty();
        names.filter(found -> free && found.stream().noneMatch(this::isSite)).ifPresent(found -> {
            remember(text, found);
            draft.remove(at, "byline", RemovalReason.BYLINE);
        });
    }

    private static boolean isLabel(Line line) {
        return line.isShort() && PersonNames.isLabel(line.text());
    }

    private boolean isSite(String name) {
        String letters = letters(name);
        return !site.isEmpty() && (site.contains(letters) || letters.contains(site));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** "By" on a line of its own: the name stands on the next. */
    private void readLabel(int at, Line line) {
        line.entry().ifPresent(entry -> draft.remove(at, entry));
        if (line.is("wp.author")) {
            labelled(line.text()).ifPresent(names -> remember(line.text(), names));
        }
        int next = at + 1;
        if (!line.is("wp.by") || next >= draft.size() || draft.line(next).words() > MOST_NAME_WORDS) {
            return;
        }
        Optional<List<String>> names =
                PersonNames.byline("by " + draft.line(next).text());
        if (names.isPresent() && draft.isKept(next)) {
            remember(line.text() + " " + draft.line(next).text(), names.get());
            draft.remove(next, "byline", RemovalReason.BYLINE);
        }
    }

    /** The names behind a label in another language, which a colon or the first blank ends: "Yazan: Defne Aksoy". */
    private static Optional<List<String>> labelled(String text) {
        int colon = text.indexOf(": ");
        String rest = text.substring(Math.max(colon, text.indexOf(' ')) + 1).strip();
        return colon < 0 && (rest.indexOf(' ') < 0 || !Character.isUpperCase(rest.codePointAt(0)))
                ? Optional.empty()
                : PersonNames.byline("by: " + rest);
    }

    /**
     * Numbers of likes and comments that stand below byline or date: two in a row, or one above the share button. A
     * number alone heads the first chapter. A name above such a date is the author's.
     */
    private void takeCounters(int end) {
        for (int i = 1; i < end; i++) {
            int after = i;
            while (after < end && isNumber(draft.line(after).text())) {
                after++;
            }
            boolean shared = after < draft.size()
                    && draft.line(after)
                            .entry()
                            .filter(e -> e.role() == Role.SHARE)
                            .isPresent();
            if (after > i && draft.isRemoved(i - 1) && (after > i + 1 || shared)) {
                for (int j = i; j < after; j++) {
                    draft.remove(j, COUNTER, RemovalReason.SHARE);
                }
                takeName(i - 2);
            }
            i = Math.max(i, after - 1);
        }
    }

    private void takeName(int at) {
        if (at > 0 && authors.isEmpty() && draft.isKept(at) && draft.line(at).words() <= MOST_NAME_WORDS) {
            String name = draft.line(at).text();
            PersonNames.byline("by " + name).ifPresent(names -> {
                remember(name, names);
                draft.remove(at, "byline", RemovalReason.BYLINE);
            });
        }
    }

    private static boolean isNumber(String text) {
        return text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',');
    }
}
