package io.cleanwire.html;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a few words name the makers and owners of a picture, as they stand in a credit. */
final class PictureOwner {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 12;

    /** Of writing without capitals. */
    private static final int MOST_PLAIN_WORDS = 5;

    /** Of writing without blanks. */
    private static final int LONGEST_DENSE = 24;

    /** Particles and verbs: what holds them tells something. */
    private static final Pattern TOLD = Pattern.compile("[はがをにでの]|する|した|[。、，！？]");

    private static final Pattern PARTS = Pattern.compile("[\\s/|,;·•+&–—()\\[\\]（）©\"“”-]+");

    /** Stands for the name of a supplier, which may begin with a small letter. */
    private static final String NAME = "A";

    /** A sentence ends, and more comes. */
    private static final Pattern SENTENCES = Pattern.compile("[\\p{Ll})]{3}[.!?] \\p{Lu}|[!?…]");

    /** Who supplies pictures, by names that mean nothing else. */
    private static final Pattern SUPPLIER = Pattern.compile(
            "(?<![\\p{L}\\d])(?:Reuters|REUTERS|Getty(?: Images)?|GETTY|AFP|Associated Press|AP Photo"
                    + "|Shutter[Ss]tock|iStock|Alamy|Unsplash|Pixabay|Pexels|Wikimedia"
                    + "|[Pp]icture[ -][Aa]lliance|Scanpix|Lehtikuva|Europa Press|LaPresse|USA TODAY Sports"
                    + "|Adobe ?Stock|Depositphotos|Dreamstime|Fotolia|123RF|ullstein bild|EFE|dpa|ANSA)(?![\\p{L}\\d])");

    /** The same by names that others bear too: behind another name only. */
    private static final Pattern ALSO_SUPPLIER = Pattern.compile("(?:/ ?|via )(?:AP|EPA|APA|PAP|PTI|ANI|PA|NTB|TT"
            + "|Bloomberg|Keystone|KEYSTONE|[Ii]mago|IMAGO|Xinhua|Anadolu)(?![\\p{L}\\d])");

    private static final Set<UnicodeScript> DENSE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI);

    private PictureOwner() {}

    /** Whether they are names, but for small words between them and one that is none. */
    static boolean is(String words) {
        return names(words) >= 0;
    }

    /** Whether they are names alone. */
    static boolean isSurely(String words) {
        return names(words) == 0;
    }

    /** Whether they are names and one of them supplies pictures. */
    static boolean supplies(String words) {
        return isSurely(words)
                && (SUPPLIER.matcher(words).find()
                        || ALSO_SUPPLIER.matcher(words).find());
    }

    /** Whether a letter has a capital that a name would begin with; the Georgian ones are for headings alone. */
    static boolean isSmall(int letter) {
        return Character.isLowerCase(letter) && UnicodeScript.of(letter) != UnicodeScript.GEORGIAN;
    }

    /** Of a site, such as {@code example.org}. */
    private static boolean isAddress(String part) {
        int stop = part.indexOf('.');
        return stop > 0 && stop < part.length() - 1;
    }

    /** The words that are no names; -1 when these are too many, or tell something. */
    private static int names(String words) {
        if (words.isBlank()
                || words.length() > LONGEST
                || SENTENCES.matcher(words).find()) {
            return -1;
        }
        int names = 0;
        int small = 0;
        int plain = 0;
        boolean cased = false;
        for (String part : PARTS.split(SUPPLIER.matcher(words).replaceAll(NAME), -1)) {
            if (part.isEmpty()) {
                continue;
            }
            int first = part.codePointAt(0);
            if (DENSE.contains(UnicodeScript.of(first))
                    && (part.length() > LONGEST_DENSE || TOLD.matcher(part).find())) {
                return -1;
            }
            boolean lower = isSmall(first);
            cased |= lower || Character.isUpperCase(first);
            if (!lower || isAddress(part) || CreditWords.isAuthor(part)) {
                names++;
            } else if (CreditWords.isBetween(part)) {
                small++;
            } else {
                plain++;
            }
        }
        int all = names + small + plain;
        boolean few = all > 0 && all <= (cased ? MOST_WORDS : MOST_PLAIN_WORDS);
        return few && (names == 0 ? all <= 2 : plain <= 1) ? plain : -1;
    }
}
