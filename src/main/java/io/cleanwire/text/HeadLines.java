package io.cleanwire.text;

import io.cleanwire.model.Clues;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.phrases.Entry;
import io.cleanwire.phrases.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Title, and byline and dateline around it: they leave the text and become facts. Rules {@code byline} and
 * {@code dateline}, and the catalogue's own where it knows the line.
 */
final class HeadLines {

    private static final int TOP_WITHOUT_PROSE = 5;
    private static final int MOST_NAME_WORDS = 6;

    /** So many lines above a title there may be its date. */
    private static final int KICKER = 4;

    /** Rows of a byline above a title: category, day, day of the last change, hits. */
    private static final int MOST_ROWS = 10;

    /** So many lines below a title byline and date may stand. */
    private static final int REACH = 25;

    /** A longer paragraph is no standfirst. */
    private static final int STANDFIRST = 60;

    /** What stands for a number of likes or comments beside the byline. */
    private static final String COUNTER = "sh.counts";

    private static final Set<String> AND = Set.of("and", "&", "und", "et", "y", "e", "och", "og", "en");

    private static final Set<String> LABELS = Set.of("wp.by", "wp.author", "wp.published_by", "jm.details");
    private static final Set<String> DATELINES =
            Set.of("nw.dateline", "wp.posted_on", "dr.submitted", "bl.posted_by", "wp.comment_ts");

    private static final Set<Role> BUTTONS = Set.of(Role.SHARE, Role.COMMENT_FORM, Role.NAV);

    private final Draft draft;
    private final Optional<String> title;
    private final Told told;

    private HeadLines(Draft draft, Optional<String> title, String url) {
        this.draft = draft;
        this.title = title;
        this.told = new Told(draft, url);
    }

    /**
     * Takes the head lines out of the draft; what they told is read by {@link #clues}.
     *
     * @param stretch the lines of the draft that are most likely the story
     */
    static HeadLines take(Draft draft, BestStretch stretch, String givenTitle, String url) {
        Optional<MailHead> mail = MailHead.take(draft);
        HeadLines head = new HeadLines(draft, title(draft, stretch, givenTitle, url, mail), url);
        mail.ifPresent(head::read);
        int from = above(draft);
        int end = end(draft);
        for (int i = draft.title() + 1; i < end; i++) {
            head.read(i);
        }
        for (int i = draft.title() - 1; i >= from; i--) {
            head.read(i);
        }
        new UnsaidCredits(draft, from, Math.min(end, Math.max(draft.title(), 0) + REACH)).tell(head.told);
        if (draft.title() > 0) {
            TitleLines.removeAbove(draft, draft.title());
        }
        head.takeCounters(end);
        return head;
    }

    private void read(MailHead mail) {
        mail.sent().ifPresent(told::rememberDateline);
        PersonNames.byline("by " + mail.sender()).ifPresent(names -> told.remember(mail.sender(), names));
    }

    private static Optional<String> title(
            Draft draft, BestStretch stretch, String given, String url, Optional<MailHead> mail) {
        if (mail.isEmpty() || !given.isEmpty()) {
            return TitleLines.take(draft, stretch, given, url);
        }
        String subject = mail.get().subject();
        return TitleLines.take(draft, stretch, subject, url).or(() -> Optional.of(subject));
    }

