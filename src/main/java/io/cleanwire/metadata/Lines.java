package io.cleanwire.metadata;

import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.List;

/** The page as lines of visible text: what the reader sees around the headline. */
final class Lines {

    /** Longer lines are prose; they hold neither a byline nor the date of the article. */
    static final int MAX_LENGTH = 240;

    private static final int MAX_LINES = 4000;

    /** A line; {@code furniture} when it stands in menus, comments or cards. */
    record Line(String text, boolean furniture) {}

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean furniture;

    void append(String text, boolean inFurniture) {
        if (open.length() <= MAX_LENGTH) {
            furniture = inFurniture;
            // append(text, 0, n) would copy character by character
            open.append(text.length() <= 2 * MAX_LENGTH ? text : text.substring(0, 2 * MAX_LENGTH));
        }
    }

    void end() {
        if (lines.size() < MAX_LINES && !isBlank()) {
            lines.add(new Line(open.toString(), furniture));
        }
        open.setLength(0);
    }

    private boolean isBlank() {
        for (int i = 0; i < open.length(); i++) {
            if (!Character.isWhitespace(open.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many lines were read so far. */
    int size() {
        return lines.size();
    }

    /** Lines by number, cleaned; only these few are, as most of a page is looked at by nobody. */
    List<Line> between(int from, int to) {
        int start = Math.max(0, Math.min(from, lines.size()));
        return lines.subList(start, Math.max(start, Math.min(to, lines.size()))).stream()
                .map(line -> new Line(Text.line(line.text), line.furniture))
                .toList();
    }
}
