package io.cleanwire.text;

import io.cleanwire.model.RemovalReason;
import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.phrases.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote a text and when, as it says behind its head: many blogs sign below the story, agencies and Chinese papers
 * before its first sentence.
 *
 * @param end the line at which the text ends
 */
record TailCredits(Draft draft, int end) {

    private static final int CREDIT_LINES = 25;

    /** A name, a trade and an address. */
    private static final int SIGNATURE = 3;

    /** Who answers questions about a press release did not write it. */
    private static final String CONTACT = "pr.contact";

    private static final Pattern ADDRESS = Pattern.compile("\\S{1,64}@\\S{1,190}");

    /** Place and day before a dash or the sign of an agency. */
    private static final Pattern FILED = Pattern.compile("^(\\p{Lu}[^.!?–—\\n]{5,70}\\d{4})[,)]? ?(?:--|[–—/(])");

    /** Says what the lines tell. */
    void tell(Told told) {
        takeSignature(told);
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
                readCredit(told, line);
            }
            boolean says = i > 0 && HeadLines.isLabel(draft.line(i - 1))
                    || i + 1 < draft.size()
                            && introduces(line.text(), draft.line(i + 1).text());
            if (told.namesNobody() && says && !(i > 0 && draft.line(i - 1).is(CONTACT))) {
                PersonNames.allWritten(line.text()).ifPresent(names -> told.remember(line.text(), names));
            }
        }
        takeNameBelow(told);
        firstProse().ifPresent(text -> readFirstSentence(told, text));
    }

    /** A name alone below the last sentence signs the story; it stays where nobody dumped the text from a page. */
    private void takeNameBelow(Told told) {
        int at = LineRules.lastProse(draft, end) + 1;
        boolean below = at > 0 && at < draft.size() && draft.isKept(at - 1);
        boolean last = at + 1 == draft.size();
        if (!below || !told.namesNobody() || isKnown(at) || !last && draft.isKept(at + 1)) {
            return;
        }
        String name = draft.line(at).text();
        Optional<List<String>> names = PersonNames.allWritten(name);
        if (!last) {
            told.takeNames(at, names);
        }
        names.ifPresent(found -> told.remember(name, found)); // the line may be gone as a leftover
    }

    private boolean isKnown(int at) {
        return draft.line(at).entry().isPresent();
    }

    /** Whether what stands below a name says who that is: an address, a trade, a sentence that begins with the name. */
    private static boolean introduces(String name, String next) {
        return next.startsWith(name + " ") || ADDRESS.matcher(next).matches() || PersonNames.isTrade(next);
    }

    /** A name and who that is, as the last lines of the text: they sign the story. */
    private void takeSignature(Told told) {
        List<Integer> tail = new ArrayList<>();
        for (int i = draft.size() - 1; i >= 0 && tail.size() < SIGNATURE; i--) {
            if (draft.isKept(i)) {
                tail.add(0, i);
            }
        }
        for (int i = 0; i + 1 < tail.size() && told.namesNobody(); i++) {
            String name = draft.line(tail.get(i)).text();
            Optional<List<String>> names = PersonNames.allWritten(name);
            if (names.isPresent()
                    && introduces(name, draft.line(tail.get(i + 1)).text())) {
                told.remember(name, names.get());
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
    private void readFirstSentence(Told told, String text) {
        if (told.tellsNoDate()) {
            Matcher filed = FILED.matcher(text);
            if (filed.find() && DateText.find(filed.group(1)).isPresent()) {
                told.rememberDateline(filed.group(1));
            }
        }
        if (told.namesNobody()) {
            told.rememberNames(PersonNames.reporters(text));
        }
    }

    private static boolean saysPublished(Line line) {
        return line.is("wp.published_by") || line.is("wp.posted_on");
    }

    private void readCredit(Told told, Line line) {
        if (line.entry().filter(e -> e.role() != Role.BYLINE).isPresent()) {
            return;
        }
        if (told.namesNobody()) {
            Credit.names(line).ifPresent(names -> told.remember(line.text(), names));
        }
        if (told.tellsNoDate() && line.text().length() <= Credit.LONGEST) {
            told.rememberDate(line.text());
        }
    }
}
