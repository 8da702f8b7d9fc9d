package io.cleanwire.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Where pieces of a broken line meet: with a blank between them, but for the scripts that write none between words. */
final class Seam {

    private static final Set<UnicodeScript> SPACELESS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Seam() {}

    /** Appends a piece to those before it. */
    static void append(StringBuilder out, String piece) {
        boolean glued = out.isEmpty()
                || piece.isEmpty()
                || isSpaceless(out.codePointBefore(out.length())) && isSpaceless(piece.codePointAt(0));
        out.append(glued ? "" : " ").append(piece);
    }

    /** A letter of such a script, or a full-width sign beside one. */
    private static boolean isSpaceless(int c) {
        return Columns.isSign(c) || SPACELESS.contains(UnicodeScript.of(c));
    }
}
