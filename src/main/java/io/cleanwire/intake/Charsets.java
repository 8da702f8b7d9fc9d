package io.cleanwire.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters. Order: byte order mark; UTF-16 and UTF-32 by declaration or by their NULs; strict UTF-8 of the whole input, because a valid multi-byte document is
 * UTF-8 whatever its header says; the charset of the HTTP header; the page's own {@code meta}; ISO-2022-JP escapes; detection; windows-1252. UTF-8 that is
 * declared and is none is not believed, nor is a charset in which the words are none.
 */
final class Charsets {

    private static final Pattern META = Pattern.compile("charset\\s{0,8}=\\s{0,8}[\"']?([\\w.:-]{2,40})");

    /** The same further down, where scripts have such words, too. */
    private static final Pattern LATE_META = Pattern.compile("<meta\\s[^>]{0,300}?" + META);

    /** XML 1.0, 4.3.3. */
    private static final Pattern XML =
            Pattern.compile("<\\?xml\\s[^>]{0,100}?encoding\\s{0,8}=\\s{0,8}[\"']([\\w.:-]{2,40})");

    private static final int DETECT = 1 << 16;
    private static final int PRESCAN = 1024;

    static final byte ESCAPE = 0x1B;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Charsets() {}

    /**
     * Characters and how they were read.
     *
     * @param lossy whether a byte sequence had to be replaced
     */
    record Decoded(Characters characters, String charset, String source, boolean lossy) {

        String text() {
            return characters.text();
        }

        /** Characters that came as such, as in JSON. */
        static Decoded plain(String text) {
            return new Decoded(new Characters.Text(text), "", "", false);
        }

        /** A part of the characters, read the same way. */
        Decoded part(String text) {
            return new Decoded(new Characters.Text(text), charset, source, lossy);
        }
    }

    /** Decodes; never fails: what cannot be read becomes U+FFFD and the result says it is lossy. */
    static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<Decoded> sure = byMark(bytes)
                .or(() -> Wide.of(bytes, declared).map(wide -> read(bytes, wide.mark(), wide.charset(), wide.source())))
                .or(() -> utf8(bytes));
        if (sure.isPresent()) {
            return sure.get();
        }
        Optional<Charset> http = declared.flatMap(CharsetLabels::charset);
        String source = http.isPresent() ? "http" : "meta";
        Optional<Charset> said = http.or(() -> meta(bytes));
        if (said.isPresent() && !said.get().equals(StandardCharsets.UTF_8)) {
            return told(bytes, said.get(), source);
        }
        if (hasJapaneseEscape(bytes)) {
            return read(bytes, 0, Charset.forName("ISO-2022-JP"), "detected");
        }
        return nearlyUtf8(bytes, said.isPresent() ? source : "detected").orElseGet(() -> guess(bytes));
    }

    /** By what is declared, unless the bytes contradict it and are something else. */
    private static Decoded told(byte[] bytes, Charset said, String source) {
        if (!CharsetDoubt.isContradicted(bytes, said)) {
            Optional<Charset> other =
                    said.equals(WESTERN) ? new Telltales(CharsetGuess.words(bytes)).notWestern() : Optional.empty();
            return other.map(charset -> read(bytes, 0, charset, "detected"))
                    .orElseGet(() -> read(bytes, 0, said, source));
        }
        return meta(bytes)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .filter(charset -> !CharsetDoubt.isContradicted(bytes, charset))
                .map(charset -> read(bytes, 0, charset, "meta"))
                .or(() -> CharsetGuess.of(bytes)
                        .filter(charset -> !CharsetDoubt.isContradicted(bytes, charset))
                        .map(charset -> read(bytes, 0, charset, "detected")))
                .orElseGet(() -> read(bytes, 0, said, source));
    }

    private static Optional<Decoded> byMark(byte[] b) {
        if (b.length < 3 || b[0] != (byte) 0xEF || b[1] != (byte) 0xBB || b[2] != (byte) 0xBF) {
            return Optional.empty();
        }
        Utf8 seen = Utf8.of(b, 3);
        return Optional.of(seen.valid() ? utf8(b, 3, seen, "bom") : read(b, 3, StandardCharsets.UTF_8, "bom"));
    }

    static boolean isUtf8(byte[] bytes) {
        return Utf8.of(bytes, 0).valid();
    }

    private static Optional<Decoded> utf8(byte[] bytes) {
        Utf8 seen = Utf8.of(bytes, 0);
        return seen.valid() ? Optional.of(utf8(bytes, 0, seen, "utf8-valid")) : Optional.empty();
    }

    private static Decoded utf8(byte[] bytes, int from, Utf8 seen, String source) {
        return new Decoded(new Characters.Bytes(bytes, from, seen.doubtful()), "UTF-8", source, seen.replaced());
    }

    /** UTF-8 that was cut in the middle of a character or damaged: characters of several bytes are hardly there by chance, so that as many bad places are forgiven. */
    private static Optional<Decoded> nearlyUtf8(byte[] bytes, String source) {
        Decoded read = read(bytes, 0, StandardCharsets.UTF_8, source);
        String text = read.text();
        int bad = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\ufffd') {
                bad++;
            } else if (c >= 0x80) {
                good++;
            }
        }
        boolean onlyTheEnd = bad <= 1 && text.endsWith("\ufffd") && good > 0;
        return onlyTheEnd || bad <= good ? Optional.of(read) : Optional.empty();
    }

    private static Decoded guess(byte[] bytes) {
        return CharsetGuess.of(bytes)
                .map(charset -> read(bytes, 0, charset, "detected"))
                .orElseGet(() -> read(bytes, 0, WESTERN, "default"));
    }

    private static boolean hasJapaneseEscape(byte[] b) {
        for (int i = 0; i + 2 < b.length; i++) {
            if (b[i] == ESCAPE && isJapaneseEscape(b, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the escape that stands here begins Japanese in ISO-2022-JP. */
    static boolean isJapaneseEscape(byte[] b, int i) {
        return i + 2 < b.length
                && (b[i + 1] == '$' && (b[i + 2] == 'B' || b[i + 2] == '@') || b[i + 1] == '(' && b[i + 2] == 'J');
    }

    /** What the page says of itself at its beginning, or in an element further down (HTML 13.2.3.2 and 13.2.3.5). */
    private static Optional<Charset> meta(byte[] bytes) {
        return declared(XML, bytes, PRESCAN)
                .or(() -> declared(META, bytes, PRESCAN))
                .or(() -> declared(LATE_META, bytes, DETECT));
    }

    private static Optional<Charset> declared(Pattern declaration, byte[] bytes, int most) {
        String head = new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
        Matcher matcher = declaration.matcher(head.toLowerCase(Locale.ROOT));
        return matcher.find()
                ? CharsetLabels.charset(matcher.group(1))
                        .filter(charset -> !Wide.isWide(charset)) // it could be read, so it is wrong
                : Optional.empty();
    }

    private static Decoded read(byte[] bytes, int from, Charset charset, String source) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new Decoded(new Characters.Text(text), charset.name(), source, text.indexOf('\ufffd') >= 0);
    }
}
