package io.cleanwire.normalise;

import io.cleanwire.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shapes of visible dates, in a folded line: lower case, ASCII digits, single blanks.
 *
 * <p>To add a shape: add a row and lines with it, and near misses, to the table {@code dates.csv} of the tests. Group
 * {@code y} is the year, {@code m} the month as a number, {@code n} its name, {@code d} the day; {@code a} and {@code b}
 * are two numbers whose order is open. Before the shape stand the signs of which such a date needs one.
 */
final class DateShapes {

    /** {@link DatePlaces} knows which signs these are. */
    private static final String WORD = "[\\p{L}\\p{M}][\\p{L}\\p{M}.'’׳॰\u200c\u200d]{1,24}+";

    private static final String NAME = "(?<n>" + WORD + ")";

    /** Where a number stands before it, names of two words are looked for as well. */
    private static final String LONG_NAME = "(?<n>"
            + MonthNames.ofTwoWords().stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + "|" + WORD + ")";

    private static final String YEAR = "(?<y>[12][0-9]{3})(?![0-9])";
    private static final String DAY =
            "(?:(?<![0-9.,/-])|(?<=[בה]-))(?<![^\\p{L}]:)(?<d>[0-9]{1,2})"; // a label may stand before it
    private static final String NTH = "(?:st|nd|rd|th|er|mh|-a(?!\\p{L})|º|ª|η|ی|טן|\\.)?";

    /** Shapes that begin with a digit. */
    private static final List<Shape> FROM_NUMBER = List.of(
            shape(
                    "year-first",
                    "-/.",
                    "(?<![0-9])"
                            + "(?<y>[12][0-9]{3})(?<s>[-/.])\\s?(?<m>[0-9]{1,2})\\k<s>\\s?(?<d>[0-9]{1,2})(?![0-9])"),
            shape(
                    "day-name-year",
                    "",
                    DAY + NTH + "[\\s./,–-]{0,3}(?:de |of |di |da |a viz |ខែ ?|ta['’] |d['’])?" + LONG_NAME
                            + "[\\s.,،/-]{0,3}(?:de |del |of |di |ad |ឆ្នាំ ?|[พค]\\.ศ\\. )?" + YEAR),
            shape( // Arabic papers say a month by its name of the Levant and by that of Egypt
                    "day-two-names-year",
                    "/",
                    DAY + " [\\p{L}\\p{M}]{2,10}(?: [\\p{L}\\p{M}]{2,10})? ?/ ?" + LONG_NAME + "[\\s,،]{1,2}" + YEAR),
            shape(
                    "year-name-day",
                    "",
                    "(?<![0-9])(?<y>[12][0-9]{3})(?:\\.| m\\.|e?ko|\\(e\\)ko|,|၊| ?թ\\.| د(?= ))?[ -]?" + LONG_NAME
                            + "[ -](?<d>[0-9]{1,2})(?![0-9:])(?:(?:e?an?|\\(a\\))(?!\\p{L}))?"),
            shape(
                    "year-day-name",
                    ".၊жწy",
                    "(?<![0-9])(?<y>[12][0-9]{3})(?:\\. gada|[ -]?ж\\p{L}{0,6}\\.?,?|၊| წლის|-yil) (?<d>[0-9]{1,2})[.-]? ?"
                            + NAME),
            shape(
                    "mongolian",
                    "с",
                    "(?<![0-9])(?<y>[12][0-9]{3}) оны (?<m>[0-9]{1,2})(?:-р|-[рд]\\p{L}{1,6})? сарын (?<d>[0-9]{1,2})(?![0-9])"),
            shape(
                    "east-asian",
                    "年년",
                    "(?<y>[12][0-9]{3})\\s?[年년]\\s?(?<m>[0-9]{1,2})\\s?[月월]\\s?(?<d>[0-9]{1,2})(?![0-9])\\s?[日일号]?"),
            shape("vietnamese", "t", DAY + " (?:tháng|thg) (?<m>[0-9]{1,2}),? (?:năm )?" + YEAR),
            shape(
                    "numbers",
                    "./-",
                    "(?:(?<![0-9.,/-])|(?<=[בה]-))(?<![^\\p{L}]:)(?<!(?<!\\p{L})\\p{L})(?<a>[0-9]{1,2})(?<s>[./-])\\s?(?<b>[0-9]{1,2})\\k<s>\\s?"
                            + YEAR),
            shape(
                    "short-year",
                    ".",
                    "(?<![\\p{L}0-9.,/-])(?<![^\\p{L}]:)(?<!version )(?<d>[0-9]{2})\\.(?<m>[0-9]{2})\\.(?<y>[0-9]{2})(?![\\p{L}0-9]|[.:][0-9]| ?uhr)"));

