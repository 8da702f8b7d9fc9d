package io.cleanwire.normalise;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days of a month as Persian writes them out, such as "the twelfth of Tir 1392" on the blogs of Blogfa. */
final class PersianDays {

    private static final List<String> ORDINALS = List.of(
            "یکم", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم", "یازدهم", "دوازدهم", "سیزدهم",
            "چهاردهم", "پانزدهم", "شانزدهم", "هفدهم", "هجدهم", "نوزدهم", "بیستم");

    private static final int TWENTY = 20;

    private static final int THIRTY = 30;

    private static final Pattern DAY = Pattern.compile("(?<![\\p{L}\\p{M}])(?:(بیست|سی) و )?("
            + String.join("|", ORDINALS) + "|سی[ \u200c]?[اأ]م)(?= \\p{L}{2,10},? ?\\p{Nd}{4})");

    private PersianDays() {}

    /** The text with such days as numbers. */
    static String numbered(String text) {
        return text.indexOf('م') < 0 ? text : DAY.matcher(text).replaceAll(PersianDays::number);
    }

    private static String number(MatchResult day) {
        int ordinal = ORDINALS.indexOf(day.group(2)) + 1;
        String tens = day.group(1);
        int more = tens == null ? 0 : tens.equals("سی") ? THIRTY : TWENTY;
        return String.valueOf(ordinal == 0 ? THIRTY : more + ordinal);
    }
}
