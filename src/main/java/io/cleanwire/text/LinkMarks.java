package io.cleanwire.text;

import io.cleanwire.model.RemovalReason;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers that text browsers put before links, {@code [12]Read}, and the list of addresses that they end with. Without
 * that list a number in brackets is a footnote of the story's own, unless they count links from the first lines on.
 */
final class LinkMarks {

    private static final Pattern MARK = Pattern.compile("\\[\\d{1,4}\\](?=\\S)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\[?\\d{1,4}[.\\]]|[•*]) (?:https?|ftp|file|mailto):\\S+");
    private static final Set<String> LABELS = Set.of("references", "visible links", "visible links:", "hidden links:");

    /** Fewer addresses are the story's own. */
    private static final int FEW = 3;

    /** The first link before a word, and how far from the top it may stand. */
    private static final String FIRST_MARK = "[1]";

    private static final int TOP = 400;

    /** Fewer numbers that count on may be footnotes. */
    private static final int MANY = 8;

    private static final String RULE = "link-list";

    private LinkMarks() {}

    /** Whether the text ends with a text browser's list of addresses. */
    static boolean in(String text) {
        int from = text.length();
        int found = 0;
        while (from > 0 && found < FEW) {
            int begin = text.lastIndexOf('\n', from - 1) + 1;
            String line = text.substring(begin, from).strip();
            if (ADDRESS.matcher(line).matches()) {
                found++;
            } else if (!line.isEmpty()) {
                return false;
            }
            from = begin - 1;
        }
        return found >= FEW;
    }

    /** Whether numbers before words count from the top of the text on, as those of links in its menu do. */
    static boolean counted(String text) {
        int at = text.indexOf(FIRST_MARK);
        int number = 1;
        while (at >= 0 && (number > 1 || at < TOP) && number <= MANY) {
            int behind = at + Integer.toString(number).length() + 2;
            boolean before = behind < text.length()
                    && Character.isLetter(text.charAt(behind))
                    && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
            if (!before) {
                return false;
            }
            number++;
            at = text.indexOf("[" + number + "]", behind);
        }
        return number > MANY;
    }

    /** The text without the numbers before its links. */
    static String without(String text) {
        return MARK.matcher(text).replaceAll("");
    }

    /** The lines without the numbers before their links, by which their width was measured. */
    static List<Paragraph> without(List<Paragraph> lines) {
        return lines.stream()
                .map(line -> new Paragraph(without(line.text()), line.apart(), line.form()))
                .toList();
    }

    /** Takes the list of addresses and its label out of the draft. */
    static void remove(Draft draft) {
        List<Line> lines = draft.lines();
        int at = lines.size() - 1;
        while (at >= 0 && isOfList(lines.get(at).text())) {
            draft.remove(at, RULE, RemovalReason.NAV);
            at--;
        }
    }

    private static boolean isOfList(String line) {
        return ADDRESS.matcher(line).matches() || LABELS.contains(line.toLowerCase(Locale.ROOT));
    }
}
