package io.cleanwire.text;

import java.util.List;

/** "Somebody says:" stands above a reader's comment, and above a quotation in a story. */
final class Speakers {

    private static final String SAYS = "wp.says";

    /** Lines below it in which the time of a comment or its reply link stands. */
    private static final int NEAR = 3;

    private Speakers() {}

    /** Whether the line leads up to a quotation: it names who speaks, and nothing near it belongs to a comment. */
    static boolean introduceQuotation(List<Line> lines, int at) {
        return lines.get(at).is(SAYS) && !markFollows(lines, at);
    }

    private static boolean markFollows(List<Line> lines, int at) {
        for (int i = at + 1; i < Math.min(lines.size(), at + 1 + NEAR); i++) {
            Line line = lines.get(i);
            if (line.is("wp.comment_ts")
                    || line.is("wp.reply_link")
                    || line.is("nw.dateline")
                    || Credit.hasDate(line)) {
                return true;
            }
        }
        return false;
    }
}
