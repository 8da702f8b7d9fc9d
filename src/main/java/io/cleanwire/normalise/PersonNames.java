package io.cleanwire.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of people as bylines and metadata write them. */
public final class PersonNames {

    private static final int LONGEST_VALUE = 400;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NAMES = 120;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_ALONE = 6;

    /** How pages on health begin their bylines. */
    private static final String REVIEWED = "medically reviewed by ";

    /** Words of what somebody is, in lower case: "etnographer", "headmaster of a school". */
    private static final int FEW = 3;

    /** Also the Armenian and the Khmer one. */
    private static final String COLONS = ":：՝៖";

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,200}\\)|\\[[^\\[\\]]{0,200}\\]|<[^<>]{0,200}>");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S{1,300}|\\S{1,64}@\\S{1,190}|(?<!\\S)@\\w{1,40}| @ .{1,80}$");
    private static final Pattern CHATTER = Pattern.compile(
            "(?:e-?mail|contact|follow|view|see|more from)(?: the)? (?:author|bio|profile|writer)s?(?: archive)?|view all posts(?: by)?"
                    + "|^(?:all |more )?(?:posts|articles|stories) (?:by|from) |^more by |^alles von |^(?:alle|weitere) (?:artikel|beiträge) von |^mehr von "
                    + "|^tous les articles de |^todos los artículos de |^tutti gli articoli di ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of these words {@link #CHATTER} needs one. */
    private static final Glance.Needles CHATTER_NEEDS = Glance.Needles.of(List.of(
            "author",
            "bio",
            "profile",
            "writer",
            "posts",
            "more by",
            "articles",
            "stories",
            "alles von",
            "artikel von",
            "beiträge von",
            "mehr von",
            "artículos de",
            "articoli di"));

    private static final String EDGE_SIGNS = ",;:.*–—-©";

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.*©–—-]{1,9}|[\\s,;:*–—-]{1,9}$");

    /** A degree or an agency right behind a name, or "by", where a language says it there. */
    private static final Pattern BEHIND = Pattern.compile(
            " (?:(?:(?:Staff|Senior|Chief|Deputy|Contributing|Features?|News|Sports?|Science|Political|Business|Health|Education) ){1,3}(?:Writer|Reporter|Editor|Correspondent)|Correspondent|M[ADS]|RDN?|MPH|MBA|CF[AP]®?|CPA|JD|DVM|P[Hh]D|[Tt]he Associated Press|Associated Press|AP|AFP|dpa|Reuters|द्वारा|દ્વારા|skrifar|skrifa)$");

    /** Korean reporters sign with their trade behind the name; others may be counted after it. */
    private static final Pattern REPORTER = Pattern.compile(" (?:\\p{IsHangul}{0,4}기자|특파원|논설위원|통신원)(?: 외.{0,20})?$");

    /** Who wrote, and who took the pictures, in Korean. */
    private static final Pattern KOREAN_TEXT =
            Pattern.compile("글(?:[·/]사진)?[ :=] ?(\\p{IsHangul}{2,4})(?: 기자)?(?: 사진.{0,40})?");

    private static final Glance.Needles REPORTERS = Glance.Needles.of(List.of("기자", "특파원", "논설위원", "통신원"));

    /** A line that is a Korean name and the trade behind it; the time may stand before it. */
    private static final Pattern SIGNED = Pattern.compile("(?:.{0,60}\\d |기자명 |취재 )?(\\p{IsHangul}{2,4}) 기자");

    /** A name behind the initial of the father's, as Mongolians sign. */
    private static final Pattern INITIAL = Pattern.compile("\\p{IsCyrillic}\\.\\p{Lu}[\\p{Ll}-]{2,30}");

    private PersonNames() {}

    /** The names in a value that a source declares to be authors; prefixes, roles, addresses and URLs are cut off. */
    public static List<String> split(String value) {
        if (value.length() > LONGEST_VALUE
                || value.contains("{{")
                || isDate(value)
                || isPlaceholder(Text.line(value))) {
            return List.of();
        }
        String line = withoutAddresses(value);
        List<String> signed = HanNames.mayHold(line) && !HanNames.isSentence(line) ? HanNames.signed(line) : List.of();
        if (!signed.isEmpty()) {
            return signed;
        }
        Matcher wrote = KOREAN_TEXT.matcher(line);
        if (wrote.matches()) {
            return List.of(wrote.group(1));
        }
        String bare = withoutPrefix(line);
        List<String> names = new ArrayList<>();
        for (String part : NameParts.of(bare)) {
            String name = tidy(part);
            if (names.isEmpty() && name.indexOf('.') > 0 && isLogin(name)) {
                return List.of(); // the address of a site, and then where it is
            }
            if (isName(name) && !Trades.in(name) && !names.contains(name) && !isAffiliation(name, names)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** The names, when the line is a byline ("by …", "Von …", "Par …") and nothing else; empty when it is not. */
    public static Optional<List<String>> byline(String line) {
        if (line.length() > 200) {
            return Optional.empty();
        }
        String bare = withoutAddresses(line);
        Matcher signed = SIGNED.matcher(bare);
        if (bare.endsWith("기자") && signed.matches()) {
            return Optional.of(List.of(signed.group(1)));
        }
        if (HanNames.mayHold(bare) && !HanNames.isSentence(bare)) {
            List<String> names = HanNames.signed(bare);
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        }
        int colon = labelEnd(bare);
        if (colon > 0) {
            return named(HanNames.withoutAside(bare.substring(colon + 1)), true);
        }
        int prefix = NamePrefix.end(bare + " ");
        if (prefix == 0) {
            return Optional.empty();
        }
        int end = Math.min(prefix, bare.length());
        return named(bare.substring(end).strip(), bare.lastIndexOf(':', end - 1) >= 0);
    }

    /** Whether a text stands where a name would and names nobody, such as "Staff" or "Redaktion". */
    public static boolean isStaff(String text) {
        return text.length() <= LONGEST_LABEL && isPlaceholder(text);
    }

    /** Whether a short text is the trade of somebody who writes, such as "Reporter" or "Political editor". */
    public static boolean isTrade(String text) {
        return text.length() <= LONGEST_LABEL && Trades.in(text);
    }

    /** Whether the text begins by saying that a name comes next, and a colon: "Author: Jane Doe". */
    public static boolean isLabelled(String text) {
        return labelEnd(text) > 0;
    }

    /** Where a label that says that names come next ends in a colon; 0 when none does. */
    private static int labelEnd(String text) {
        for (int i = 1; i < Math.min(text.length(), LONGEST_LABEL); i++) {
            if (COLONS.indexOf(text.charAt(i)) >= 0) {
                return isLabel(text.substring(0, i)) ? i : 0;
            }
        }
        return 0;
    }

    private static Optional<List<String>> named(String names, boolean labelled) {
        return isPlaceholder(tidy(names)) ? Optional.of(List.of()) : namesOnly(names, labelled);
    }

    /** The reporters whom a Chinese story names before its first sentence: "本报讯（记者 某某）"; empty when it names none. */
    public static List<String> reporters(String text) {
        return HanNames.reporters(text);
    }

    /** Who signs a Chinese or Japanese story in brackets behind its last sentence, "（某某 某某）", or a Vietnamese one in the last line; empty when nobody does. */
    public static List<String> signature(String story) {
        List<String> names = HanNames.last(story);
        return names.isEmpty() ? VietnameseNames.last(story).map(List::of).orElse(names) : names;
    }

    /** The names, when the text is full names and nothing else but "by" and roles; empty when it is not. */
    public static Optional<List<String>> fullNames(String text) {
        return text.length() > LONGEST_VALUE
                ? Optional.empty()
                : namesOnly(withoutPrefix(withoutAddresses(text)), false);
    }

    /** What signs, whoever it is: without "by" before it and the date behind it. */
    public static String unsigned(String value) {
        String bare = withoutPrefix(withoutAddresses(value));
        return tidy(NameParts.withoutDate(bare));
    }

    /** Whether the text says that a name comes next, and nothing else: "Written by", "Autor:". */
    public static boolean isLabel(String text) {
        return NameWords.BEFORE_NAMES.contains(Text.key(text));
    }

    /** The name, when the text is one full name in the way that people write theirs; empty when it is not. */
    public static Optional<String> written(String text) {
        return allWritten(text).filter(names -> names.size() == 1).map(names -> names.get(0));
    }

    /** The names, when the text is full names in the way that people write theirs, and nothing else; empty when it is not. */
    public static Optional<List<String>> allWritten(String text) {
        if (text.indexOf('.') == 1
                && text.length() <= LONGEST_NAME
                && INITIAL.matcher(text).matches()) {
            return Optional.of(List.of(text));
        }
        boolean plain = text.length() <= LONGEST_NAMES && text.indexOf(' ') > 0 && !Glance.hasDigit(text);
        return plain
                ? fullNames(text).filter(names -> names.stream()
                        .allMatch(name -> name.length() <= LONGEST_NAME && isWritten(name, PersonNames::hasCapital)))
                : Optional.empty();
    }

    /**
     * The name, when the text could be one in a script without capitals, or with all of them or those of the family name
     * as capitals; so are many labels, too, and something else must say that it is a name.
     */
    public static Optional<String> perhapsWritten(String text) {
        if (HanNames.isAlone(text)) {
            return Optional.of(text);
        }
        boolean plain = text.length() <= LONGEST_NAME && text.indexOf(' ') > 0 && !Glance.hasDigit(text);
        int place = text.indexOf(", "); // from where somebody writes
        return plain
                ? fullNames(place > 0 ? text.substring(0, place) : text)
                        .filter(names -> names.size() == 1)
                        .map(names -> names.get(0))
                        .filter(name -> isWritten(name, word -> !isLowerCase(word.codePointAt(0))))
                : Optional.empty();
    }

    /** The name, when the text is a Chinese or Japanese one alone, with a blank in it or none; empty for any other. */
    public static Optional<String> alone(String text) {
        return text.length() <= LONGEST_ALONE && HanNames.isAlone(text.replace(" ", ""))
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean hasCapital(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.length() > 1
                && (Character.isLowerCase(word.charAt(1)) || word.indexOf('\'') == 1 || word.indexOf('’') == 1);
    }

    /** Whether each word is as the caller says, is an initial or a particle: a label is not, or has words of its own. */
    private static boolean isWritten(String name, Predicate<String> isNameLike) {
        String[] words = name.split(" ", -1);
        for (String word : words) {
            boolean initial = word.length() < 3 && word.endsWith(".");
            if (!initial && !isNameLike.test(word) && !NameWords.PARTICLES.contains(word)
                    || NameWords.LABELS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return words.length > 1 && words.length < 5;
    }

    private static Optional<List<String>> namesOnly(String rest, boolean labelled) {
        List<String> names = new ArrayList<>();
        boolean first = true;
        for (String part : NameParts.of(rest)) {
            String name = tidy(part);
            boolean agency = NameWords.AGENCIES.contains(name.toLowerCase(Locale.ROOT));
            if (isAffiliation(name, names)) {
                continue;
            }
            if (agency || isFullName(name, labelled)) {
                names.add(name);
            } else if (first || !isAside(name)) {
                return Optional.empty();
            }
            first = false;
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(new LinkedHashSet<>(names)));
    }

    /** What stands behind a full name: in one word the agency, the paper, a degree; the university, the paper, a post or the place in several. */
    private static boolean isAffiliation(String name, List<String> before) {
        if (before.isEmpty() || before.get(0).indexOf(' ') < 0) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return name.indexOf(' ') < 0
                || lower.startsWith("the ")
                || lower.contains(" of ")
                || NameWords.PLACES.contains(lower)
                || NameWords.PAPERS.contains(lower.substring(lower.lastIndexOf(' ') + 1))
                || Arrays.stream(lower.split(" ", -1)).anyMatch(NameWords.INSTITUTIONS::contains);
    }

    /** What may follow the names in a byline: a role, a paper, a place; a few words that do not read as a sentence. */
    private static boolean isAside(String part) {
        return Trades.in(part)
                || isPlaceholder(part)
                || part.isEmpty()
                || Text.words(part) <= FEW && isLowerCase(part.codePointAt(0)) && !Text.endsSentence(part)
                || Text.words(part) <= 4 && Character.isUpperCase(part.codePointAt(0)) && !Text.endsSentence(part);
    }

    private static boolean isFullName(String name, boolean labelled) {
        if (!isName(name) || Trades.in(name)) {
            return false;
        }
        String[] words = name.split(" ", -1);
        boolean uncased = name.codePoints().noneMatch(c -> Character.isUpperCase(c) || isLowerCase(c));
        if (words.length < 2 && !labelled && !uncased) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!isNameWord(words[i], i == 0)) {
                return false;
            }
        }
        return words.length == 1 || !NameWords.PARTICLES.contains(words[words.length - 1]);
    }

    private static boolean isNameWord(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!first && NameWords.PARTICLES.contains(lower)) {
            return true;
        }
        int start = word.codePointAt(0);
        boolean prefixed = word.startsWith("d'") || word.startsWith("d’") || word.startsWith("al-");
        return !NameWords.NO_NAMES.contains(lower) && (!isLowerCase(start) && Character.isLetter(start) || prefixed);
    }

    private static String withoutAddresses(String value) {
        // most lines hold none of these, and a look for what a pattern needs costs less than the pattern
        String text = fromWriter(Text.line(value));
        if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('<') >= 0) {
            text = BRACKETS.matcher(NameParts.withoutPhotographers(text)).replaceAll(" ");
        }
        if (text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.")) {
            text = ADDRESS.matcher(text).replaceAll(" ");
        }
        if (Glance.holdsAny(text, CHATTER_NEEDS)) {
            text = CHATTER.matcher(text).replaceAll(" ");
        }
        return Text.line(text);
    }

    /** From where a line says who wrote it that begins with who reviewed or edited it, or took the pictures. */
    private static String fromWriter(String text) {
        if (text.regionMatches(true, 0, REVIEWED, 0, REVIEWED.length())) {
            int by = text.indexOf(" By ", REVIEWED.length());
            return by < 0 ? text : text.substring(by + 1);
        }
        for (int i = text.indexOf("ritten by "); i > 1; i = text.indexOf("ritten by ", i + 1)) {
            boolean begins =
                    Character.toLowerCase(text.charAt(i - 1)) == 'w' && !Character.isLetter(text.charAt(i - 2));
            if (begins) {
                return text.substring(i - 1);
            }
        }
        return text;
    }

    private static String withoutPrefix(String value) {
        int label = labelEnd(value);
        if (label > 0) {
            return value.substring(label + 1).strip();
        }
        return NamePrefix.cut(value);
    }

    private static String tidy(String part) {
        String text = Text.line(part);
        if (!text.isEmpty() && (isEdge(text.charAt(0)) || isEdge(text.charAt(text.length() - 1)))) {
            text = EDGES.matcher(text).replaceAll("");
        }
        if (Glance.holdsAny(text, REPORTERS)) {
            text = REPORTER.matcher(text).replaceFirst("");
        }
        text = HanNames.close(bare(text));
        boolean initial = text.length() > 2 && text.charAt(text.length() - 3) == ' ';
        return text.endsWith(".") && !initial && !text.endsWith("Jr.") && !text.endsWith("Sr.")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    /** Without a repetition, as the name of a picture and its link have it, and without a degree or an agency behind the name. */
    private static String bare(String text) {
        int half = text.length() / 2;
        if (half > 0 && text.charAt(half) == ' ' && text.endsWith(text.substring(0, half))) {
            return text.substring(0, half);
        }
        boolean several = text.indexOf(' ') != text.lastIndexOf(' ');
        String name = several ? BEHIND.matcher(text).replaceFirst("") : text;
        return name.indexOf(' ') > 0 ? name : text;
    }

    private static boolean isName(String name) {
        long digits = name.chars().filter(Character::isDigit).count();
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && digits < 2
                && name.chars().anyMatch(Character::isLetter)
                && Arrays.stream(name.split(" ", -1))
                                .filter(word -> !NameWords.PARTICLES.contains(word))
                                .count()
                        <= MOST_WORDS
                && !isLogin(name)
                && name.indexOf('{') < 0
                && !name.contains(": ")
                && name.indexOf('"') < 0
                && name.indexOf('?') < 0
                && name.indexOf('%') < 0
                && !isPlaceholder(name);
    }

    /** What somebody logs in with: small letters, and digits, dots or underscores among them. */
    private static boolean isLogin(String name) {
        boolean sign = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            sign |= !letter;
            if (!letter && (i == 0 || c != '.' && c != '_' && !Character.isDigit(c))) {
                return false;
            }
        }
        return sign;
    }

    private static boolean isPlaceholder(String name) {
        String lower = name.replace('İ', 'i').toLowerCase(Locale.ROOT);
        return NameWords.PLACEHOLDERS.contains(lower)
                || NameWords.CONTROLS.contains(lower)
                || NameWords.CALENDAR.contains(lower);
    }

    private static boolean isDate(String value) {
        return Glance.hasDigit(value) && DateText.parse(value).isPresent();
    }

    /** Georgian has capitals for whole lines only, so that its names are written in what counts as lower case. */
    private static boolean isLowerCase(int c) {
        return Character.isLowerCase(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.GEORGIAN;
    }

    private static boolean isEdge(char c) {
        return c <= ' ' || EDGE_SIGNS.indexOf(c) >= 0;
    }
}