    /** Shapes that begin with a word and go on with a number. */
    private static final List<Shape> FROM_WORD = List.of(
            shape("name-day-year", "", NAME + "[\\s.,/-]{0,3}(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[\\s.,/-]{1,3}" + YEAR),
            shape(
                    "name-day-time-year",
                    ":",
                    NAME + " (?<d>[0-9]{1,2}) (?<t>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [a-z]{2,5}| [+-][0-9]{4})?) "
                            + YEAR),
            shape("vietnamese-short", "t", "(?<![\\p{L}0-9])th(?:áng )?(?<m>[0-9]{1,2}) (?<d>[0-9]{1,2}), " + YEAR));

    /** The second half of the day, as a clock of twelve hours says it. */
    private static final String PM =
            "p\\.? ?m\\.?(?![a-z])|μ\\.? ?μ\\.?|م(?!\\p{L})\\.?|مساء[ًا]{0,2}|ب\\.? ?ظ\\.?|ch(?![a-z])|ös(?!\\p{L})|de la (?:noche|tarde)|da (?:noite|tarde)|'s (?:avonds|middags)|abends|nachmittags|e pasdites|شام|du soir|di sera|del pomeriggio|अपराह्न|सायं|অপরাহ্ন|বিকাল";

    private static final String AM =
            "a\\.? ?m\\.?(?![a-z])|π\\.? ?μ\\.?|ص(?!\\p{L})\\.?|صباح[ًا]{0,2}|ق\\.? ?ظ\\.?|sa(?![a-z])|öö(?!\\p{L})|de la mañana|da manhã|'s (?:ochtends|morgens)|morgens|e paradites|صبح|du matin|di mattina|पूर्वाह्न|প্রাতঃ|সকাল";

    private static final String HALF = "(?:(?<pm>" + PM + ")|(?<am>" + AM + "))?";

    private static final Pattern TIME_AFTER = Pattern.compile(
            "[\\s,.\\-–—|·•:t@/]{0,4}(?:\\(\\p{L}{1,3}\\) ?)?(?:(?:г\\.,?|р\\.,?|r\\.,?|ч\\.,?|d\\.) ?)?(?:(?:at|um|à|a las|às|om|kl\\.?|klo|ore|ora|alle|godz\\.?|lúc|u|v|в|о|o|ob|plkst\\.|kell|בשעה|у|เวลา|ساعت) ?)?"
                    + "(?:(?<pmx>下午|晚上|傍晚|오후|午後) ?|(?:上午|早上|凌晨|오전|午前) ?)?"
                    + "(?<h>[0-9]{1,2})(?:[:.h]| h |[时時] ?|시 ?)(?<m>[0-9]{2}|(?<=[时時시] ?)[0-9])(?:[:分](?<s>[0-9]{2}))?[分분]?(?:[.,][0-9]{1,9})?(?![0-9])"
                    + "\\s?" + HALF
                    + "(?:\\s?(?:uhr|\\())?(?:\\s?(?<z>(?:utc|gmt)(?=[+-])|[a-z]{1,4}(?![\\p{L}])))?\\s?(?<o>[+-][0-9]{2}:?[0-9]{2}|(?<=(?:utc|gmt) ?)[+-][0-9]{1,2}(?![0-9:]))?");

    /** The same before the date; half of the day before the hour and an offset, which {@link #clock} asks for, do not stand there. */
    private static final Pattern TIME_BEFORE =
            Pattern.compile("(?<![0-9.])(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2}))?\\s?" + HALF
                    + "(?:\\s?(?<z>[a-z]{2,4}))?(?<o>(?!))?(?<pmx>(?!))?"
                    + "[\\s,|·•–-]{1,4}(?:\\p{L}{2,12}[.,]?\\s)?$");

    private static final Pattern RANGE = Pattern.compile("(?:^|[^0-9:/-])[0-9]{1,2}\\.?\\s?[-–—]\\s?$");

    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("(?:^|[\\s,(])(\\p{L}{2,14})[.,]{0,2}\\s?$");
    private static final Pattern MAY_FOLLOW = Pattern.compile("[\\s.,)\\p{P}]*[\\p{L}\\s.()/+:-]{0,40}");
    private static final Pattern MAY_PRECEDE =
            Pattern.compile("\\p{P}?(?:[\\p{L}\u200c]{2,14}[.,]?\\s?)?(?:(?:den|o|el|le) )?");

