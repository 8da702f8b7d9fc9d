package io.cleanwire.normalise;

import java.text.Normalizer;
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
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s{1,9}(?:[-–—·•»«|:/~]|::|\\|\\||&#124;)\\s{1,9}|\\s{0,9}[|｜]\\s{0,9}");

    /** One of these is in every separator. */
    private static final String SIGNS = "-–—·•»«|:/~&｜";

    /** Where one part of a title may end and another begin; proves nothing unless the part is known from elsewhere. */
    private static final Pattern PART = Pattern.compile(
            "\\s{0,9}[|｜│ㅣ•·»«_~\\u2013\\u2014―]\\s{0,9}|\\s{1,9}[-/]\\s{0,9}|-(?=[\\p{InHangul_Syllables}\\p{IsHan}])");

    /** One of these is between any two parts. */
    private static final String PART_SIGNS = "|｜│ㅣ•·»«_~\u2013\u2014―-/";

    /** What old WordPress themes put between the site's name and the title of a post. */
    private static final Pattern ARCHIVE = Pattern.compile(
            "(?iu)^(?:.{1,80} )?[»|] (?:blog archiv[eo]?|archivo del blog|archives? du blog) [»|] |^(?:blog archiv[eo]?) [»|] ");

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
        return like(a).test(b);
    }

    /** Compares many texts with one title, as {@link #nearlySame} does. */
    public static Likeness like(String title) {
        String key = Text.key(clip(title));
        return new Likeness(key, key.isEmpty() ? List.of() : tokens(key));
    }

    /**
     * A title to compare with.
     *
     * @param key of the title
     * @param words of the key
     */
    public record Likeness(String key, List<String> words) {

        /** Whether a text is nearly the same. */
        public boolean test(String text) {
            String other = Text.key(clip(text));
            if (key.isEmpty() || other.isEmpty() || key.equals(other)) {
                return !key.isEmpty() && key.equals(other);
            }
            if (words.size() < MIN_WORDS || other.length() < MIN_WORDS) { // each word takes a character
                return false;
            }
            List<String> others = tokens(other);
            int fewer = Math.min(words.size(), others.size());
            int more = Math.max(words.size(), others.size());
            if (fewer < MIN_WORDS) {
                return false;
            }
            return fewer * 10 >= more * 6 && isInside(key, other)
                    || 2.0 * common(words, others) / (fewer + more) >= 0.85;
        }

        private static boolean isInside(String a, String b) {
            String spacedA = " " + a + " ";
            String spacedB = " " + b + " ";
            return spacedA.contains(spacedB) || spacedB.contains(spacedA);
        }
    }

    /**
     * The title without the name of the site: the last part is cut off when it equals or contains one of the names, the
     * first when it equals one. Parts are never cut by length, and never at a bare hyphen, nor at a colon but behind a name
     * of several words; a title that is
     * nothing but the name stays.
     *
     * @param siteNames names of the site or publisher and its host name or domain
     */
    public static String withoutSite(String title, Collection<String> siteNames) {
        return withoutSite(title, new SiteNames(siteNames));
    }

    /** The same with names that are prepared. */
    public static String withoutSite(String title, SiteNames siteNames) {
        String rest = clip(title.strip());
        if (!Glance.hasOneOf(rest, SIGNS)) { // costs less than the pattern, and most titles have none
            return rest;
        }
        Matcher archive = ARCHIVE.matcher(rest);
        if (archive.find() && archive.end() < rest.length()) {
            rest = rest.substring(archive.end());
        }
        for (String next = cut(rest, siteNames.forms()); !next.equals(rest); next = cut(rest, siteNames.forms())) {
            rest = next;
        }
        return rest;
    }

    /** Whether a headline, as a key, stands whole at the start or the end of a title, with a sign between it and the rest. */
    public static boolean hasPart(String title, String key) {
        String text = clip(title);
        if (!Glance.hasOneOf(text, PART_SIGNS)) {
            return false;
        }
        Matcher signs = PART.matcher(text);
        while (signs.find()) {
            if (signs.start() > 0
                    && signs.end() < text.length()
                    && (isKey(text.substring(0, signs.start()), key) || isKey(text.substring(signs.end()), key))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKey(String part, String key) {
        return part.length() >= key.length() && Text.key(part).equals(key);
    }

    /** The words of a key without accents, as addresses write them. */
    public static List<String> foldedWords(String key) {
        String plain = Normalizer.normalize(key, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.isEmpty()
                ? List.of()
                : tokens(Normalizer.normalize(out, Normalizer.Form.NFC).strip());
    }

    /** Behind a name of several words and a colon, as Blogger writes it before every title; else 0. */
    private static int behindNameAndColon(String title, List<SiteName> names) {
        int colon = title.indexOf(": ");
        String key = colon < 0 ? "" : Text.key(title.substring(0, colon));
        boolean named = key.indexOf(' ') > 0 && names.stream().anyMatch(name -> name.is(key));
        return named && colon + 2 < title.length() ? colon + 2 : 0;
    }

    private static String cut(String title, List<SiteName> names) {
        int behind = behindNameAndColon(title, names);
        if (behind > 0) {
            return title.substring(behind).strip();
        }
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
            if (separators.start() > 0 && matches(title.substring(separators.end()), names, SiteName::is)) {
                return title.substring(0, separators.start()).strip(); // a name may have a separator of its own
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
            if (word.isEmpty()) {
                continue; // a mark that stood alone
            }
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
