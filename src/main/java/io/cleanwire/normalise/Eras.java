package io.cleanwire.normalise;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Years that are counted from the beginning of a reign or of a republic, as offices of Japan and Taiwan write them. */
final class Eras {

    /** The year before the first of each. */
    private static final Map<String, Integer> BEGIN =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民國", 1911, "民国", 1911);

    /** As Taiwan writes without saying so: the year of a whole day, of three digits. */
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{Nd}.])(1[0-3][0-9]) ?年(?= ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日)");

    private static final Pattern YEAR = Pattern.compile("(令和|平成|昭和|民國|民国) ?(元|\\p{Nd}{1,3}) ?年");

    /** The same in numbers alone, behind the word that says that a date comes next. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<=(?:日期|時間|日)[：: ]{1,2})(1[0-3][0-9])(?=([-/.])[0-9]{1,2}\\2[0-9]{1,2}(?![0-9]))");

    private Eras() {}

    /** The text with such years as those of the common era. */
    static String western(String text) {
        if (text.indexOf('年') <= 1) {
            return text.indexOf('日') < 0 && text.indexOf('時') < 0
                    ? text
                    : NUMBERS.matcher(text)
                            .replaceAll(year -> Integer.toString(1911 + Integer.parseInt(year.group(1))));
        }
        String said = YEAR.matcher(text).replaceAll(Eras::western);
        return BARE.matcher(said).replaceAll(year -> 1911 + Integer.parseInt(year.group(1)) + "年");
    }

    private static String western(MatchResult year) {
        int count = year.group(2).equals("元") ? 1 : Integer.parseInt(year.group(2));
        return BEGIN.getOrDefault(year.group(1), 0) + count + "年";
    }
}
