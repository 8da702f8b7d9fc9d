package io.cleanwire.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A text without the escapes of what it went through: of strings in program text, of HTML, of HTML twice. */
final class Unescaped {

    /** The name or number of a character, and a semicolon. */
    private static final String NAME = "(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});";

    private static final Pattern ENTITY = Pattern.compile("&" + NAME);
    private static final Pattern ESCAPED_ENTITY = Pattern.compile("&amp;" + NAME);

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[nrtbf\"'/\\\\]|u[0-9a-fA-F]{4})");

    /** So many escapes are no accident, and no story about escapes. */
    private static final int FEW = 3;

    private Unescaped() {}

    static String of(String text) {
        String plain = isString(text) ? ofString(text) : text;
        if (!hasEntity(plain)) {
            return plain;
        }
        boolean twice = ESCAPED_ENTITY.matcher(plain).results().limit(FEW).count() == FEW;
        String once = Parser.unescapeEntities(plain, false);
        return twice ? Parser.unescapeEntities(once, false) : once;
    }

    private static boolean hasEntity(String text) {
        Matcher entity = ENTITY.matcher(text);
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (entity.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line breaks are written as in a string of a program: {@code \n}, and none is a break. */
    private static boolean isString(String text) {
        int found = 0;
        for (int at = text.indexOf("\\n"); at >= 0 && found < FEW; at = text.indexOf("\\n", at + 2)) {
            found++;
        }
        return found == FEW && text.strip().indexOf('\n') < 0;
    }

    private static String ofString(String text) {
        String quoted = text.strip();
        boolean quotes = quoted.length() > 1 && quoted.startsWith("\"") && quoted.endsWith("\"");
        return ESCAPE.matcher(quotes ? quoted.substring(1, quoted.length() - 1) : quoted)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(character(escape.group().substring(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r', 'b', 'f' -> "";
            case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }
}