    private static final String BEFORE_WEEKDAY = " ,.";

    private static final int LONGEST_WEEKDAY = 14;

    /** Years before it are of the Persian calendar, in which Persian is written. */
    private static final int PERSIAN = 1500;

    /** No shape begins further before its year. */
    private static final int REACH = 64;

    private DateShapes() {}

    /** One row of the table. */
    private record Shape(String id, String needs, Pattern pattern, List<String> groups) {

        /** Whether the line has one of the signs without which no such date is written. */
        boolean mayBeIn(String line) {
            for (int i = 0; i < needs.length(); i++) {
                if (line.indexOf(needs.charAt(i)) >= 0) {
                    return true;
                }
            }
            return needs.isEmpty();
        }
    }

    /** A shape that is looked for in one line. */
    private record Attempt(Shape shape, Matcher matcher) {}

    /** A date in a line. */
    record Found(When when, int start, int end, boolean ambiguous) {

        /** Whether the line holds nothing else but a weekday or the name of a zone. */
        boolean fills(String line) {
            return MAY_PRECEDE.matcher(line.substring(0, start)).matches()
                    && MAY_FOLLOW.matcher(line.substring(end)).matches();
        }
    }

    private static Shape shape(String id, String needs, String regex) {
        List<String> groups = List.of("y", "m", "n", "d", "a", "b", "t").stream()
                .filter(group -> regex.contains("(?<" + group + ">"))
                .toList();
        return new Shape(id, needs, Pattern.compile(regex), groups);
    }

