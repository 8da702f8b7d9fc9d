package io.cleanwire.normalise;

/** The places of a line where the shape of a date may begin: digits, and the letters of words that a number follows. */
final class DatePlaces {

    /** What a word may hold beside letters and marks; ASCII aside. */
    private static final String WORD_SIGNS = "’׳॰\u200c\u200d";

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    /** Between the name of a month and a number. */
    private static final int MOST_SIGNS = 3;

    private final String line;
    private int at;
    private int wordEnd;
    private boolean beforeNumber;

    DatePlaces(String line, int from) {
        this.line = line;
        at = from - 1;
    }

    /** Goes to the next place; says whether there is one. */
    boolean next() {
        at++;
        while (at < line.length() && !mayBegin()) {
            at++;
        }
        return at < line.length();
    }

    int at() {
        return at;
    }

    /** Whether a digit stands there. */
    boolean isNumber() {
        return isDigit(at);
    }

    private boolean mayBegin() {
        if (isNumber()) {
            return true;
        }
        if (at >= wordEnd) {
            wordEnd = endOfWord(at);
            beforeNumber = wordEnd > at && isDigit(endOfSigns(wordEnd));
        }
        return beforeNumber;
    }

    private boolean isDigit(int place) {
        return place < line.length() && line.charAt(place) >= '0' && line.charAt(place) <= '9';
    }

    /** Behind the signs of a word; where it began when there are none. */
    private int endOfWord(int start) {
        int end = start;
        while (end < line.length() && isOfWord(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || c == '\'';
        }
        return WORD_SIGNS.indexOf(c) >= 0
                || Character.isLetter(c)
                || Character.isSurrogate(c)
                || (MARKS >> Character.getType(c) & 1) != 0;
    }

    /** Behind what may stand between the name of a month and a number. */
    private int endOfSigns(int start) {
        int end = start;
        while (end < line.length() && end < start + MOST_SIGNS && " .,/-".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
