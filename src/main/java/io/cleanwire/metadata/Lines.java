package io.cleanwire.metadata;

import io.cleanwire.normalise.DateSign;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The page as lines of visible text: what the reader sees around the headline. The pieces of a line are kept as they
 * stand on the page and joined when somebody asks for it, as most of a page is looked at by nobody.
 */
final class Lines {

    /** Longer lines are prose; they hold neither a byline nor the date of the article. */
    static final int MAX_LENGTH = 240;

    /** Characters of a word or two, blanks aside. */
    private static final int LABEL = 16;

    private static final int MAX_LINES = 4000;

    /** A line; {@code furniture} when it stands in menus, comments or cards. */
    record Line(String text, boolean furniture) {}

    private final List<String> pieces = new ArrayList<>();
    /** Lines all of which stands there: a byline may end in the number of comments. */
    private final BitSet inFurniture = new BitSet();

    private final BitSet inOthers = new BitSet();
    private int[] ends = new int[256];
    private int size;
    private int openLength;
    private boolean openIsBlank = true;
    private boolean openInFurniture;
    private boolean openInOthers;
    private boolean apart;

    /** @param zone of {@link Zones}, where the text stands */
    void append(String text, int zone) {
        if (openLength <= MAX_LENGTH) {
            openLength += Math.min(text.length(), 2 * MAX_LENGTH);
            if (!isBlank(text)) {
                openInFurniture = (openIsBlank || openInFurniture) && (zone & Zones.FURNITURE) != 0;
                openInOthers = (openIsBlank || openInOthers) && (zone & Zones.OTHERS) != 0;
                if (apart && touch(pieces.get(pieces.size() - 1), text)) {
                    pieces.add(" ");
                }
                apart = false;
                openIsBlank = false;
            }
            pieces.add(text);
        }
    }

    /** What comes next stands beside what stood before, and is no part of its last word. */
    void apart() {
        apart = !openIsBlank;
    }

    private static boolean touch(String before, String after) {
        return Character.isLetterOrDigit(after.charAt(0))
                && !before.isEmpty()
                && !Text.isBlank(before.charAt(before.length() - 1));
    }

    void end() {
        apart = false;
        if (openLength == 0) {
            return;
        }
        int start = size == 0 ? 0 : ends[size - 1];
        if (openIsBlank || size == MAX_LINES) {
            pieces.subList(start, pieces.size()).clear();
        } else {
            ends = size == ends.length ? Arrays.copyOf(ends, 2 * size) : ends;
            ends[size] = pieces.size();
            inFurniture.set(size, openInFurniture);
            inOthers.set(size, openInOthers);
            size++;
        }
        openLength = 0;
        openIsBlank = true;
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < Math.min(text.length(), 2 * MAX_LENGTH); i++) {
            char c = text.charAt(i);
            if (c > ' ' && (c < 128 || !Character.isWhitespace(c))) {
                return false;
            }
        }
        return true;
    }

    /** How many lines were read so far. */
    int size() {
        return size;
    }

    boolean isFurniture(int line) {
        return inFurniture.get(line);
    }

    /** Whether the line is furniture that speaks of something else: a comment, an aside. */
    boolean isOfOthers(int line) {
        return inOthers.get(line);
    }

    /** Whether the line is no longer than a label is. */
    boolean isShort(int line) {
        int length = 0;
        for (String piece : pieces.subList(line == 0 ? 0 : ends[line - 1], ends[line])) {
            for (int i = 0; i < piece.length() && length <= LABEL; i++) {
                length += piece.charAt(i) > ' ' ? 1 : 0;
            }
        }
        return length <= LABEL;
    }

    /** Whether the line has the digits of a day. */
    boolean mayHoldDate(int line) {
        DateSign sign = new DateSign();
        for (String piece : pieces.subList(line == 0 ? 0 : ends[line - 1], ends[line])) {
            if (piece.indexOf('年') > 0 || piece.contains("日期")) {
                return true; // of an era that is counted from one
            }
            for (int i = 0; i < Math.min(piece.length(), 2 * MAX_LENGTH); i++) {
                if (sign.endedBefore(piece.charAt(i))) {
                    return true;
                }
            }
        }
        return sign.endedBefore(' ');
    }

    /** A line that may hold a date and stands in no furniture, cleaned; empty when it is another. */
    String dated(int line) {
        return isFurniture(line) || !mayHoldDate(line) ? "" : text(line);
    }

    /** A line of furniture that speaks of the article, cleaned; empty when it is another. */
    String beside(int line) {
        return isFurniture(line) && !isOfOthers(line) ? text(line) : "";
    }

    /** A line by its number, cleaned. */
    String text(int line) {
        int start = line == 0 ? 0 : ends[line - 1];
        if (ends[line] == start + 1) {
            return Text.line(bounded(pieces.get(start)));
        }
        StringBuilder out = new StringBuilder();
        for (String piece : pieces.subList(start, ends[line])) {
            out.append(bounded(piece));
        }
        return Text.line(out.toString());
    }

    private static String bounded(String piece) {
        return piece.length() <= 2 * MAX_LENGTH ? piece : piece.substring(0, 2 * MAX_LENGTH);
    }
}
