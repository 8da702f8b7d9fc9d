package io.cleanwire.html;

import io.cleanwire.normalise.Text;

/** The run that is being read: characters come in as they stand in the page and are kept as {@link Text#line} has them. */
final class RunText {

    private final StringBuilder text = new StringBuilder();
    private boolean preformatted;
    private boolean blank;
    private boolean lineBreak;
    private int seen;
    private int linked;
    private int bold;
    private int italic;

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether the last thing seen was a line break, with nothing but blanks behind it. */
    boolean endsWithBreak() {
        return lineBreak;
    }

    /** The run that begins here keeps its blanks, or not. */
    void preformatted(boolean yes) {
        preformatted = yes;
    }

    /** A {@code <br>}. */
    void lineBreak() {
        if (preformatted) {
            text.append('\n');
        } else if (!text.isEmpty()) {
            lineBreak = true;
        }
    }

    void append(String words, boolean link, boolean strong, boolean slanted) {
        int before = seen;
        if (preformatted) {
            text.append(words);
            seen += words.length();
        } else {
            for (int i = 0; i < words.length(); ) {
                int end = plainEnd(words, i);
                if (end > i) {
                    separate();
                    text.append(words, i, end);
                    i = end;
                } else {
                    append(words.charAt(i++));
                }
            }
        }
        int count = seen - before;
        linked += link ? count : 0;
        bold += strong ? count : 0;
        italic += slanted ? count : 0;
    }

    private void append(char c) {
        if (Text.isBlank(c)) {
            blank = true;
            return;
        }
        if (Text.isInvisible(c)) {
            return;
        }
        separate();
        seen++;
        text.append(c);
    }

    /** Writes the blank or the line break that stands before the next character. */
    private void separate() {
        if (lineBreak) {
            text.append('\n');
        } else if (blank && !text.isEmpty()) {
            text.append(' ');
        }
        lineBreak = false;
        blank = false;
    }

    /** Where printable ASCII ends that has no more than single blanks inside: it is kept as it stands, and counted here. */
    private int plainEnd(String words, int from) {
        int blanks = 0;
        int i = from;
        while (i < words.length()) {
            if (words.charAt(i) == ' ' && i > from && i + 1 < words.length() && isPlain(words.charAt(i + 1))) {
                blanks++;
            } else if (!isPlain(words.charAt(i))) {
                break;
            }
            i++;
        }
        seen += i - from - blanks;
        return i;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007f';
    }

    /** The run's text; empty when it has none. */
    String text() {
        return preformatted ? Text.preformatted(text.toString()) : Text.nfc(text.toString());
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
        text.setLength(0);
        blank = false;
        lineBreak = false;
        seen = 0;
        linked = 0;
        bold = 0;
        italic = 0;
    }
}
