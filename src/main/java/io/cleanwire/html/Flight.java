package io.cleanwire.html;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The rows that a server sends of a React tree, {@code id:JSON} or {@code id:T} with a length and a text, in pieces that
 * the scripts of a page push one after the other.
 */
final class Flight {

    private static final String PUSH = ".push([1,";

    /** The push of a piece stands at the beginning of its script. */
    private static final int HEAD = 200;

    /** Of an id and of a length, in characters; as a number it is one with a sign. */
    private static final int LONGEST_ID = 8;

    private final StringBuilder sent = new StringBuilder();

    /** Takes the piece that a script pushes; says whether it pushes one. */
    boolean take(String script) {
        int push = script.substring(0, Math.min(HEAD, script.length())).indexOf(PUSH);
        if (push < 0) {
            return false;
        }
        ScriptValue.at(script, push + PUSH.indexOf('['))
                .filter(piece -> piece.path(1).isTextual())
                .ifPresent(piece -> sent.append(piece.path(1).textValue()));
        return true;
    }

    /** The rows by id; those that are no values, such as names of programs, are left out. */
    ObjectNode rows() {
        ObjectNode rows = JsonNodeFactory.instance.objectNode();
        String all = sent.toString();
        int at = 0;
        while (at < all.length()) {
            int colon = near(':', all, at);
            boolean text = colon >= 0 && all.startsWith("T", colon + 1);
            int comma = text ? near(',', all, colon + 2) : -1;
            int bytes = comma < 0 ? -1 : hex(all, colon + 2, comma);
            if (bytes >= 0) {
                int end = behind(all, comma + 1, bytes);
                rows.put(all.substring(at, colon), all.substring(comma + 1, end));
                at = end;
                continue;
            }
            int line = all.indexOf('\n', at);
            int end = line < 0 ? all.length() : line;
            if (colon >= 0) {
                String id = all.substring(at, colon);
                ScriptValue.at(all.substring(colon + 1, end), 0).ifPresent(value -> rows.set(id, value));
            }
            at = end + 1;
        }
        return rows;
    }

    /** Where a character stands within the length of an id; -1 when it does not. */
    private static int near(char wanted, String text, int from) {
        int end = Math.min(text.length(), from + LONGEST_ID);
        int i = from;
        while (i < end && text.charAt(i) != wanted) {
            i++;
        }
        return i < end ? i : -1;
    }

    /** The number that stands there; -1 when none does. */
    private static int hex(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return from < to ? value : -1;
    }

    /** The place behind so many bytes of UTF-8. */
    private static int behind(String text, int from, int bytes) {
        int at = from;
        int left = bytes;
        while (at < text.length() && left > 0) {
            char c = text.charAt(at++);
            left -= c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return at;
    }
}
