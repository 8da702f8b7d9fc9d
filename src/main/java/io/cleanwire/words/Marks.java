package io.cleanwire.words;

/** What the marks of a text say, for both models. */
public final class Marks {

    private static final int MOST = 20;
    private static final int LABEL = 25;

    private Marks() {}

    /** How many of these characters a text has, {@value #MOST} at most. */
    public static float count(String text, String marks) {
        int count = 0;
        for (int mark = 0;
                mark < marks.length();
                mark++) { // most texts have none, and to see that is cheap by the mark
            int at = text.indexOf(marks.charAt(mark));
            while (at >= 0 && count < MOST) {
                count++;
                at = text.indexOf(marks.charAt(mark), at + 1);
            }
        }
        return count;
    }

    /** Whether a text begins with a label and a colon: "See also: …". */
    public static boolean hasLabel(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < LABEL && colon < text.length() - 1;
    }
}
