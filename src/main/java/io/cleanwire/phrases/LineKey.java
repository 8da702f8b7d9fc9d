package io.cleanwire.phrases;

import io.cleanwire.normalise.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms under which a line is looked up: what differs between two renderings of one label is folded away. */
final class LineKey {

    private static final String LEADING = " •·*▪►▶■□●○◦‣→←↑↓<>|+-";
    private static final String TRAILING = " :.!|*";
    private static final String ARROWS = " →←↑↓>\"";

    /** A host name without a scheme, such as a dump that drops addresses would have dropped. */
    private static final Pattern DOMAIN = Pattern.compile("\\b[a-z0-9-]{2,40}\\.(?:com|org|net|de|fr|es|io|co)\\b");

    private LineKey() {}

    /** One kind of quote, dash, ellipsis and blank, lower case. Form fields that text browsers draw are left out. */
    static String norm(String line) {
        String folded = Text.nfkc(line).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            append(out, folded.charAt(i));
        }
        return withoutFields(out.toString().strip()).strip();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '‘', '’', '‚', '‛', '′', '`', '´' -> out.append('\'');
            case '“', '”', '„', '‟', '″', '«', '»' -> out.append('"');
            case '‐', '‑', '‒', '–', '—', '―', '−' -> out.append('-');
            case '…' -> out.append("...");
            case '\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff' -> {}
            default -> {
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    out.append(c);
                } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            }
        }
    }

    private static String withoutFields(String text) {
        if (text.indexOf('_') < 0 && text.indexOf('[') < 0 && !text.startsWith("(button) ")) {
            return text;
        }
        String bare = text.startsWith("(button) ") ? text.substring("(button) ".length()) : text;
        return bare.replaceAll("_{3,}|\\[[ x]?\\]", "").replaceAll(" {2,}", " ");
    }

    /** A normalised line without bullets before it and closing marks behind it. */
    static String key(String norm) {
        return trim(norm, LEADING, TRAILING);
    }

    /** A key without arrows behind it. */
    static String withoutArrows(String key) {
        return trim(key, "", ARROWS);
    }

    /** A form as a dump leaves it that deletes host names; the form itself when it names none. */
    static String withoutDomains(String form) {
        return DOMAIN.matcher(form).replaceAll("").replaceAll(" {2,}", " ").strip();
    }

    private static String trim(String text, String leading, String trailing) {
        int start = 0;
        int end = text.length();
        while (start < end && leading.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && trailing.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
