package io.cleanwire.evaluate;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Python's string functions, point for point, so that figures can be compared with those of tools in Python. Java's own
 * differ: its {@code \w} holds combining marks, its {@code \s} knows ASCII alone, and it has no full case folding. Equal
 * for every character of Unicode 14; about later ones a Python knows what its own tables hold.
 */
final class PythonText {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private PythonText() {}

    /** {@code re.findall(r'\w+', text)}. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean inWord = isWord(text.codePointAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    /** {@code \w}: {@code str.isalnum()} or the underscore. Marks (Mn, Mc) are no part of a word. */
    static boolean isWord(int point) {
        return point == '_'
                || switch (UCharacter.getType(point)) {
                    case UCharacterCategory.UPPERCASE_LETTER,
                            UCharacterCategory.LOWERCASE_LETTER,
                            UCharacterCategory.TITLECASE_LETTER,
                            UCharacterCategory.MODIFIER_LETTER,
                            UCharacterCategory.OTHER_LETTER,
                            UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                            UCharacterCategory.LETTER_NUMBER,
                            UCharacterCategory.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** {@code \s}, which is {@code str.isspace()}. */
    static boolean isSpace(int point) {
        return point == ' '
                || point >= '\t' && point <= '\r'
                || point >= 0x1C && point <= 0x1F
                || point == 0x85
                || switch (UCharacter.getType(point)) {
                    case UCharacterCategory.SPACE_SEPARATOR,
                            UCharacterCategory.LINE_SEPARATOR,
                            UCharacterCategory.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /** {@code re.sub(r'\s+', ' ', text).strip()}. */
    static String squash(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i); // every space is one char
            if (isSpace(each)) {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(each);
            }
        }
        return out.toString();
    }

    /** {@code str.lower()}. */
    static String lower(String text) {
        return UCharacter.toLowerCase(ULocale.ROOT, text);
    }

    /** {@code str.casefold()}. */
    static String fold(String text) {
        return UCharacter.foldCase(text, true);
    }

    /** {@code unicodedata.normalize('NFKC', text)}. */
    static String compatible(String text) {
        return NFKC.normalize(text);
    }

    /** Every half of a surrogate pair replaced, because a file in UTF-8 cannot hold it. */
    static String wellFormed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
