package io.cleanwire.html;

import io.cleanwire.html.CreditWords.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A word for a credit and the sign behind it.
 *
 * @param text the caption
 * @param start where the word begins
 * @param rest where the names begin
 * @param sense what the word says
 * @param link how it leads to the names
 */
record CreditSign(String text, int start, int rest, Sense sense, Link link) {

    private static final String COLONS = ":：=＝・";

    /** Stand before a credit, and no blank between them is needed. */
    private static final String STOPS = ".!?…。！？”\"»)]）|–—·•-";

    /** Words before the word, such as {@code file} before {@code photo}. */
    private static final int MOST_KINDS = 2;

    /** Letters before a word that was glued to them. */
    private static final int GLUED = 3;

    /** How a word leads to the names behind it. */
    private enum Link {
        COLON,
        BY,
        /** May as well lead to what is to be seen: {@code foto di}. */
        OF,
        /** A sign that needs no word. */
        COPYRIGHT
    }

    /** Where a credit begins, and what that asks of it. */
    enum Place {
        NONE,
        /** Behind a blank, with a word that begins with a capital. */
        BLANK,
        /** Behind a stop or a line. */
        STOP,
        BRACKETS,
        /** It is the whole caption. */
        WHOLE,
        /** It is a text of its own beside the caption. */
        BESIDE
    }

    /** The word whose sign stands here; null when there is none. */
    static @Nullable CreditSign at(String text, int sign) {
        char c = text.charAt(sign);
        if (c == '©' || text.regionMatches(true, sign, "(c) ", 0, 4)) {
            int rest = c == '©' ? sign + 1 : sign + 4;
            CreditSign word = of(text, sign, rest, Link.COPYRIGHT);
            return word == null ? new CreditSign(text, sign, rest, Sense.WORK, Link.COPYRIGHT) : word;
        }
        if (c == ' ') {
            String next = text.substring(sign + 1, wordEnd(text, sign + 1));
            int rest = sign + 1 + next.length();
            return CreditWords.isBy(next)
                    ? of(text, sign, rest, Link.BY)
                    : CreditWords.isOf(next) ? of(text, sign, rest, Link.OF) : null;
        }
        int rest = COLONS.indexOf(c) >= 0 ? sign + 1 : behindOther(text, sign);
        return rest < 0 ? null : of(text, sign, rest, Link.COLON);
    }

    /** Signs that say the same as a colon, but not behind a word for any picture; -1 when there is none. */
    private static int behindOther(String text, int sign) {
        String word = text.substring(wordStart(text, sign), sign);
        return switch (text.charAt(sign)) {
            case '/', '／' -> CreditWords.sense(word) == Sense.WORK ? sign + 1 : -1;
            case '@' -> sign;
            case '…' -> sign + 1;
            case '.' -> text.startsWith("...", sign) ? sign + 3 : CreditWords.isShortened(word) ? sign + 1 : -1;
            default -> -1;
        };
    }

    private static @Nullable CreditSign of(String text, int sign, int rest, Link link) {
        int end = sign > 0 && isBlank(text.charAt(sign - 1)) ? sign - 1 : sign;
        int start = wordStart(text, end);
        Sense sense = CreditWords.sense(text.substring(start, end));
        if (start == end || sense == Sense.NOTHING) {
            return null;
        }
        for (int kinds = 0; kinds < MOST_KINDS && start > 0 && isBlank(text.charAt(start - 1)); kinds++) {
            int before = wordStart(text, start - 1);
            if (!CreditWords.isKind(text.substring(before, start - 1))) {
                break;
            }
            start = before;
        }
        return new CreditSign(text, start, rest, sense, link);
    }

    /** Where it stands outside brackets. */
    Place place(Place whole) {
        if (start == 0) {
            return whole;
        }
        if (!isBlank(text.charAt(start - 1))) {
            return isStop(start - 1) ? Place.STOP : isGlued() || link == Link.COPYRIGHT ? Place.BLANK : Place.NONE;
        }
        return start > 1 && isStop(start - 2) ? Place.STOP : isPointed() ? Place.NONE : Place.BLANK;
    }

    private boolean isStop(int place) {
        char c = text.charAt(place);
        boolean line = c == '/' || c == '／';
        return STOPS.indexOf(c) >= 0 || line && (place == 0 || !Character.isLetter(text.charAt(place - 1)));
    }

    private boolean isGlued() {
        return isHump(text, start, text.length()) && start - wordStart(text, start) >= GLUED;
    }

    private boolean isPointed() {
        return CreditWords.isPointing(text.substring(wordStart(text, start - 1), start - 1));
    }

    /** Whether what stands behind the sign names an owner as clearly as the place asks for. */
    boolean fits(Place place, String owner) {
        boolean names = link == Link.COLON || link == Link.COPYRIGHT && place != Place.WHOLE
                ? PictureOwner.is(owner)
                : PictureOwner.isSurely(owner);
        return names
                && switch (place) {
                    case NONE -> false;
                    case BLANK -> link == Link.COPYRIGHT || link != Link.OF && isMarked();
                    case WHOLE ->
                        link != Link.OF
                                && PictureOwner.isSurely(owner)
                                && (sense == Sense.WORK || PictureOwner.supplies(owner));
                    case STOP, BRACKETS, BESIDE -> true;
                };
    }

    /** Whether the word cannot be read as part of the sentence before it. */
    private boolean isMarked() {
        char first = text.charAt(start);
        return Character.isUpperCase(first)
                || CreditWords.isShortened(text.substring(start, wordEnd(text, start)))
                || !PictureOwner.isSmall(first) && sense == Sense.WORK;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && isOfWord(text.charAt(start - 1)) && !isHump(text, start, end)) {
            start--;
        }
        return start;
    }

    /** A capital behind a small letter begins a word that was glued. */
    private static boolean isHump(String text, int start, int end) {
        return start < end
                && Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start - 1));
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char c) {
        return Character.isUnicodeIdentifierPart(c) || c == '-' || c == '\'' || c == '’';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0';
    }
}