    /** The date that starts first; the order of the table decides between shapes that start together. */
    static Optional<Found> first(String line, DateText.Context context) {
        List<Attempt> fromNumber = attempts(FROM_NUMBER, line);
        List<Attempt> fromWord = attempts(FROM_WORD, line);
        DatePlaces places = new DatePlaces(line, Math.max(0, endOfYear(line) - REACH));
        while (places.next()) {
            Optional<Found> found = at(places.at(), places.isNumber() ? fromNumber : fromWord, line, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Attempt> attempts(List<Shape> shapes, String line) {
        List<Attempt> attempts = new ArrayList<>(shapes.size());
        for (Shape shape : shapes) {
            if (shape.mayBeIn(line)) {
                Matcher matcher = shape.pattern.matcher(line);
                attempts.add(
                        new Attempt(shape, matcher.useTransparentBounds(true).useAnchoringBounds(false)));
            }
        }
        return attempts;
    }

    private static Optional<Found> at(int start, List<Attempt> attempts, String line, DateText.Context context) {
        for (Attempt attempt : attempts) {
            if (attempt.matcher.region(start, line.length()).lookingAt() && !endsRange(line, start)) {
                Optional<Found> found = read(attempt.shape, attempt.matcher, line, context);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the first year ends; the end of the line when there is none. */
    private static int endOfYear(String line) {
        DateSign sign = new DateSign();
        int at = 0;
        while (at < line.length() && !sign.endedBefore(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a date is the last day of several: {@code 14. - 20. januar 2022}. */
    private static boolean endsRange(String line, int start) {
        return start > 3
                && RANGE.matcher(line.substring(Math.max(0, start - 8), start)).find();
    }

    private static Optional<Found> read(Shape shape, Matcher m, String line, DateText.Context context) {
        String language = context.language().map(LanguageTags::language).orElse("");
        int year = year(Integer.parseInt(m.group("y")));
        boolean ambiguous = false;
        Optional<LocalDate> day;
        if (shape.groups.contains("n")) {
            boolean glued = m.start("n") > 0 && Character.isLetter(line.charAt(m.start("n") - 1));
            int month = glued ? MonthNames.glued(m.group("n"), language) : MonthNames.month(m.group("n"), language);
            int dayOfMonth = Integer.parseInt(m.group("d"));
            day = year < PERSIAN && MonthNames.isPersian(m.group("n"))
                    ? Days.ofPersian(year, month, dayOfMonth)
                    : Days.of(year, month, dayOfMonth);
        } else if (shape.groups.contains("m")) {
            int month = Integer.parseInt(m.group("m"));
            int dayOfMonth = Integer.parseInt(m.group("d"));
            day = year < PERSIAN && (language.equals("fa") || language.isEmpty())
                    ? Days.ofPersian(year, month, dayOfMonth)
                    : Days.of(year, month, dayOfMonth);
        } else {
            Numbers numbers =
                    new Numbers(year, Integer.parseInt(m.group("a")), Integer.parseInt(m.group("b")), m.group("s"));
            Optional<String> weekday = weekday(line.substring(0, m.start()));
            day = numbers.read(weekday, context);
            ambiguous = numbers.isAmbiguous(weekday, context);
        }
        boolean open = ambiguous;
        return day.map(date -> timed(shape, m, line, date, context, open));
    }

    /** A short one is of this century up to 69, as POSIX reads it. */
    static int year(int written) {
        return written > 99 ? written : written + (written < 70 ? 2000 : 1900);
    }

    private static Found timed(
            Shape shape, Matcher m, String line, LocalDate day, DateText.Context context, boolean ambiguous) {
        Matcher after = TIME_AFTER.matcher(line).region(behindWeekday(line, m.end()), line.length());
        after.useTransparentBounds(true);
        if (shape.groups.contains("t")) { // the time stands inside the date
            Matcher inside = TIME_AFTER.matcher(m.group("t"));
            When when = inside.lookingAt() ? clock(inside).on(day, context) : DayTime.NONE.on(day, context);
            return new Found(when, m.start(), m.end(), false);
        }
        if (after.lookingAt()) {
            return new Found(clock(after).on(day, context), m.start(), after.end(), ambiguous);
        }
        int from = Math.max(0, m.start() - 40);
        Matcher before = TIME_BEFORE.matcher(line.substring(from, m.start()));
        if (before.find()) {
            return new Found(clock(before).on(day, context), from + before.start(), m.end(), ambiguous);
        }
        return new Found(DayTime.NONE.on(day, context), m.start(), m.end(), ambiguous);
    }

    /** Where the text goes on behind a weekday right after a date, as Turkish and Hungarian have it; else the end of the date. */
    private static int behindWeekday(String line, int end) {
        int from = end;
        while (from < line.length() && from < end + 3 && BEFORE_WEEKDAY.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < line.length() && to < from + LONGEST_WEEKDAY && Character.isLetter(line.charAt(to))) {
            to++;
        }
        return from > end && to > from && Weekdays.is(line.substring(from, to)) ? to : end;
    }

    private static DayTime clock(Matcher m) {
        String hour = m.group("h");
        boolean afternoon = m.group("pm") != null || m.group("pmx") != null;
        if (afternoon || m.group("am") != null) {
            hour = Integer.toString(Integer.parseInt(hour) % 12 + (afternoon ? 12 : 0));
        }
        String offset = m.group("o");
        return DayTime.of(hour, m.group("m"), m.group("s"), offset == null ? m.group("z") : offset);
    }

    /** The English weekday right before a date, as Drupal writes it: {@code thu, 09/25/2025 - 11:38}. */
    private static Optional<String> weekday(String before) {
        Matcher m = WEEKDAY_BEFORE.matcher(before.substring(Math.max(0, before.length() - 20)));
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Two numbers of which one is the month. */
    private record Numbers(int year, int first, int second, String separator) {

        Optional<LocalDate> read(Optional<String> weekday, DateText.Context context) {
            Optional<LocalDate> dayFirst = Days.of(year, second, first);
            Optional<LocalDate> monthFirst = Days.of(year, first, second);
            return monthFirst(weekday, context) ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
        }

        boolean isAmbiguous(Optional<String> weekday, DateText.Context context) {
            return first <= 12
                    && second <= 12
                    && first != second
                    && !separator.equals(".")
                    && context.dateOrder().isEmpty()
                    && context.language().filter(tag -> !tag.equals("en")).isEmpty()
                    && !is(weekday, first, second)
                    && !is(weekday, second, first);
        }

        private boolean monthFirst(Optional<String> weekday, DateText.Context context) {
            boolean month = is(weekday, first, second);
            if (month != is(weekday, second, first)) {
                return month;
            }
            if (context.dateOrder().isPresent()) {
                return context.dateOrder().get().equals("MDY");
            }
            String language = context.language().orElse("");
            return !separator.equals(".") && (language.equals("en") || language.equals("en-US"));
        }

        private boolean is(Optional<String> weekday, int month, int day) {
            return weekday.isPresent()
                    && weekday.get().length() >= 3
                    && Days.of(year, month, day)
                            .map(LocalDate::getDayOfWeek)
                            .map(DayOfWeek::name)
                            .map(name -> name.toLowerCase(Locale.ROOT).startsWith(weekday.get()))
                            .orElse(false);
        }
    }
}
