package io.cleanwire.text;

/** By what a line shows that it is an item of a list. */
final class ListMark {

    /** A line that shows nothing of the kind. */
    static final int NONE = 0;

    private static final int BULLET = 1;
    private static final int NUMBER = 2;
    private static final int DAY = 3;

    /** Letters that the name of a day or month before a number has at most. */
    private static final int NAME = 10;

    private static final int MOST_DIGITS = 3;

    private ListMark() {}

    static int of(Line line) {
        String text = line.text();
        if (line.bullet()) {
            return BULLET;
        }
        if (Character.isDigit(text.charAt(0))) {
            return NUMBER;
        }
        int letters = 0;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        int next = letters;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == '.' || text.charAt(next) == ',')) {
            next++;
        }
        boolean named = letters > 1 && letters <= NAME && next > letters && next < text.length();
        return named && Character.isDigit(text.charAt(next)) ? DAY : NONE;
    }

    /** The number that a line counts itself as, "3) ..." or "3. ..."; 0 when it does not. */
    static int number(Line line) {
        String text = line.text();
        int digits = 0;
        int number = 0;
        while (digits < Math.min(MOST_DIGITS, text.length()) && Character.isDigit(text.charAt(digits))) {
            number = 10 * number + Character.digit(text.charAt(digits), 10);
            digits++;
        }
        boolean counts = digits > 0 && digits + 1 < text.length() && ".):".indexOf(text.charAt(digits)) >= 0;
        return counts && !text.substring(digits + 1).isBlank() && !Character.isDigit(text.charAt(digits + 1))
                ? number
                : 0;
    }

    /** What a line counts, without its number. */
    static String withoutNumber(String text) {
        int at = 0;
        while (Character.isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(at + 1).strip();
    }
}
