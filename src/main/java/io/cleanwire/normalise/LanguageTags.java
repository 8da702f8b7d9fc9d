package io.cleanwire.normalise;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Language tags as BCP 47 writes them. */
public final class LanguageTags {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> ALIASES = aliases();

    private LanguageTags() {}

    /**
     * The canonical tag: {@code en_US} gives {@code en-US}, {@code zh-hans-cn} gives {@code zh-Hans-CN}, {@code deu}
     * gives {@code de}. What follows the first subtag that is neither script, region nor variant is cut off. Empty when
     * the language is not in ISO 639, such as {@code english} or {@code us}. Idempotent.
     */
    public static Optional<String> canonical(String tag) {
        String text = tag.strip().replace('_', '-');
        if (text.length() > 64) {
            return Optional.empty();
        }
        int end = firstOf(text, ".@,; ");
        String[] parts = text.substring(0, end).split("-", -1);
        String language = parts[0].toLowerCase(Locale.ROOT);
        language = ALIASES.getOrDefault(language, language);
        if (!LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(language);
        int rank = 0;
        for (int i = 1; i < parts.length; i++) {
            int next = rank(parts[i]);
            if (next == 0 || next < rank || next == rank && next < VARIANT) {
                break;
            }
            rank = next;
            out.append('-').append(inCase(parts[i], next));
        }
        return Optional.of(out.toString());
    }

    /** The language alone: {@code en} of {@code en-GB}. */
    public static String language(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }

    private static final int SCRIPT = 1;
    private static final int REGION = 2;
    private static final int VARIANT = 3;

    private static int rank(String part) {
        if (!part.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            return 0;
        }
        boolean letters = part.chars().allMatch(Character::isLetter);
        int length = part.length();
        if (length == 4 && letters) {
            return SCRIPT;
        }
        String upper = part.toUpperCase(Locale.ROOT);
        if (length == 2 && (COUNTRIES.contains(upper) || upper.equals("UK"))
                || length == 3 && part.chars().allMatch(Character::isDigit)) {
            return REGION;
        }
        return length >= 5 && length <= 8 || length == 4 && Character.isDigit(part.charAt(0)) ? VARIANT : 0;
    }

    private static String inCase(String part, int rank) {
        String lower = part.toLowerCase(Locale.ROOT);
        return switch (rank) {
            case SCRIPT -> lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
            case REGION -> lower.equals("uk") ? "GB" : lower.toUpperCase(Locale.ROOT);
            default -> lower;
        };
    }

    private static int firstOf(String text, String ends) {
        int i = 0;
        while (i < text.length() && ends.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Three-letter codes of ISO 639-2, both kinds, and the codes that ISO 639-1 withdrew. */
    private static Map<String, String> aliases() {
        Map<String, String> out = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            out.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        out.putAll(Map.of("iw", "he", "in", "id", "ji", "yi", "mo", "ro", "jw", "jv", "sh", "sr"));
        out.putAll(Map.of("ger", "de", "fre", "fr", "dut", "nl", "gre", "el", "chi", "zh", "cze", "cs", "rum", "ro"));
        out.putAll(Map.of("per", "fa", "slo", "sk", "alb", "sq", "arm", "hy", "baq", "eu", "geo", "ka", "ice", "is"));
        out.putAll(Map.of("mac", "mk", "may", "ms", "wel", "cy", "bur", "my", "tib", "bo"));
        out.putAll(Map.of("heb", "he", "ind", "id", "yid", "yi"));
        out.remove("");
        return Map.copyOf(out);
    }
}
