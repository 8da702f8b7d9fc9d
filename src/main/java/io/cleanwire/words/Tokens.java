package io.cleanwire.words;

import io.cleanwire.normalise.Text;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The words of a page as hashes in reading order, lower case; a character of a script without blanks is a word of its
 * own. Two texts are compared by these, so that no string is made for a word.
 */
public final class Tokens {

    private int[] hashes = new int[1024];
    private int size;

    // what the last text was made of
    private int words;
    private int function;
    private int boilerplate;
    private int credit;
    private int promo;
    private int firstPerson;
    private int capitals;
    private int upperCase;
    private int letters;
    private int numbers;
    private int commas;
    private int sentences;
    private int separators;
    private int quotes;
    private int codeMarks;

    public int size() {
        return size;
    }

    public int at(int index) {
        return hashes[index];
    }

    /** The hash of so many words from here on. */
    public int gram(int index, int length) {
        int hash = 17;
        for (int i = index; i < index + length; i++) {
            hash = hash * 0x01000193 ^ hashes[i];
        }
        return hash ^ hash >>> 15;
    }

    /** The hash of all words of a text. */
    public int whole(Shape shape) {
        return gram(shape.firstToken(), shape.tokens());
    }

    /** The share of a text's grams that are such; 0 for a text that is shorter than one. */
    public float share(Shape shape, int length, IntPredicate wanted) {
        int all = 0;
        int found = 0;
        for (int i = shape.firstToken(); i + length <= shape.endToken(); i++) {
            all++;
            found += wanted.test(gram(i, length)) ? 1 : 0;
        }
        return all == 0 ? 0 : (float) found / all;
    }

    /** Adds the words of a text and says what they are; the shares are of its characters. */
    public Shape add(String text, float linkShare, float boldShare, float italicShare) {
        int first = size;
        count(text);
        return new Shape(
                words,
                first,
                size,
                function,
                boilerplate,
                credit,
                promo,
                firstPerson,
                capitals,
                upperCase,
                letters,
                numbers,
                commas,
                sentences,
                separators,
                quotes,
                codeMarks,
                Text.endsSentence(text),
                linkShare,
                boldShare,
                italicShare);
    }

    private void count(String text) {
        words = 0;
        function = 0;
        boilerplate = 0;
        credit = 0;
        promo = 0;
        firstPerson = 0;
        capitals = 0;
        upperCase = 0;
        letters = 0;
        numbers = 0;
        commas = 0;
        sentences = 0;
        separators = 0;
        quotes = 0;
        codeMarks = 0;
        int dense = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int signs = c < Signs.TABLE.length ? Signs.TABLE[c] : Signs.of(c);
            if ((signs & Signs.DENSE) != 0) {
                dense++;
                if (inside) {
                    push(hash);
                    inside = false;
                }
                push(c);
            } else if ((signs & Signs.LETTER) != 0) {
                if (!inside) {
                    words++;
                    capitals += signs & Signs.UPPER;
                    numbers += signs >> Signs.DIGIT_SHIFT & 1;
                    hash = WordList.SEED;
                    inside = true;
                }
                hash = WordList.hash(hash, c);
                letters++;
                upperCase += signs & Signs.UPPER;
            } else {
                if (inside && (signs & Signs.CONTINUES) == 0) {
                    push(hash);
                    inside = false;
                }
                if (c > ' ') {
                    mark(c);
                }
            }
        }
        if (inside) {
            push(hash);
        }
        words += (dense + 1) / 2;
    }

    /** What a character is, as bits; looked up for the alphabets of most pages. */
    private static final class Signs {

        static final int UPPER = 1;
        static final int DIGIT_SHIFT = 1;
        static final int LETTER = 1 << 2;
        /** A word of its own. */
        static final int DENSE = 1 << 3;
        /** An apostrophe or a combining mark does not end a word. */
        static final int CONTINUES = 1 << 4;

        static final byte[] TABLE = new byte[0x600];

        static {
            for (char c = 0; c < TABLE.length; c++) {
                TABLE[c] = (byte) of(c);
            }
        }

        static int of(char c) {
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                int digit = Character.isDigit(c) ? 1 << DIGIT_SHIFT : 0;
                return Text.isDense(c) ? DENSE : LETTER | digit | (Character.isUpperCase(c) ? UPPER : 0);
            }
            boolean mark = c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
            return mark || c == '\'' || c == '\u2019' ? CONTINUES : 0;
        }
    }

    private void mark(char c) {
        switch (c) {
            case ',', '，', '、', '،', '；' -> commas++;
            case ';' -> {
                commas++;
                codeMarks++;
            }
            case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '։', '።', '፧', '။', '។' -> sentences++;
            case '|', '·', '•', '›', '→', '/' -> separators++;
            case '"', '“', '”', '„', '«', '「', '」' -> quotes++;
            case '{', '}', '[', ']', '=', '<', '>', '_', '#', '\\' -> codeMarks++;
            case '»' -> {
                quotes++;
                separators++;
            }
            default -> {}
        }
    }

    private void push(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
        int lists = WordList.of(hash);
        if (lists != 0) {
            function += lists & WordList.FUNCTION;
            boilerplate += (lists & WordList.BOILERPLATE) >> 1;
            credit += (lists & WordList.CREDIT) >> 2;
            promo += (lists & WordList.PROMO) >> 3;
            firstPerson += (lists & WordList.FIRST_PERSON) >> 4;
        }
    }
}
