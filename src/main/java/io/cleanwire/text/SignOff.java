package io.cleanwire.text;

/**
 * How a letter ends: a greeting that a comma parts from the name below it, or, below a story that began by addressing
 * somebody, any two short lines. Both look like what a page leaves behind its story.
 */
final class SignOff {

    private static final int GREETING = 7;
    private static final int NAME = 4;

    private SignOff() {}

    /** Whether the line is the name below such a greeting, right below the story's last sentence. */
    static boolean endsAt(Draft draft, int at) {
        return at - 2 > draft.title()
                && draft.isKept(at - 1)
                && draft.isKept(at - 2)
                && isName(draft.line(at))
                && isGreeting(draft.line(at - 1))
                && (endsInComma(draft.line(at - 1)) || addressesSomebody(draft))
                && (draft.line(at - 2).prose() || draft.line(at - 2).endsSentence());
    }

    private static boolean isName(Line line) {
        return line.entry().isEmpty()
                && line.isShort()
                && line.words() <= NAME
                && Character.isLetter(line.text().codePointAt(0))
                && !Character.isLowerCase(line.text().codePointAt(0))
                && !Credit.hasDigit(line.text());
    }

    private static boolean isGreeting(Line line) {
        return line.entry().isEmpty() && line.isShort() && line.words() <= GREETING && !Credit.hasDigit(line.text());
    }

    private static boolean endsInComma(Line line) {
        return ",،，、".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** "Dear friends,", or the same with a sign of exclamation: the first line of the story. */
    private static boolean addressesSomebody(Draft draft) {
        int at = draft.firstProse() - 1;
        while (at > draft.title() && !draft.isKept(at)) {
            at--;
        }
        return at > draft.title()
                && draft.line(at).entry().isEmpty()
                && draft.line(at).words() <= NAME
                && endsInComma(draft.line(at));
    }
}
