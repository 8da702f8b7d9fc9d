package io.cleanwire.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Tells what bytes are when nobody said so, from their first characters (as the WHATWG MIME Sniffing Standard does). */
final class Sniff {

    /** What bytes look like. */
    enum Format {
        HTML,
        TEXT,
        JSON,
        FEED,
        WARC,
        BINARY
    }

    private static final int HEAD = 1024;

    private static final String WARC = "warc/";

    private static final List<String> HTML_STARTS = List.of(
            "<!doctype html",
            "<html",
            "<head",
            "<script",
            "<iframe",
            "<h1",
            "<div",
            "<font",
            "<table",
            "<a ",
            "<a>",
            "<style",
            "<title",
            "<b>",
            "<body",
            "<br",
            "<p>",
            "<p ",
            "<!--",
            "<article",
            "<main",
            "<section",
            "<meta",
            "<header",
            "<span",
            "<figure",
            "<ul",
            "<img",
            "<link",
            "<blockquote");

    private static final Pattern FEED_START =
            Pattern.compile("<(?:[a-z][a-z0-9]{0,9}:)?(?:rss|feed|entry|item|rdf)[\\s>]");

    /** PNG, JPEG, GIF, PDF, ZIP, ELF, RTF. */
    private static final List<String> BINARY_STARTS = List.of(
            "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF87a", "GIF89a", "%PDF-", "PK\u0003\u0004", "\u007fELF", "{\\rtf");

    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</(?:p|div|li|h[1-6]|blockquote|em|strong)>|<br ?/?>|<a href=[^<>]{1,400}>[^<>]{1,200}</a>");

    private static final int FEW_TAGS = 3;

    private Sniff() {}

    /** @param declared the charset that goes with the bytes: what is full of NULs may be UTF-16 */
    static Format of(byte[] bytes, Optional<String> declared) {
        if (start(bytes, WARC.length()).equalsIgnoreCase(WARC)) {
            return Format.WARC; // whose body may be packed
        }
        Optional<String> wide = Wide.of(bytes, declared).map(found -> found.head(bytes, 8 * HEAD));
        if (startsAsBinary(bytes) || wide.map(Sniff::isNoise).orElseGet(() -> manyControls(bytes))) {
            return Format.BINARY;
        }
        return of(wide.orElseGet(() -> start(bytes, HEAD).replace("\u00ef\u00bb\u00bf", "")));
    }

    static Format of(String text) {
        String head =
                text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith(WARC)) {
            return Format.WARC;
        }
        if (head.startsWith("{") && isJsonObject(head) || head.startsWith("[") && isJsonArray(head)) {
            return Format.JSON;
        }
        if (FEED_START.matcher(head).lookingAt() || isFeedBehindWarning(head)) {
            return Format.FEED;
        }
        if (head.startsWith("<?xml")) {
            return head.contains("<html") || head.contains("<!doctype html") ? Format.HTML : Format.FEED;
        }
        return HTML_STARTS.stream().anyMatch(head::startsWith) || isOtherMarkup(head) ? Format.HTML : Format.TEXT;
    }

    /** A tag that is not in the table, and then a page or paragraphs: custom elements, inline elements. */
    private static boolean isOtherMarkup(String head) {
        return head.length() > 1
                && head.charAt(0) == '<'
                && Character.isLetter(head.charAt(1))
                && (head.contains("<html") || head.contains("<body") || isMarkedUp(head));
    }

    /** Whether a text holds paragraphs of HTML: a story about tags names one or two. */
    static boolean isMarkedUp(String text) {
        Matcher tags = MARKUP.matcher(text);
        int found = 0;
        while (found < FEW_TAGS && tags.find()) {
            found += tags.group().startsWith("<a") ? 2 : 1; // a link is seldom told of
        }
        return found >= FEW_TAGS;
    }

    /** Markup that was escaped once too often, without its escapes; any other text as it is. */
    static String withoutEscapes(String text) {
        if (text.indexOf('<') >= 0 || !text.contains("&lt;")) {
            return text;
        }
        String plain = Parser.unescapeEntities(text, false);
        return of(plain) == Format.HTML && isMarkedUp(plain) ? plain : text;
    }

    /** A brace and then a quoted name: "{{author}} wrote" and "{1} see notes" are text. */
    private static boolean isJsonObject(String head) {
        String rest = head.substring(1).stripLeading();
        return rest.isEmpty() || rest.startsWith("\"") || rest.startsWith("}");
    }

    private static boolean isJsonArray(String head) {
        String rest = head.substring(1).stripLeading();
        return rest.startsWith("{") && isJsonObject(rest);
    }

    /** What broke in the server is written above the feed. */
    private static boolean isFeedBehindWarning(String head) {
        int xml = head.indexOf("<?xml");
        return xml > 0 && !head.contains("<html") && FEED_START.matcher(head).find(xml);
    }

    private static boolean startsAsBinary(byte[] bytes) {
        return BINARY_STARTS.stream().anyMatch(start(bytes, 8)::startsWith);
    }

    private static String start(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }

    /** More than one in fifty, and more than one: a single NUL is a slip of the producer, not a format. */
    static boolean manyControls(byte[] b) {
        int n = Math.min(b.length, 8 * HEAD);
        int control = 0;
        for (int i = 0; i < n; i++) {
            int c = b[i];
            if (c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1B) {
                control++;
            }
        }
        return control > 1 && control * 50 > n;
    }

    /** Noise read as UTF-16 is full of what no text uses. */
    private static boolean isNoise(String head) {
        long odd = head.codePoints()
                .filter(c -> c == 0xFFFD
                        || !Character.isDefined(c)
                        || Character.isISOControl(c) && !Character.isWhitespace(c)
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.SURROGATE)
                .count();
        return odd > 1 && odd * 50 > head.length();
    }
}
