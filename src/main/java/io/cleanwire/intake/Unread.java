package io.cleanwire.intake;

import java.util.Arrays;

/**
 * The parts of a page that nothing asks for, found in its bytes so that they need not be parsed: programs, style sheets,
 * and attributes that speak to programs or draw. The tree is the same without them but for these attributes, and that
 * of a script or a style only its first character is left.
 *
 * <p>Tags are told apart as the HTML Standard does (13.2.5). Where a page leaves room for doubt (a tag inside a tag, a
 * quotation mark where none may stand, a comment in a script that holds a script), the rest of it is read as it stands.
 */
final class Unread {

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

    private final MarkupBytes page;
    private int at;
    /** How many drawings and formulas are open. */
    private int foreign;
    /** Whether the tag read last closes itself. */
    private boolean closed;

    private int[] cuts = new int[256];
    private int size;

    private Unread(byte[] bytes, int from) {
        this.page = new MarkupBytes(bytes);
        this.at = from;
    }

    /** Begin and end of each part, in order; none overlaps another. The bytes are valid UTF-8. */
    static int[] parts(byte[] bytes, int from) {
        Unread unread = new Unread(bytes, from);
        unread.scan();
        return Arrays.copyOf(unread.cuts, unread.size);
    }

    private void scan() {
        boolean sure = true;
        while (sure) {
            at = page.indexOf('<', at);
            sure = at < page.length() && markup();
        }
    }

    /** Goes behind what begins with this bracket; says whether what comes then is still told apart. */
    private boolean markup() {
        int next = page.at(at + 1);
        if (MarkupBytes.isLetter(next)) {
            return startTag();
        }
        if (next == '/') {
            return MarkupBytes.isLetter(page.at(at + 2)) ? endTag() : skipTo('>');
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
        if (page.is("<!--", at)) {
            return comment();
        }
        return !page.is("<![cdata", at) && skipTo('>');
    }

    private boolean comment() {
        int text = at + 4;
        if (page.at(text) == '>' || page.is("->", text)) {
            return skipTo('>');
        }
        for (int i = page.indexOf('>', text); i < page.length(); i = page.indexOf('>', i + 1)) {
            if (i - 2 >= text && page.is("--", i - 2) || i - 3 >= text && page.is("--!", i - 3)) {
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private boolean endTag() {
        if (UnreadNames.isOneOf(UnreadNames.FOREIGN, name(at + 2))) {
            foreign = Math.max(0, foreign - 1);
        }
        return attributes(false);
    }

    private boolean startTag() {
        int tag = at;
        long name = name(at + 1);
        if (!UnreadNames.isOneOf(UnreadNames.SPECIAL, name)) {
            return attributes(true);
        }
        if (!attributes(!UnreadNames.isOneOf(UnreadNames.FORMATTING, name))) {
            return false;
        }
        if (UnreadNames.isOneOf(UnreadNames.RAW, name)) {
            return !closed
                    && (foreign == 0 || name == UnreadNames.STYLE || name == UnreadNames.TITLE)
                    && raw(name, tag);
        }
        foreign += UnreadNames.isOneOf(UnreadNames.FOREIGN, name) && !closed ? 1 : 0;
        return !UnreadNames.isOneOf(UnreadNames.BEYOND, name);
    }

    /** The name of a tag, lower case, its first {@value UnreadNames#PACKED} characters in one number. */
    private long name(int from) {
        long name = 0;
        for (int i = from; i < from + UnreadNames.PACKED && isIn(page.at(i), PART); i++) {
            name = name << 8 | MarkupBytes.lower(page.at(i));
        }
        return name;
    }

    private static boolean isIn(int c, byte role) {
        return c >= 0 && IN_NAME[c] == role;
    }

    /** Goes behind a text that ends with the end tag of its element; of programs and style sheets it is cut. */
    private boolean raw(long name, int tag) {
        int from = at;
        boolean commented = false;
        for (at = page.indexOf('<', at); at < page.length(); at = page.indexOf('<', at + 1)) {
            if (page.at(at + 1) == '/' && name(at + 2) == name) {
                if (name == UnreadNames.STYLE && foreign == 0
                        || name == UnreadNames.SCRIPT && !commented && Programs.isProgram(page, tag, from, at)) {
                    cutText(from, at);
                }
                return true;
            }
            commented |= page.is("<!--", at);
            if (commented && name == UnreadNames.SCRIPT && name(at + 1) == UnreadNames.SCRIPT) {
                return false;
            }
        }
        return false;
    }

    /** Cuts a text but for its first character, so that there still is one. */
    private void cutText(int from, int to) {
        int first = page.at(from);
        if (to - from > 1 && first > 0 && first < 0x80 && first != '<') {
            cut(from + 1, to);
        }
    }

    /** Goes behind the tag; one that never ends is left as it is. */
    private boolean attributes(boolean cutting) {
        int before = size;
        int i = at + 1;
        while (isIn(page.at(i), PART)) {
            i++;
        }
        closed = false;
        while (page.at(i) != '>') {
            if (MarkupBytes.isBlank(page.at(i)) || page.at(i) == '/') {
                closed = page.at(i++) == '/';
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
        int c = page.at(i);
        while (isIn(c, PART)) {
            name = i < from + UnreadNames.PACKED ? name << 8 | c : name;
            c = page.at(++i);
        }
        if (i == from || !isIn(c, END)) {
            return -1;
        }
        boolean unread = cutting && UnreadNames.isCut(name, Math.min(i - from, UnreadNames.PACKED));
        int end = i;
        while (MarkupBytes.isBlank(page.at(end))) {
            end++;
        }
        if (page.at(end) != '=') {
            return i;
        }
        end++;
        while (MarkupBytes.isBlank(page.at(end))) {
            end++;
        }
        end = valueEnd(end);
        if (unread && end > 0) {
            cut(from, end);
        }
        return end;
    }

    private int valueEnd(int from) {
        int quote = page.at(from);
        if (quote == '"' || quote == '\'') {
            int end = page.indexOf(quote, from + 1);
            return end < page.length() ? end + 1 : -1;
        }
        int i = from;
        for (int c = page.at(i); c != '>' && !MarkupBytes.isBlank(c); c = page.at(++i)) {
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
        at = page.indexOf(end, at) + 1;
        return at <= page.length();
    }
}
