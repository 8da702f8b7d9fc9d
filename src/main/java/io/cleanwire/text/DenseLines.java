package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where the lines of a Chinese or Japanese text ended whose breaks are blanks now: these scripts write none between words,
 * so nearly every blank was a break. Blanks inside a run of Latin words are none; those between such a word and a sign of
 * the script are, unless the text sets them there as a matter of style.
 */
final class DenseLines {

    /** The part of the letters that are Han or kana. */
    private static final double DENSE = .6;

    /** A text with a blank for every so few letters is cut into words. */
    private static final int LETTERS_A_BLANK = 6;

    /** With fewer blanks the text may as well be one paragraph. */
    private static final int FEWEST = 3;

    /** So many blanks beside Latin words and numbers inside sentences are the writer's style. */
    private static final int STYLE = 3;

    /** Fewer signs are no sentence that tells of a style. */
    private static final int SENTENCE = 30;

    /** Signs that stand between blanks: no line ends at them. */
    private static final String BETWEEN = "|>»·:/~-–—";

    /** A heading and a paragraph are two pieces; so many are a sentence with words in bold, or with links. */
    private static final int TORN = 3;

    private static final int MOST_TORN = 9;

    private DenseLines() {}

    /**
     * The lines; the text alone where its blanks say nothing.
     *
     * @param isLabel whether a piece is something known, and no part of a sentence
     */
    static List<String> of(String text, Predicate<String> isLabel) {
        if (!tell(text)) {
            return List.of(text);
        }
        List<String> pieces = split(text, 2);
        boolean style = setsBlanks(pieces);
        List<String> lines = new ArrayList<>();
        for (String piece : pieces) {
            lines.addAll(style && isSentence(piece) ? List.of(piece) : split(piece, 1));
        }
        return joined(lines, isLabel);
    }

    /** The lines with sentences in one piece again that links or words in bold tore, behind another sentence. */
    private static List<String> joined(List<String> lines, Predicate<String> isLabel) {
        List<String> out = new ArrayList<>();
        int from = lines.size(); // of the pieces behind the last sentence
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean ends = Text.endsSentence(line);
            int pieces = i + 1 - from;
            if (ends
                    && pieces >= TORN
                    && pieces <= MOST_TORN
                    && lines.subList(from, i).stream().noneMatch(isLabel)) {
                StringBuilder sentence = new StringBuilder();
                lines.subList(from, i + 1).forEach(piece -> Seam.append(sentence, piece));
                out.subList(out.size() - pieces + 1, out.size()).clear();
                out.add(sentence.toString());
            } else {
                out.add(line);
            }
            from = ends ? i + 1 : from;
        }
        return out;
    }

    private static boolean tell(String text) {
        int letters = 0;
        int dense = 0;
        int between = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            dense += isScript(UnicodeScript.of(c)) ? 1 : 0;
            between += sides(text, i) == 2 ? 1 : 0;
        }
        return dense >= DENSE * letters && between >= FEWEST && between * LETTERS_A_BLANK <= letters;
    }

    /** How many signs of these scripts the blank stands between; 0 where there is no blank, or none beside it. */
    private static int sides(String text, int at) {
        return text.charAt(at) != ' '
                        || at == 0
                        || at + 1 == text.length()
                        || BETWEEN.indexOf(text.charAt(at - 1)) >= 0
                        || BETWEEN.indexOf(text.charAt(at + 1)) >= 0
                ? 0
                : (isSpaceless(text.charAt(at - 1)) ? 1 : 0) + (isSpaceless(text.charAt(at + 1)) ? 1 : 0);
    }

    /** Whether sentences have blanks between Latin and Han, as many writers of Chinese set them. */
    private static boolean setsBlanks(List<String> pieces) {
        int blanks = 0;
        int glued = 0;
        for (String piece : pieces) {
            for (int i = 0; i + 1 < piece.length() && isSentence(piece); i++) {
                char c = piece.charAt(i);
                char next = piece.charAt(i + 1);
                blanks += sides(piece, i) == 1 ? 1 : 0;
                glued += Character.isLetterOrDigit(c)
                                && Character.isLetterOrDigit(next)
                                && isSpaceless(c) != isSpaceless(next)
                        ? 1
                        : 0;
            }
        }
        return blanks >= STYLE && blanks > glued;
    }

    private static boolean isSentence(String piece) {
        return piece.length() >= SENTENCE && Text.endsSentence(piece);
    }

    /** @param least how many sides of a blank must be of the scripts */
    private static List<String> split(String text, int least) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (sides(text, i) >= least) {
                lines.add(text.substring(from, i));
                from = i + 1;
            }
        }
        lines.add(text.substring(from));
        return lines;
    }

    /** A letter of these scripts, or a full-width sign. */
    private static boolean isSpaceless(char c) {
        return c == '“' || c == '”' || c >= '\u2e80' && (Columns.isSign(c) || isScript(UnicodeScript.of(c)));
    }

    private static boolean isScript(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
