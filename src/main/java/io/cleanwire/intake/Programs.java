package io.cleanwire.intake;

/** Tells scripts that only run from those that hold data, which the rest of the service reads. */
final class Programs {

    /** A script whose first brace stands behind so many bytes is a program. */
    private static final int HEAD = 1000;

    /** Within so many bytes a value that is the result of a call begins. */
    private static final int CALLED = 200;

    private Programs() {}

    /**
     * Whether a script is no data: its tag does not speak of JSON, and it does not begin as a value does.
     *
     * @param tag where its start tag begins
     * @param from where the script begins
     * @param end where it ends
     */
    static boolean isProgram(MarkupBytes page, int tag, int from, int end) {
        for (int i = tag; i < from; i++) {
            if (page.is("json", i)) {
                return false;
            }
        }
        return !opensObject(page, from, end) && !isCall(page, from, end);
    }

    /** Whether the first brace is followed by a quoted name or its end, or, where something is set, by a name. */
    private static boolean opensObject(MarkupBytes page, int from, int limit) {
        int brace = page.indexOf('{', from, Math.min(limit, from + HEAD));
        int i = page.skipBlanks(brace + 1);
        if (brace < 0 || page.at(i) == '"' || page.at(i) == '}') {
            return brace >= 0;
        }
        int before = brace - 1;
        while (before > from && MarkupBytes.isBlank(page.at(before))) {
            before--;
        }
        int end = i;
        while (MarkupBytes.isLetter(page.at(end)) || page.at(end) == '_') {
            end++;
        }
        return page.at(before) == '=' && end > i && page.at(page.skipBlanks(end)) == ':';
    }

    /** Whether a value is what a function gives that is called at once, a text that is parsed, or a piece that is pushed. */
    private static boolean isCall(MarkupBytes page, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + CALLED); i++) {
            boolean function = page.at(i) == '=' && page.is("(function(", page.skipBlanks(i + 1));
            if (function || page.is("json.parse(", i) || page.is(".push([1,", i)) {
                return true;
            }
        }
        return false;
    }
}
