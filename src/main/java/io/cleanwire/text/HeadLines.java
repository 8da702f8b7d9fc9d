package io.cleanwire.text;

import io.cleanwire.model.Clues;
import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.phrases.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Title, byline and dateline above the first prose line: they leave the text and become facts. Rules {@code byline} and
 * {@code dateline}, and the catalogue's own where it knows the line.
 */
final class HeadLines {

    private static final int TOP_WITHOUT_PROSE = 5;
    private static final int MOST_NAME_WORDS = 6;
    private static final int CREDIT_LINES = 12;

    /** What stands for a number of likes or comments beside the byline. */
    private static final String COUNTER = "sh.counts";

    private static final Set<String> LABELS = Set.of("wp.by", "wp.author", "wp.published_by", "jm.details");
    private static final Set<String> DATELINES =
            Set.of("nw.dateline", "wp.posted_on", "dr.submitted", "bl.posted_by", "wp.comment_ts");

    private final Draft draft;
    private final Optional<String> title;
    private List<String> authors = List.of();
    private Optional<String> byline = Optional.empty();
    private Optional<String> dateline = Optional.empty();

    private HeadLines(Draft draft, Optional<String> title) {
        this.draft = draft;
        this.title = title;
    }

    /** Takes the head lines out of the draft; what they told is read by {@link #clues}. */
    static HeadLines take(Draft draft, String givenTitle, String url) {
        HeadLines head = new HeadLines(draft, TitleLines.take(draft, givenTitle, url));
        int end = draft.hasProse() ? draft.firstProse() : Math.min(TOP_WITHOUT_PROSE, draft.size());
        for (int i = 0; i < end; i++) {
            if (draft.isKept(i)) {
                head.read(i);
            }
        }
        head.takeCounters(end);
        return head;
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
        int last = end - 1;
        while (last >= 0 && !draft.isKept(last)) {
            last--;
        }
        for (int i = last + 1; last >= 0 && i < Math.min(draft.size(), last + CREDIT_LINES); i++) {
            Line line = draft.line(i);
            if (line.entry().filter(e -> e.role() == Role.COMMENT_FORM).isPresent()) {
                break; // what follows is signed by readers
            }
            if (i <= end || line.is("wp.published_by")) {
                readCredit(line);
            }
        }
        return new Clues(title, authors, byline, dateline);
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
        Line line = draft.line(at);
        Optional<List<String>> names = PersonNames.byline(line.text());
        if (names.isPresent()) {
            draft.remove(at, "byline", RemovalReason.BYLINE);
            remember(line.text(), names.get());
            rememberDate(line.text());
        } else if (isDateline(line)) {
            readDateline(at, line);
        } else if (line.entry().filter(e -> LABELS.contains(e.id())).isPresent()) {
            readLabel(at, line);
        } else if (line.is("jp.follow") && line.words() == 1) {
            takeName(at - 1);
        }
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
                || line.text().length() <= 80 && Credit.isDate(line.bullet() ? line.item() : line.text())
                || Credit.isDateline(line.text());
    }

    private void readDateline(int at, Line line) {
        Credit.names(line).ifPresent(names -> remember(line.text(), names));
        rememberDate(line.text());
        dateline = dateline.isPresent() ? dateline : Optional.of(line.text());
        line.entry()
                .ifPresentOrElse(
                        entry -> draft.remove(at, entry), () -> draft.remove(at, "dateline", RemovalReason.BYLINE));
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
