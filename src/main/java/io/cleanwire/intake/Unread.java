package io.cleanwire.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The parts of a page that nothing asks for, found in its bytes so that they need not be parsed: programs, style sheets,
 * and attributes that speak to programs or draw. The tree is the same without them but for these attributes, and that
 * of a script or a style only its first character is left.
 *
 * <p>Tags are told apart as the HTML Standard does (13.2.5). Where a page leaves room for doubt (a tag inside a tag, a
 * quotation mark where none may stand, a comment in a script that holds a script), the rest of it is read as it stands.
 */
final class Unread {

    /** Names of tags and attributes are compared by so many characters, packed in one number. */
    private static final int PACKED = 8;

    /** Attributes that are cut by the beginning of their names: what scripts keep, hear and say to screen readers. */
    private static final List<String> FAMILIES = List.of("aria-", "data-", "on");

    private static final long[] FAMILY =
            FAMILIES.stream().mapToLong(Unread::packed).toArray();

    /** Attributes of those families that somebody reads. */
    private static final long[] READ =
            packed("aria-hidden", "data-lazy-src", "data-lazy-srcset", "data-original", "data-src", "data-srcset");

    /** Attributes that are cut by their names. */
    private static final long[] NAMES = packed(
            "d",
            "fill",
            "height",
            "integrity",
            "points",
            "sizes",
            "tabindex",
            "target",
            "transform",
            "viewBox",
            "width");

