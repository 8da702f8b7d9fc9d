package io.cleanwire.normalise;

import com.ibm.icu.text.IDNA;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An http(s) address in its parts. Path, query and fragment are as written, the rest is canonical.
 *
 * @param scheme {@code http} or {@code https}
 * @param host lower-case ASCII; brackets around IPv6
 * @param port empty, or a colon and a number that is not the default
 * @param path starts with a slash or is empty
 * @param query without the question mark; empty when there is none
 * @param fragment without the hash; empty when there is none
 */
record UrlParts(String scheme, String host, String port, String path, String query, String fragment) {

    private static final int LONGEST_HOST = 253;

    /** Non-transitional (UTS 46), as browsers do: {@code faß.de} is not {@code fass.de}. */
    private static final IDNA UTS46 =
            IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    /** What a servlet writes into addresses for who takes no cookies. */
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/;]*+");

    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

    /** Longest text that is looked at; percent-encoding may shorten a long one. */
    private static final int MAX_INPUT = 3 * Urls.MAX_LENGTH;

    static Optional<UrlParts> parse(String url) {
        String text = clean(url);
        if (text.length() > MAX_INPUT) {
            return Optional.empty();
        }
        String scheme = "";
        for (int end = schemeEnd(text); end > 0; end = schemeEnd(text)) { // http://http://x
            scheme = text.charAt(4) == ':' ? "http" : "https";
            text = text.substring(end);
        }
        return scheme.isEmpty() ? Optional.empty() : split(scheme, text);
    }

    /** Behind {@code http:} or {@code https:} and its slashes, of either kind and one or more; 0 when none begins here. */
    static int schemeEnd(String text) {
        if (!text.regionMatches(true, 0, "http", 0, 4)) {
            return 0;
        }
        int colon = text.startsWith("s", 4) || text.startsWith("S", 4) ? 5 : 4;
        int end = colon + 1;
        while (end < text.length() && (text.charAt(end) == '/' || text.charAt(end) == '\\')) {
            end++;
        }
        return text.startsWith(":", colon) && end > colon + 1 ? end : 0;
    }

    /** Trimmed, and without the line breaks, tabs and control characters that copying puts into addresses. */
    static String clean(String url) {
        if (isPlain(url)) {
            return url; // nearly all
        }
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c >= ' ' && c != '\u007f' && c != '\ufeff' && c != '\u200b') {
                out.append(c);
            }
        }
        int from = 0;
        int to = out.length();
        while (from < to && isBlank(out.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(out.charAt(to - 1))) {
            to--;
        }
        return out.substring(from, to);
    }

    /** What copying puts around an address; a no-break space inside one is a character of it. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private static boolean isPlain(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) <= ' ' || url.charAt(i) >= '\u007f') {
                return false;
            }
        }
        return true;
    }

    private static Optional<UrlParts> split(String scheme, String text) {
        int hash = text.indexOf('#');
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        String rest = hash < 0 ? text : text.substring(0, hash);
        int mark = rest.indexOf('?');
        String query = mark < 0 ? "" : rest.substring(mark + 1);
        rest = (mark < 0 ? rest : rest.substring(0, mark)).replace('\\', '/');
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String path = slash < 0 ? "" : rest.substring(slash);
        authority = authority.substring(authority.lastIndexOf('@') + 1); // credentials are nobody's identity
        int colon = authority.startsWith("[")
                ? authority.indexOf(':', authority.indexOf(']') + 1)
                : authority.lastIndexOf(':');
        Optional<String> port = port(scheme, colon < 0 ? "" : authority.substring(colon + 1));
        Optional<String> host = host(colon < 0 ? authority : authority.substring(0, colon));
        return host.flatMap(name -> port.map(p -> new UrlParts(scheme, name, p, path, query, fragment)));
    }

    private static Optional<String> port(String scheme, String text) {
        if (text.isEmpty()) {
            return Optional.of("");
        }
        if (!PORT.matcher(text).matches() || Integer.parseInt(text) > 65_535) {
            return Optional.empty();
        }
        int port = Integer.parseInt(text);
        return Optional.of(port == (scheme.equals("http") ? 80 : 443) ? "" : ":" + port);
    }

    private static Optional<String> host(String text) {
        String host = decoded(text).toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            return Optional.of(host).filter(ip -> IPV6.matcher(ip).matches()).flatMap(Ipv6::canonical);
        }
        if (!isAscii(host)) {
            IDNA.Info info = new IDNA.Info();
            host = UTS46.nameToASCII(host, new StringBuilder(), info).toString();
            if (info.hasErrors()) {
                return Optional.empty();
            }
        }
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        return isHost(host) ? Optional.of(host) : Optional.empty();
    }

    /** Escapes of a host are undone before its name is read (WHATWG URL, host parsing). */
    private static String decoded(String host) {
        if (host.indexOf('%') < 0) {
            return host;
        }
        try {
            return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return host; // no escape, and so no host
        }
    }

    /** Letters, digits, hyphens and underscores in labels, the first of which is not empty, nor one in the middle. */
    private static boolean isHost(String text) {
        if (text.isEmpty() || text.length() > LONGEST_HOST) {
            return false;
        }
        char before = '.';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean named = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!named && (c != '.' || before == '.')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    String canonical() {
        String kept = Tracking.strip(Percent.normalize(query));
        return origin()
                + dots(Percent.normalize(
                        path.isEmpty() ? "/" : SESSION.matcher(path).replaceAll("")))
                + (kept.isEmpty() ? "" : "?" + kept)
                + (fragment.startsWith("!") ? "#" + Percent.normalize(fragment) : "");
    }

    String asWritten() {
        return origin()
                + dots(blanks(path.isEmpty() ? "/" : path))
                + (query.isEmpty() ? "" : "?" + blanks(query))
                + (fragment.isEmpty() ? "" : "#" + blanks(fragment));
    }

    /** Where a relative reference points, seen from here. */
    String join(String reference) {
        char first = reference.charAt(0);
        String here = path.isEmpty() ? "/" : path;
        if (first == '/' || first == '\\') {
            return origin() + reference;
        }
        if (first == '?') {
            return origin() + here + reference;
        }
        if (first == '#') {
            return origin() + here + (query.isEmpty() ? "" : "?" + query) + reference;
        }
        return origin() + here.substring(0, here.lastIndexOf('/') + 1) + reference;
    }

    private String origin() {
        return scheme + "://" + host + port;
    }

    private static String blanks(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                Percent.append(out, Character.toString(c).getBytes(StandardCharsets.UTF_8));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Resolves {@code .} and {@code ..} as RFC 3986, 5.2.4 has it; empty segments stay. */
    private static String dots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        List<String> kept = new ArrayList<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..") && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            if (!segments[i].equals(".") && !segments[i].equals("..")) {
                kept.add(segments[i]);
            } else if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
