package io.cleanwire.bench;

import java.nio.charset.StandardCharsets;

/** Texts that ask for much work, each in its own way; what they cost may grow no faster than they do. */
public enum TextShape {
    PROSE(
            "paragraphs of prose",
            "The ferry left pier # at noon, because the clerk had not expected a change in the wind.\n\n"),
    ONE_LINE("one line without an end", "The ferry left pier # at noon, and nobody on deck looked back at the town. "),
    SHORT_LINES("short lines", "pier #\n"),
    NEAR_MATCHES("lines that are nearly known", "You are commenting using your # account of the ferry\n");

    static final int MOST_BYTES = 8_000_000;

    private final String what;
    private final String line;

    TextShape(String what, String line) {
        this.what = what;
        this.line = line;
    }

    String what() {
        return what;
    }

    /** About so many bytes of it. */
    byte[] text(int bytes) {
        StringBuilder out = new StringBuilder(bytes + line.length());
        for (int i = 0; out.length() < bytes; i++) {
            out.append(line.replace("#", Integer.toString(i)));
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
