package io.cleanwire.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headlines, and what sites put around them. */
public final class Titles {

    /** A bare hyphen or colon belongs to the headline; only signs with blanks around them separate. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[-–—·•»«|:/~]|::|\\|\\||&#124;)\\s+|\\s*[|｜]\\s*");

    private static final int MAX_LENGTH = 1024;
    private static final int MIN_WORDS = 4;

    private Titles() {}

    /** Whether both are the same words; case, punctuation and blanks do not count. */
    public static boolean same(String a, String b) {
        String key = Text.key(a);
        return !key.isEmpty() && key.equals(Text.key(b));
    }

    /**
     * Whether both are the same headline but for a few words: equal, one inside the other and at least six tenths of
     * it, or nearly all words in common. Short texts must be equal.
     */
    public static boolean nearlySame(String a, String b) {
        String keyA = Text.key(clip(a));
        String keyB = Text.key(clip(b));
        if (keyA.isEmpty() || keyB.isEmpty() || keyA.equals(keyB)) {
            return !keyA.isEmpty() && keyA.equals(keyB);
        }
        List<String> wordsA = tokens(keyA);
        List<String> wordsB = tokens(keyB);
        int fewer = Math.min(wordsA.size(), wordsB.size());
        int more = Math.max(wordsA.size(), wordsB.size());
        if (fewer < MIN_WORDS) {
            return false;
        }
        boolean inside = (" " + keyA + " ").contains(" " + keyB + " ") || (" " + keyB + " ").contains(" " + keyA + " ");
        return inside && fewer * 10 >= more * 6 || 2.0 * common(wordsA, wordsB) / (fewer + more) >= 0.85;
    }

    /**
     * The title without the name of the site: the last part is cut off when it equals or contains one of the names, the
     * first when it equals one. Parts are never cut by length, and never at a bare hyphen or colon; a title that is
     * nothing but the name stays.
     *
     * @param siteNames names of the site or publisher and its host name or domain
     */
    public static String withoutSite(String title, Collection<String> siteNames) {
        String rest = clip(title.strip());
        if (!SEPARATOR.matcher(rest).find()) {
            return rest;
        }
        List<SiteName> names = siteNames.stream().flatMap(SiteName::of).toList();
        for (String next = cut(rest, names); !next.equals(rest); next = cut(rest, names)) {
            rest = next;
        }
        return rest;
    }

    private static String cut(String title, List<SiteName> names) {
        int firstStart = -1;
        int firstEnd = -1;
        int lastStart = -1;
        int lastEnd = -1;
        Matcher separators = SEPARATOR.matcher(title);
        while (separators.find()) {
            if (firstStart < 0) {
                firstStart = separators.start();
                firstEnd = separators.end();
            }
            lastStart = separators.start();
            lastEnd = separators.end();
        }
        if (lastStart > 0 && matches(title.substring(lastEnd), names, SiteName::within)) {
            return title.substring(0, lastStart).strip();
        }
        if (firstStart >= 0
                && firstEnd < title.length()
                && matches(title.substring(0, firstStart), names, SiteName::is)) {
            return title.substring(firstEnd).strip();
        }
        return title;
    }

    private static boolean matches(
            String part, List<SiteName> names, java.util.function.BiPredicate<SiteName, String> test) {
        String key = Text.key(part);
        return key.isEmpty() || names.stream().anyMatch(name -> test.test(name, key));
    }

    private static String clip(String text) {
        return text.length() <= MAX_LENGTH
                ? text
                : text.substring(0, MAX_LENGTH).strip();
    }

    /** Words; single characters of scripts that have no blanks. */
    private static List<String> tokens(String key) {
        List<String> out = new ArrayList<>();
        for (String word : key.split(" ", -1)) {
            if (Text.isDense(word.charAt(0))) {
                word.chars().forEach(c -> out.add(Character.toString(c)));
            } else {
                out.add(word);
            }
        }
        return out;
    }

    private static int common(List<String> a, List<String> b) {
        Map<String, Integer> left = new HashMap<>();
        a.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : b) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }
}
