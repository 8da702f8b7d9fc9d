package io.cleanwire.normalise;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Web addresses. Only {@code http} and {@code https} exist here.
 *
 * <p>The canonical form is an identity, so it changes only what servers are known to ignore: it never lower-cases a
 * path, forces https, strips {@code www.} or sorts parameters, all of which lose articles (Media Cloud does all three
 * and calls it lossy).
 */
public final class Urls {

    /** Longest address of the contract. */
    public static final int MAX_LENGTH = 8192;

    private static final Pattern OTHER_SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

    private Urls() {}

    /**
     * The canonical form: lower-case scheme and host, IDN in ASCII, no default port, dot segments resolved, percent
     * triplets in upper case, no fragment but {@code #!}, no tracking parameters. Empty when the text is no http(s)
     * address or longer than {@value #MAX_LENGTH}. Idempotent; never throws.
     */
    public static Optional<String> normalize(String url) {
        return UrlParts.parse(url).map(UrlParts::canonical).filter(text -> text.length() <= MAX_LENGTH);
    }

    /**
     * The address that a reference on a page means, otherwise as written: blanks are encoded and dot segments resolved,
     * parameters and the fragment stay. Empty unless it is a usable http(s) address.
     *
     * @param base the address of the page, or empty
     */
    public static Optional<String> absolute(String base, String reference) {
        String text = reference.length() > 2 * MAX_LENGTH ? "" : UrlParts.clean(reference);
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (UrlParts.schemeEnd(text) > 0) {
            return UrlParts.parse(text).map(UrlParts::asWritten).filter(Urls::isHttp);
        }
        if (OTHER_SCHEME.matcher(text).find()) {
            return Optional.empty(); // mailto:, javascript:, data:
        }
        if (text.startsWith("//")) {
            return absolute("", (base.startsWith("http://") ? "http:" : "https:") + text);
        }
        return Optional.of(base)
                .filter(page -> page.length() <= MAX_LENGTH)
                .flatMap(UrlParts::parse)
                .flatMap(from -> UrlParts.parse(from.join(text)))
                .map(UrlParts::asWritten)
                .filter(Urls::isHttp);
    }

    /** Whether the text is an absolute http(s) address as the contract's {@code httpUrl} has it. */
    public static boolean isHttp(String text) {
        int host = text.startsWith("http://") ? 7 : text.startsWith("https://") ? 8 : -1;
        return host > 0
                && text.length() > host
                && text.length() <= MAX_LENGTH
                && "/?#".indexOf(text.charAt(host)) < 0
                && !isSpace(text.charAt(host));
    }

    /** The same with a scheme in capitals as well, which is written small; empty for what is no such address. */
    public static Optional<String> http(String text) {
        int end = text.indexOf("://");
        String address = end == 4 || end == 5 // letters of "http" and of "https"
                ? text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end)
                : text;
        return Optional.of(address).filter(Urls::isHttp);
    }

    /** The host in lower-case ASCII, without port; an IPv6 host keeps its brackets. */
    public static Optional<String> host(String url) {
        return UrlParts.parse(url).map(UrlParts::host);
    }

    /**
     * The domain that somebody registered, by the ICANN section of the Public Suffix List: {@code example.co.uk} for
     * {@code www.example.co.uk}. Private suffixes do not count: {@code a.blogspot.com} is {@code blogspot.com}. Under a
     * suffix that is not listed it is the last two labels, as the list's algorithm has it. Empty for addresses of machines
     * and single names.
     */
    public static Optional<String> registrableDomain(String url) {
        return host(url)
                .filter(host -> !host.startsWith("[") && !Character.isDigit(host.charAt(host.length() - 1)))
                .map(host -> EffectiveTldFinder.getEffectiveTLD(host, true) == null
                        ? lastTwoLabels(host)
                        : EffectiveTldFinder.getAssignedDomain(host, true, true));
    }

    private static @Nullable String lastTwoLabels(String host) {
        int last = host.lastIndexOf('.');
        return last <= 0 ? null : host.substring(host.lastIndexOf('.', last - 1) + 1);
    }

    /**
     * The words of the part of the path that has most of them, lower case, without accents and numbers: what a site
     * made of the headline. Empty for an address that is none.
     */
    public static List<String> slugWords(String url) {
        String path = UrlParts.parse(url).map(UrlParts::path).orElse("");
        List<String> most = List.of();
        for (String part : path.split("/", -1)) {
            List<String> words = Titles.foldedWords(Text.key(decoded(part))).stream()
                    .filter(word -> Character.isLetter(word.charAt(0)))
                    .toList();
            most = words.size() > most.size() ? words : most;
        }
        return most;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part; // a percent sign that starts no triplet stands for itself
        }
    }

    private static boolean isSpace(char c) {
        return Text.isBlank(c);
    }
}
