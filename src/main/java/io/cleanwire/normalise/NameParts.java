package io.cleanwire.normalise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pieces of a text that names several people, and what stands between and behind them. */
final class NameParts {

    /** Where a byline goes on to say when or where: everything from here on is no name. */
    private static final Pattern WHEN = Pattern.compile(
            "\\sis (?:an?|the|our) .{0,200}$|\\smit material .{0,200}$|\\s(?:(?:last )?updated|published|posted|aktualisiert|veröffentlicht|publié|publicado)\\b.{0,200}$"
                    + "|\\s(?:in|for|special to|on) [A-Z].{0,200}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first number, which a date goes on or begins with. */
    private static final Pattern NUMBER = Pattern.compile("(?:[,|·•\\-–—]|\\s)\\s?\\d");

    /** What stands between a name and its date. */
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?:[,|·•\\-–—]\\s?|\\s)(?:on|at|am|um|le|à|el|en|a las|den|il|op|and|&|und|et|y|published|updated|posted|aktualisiert|veröffentlicht|publié|publicado|last updated):?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@link #WHEN} needs a word that begins like one of these. */
    private static final Glance.Needles WHEN_WORDS = Glance.Needles.of(List.of(
            "last",
            "updated",
            "published",
            "posted",
            "aktualisiert",
            "veröffentlicht",
            "publi",
            "in",
            "for",
            "special",
            "is",
            "mit",
            "on"));

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s{0,9}[;|/·•]\\s{0,9}|\\s{1,9}&\\s{1,9}|\\s{1,9}(?:and|und|et|og|och|with|mit|avec|con|com|ed)\\s{1,9}|\\s{1,9}\\+\\s{1,9}|\\s{1,9}[–—-]\\s{1,9}",
            Pattern.CASE_INSENSITIVE);

    /** {@link #BETWEEN} needs one of these signs, or a word that begins like one of these words. */
    private static final String BETWEEN_SIGNS = ";|/·•&+–—-";

    private static final Glance.Needles BETWEEN_WORDS =
            Glance.Needles.of(List.of("and", "und", "et", "og", "och", "with", "mit", "avec", "con", "com", "ed"));

    /** A weekday and a month. */
    private static final int MOST_CALENDAR_WORDS = 2;

    private static final String BEHIND_WORDS = " .,|·•-–—";

    private static final String COMMAS = ",،、，";

    private static final Pattern COMMA = Pattern.compile("[" + COMMAS + "]\\s*");

    /** "And" where it is short, so that a name may have it. */
    private static final String WEAK_AND_WORDS =
            "y|e|i|en|ja|oraz|ve|və|va|a|ac|u|na|และ|और|ও|اور|და|և|agus|eta|és|și|şi|ir|un|dhe|dan|và|и|й|і|та|ва|και|κι";

    /** Also part of surnames (Ortega y Gasset): separates two full names only. */
    private static final Pattern WEAK_AND =
            Pattern.compile("\\s{1,9}(?:" + WEAK_AND_WORDS + ")\\s{1,9}|\\s{1,9}ו(?=\\p{IsHebrew})"
                    + "|\\s{1,9}و(?!لي|ائل|سام|سيم|جد|حيد|رد|فاء|داد|جيه|هب|هيب|ديع|اصف|صفي|لاء)\\s?(?=\\p{IsArabic})");

    private static final Glance.Needles WEAK_AND_STARTS =
            Glance.Needles.of(Stream.concat(Stream.of(WEAK_AND_WORDS.split("\\|")), Stream.of("ו", "و"))
                    .toList());

    /** In these a word is a name, the family's first. */
    private static final Set<Character.UnicodeScript> WHOLE = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    /** Where the credit of pictures begins that stand in the same line. */
    private static final Pattern PICTURES = Pattern.compile(
            "[.,;|]?\\s(?:bild(?:er)?|fotos?|fotografie|photos?|photograph(?:y|s|ies)|fotografías?|illustrations?|illustration(?:en)?|ilustraci(?:ón|ones)|ilustraç(?:ão|ões)|illustrazioni|images?|video|grafik|kamera|фото|світлини|foto's|zdjęcia|kuvat?|صور|تصویر|عکس|编辑|編輯|责编|責編|校对|摄影|攝影|撮影|写真) ?[:：].{0,200}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name and in brackets behind it that the pictures are theirs: "und Jane Doe (Fotos)". */
    private static final Pattern PICTURES_BEHIND = Pattern.compile(
            "(?:[,;/&+]|(?<=\\s)(?:und|and|et|og|och|e|y|i|en)(?=\\s))\\s?[^,;/&+()]{3,60}\\((?:fotos?|photos?|bild(?:er)?|photograph(?:y|s|er)|fotografie|kuvat?|zdjęcia|фото)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Where the credit of pictures or of a translation begins that goes on in the same line. */
    private static final Pattern PICTURES_BY = Pattern.compile(
            "[.,;|]?\\s(?:with )?(?:photos?|photographs|photography|pictures|illustrations?|video) by .{0,200}$"
                    + "|[.,;|]?\\s(?:aus dem \\p{L}{2,24}(?: übersetzt)?|übersetzt|übersetzung|fotos?|bilder) von .{0,200}$|[.,;|]?\\skuvat? .{0,200}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@link #PICTURES_BY} needs a word that begins like one of these. */
    private static final Glance.Needles PICTURES_BY_WORDS = Glance.Needles.of(List.of("by", "von", "kuva"));

    /** Before somebody who had another part in it than writing. */
    private static final Pattern NOT_WRITING = Pattern.compile(
            "(?iu)\\s{0,3}(?:with )?(?:(?:edit(?:ed|ing)|photographs?|photograph(?:y|ed)|photos?|pictures?|images?|illustrations?|illustrated|translat(?:ed|ion)|produced|fact-checked|graphics?|video|additional reporting) by |as told to )"
                    + "|\\s{0,3}(?:traduit|traduction|photos?|photographies|illustrations?) (?:par|de) |\\s{0,3}(?:übersetzt|übersetzung|fotos?|bilder|illustrationen?) von "
                    + "|\\s{0,3}(?:traducid[oa]|traducción|traduzid[oa]|fotos?|fotografías|fotografias|imágenes|imagens|ilustraciones|ilustrações) (?:por|de) |\\s{0,3}(?:tradotto|traduzione|illustrazioni|foto|fotografie) (?:da|di) "
                    + "|\\s{0,3}foto['’]s |\\s{0,3}(?:foto|bilder) (?:av|af) |\\s{0,3}(?:责任|責任)?(?:编辑|編輯|校对|責編|责编)\\s?[:：]");

    /** Between a name and the paper or the place it stands for. */
    private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");

    private NameParts() {}

    /** The pieces between commas, "and" and their like; "Doe, Jane" is one, and behind a trade stands no name. */
    static List<String> of(String value) {
        String text = withoutPaper(withoutPictures(withoutWhen(value)));
        boolean several = Glance.hasOneOf(text, BETWEEN_SIGNS) || Glance.hasWordLike(text, BETWEEN_WORDS);
        List<String> parts = new ArrayList<>();
        for (String chunk : several ? BETWEEN.split(text, -1) : new String[] {text}) {
            String[] byComma = Glance.hasOneOf(chunk, COMMAS) ? COMMA.split(chunk, -1) : new String[] {chunk};
            if (byComma.length == 2 && isSingleWord(byComma[0]) && isSingleWord(byComma[1]) && !Trades.in(byComma[1])) {
                parts.add(byComma[1].strip() + " " + byComma[0].strip());
                continue;
            }
            for (String piece : byComma) {
                if (NOT_WRITING.matcher(piece).lookingAt()) {
                    break;
                }
                addNames(piece, parts);
                if (Trades.in(piece)) {
                    break; // what follows a role is the paper or the place
                }
            }
        }
        return parts;
    }

    /** The text without those who are said in brackets to have taken the pictures. */
    static String withoutPhotographers(String value) {
        return value.indexOf(')') < 0 ? value : PICTURES_BEHIND.matcher(value).replaceAll(" ");
    }

    private static String withoutPictures(String written) {
        String value = Glance.hasWordLike(written, PICTURES_BY_WORDS)
                ? PICTURES_BY.matcher(written).replaceFirst("")
                : written;
        return value.indexOf(':') < 0 && value.indexOf('：') < 0
                ? value
                : PICTURES.matcher(value).replaceFirst("");
    }

    /** The text up to the dash behind its first full name: "Jane Doe - The Lantern"; or behind a dash that one word stands before. */
    private static String withoutPaper(String value) {
        Matcher dash = DASH.matcher(value);
        if (!dash.find()) {
            return value;
        }
        String name = value.substring(0, dash.start()).strip();
        if (name.indexOf(' ') < 0) {
            String rest = value.substring(dash.end()).strip(); // behind the place or the agency
            return rest.indexOf(' ') > 0 && !Trades.in(rest) ? rest : value;
        }
        return Trades.in(name) ? value : name;
    }

    private static boolean isSingleWord(String text) {
        String bare = text.strip();
        return bare.length() > 1
                && bare.indexOf(' ') < 0
                && !WHOLE.contains(Character.UnicodeScript.of(bare.codePointAt(0)))
                && !isAgency(bare);
    }

    private static boolean isAgency(String word) {
        return NameWords.AGENCIES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void addNames(String piece, List<String> parts) {
        String[] halves = Glance.hasWordLike(piece, WEAK_AND_STARTS) ? WEAK_AND.split(piece, -1) : new String[] {piece};
        boolean fullNames = halves.length > 1;
        for (String half : halves) {
            fullNames &= half.strip().indexOf(' ') > 0 || isAgency(half.strip());
        }
        if (fullNames) {
            Stream.of(halves)
                    .takeWhile(half -> !NOT_WRITING.matcher(half).lookingAt())
                    .forEach(parts::add);
        } else if (!piece.isBlank()) {
            parts.add(piece);
        }
    }

    private static String withoutWhen(String value) {
        String undated = withoutDate(value);
        return Glance.hasWordLike(undated, WHEN_WORDS) ? WHEN.matcher(undated).replaceFirst("") : undated;
    }

    /** The text up to its date. */
    static String withoutDate(String value) {
        Matcher number = NUMBER.matcher(value);
        if (!Glance.hasDigit(value) || !number.find()) {
            return value;
        }
        String rest = value.substring(0, number.start());
        for (int words = 0; words < MOST_CALENDAR_WORDS; words++) {
            String bare = withoutSigns(rest);
            int word = bare.lastIndexOf(' ') + 1;
            if (word == 0 || !isOfCalendar(bare.substring(word))) {
                break;
            }
            rest = bare.substring(0, word).strip();
        }
        return BEFORE_DATE.matcher(rest).replaceFirst("");
    }

    /** Whether a word is the name of a month or a weekday: "Mayer" and "Martin" are none. */
    private static boolean isOfCalendar(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Weekdays.is(lower) || MonthNames.month(lower, "") > 0;
    }

    private static String withoutSigns(String text) {
        int end = text.length();
        while (end > 0 && BEHIND_WORDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
