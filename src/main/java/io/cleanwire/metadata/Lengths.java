package io.cleanwire.metadata;

import io.cleanwire.normalise.Text;
import java.util.Optional;

/** The bounds that the contract sets. */
final class Lengths {

    static final int LINE = 1024;
    private static final int PROSE = 4096;

    private Lengths() {}

    /** A non-empty line of at most {@value #LINE} characters, cut at a word when it is longer. */
    static Optional<String> line(String text) {
        return bounded(text, LINE);
    }

    /** A non-empty line that may be a paragraph. */
    static Optional<String> prose(String text) {
        return bounded(text, PROSE);
    }

    private static Optional<String> bounded(String text, int max) {
        String line = Text.line(text);
        if (line.length() > max) {
            int blank = line.lastIndexOf(' ', max);
            int end = blank > max / 2 ? blank : Character.isHighSurrogate(line.charAt(max - 1)) ? max - 1 : max;
            line = line.substring(0, end).strip();
        }
        return Optional.of(line).filter(text2 -> !text2.isEmpty());
    }
}
