package io.cleanwire.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days of the Ethiopic calendar, in which Amharic and Tigrinya papers write theirs: thirty days a month, and then five or six. */
final class EthiopicDays {

    /** In the order of the year, each as the one language and the other have it. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("መስከረም"),
            List.of("ጥቅምት", "ጥቅምቲ"),
            List.of("ኅዳር", "ህዳር", "ሕዳር"),
            List.of("ታኅሣሥ", "ታህሳስ", "ታኅሳስ", "ታሕሳስ"),
            List.of("ጥር", "ጥሪ"),
            List.of("የካቲት", "ለካቲት"),
            List.of("መጋቢት"),
            List.of("ሚያዝያ", "ሚያዚያ"),
            List.of("ግንቦት", "ጉንበት"),
            List.of("ሰኔ", "ሰነ"),
            List.of("ሐምሌ", "ሀምሌ", "ሓምለ"),
            List.of("ነሐሴ", "ነሀሴ", "ነሓሰ"),
            List.of("ጳጉሜ", "ጳጉሜን", "ጳጉመን"));

    private static final Pattern DAY = Pattern.compile(
            "(" + String.join("|", MONTHS.stream().flatMap(List::stream).toList())
                    + ") (\\p{Nd}{1,2})(?: ?ቀን)?[,፣]? ((?:19|20)\\p{Nd}{2})(?!\\p{Nd})");

    /** From the first day of its first year to that of 1970 in the common era, less one. */
    private static final long EPOCH = 716_367;

    private static final int YEAR = 365;
    private static final int MONTH = 30;
    private static final int LEAP = 4;

    private static final int LONGEST = 120;

    private EthiopicDays() {}

    /** The text with such days as those of the common era. */
    static String western(String text) {
        return mayHold(text) ? DAY.matcher(text).replaceAll(EthiopicDays::western) : text;
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            if (text.charAt(i) >= 'ሀ' && text.charAt(i) <= '፿') {
                return true;
            }
        }
        return false;
    }

    private static String western(MatchResult found) {
        int month = 0;
        while (!MONTHS.get(month).contains(found.group(1))) {
            month++;
        }
        int day = Integer.parseInt(found.group(2));
        long year = Long.parseLong(found.group(3));
        boolean exists = day >= 1 && day <= (month < MONTHS.size() - 1 ? MONTH : LEAP + 2);
        return exists
                ? LocalDate.ofEpochDay(YEAR * (year - 1) + year / LEAP + (long) MONTH * month + day - 1 - EPOCH)
                        .toString()
                : found.group();
    }
}
