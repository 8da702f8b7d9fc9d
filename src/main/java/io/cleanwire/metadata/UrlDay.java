package io.cleanwire.metadata;

import io.cleanwire.normalise.DateText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in an address: {@code /2026/11/22/}, {@code /2026-11-22-}, {@code /20261122/}, {@code /22-11-2026}. */
final class UrlDay {

    private static final Pattern DAY = Pattern.compile(
            "[/_-]((?:19|20)[0-9]{2})(?:([/_-])([01]?[0-9])\\2([0-3]?[0-9])|([01][0-9])([0-3][0-9]))(?![0-9])");

    /** The day first: {@code /22-11-2026}. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("[/_-]([0-3][0-9])([_-])([01][0-9])\\2((?:19|20)[0-9]{2})(?![0-9])");

    private UrlDay() {}

    static Optional<String> of(String url) {
        Matcher m = DAY.matcher(url);
        while (m.find()) {
            String month = m.group(3) == null ? m.group(5) : m.group(3);
            String day = m.group(4) == null ? m.group(6) : m.group(4);
            String text = m.group(1) + "-" + month + "-" + day;
            if (DateText.parse(text).isPresent()) {
                return Optional.of(text);
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(url);
        return dayFirst.find()
                ? Optional.of(dayFirst.group(4) + "-" + dayFirst.group(3) + "-" + dayFirst.group(1))
                        .filter(text -> DateText.parse(text).isPresent())
                : Optional.empty();
    }
}
