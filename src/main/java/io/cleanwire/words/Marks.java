package io.cleanwire.words;

/** What the marks of a text say, for both models. */
public final class Marks {

    private static final int MOST = 20;
    private static final int LABEL = 25;

    private Marks() {}

    /** How many of these characters a text has, {@value #MOST} at most. */
    public static float count(String text, String marks) {
        int count = 0;
        for (int i = 0; i < text.length() && count < MOST; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c == ' '; // nearly all, and never a mark
            count += !letter && marks.indexOf(c) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Whether a text begins with a label and a colon: "See also: …". */
    public static boolean hasLabel(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < LABEL && colon < text.length() - 1;
    }
}