    /** Unclosed ones are opened again by a parser, and it compares their attributes. */
    private static final long[] FORMATTING =
            packed("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /** What stands inside is text, up to the end tag. */
    private static final long[] RAW =
            packed("iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp");

    private static final long SCRIPT = packed("script");
    private static final long STYLE = packed("style");
    private static final long TITLE = packed("title");

    /** Tags in them have other rules. */
    private static final long[] FOREIGN = packed("math", "svg");

    /** What comes behind them is told apart in other ways. */
    private static final long[] BEYOND = packed("frameset", "plaintext");

    /** All of these; most tags are none. */
    private static final long[] SPECIAL = Stream.of(FORMATTING, RAW, FOREIGN, BEYOND)
            .flatMapToLong(LongStream::of)
            .sorted()
            .toArray();

    private static final byte PART = 0;
    private static final byte END = 1;
    private static final byte DOUBT = 2;

    /** What each byte is to a name: part of it, its end, or a sign that something is wrong. */
    private static final byte[] IN_NAME = new byte[256];

    static {
        Arrays.fill(IN_NAME, 0, ' ' + 1, END);
        for (char end : "/>=".toCharArray()) {
            IN_NAME[end] = END;
        }
        for (char doubt : "\0\"'<`".toCharArray()) {
            IN_NAME[doubt] = DOUBT;
        }
    }

    /** A script whose first brace stands behind so many bytes is a program. */
    private static final int HEAD = 1000;

    /** Within so many bytes a value that is the result of a call begins. */
    private static final int CALLED = 200;

    private final byte[] bytes;
    private int at;
    /** How many drawings and formulas are open. */
    private int foreign;
    /** Whether the tag read last closes itself. */
    private boolean closed;

    private int[] cuts = new int[256];
    private int size;

    private Unread(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Begin and end of each part, in order; none overlaps another. The bytes are valid UTF-8. */
    static int[] parts(byte[] bytes, int from) {
        Unread unread = new Unread(bytes, from);
        unread.scan();
        return Arrays.copyOf(unread.cuts, unread.size);
    }

    /** Whether an attribute is cut. */
    static boolean isCut(String name) {
        return isCut(packed(name), Math.min(name.length(), PACKED));
    }

    private static boolean isCut(long name, int length) {
        for (int i = 0; i < FAMILY.length; i++) {
            int more = length - FAMILIES.get(i).length();
            if (more >= 0 && name >>> 8 * more == FAMILY[i]) {
                return !isOneOf(READ, name);
            }
        }
        return isOneOf(NAMES, name);
    }

    /** In order. */
    private static long[] packed(String... names) {
        return Stream.of(names).mapToLong(Unread::packed).sorted().toArray();
    }

    private static long packed(String name) {
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        long packed = 0;
        for (int i = 0; i < Math.min(ascii.length, PACKED); i++) {
            packed = packed << 8 | ascii[i];
        }
        return packed;
    }

    private void scan() {
        boolean sure = true;
        while (sure) {
            at = indexOf('<', at);
            sure = at < bytes.length && markup();
        }
    }

    /** Goes behind what begins with this bracket; says whether what comes then is still told apart. */
    private boolean markup() {
        int next = at(at + 1);
        if (isLetter(next)) {
            return startTag();
        }
        if (next == '/') {
            return isLetter(at(at + 2)) ? endTag() : skipTo('>');
        }
        if (next == '!') {
            return declaration();
        }
        if (next == '?') {
            return skipTo('>');
        }
        at++;
        return true;
    }

    private boolean declaration() {
        if (is("<!--", at)) {
            return comment();
        }
        return !is("<![cdata", at) && skipTo('>');
    }

    private boolean comment() {
        int text = at + 4;
        if (at(text) == '>' || is("->", text)) {
            return skipTo('>');
        }
        for (int i = indexOf('>', text); i < bytes.length; i = indexOf('>', i + 1)) {
            if (i - 2 >= text && is("--", i - 2) || i - 3 >= text && is("--!", i - 3)) {
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private boolean endTag() {
        if (isOneOf(FOREIGN, name(at + 2))) {
            foreign = Math.max(0, foreign - 1);
        }
        return attributes(false);
    }

    private boolean startTag() {
        int tag = at;
        long name = name(at + 1);
        if (!isOneOf(SPECIAL, name)) {
            return attributes(true);
        }
        if (!attributes(!isOneOf(FORMATTING, name))) {
            return false;
        }
        if (isOneOf(RAW, name)) {
            return !closed && (foreign == 0 || name == STYLE || name == TITLE) && raw(name, tag);
        }
        foreign += isOneOf(FOREIGN, name) && !closed ? 1 : 0;
        return !isOneOf(BEYOND, name);
    }

    /** The name of a tag, lower case, its first {@value #PACKED} characters in one number. */
    private long name(int from) {
        long name = 0;
        for (int i = from; i < from + PACKED && isIn(at(i), PART); i++) {
            name = name << 8 | lower(at(i));
        }
        return name;
    }

    private static boolean isIn(int c, byte role) {
        return c >= 0 && IN_NAME[c] == role;
    }

    private static boolean isOneOf(long[] names, long name) {
        return Arrays.binarySearch(names, name) >= 0;
    }

    /** Goes behind a text that ends with the end tag of its element; of programs and style sheets it is cut. */
    private boolean raw(long name, int tag) {
        int from = at;
        boolean commented = false;
        for (at = indexOf('<', at); at < bytes.length; at = indexOf('<', at + 1)) {
            if (at(at + 1) == '/' && name(at + 2) == name) {
                if (name == STYLE && foreign == 0 || name == SCRIPT && !commented && isProgram(tag, from)) {
                    cutText(from, at);
                }
                return true;
            }
            commented |= is("<!--", at);
            if (commented && name == SCRIPT && name(at + 1) == SCRIPT) {
                return false;
            }
        }
        return false;
    }

    /** Whether a script is no data: its tag does not speak of JSON, and it does not begin as a value does. */
    private boolean isProgram(int tag, int from) {
        for (int i = tag; i < from; i++) {
            if (is("json", i)) {
                return false;
            }
        }
        return !opensObject(from) && !isCall(from);
    }

    /** Whether the first brace is followed by a quoted name or its end, or, where something is set, by a name. */
    private boolean opensObject(int from) {
        int brace = indexOf('{', from, Math.min(at, from + HEAD));
        int i = skipBlanks(brace + 1);
        if (brace < 0 || at(i) == '"' || at(i) == '}') {
            return brace >= 0;
        }
        int before = brace - 1;
        while (before > from && isBlank(at(before))) {
            before--;
        }
        int end = i;
        while (isLetter(at(end)) || at(end) == '_') {
            end++;
        }
        return at(before) == '=' && end > i && at(skipBlanks(end)) == ':';
    }

    /** Whether a value is what a function gives that is called at once, a text that is parsed, or a piece that is pushed. */
    private boolean isCall(int from) {
        for (int i = from; i < Math.min(at, from + CALLED); i++) {
            boolean function = at(i) == '=' && is("(function(", skipBlanks(i + 1));
            if (function || is("json.parse(", i) || is(".push([1,", i)) {
                return true;
            }
        }
        return false;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (isBlank(at(i))) {
            i++;
        }
        return i;
    }

    /** Cuts a text but for its first character, so that there still is one. */
    private void cutText(int from, int to) {
        if (to - from > 1 && bytes[from] > 0 && bytes[from] != '<') {
            cut(from + 1, to);
        }
    }

    /** Goes behind the tag; one that never ends is left as it is. */
    private boolean attributes(boolean cutting) {
        int before = size;
        int i = at + 1;
        while (isIn(at(i), PART)) {
            i++;
        }
        closed = false;
        while (at(i) != '>') {
            if (isBlank(at(i)) || at(i) == '/') {
                closed = at(i++) == '/';
                continue;
            }
            closed = false;
            i = attributeEnd(i, cutting);
            if (i < 0) {
                size = before;
                return false;
            }
        }
        at = i + 1;
        return true;
    }

    /** Where the attribute that begins here ends, which is cut if nobody asks for it; -1 when that is in doubt. */
    private int attributeEnd(int from, boolean cutting) {
        long name = 0;
        int i = from;
        int c = at(i);
        while (isIn(c, PART)) {
            name = i < from + PACKED ? name << 8 | c : name;
            c = at(++i);
        }
        if (i == from || !isIn(c, END)) {
            return -1;
        }
        boolean unread = cutting && isCut(name, Math.min(i - from, PACKED));
        int end = i;
        while (isBlank(at(end))) {
            end++;
        }
        if (at(end) != '=') {
            return i;
        }
        end++;
        while (isBlank(at(end))) {
            end++;
        }
        end = valueEnd(end);
        if (unread && end > 0) {
            cut(from, end);
        }
        return end;
    }

    private int valueEnd(int from) {
        int quote = at(from);
        if (quote == '"' || quote == '\'') {
            int end = indexOf(quote, from + 1);
            return end < bytes.length ? end + 1 : -1;
        }
        int i = from;
        for (int c = at(i); c != '>' && !isBlank(c); c = at(++i)) {
            if (c < 0 || isIn(c, DOUBT)) {
                return -1;
            }
        }
        return i;
    }

    private void cut(int from, int to) {
        if (size + 2 > cuts.length) {
            cuts = Arrays.copyOf(cuts, 2 * size);
        }
        cuts[size++] = from;
        cuts[size++] = to;
    }

    private boolean skipTo(int end) {
        at = indexOf(end, at) + 1;
        return at <= bytes.length;
    }

    private int indexOf(int wanted, int from) {
        return Utf8.indexOf(bytes, wanted, from);
    }

    /** The same before a limit; -1 when it does not stand there. */
    private int indexOf(int wanted, int from, int limit) {
        int i = from;
        while (i < limit && bytes[i] != wanted) {
            i++;
        }
        return i < limit ? i : -1;
    }

    /** The byte at a place; -1 behind the last. */
    private int at(int place) {
        return place < bytes.length ? bytes[place] & 0xFF : -1;
    }

    /** Whether these characters stand at a place, letters in either case. */
    private boolean is(String lowerCase, int place) {
        for (int i = 0; i < lowerCase.length(); i++) {
            if (lower(at(place + i)) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
