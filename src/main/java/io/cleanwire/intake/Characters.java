package io.cleanwire.intake;

import io.cleanwire.normalise.Mojibake;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** The characters of a body, as a string only where one is needed. */
sealed interface Characters {

    /** All of them. */
    String text();

    /** All that a parser of pages is to see, one after the other: {@link Unread} may be left out. */
    Reader reader();

    /** The same, or where UTF-8 was read as something else, what was meant. */
    Characters repaired();

    /** Whether an ASCII character stands there more often than so many times. */
    boolean hasMore(char wanted, int most);

    /** How many there are, counted in bytes where they are bytes. */
    int length();

    /** Characters that were decoded. */
    record Text(String text) implements Characters {
        @Override
        public Reader reader() {
            return new StringReader(text);
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // unchanged text comes back as it is
        public Characters repaired() {
            String repaired = Mojibake.repair(text);
            return repaired == text ? this : new Text(repaired);
        }

        @Override
        public boolean hasMore(char wanted, int most) {
            int count = 0;
            for (int i = 0; i < text.length() && count + text.length() - i > most; i++) {
                count += text.charAt(i) == wanted ? 1 : 0;
            }
            return count > most;
        }

        @Override
        public int length() {
            return text.length();
        }
    }

    /**
     * Bytes that are known to be valid UTF-8.
     *
     * @param from behind the byte order mark
     */
    @SuppressWarnings("ArrayRecordComponent") // the input itself, which nobody changes
    record Bytes(byte[] bytes, int from, boolean doubtful) implements Characters {
        @Override
        public String text() {
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        }

        @Override
        public Reader reader() {
            return new Utf8Reader(bytes, from, Unread.parts(bytes, from));
        }

        @Override
        public Characters repaired() {
            if (!doubtful) {
                return this;
            }
            Text all = new Text(text());
            Characters repaired = all.repaired();
            return repaired.equals(all) ? this : repaired;
        }

        @Override
        public boolean hasMore(char wanted, int most) {
            return Utf8.hasMore(bytes, from, wanted, most);
        }

        @Override
        public int length() {
            return bytes.length - from;
        }
    }
}
