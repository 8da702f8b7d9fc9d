package io.cleanwire.phrases;

/**
 * How many characters a shape matches at most. Every shape is bounded ({@link Shape#fault}), so that this can be added up
 * from its pieces, and a line that is longer need not be tried.
 */
final class Reach {

    /** Characters of a class may take two places. */
    private static final int WIDEST = 2;

    private static final String ONE_CHARACTER = "dDwWsSbBhHvVpP";

    /** No line that is looked up is as long. */
    private static final int OPEN = 100_000;

    private final String expression;
    private int at;

    Reach(String expression) {
        this.expression = expression;
    }

    int longest() {
        int longest = 0;
        int branch = 0;
        while (at < expression.length() && expression.charAt(at) != ')') {
            if (expression.charAt(at) == '|') {
                at++;
                longest = Math.max(longest, branch);
                branch = 0;
            } else {
                int piece = piece();
                branch = Math.min(branch + piece * times(), OPEN);
            }
        }
        return Math.max(longest, branch);
    }

    private int piece() {
        char c = expression.charAt(at++);
        return switch (c) {
            case '^', '$' -> 0;
            case '.' -> WIDEST;
            case '\\' -> escape(expression.charAt(at++));
            case '[' -> {
                at = endOfClass();
                yield WIDEST;
            }
            case '(' -> {
                int inside = longest(); // the marks of a group that is none count too: more than right is safe
                at++;
                yield inside;
            }
            default -> 1;
        };
    }

    /** A class or a character; what takes more, such as a group again, is left open. */
    private int escape(char c) {
        if ((c == 'p' || c == 'P') && expression.charAt(at) == '{') {
            at = expression.indexOf('}', at) + 1; // the name of the class
        }
        return Character.isLetterOrDigit(c) && ONE_CHARACTER.indexOf(c) < 0 ? OPEN : WIDEST;
    }

    private int endOfClass() {
        int end = at;
        while (expression.charAt(end) != ']') {
            end += expression.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** How often the piece before may stand: the upper bound in braces, else once. */
    private int times() {
        if (at < expression.length() && expression.charAt(at) == '{') {
            int end = expression.indexOf('}', at);
            int comma = expression.lastIndexOf(',', end);
            int most = Integer.parseInt(expression.substring(Math.max(comma, at) + 1, end));
            at = end + 1;
            return most;
        }
        at += at < expression.length() && expression.charAt(at) == '?' ? 1 : 0;
        return 1;
    }
}
