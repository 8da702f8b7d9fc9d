package io.cleanwire.normalise;

import io.cleanwire.model.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Dates as people and machines write them: ISO 8601 and its variants, RFC 1123, epoch numbers, and visible dates with
 * the names of months in some ninety languages.
 *
 * <p>A date needs a day, and a year of four digits but for {@code 02.12.19}, with two digits each, and in RFC 822; nothing is made up. "5
 * comments", "Page 2 of 5" and "2020" are no dates: a parser that answers "today" for any number is worse than none.
 */
public final class DateText {

    /** Longest text that is looked at; a date stands at the start of what is longer. */
    private static final int MAX_LENGTH = 400;

    /** Digits of a year. */
    private static final int YEAR = 4;

    private DateText() {}

    /**
     * What is known beside the text.
     *
     * @param language tag of the page; decides month names, and day or month first
     * @param zone for times without an offset
     * @param dateOrder {@code DMY}, {@code MDY} or {@code YMD}; wins over the language
     */
    public record Context(Optional<String> language, Optional<ZoneId> zone, Optional<String> dateOrder) {

        public static final Context NONE = new Context(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Reads a text that is a date and nothing else but a weekday; empty when it is not. */
    public static Optional<When> parse(String text) {
        return parse(text, Context.NONE);
    }

    /** Reads a text that is a date and nothing else but a weekday; empty when it is not. */
    public static Optional<When> parse(String text, Context context) {
        String line = fold(numbered(text));
        Optional<When> machine = MachineDates.parse(line, context);
        if (machine.isPresent() || !mayHoldDate(line)) {
            return machine;
        }
        return DateShapes.first(line, context)
                .filter(found -> found.fills(line))
                .map(DateShapes.Found::when);
    }

    /** The first date inside a line of visible text; empty when there is none. */
    public static Optional<When> find(String text) {
        return find(text, Context.NONE);
    }

    /** The first date inside a line of visible text; empty when there is none. */
    public static Optional<When> find(String written, Context context) {
        String text = numbered(written);
        return mayHoldDate(text) ? DateShapes.first(fold(text), context).map(DateShapes.Found::when) : Optional.empty();
    }

    /** What a line of visible text says before its first date and behind it; empty when it holds none. */
    public static List<String> beside(String text) {
        String line = Text.line(text);
        boolean plain = line.equals(numbered(line)) && line.indexOf('\u200e') < 0 && line.indexOf('\u200f') < 0;
        return plain && line.length() <= MAX_LENGTH && mayHoldDate(line)
                ? DateShapes.first(fold(line), Context.NONE)
                        .map(found -> List.of(line.substring(0, found.start()), line.substring(found.end())))
                        .orElse(List.of())
                : List.of();
    }

    /** Years of the common era, and days as numbers. */
    private static String numbered(String text) {
        return EthiopicDays.western(PersianDays.numbered(Eras.western(text)));
    }

    /** Whether nothing but habit says which number of the first date is the day: {@code 03/04/2026}. */
    public static boolean isAmbiguous(String text, Context context) {
        return mayHoldDate(text)
                && DateShapes.first(fold(text), context)
                        .map(DateShapes.Found::ambiguous)
                        .orElse(false);
    }

    /** Cheap test that spares most lines the patterns: a year, and a digit more for the day. */
    private static boolean mayHoldDate(String text) {
        DateSign sign = new DateSign();
        int digits = 0;
        boolean year = false;
        for (int i = 0; i < Math.min(text.length(), MAX_LENGTH); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            year |= sign.endedBefore(c);
        }
        return (year || sign.endedBefore(' ')) && digits > YEAR;
    }

    private static String fold(String text) {
        String line = Text.line(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int digit = c > 127 ? Character.digit(c, 10) : -1;
            if (digit >= 0) {
                out.append((char) ('0' + digit));
            } else if (c != '\u200e' && c != '\u200f') {
                out.append(c == 'İ' ? 'i' : Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
