package io.cleanwire.html;

import io.cleanwire.normalise.Text;
import java.util.Arrays;
import java.util.Optional;

/** The run that is being read: characters come in as they stand in the page and are kept as {@link Text#line} has them. */
final class RunText {

    private char[] text = new char[1 << 10];
    private int length;
    private boolean preformatted;
    private boolean blank;
    private boolean lineBreak;
    private int seen;
    private int linked;
    private int bold;
    private int italic;
    private int creditStart = -1;
    private int creditEnd = -1;

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether the last thing seen was a line break, with nothing but blanks behind it. */
    boolean endsWithBreak() {
        return lineBreak;
    }

    /** Whether the last sign is a digit, and what comes now stands right behind it. */
    boolean endsWithDigit() {
        return length > 0 && !blank && !lineBreak && Character.isDigit(text[length - 1]);
    }

    /** The run that begins here keeps its blanks, or not. */
    void preformatted(boolean yes) {
        preformatted = yes;
    }

    /** A {@code <br>}. */
    void lineBreak() {
        if (preformatted) {
            makeRoom(1);
            text[length++] = '\n';
        } else if (length > 0) {
            lineBreak = true;
        }
    }

    void append(String words, boolean link, boolean strong, boolean slanted) {
        int before = seen;
        makeRoom(words.length() + 1);
        if (preformatted) {
            words.getChars(0, words.length(), text, length);
            length += words.length();
            seen += words.length();
        } else {
            collapse(words);
        }
        int count = seen - before;
        linked += link ? count : 0;
        bold += strong ? count : 0;
        italic += slanted ? count : 0;
    }

    /**
     * Moves what is kept to the front of what comes in: one place is left free for a blank that stands open, and every
     * other that is written was read before.
     */
    private void collapse(String words) {
        int from = length + 1;
        int end = from + words.length();
        words.getChars(0, words.length(), text, from);
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c > ' ' && c < '\u007f') {
                keep(c);
            } else if (Text.isBlank(c)) {
                blank = true;
            } else if (!Text.isInvisible(c)) {
                keep(c);
            }
        }
    }

    private void keep(char c) {
        if (blank || lineBreak) {
            separate();
        }
        seen++;
        text[length++] = c;
    }

    /** Writes the blank or the line break that stands before the next character. */
    private void separate() {
        if (lineBreak) {
            text[length++] = '\n';
        } else if (length > 0) {
            text[length++] = ' ';
        }
        lineBreak = false;
        blank = false;
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    /** The run's text; empty when it has none. */
    String text() {
        String read = new String(text, 0, length);
        return preformatted ? Text.preformatted(read) : Text.nfc(read);
    }

    /** A credit begins here (1) or ends (-1), and what stands before is another word. */
    void credit(int step) {
        blank |= !preformatted;
        if (step < 0) {
            creditEnd = length;
        } else if (creditStart < 0) {
            creditStart = length;
        }
    }

    /** What of the run's text is a credit. */
    Optional<String> credit() {
        return creditStart < 0 || creditEnd <= creditStart
                ? Optional.empty()
                : Optional.of(Text.line(new String(text, creditStart, creditEnd - creditStart)));
    }

    float linkShare() {
        return share(linked);
    }

    float boldShare() {
        return share(bold);
    }

    float italicShare() {
        return share(italic);
    }

    private float share(int count) {
        return seen == 0 ? 0 : (float) count / seen;
    }

    void clear() {
        length = 0;
        blank = false;
        lineBreak = false;
        seen = 0;
        linked = 0;
        bold = 0;
        italic = 0;
        creditStart = -1;
        creditEnd = -1;
    }
}
