package io.cleanwire.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The days of the week, as they stand before dates. */
final class Weekdays {

    private static final List<String> LANGUAGES = List.of(
            "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id",
            "it", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th", "tr", "uk", "vi");

    private static final Set<String> NAMES = names();

    private Weekdays() {}

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (DayOfWeek day : DayOfWeek.values()) {
                names.add(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale));
                names.add(day.getDisplayName(TextStyle.SHORT, locale)
                        .toLowerCase(locale)
                        .replace(".", ""));
            }
        }
        return Set.copyOf(names);
    }

    /** @param word in lower case, without signs around it */
    static boolean is(String word) {
        return NAMES.contains(word);
    }
}
