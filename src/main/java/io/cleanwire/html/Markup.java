package io.cleanwire.html;

/** Tells a text that is HTML from one that is not. */
final class Markup {

    private static final int LONGEST_ENTITY = 10;

    private Markup() {}

    /** Whether a tag or a character reference stands in it. */
    static boolean isIn(String text) {
        int bracket = text.indexOf('<');
        while (bracket >= 0 && !isTag(text, bracket)) {
            bracket = text.indexOf('<', bracket + 1);
        }
        if (bracket >= 0 && text.indexOf('>', bracket) > 0) {
            return true;
        }
        int amp = text.indexOf('&');
        while (amp >= 0 && !isReference(text, amp)) {
            amp = text.indexOf('&', amp + 1);
        }
        return amp >= 0;
    }

    /** The text with a blank for each tag. */
    static String without(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inside) {
                inside = c != '>';
            } else if (isTag(text, i)) {
                inside = true;
                out.append(' ');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isTag(String text, int bracket) {
        if (text.charAt(bracket) != '<' || bracket + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(bracket + 1);
        return next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    private static boolean isReference(String text, int amp) {
        int i = amp + 1;
        int end = Math.min(text.length() - 1, amp + LONGEST_ENTITY);
        while (i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
            i++;
        }
        return i > amp + 1 && i < text.length() && text.charAt(i) == ';';
    }
}