    /** Where the lines above the title begin that may be its date, and the rows of a byline that goes on above them. */
    private static int above(Draft draft) {
        int from = Math.max(0, draft.title());
        for (int lines = 0; from > 0 && lines < KICKER && draft.title() - from < MOST_ROWS; from--) {
            Optional<Entry> known = draft.line(from - 1).entry(); // some blogs have a row of buttons above the title
            lines += known.map(Entry::role).filter(BUTTONS::contains).isPresent() ? 0 : 1;
        }
        while (from > 0 && from > draft.title() - MOST_ROWS && isRow(draft.line(from)) && isRow(draft.line(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isRow(Line line) {
        return line.entry().filter(entry -> entry.role() == Role.BYLINE).isPresent();
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
            } else if (isCredit(line)) {
                end = Math.max(end, i + 1);
            }
        }
        return draft.firstProse();
    }

    /** The title where one was found and the producer gave none, or gave it with the name of the site. */
    Optional<String> title() {
        return title;
    }

    /** Whom the head names; empty when nobody. */
    List<String> authors() {
        return told.authors();
    }

    /** What head and tail told; where the head names nobody, the lines around the end of the story do. */
    Clues clues(int end) {
        new TailCredits(draft, end).tell(told);
        return told.clues(title);
    }

    private void read(int at) {
        if (!draft.isKept(at)) {
            return;
        }
        Line line = draft.line(at);
        Optional<List<String>> names = Credit.byline(line);
        if (names.isPresent()) {
            draft.remove(at, "byline", RemovalReason.BYLINE);
            told.remember(line.text(), withNext(at, names.get()));
            told.rememberDate(line.text());
        } else if (isDateline(line)) {
            readDateline(at, line);
        } else if (line.entry().filter(e -> LABELS.contains(e.id())).isPresent()) {
            readLabel(at, line);
        } else if (line.is("jp.follow") && line.words() == 1) {
            takeName(above(at));
        }
    }

    /** The line above that has a letter: "Jane Doe", a dot, "Follow". */
    private int above(int at) {
        int above = at - 1;
        while (above > 0 && draft.line(above).shape().letters() == 0) {
            above--;
        }
        return above;
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

    static boolean isDateline(Line line) {
        return line.entry().filter(e -> DATELINES.contains(e.id())).isPresent()
                || !isOther(line)
                        && (line.text().length() <= 80 && Credit.isDate(bare(line))
                                || Credit.isDateline(line.text())
                                || Credit.areDates(line.text())
                                || Credit.datesAndNames(line));
    }

    /** A line that is known, and for something else than who wrote the story and when: the day of another story. */
    static boolean isOther(Line line) {
        return line.entry().filter(entry -> entry.role() != Role.BYLINE).isPresent();
    }

    /** Whether the line names the author or the day, or says that the next one does. */
    static boolean isCredit(Line line) {
        return isDateline(line) || Credit.names(line).isPresent() || Credit.hasDate(line) || isLabel(line);
    }

    private void readDateline(int at, Line line) {
        Credit.names(line)
                .or(() -> Credit.beside(line.text()))
                .filter(names -> names.stream().noneMatch(told::isSite))
                .ifPresent(names -> told.remember(line.text(), names));
        String label = at == 0 ? "" : draft.line(at - 1).text();
        boolean updated = Credit.isUpdate(label) && !Credit.hasDigit(label);
        told.rememberDate(updated ? label + " " + line.text() : line.text());
        if (told.tellsNoDate() && Credit.hasDigit(line.text())) {
            told.rememberDateline(line.text());
        }
        line.entry()
                .ifPresentOrElse(
                        entry -> draft.remove(at, entry), () -> draft.remove(at, "dateline", RemovalReason.BYLINE));
    }

    static String bare(Line line) {
        return line.bullet() ? line.item() : line.text();
    }

    static boolean isLabel(Line line) {
        return line.isShort() && PersonNames.isLabel(line.text());
    }

    /** "By" on a line of its own: the name stands on the next. */
    private void readLabel(int at, Line line) {
        line.entry().ifPresent(entry -> draft.remove(at, entry));
        if (line.is("wp.author")) {
            labelled(line.text()).or(() -> Credit.names(line)).ifPresent(names -> told.remember(line.text(), names));
        } else if (line.is("wp.published_by")) {
            SignedForms.names(line).ifPresent(names -> told.remember(line.text(), names));
        } else if (line.is("jm.details") && Credit.hasDate(line)) {
            told.rememberDate(line.text());
        }
        int next = at + 1;
        if (!line.is("wp.by") || next >= draft.size() || draft.line(next).words() > MOST_NAME_WORDS) {
            return;
        }
        Optional<List<String>> names =
                PersonNames.byline("by " + draft.line(next).text());
        if (names.isPresent() && draft.isKept(next)) {
            told.remember(line.text() + " " + draft.line(next).text(), names.get());
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
     * Numbers of likes and comments that stand below byline or date: two in a row, or one above the share button; or one
     * between title and byline. A number alone heads the first chapter. A name above such a date is the author's.
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
            boolean aboveByline = i - 1 == draft.title() && after < draft.size() && draft.isRemoved(after);
            if (after > i && (draft.isRemoved(i - 1) && (after > i + 1 || shared) || aboveByline)) {
                for (int j = i; j < after; j++) {
                    draft.remove(j, COUNTER, RemovalReason.SHARE);
                }
                takeName(i - 2);
            }
            i = Math.max(i, after - 1);
        }
    }

    private void takeName(int at) {
        if (at > 0 && told.namesNobody() && draft.isKept(at) && draft.line(at).words() <= MOST_NAME_WORDS) {
            String name = draft.line(at).text();
            PersonNames.byline("by " + name).ifPresent(names -> {
                told.remember(name, names);
                draft.remove(at, "byline", RemovalReason.BYLINE);
            });
        }
    }

    private static boolean isNumber(String text) {
        return text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',');
    }
}
