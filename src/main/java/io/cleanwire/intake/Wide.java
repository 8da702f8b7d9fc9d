package io.cleanwire.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * UTF-16 and UTF-32: the charsets in which text is full of NULs. Order: the mark, the declaration, NULs in every second
 * place.
 *
 * @param mark how many bytes the byte order mark takes
 */
record Wide(Charset charset, int mark, String source) {

    private static final int HEAD = 1024;

    static Optional<Wide> of(byte[] bytes, Optional<String> declared) {
        return byMark(bytes)
                .or(() -> declared.flatMap(label -> byLabel(bytes, label)).map(found -> new Wide(found, 0, "http")))
                .or(() -> byNuls(bytes).map(found -> new Wide(found, 0, "detected")));
    }

    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The first characters. */
    String head(byte[] bytes, int most) {
        return new String(bytes, mark, Math.min(bytes.length - mark, most), charset);
    }

    private static Optional<Wide> byMark(byte[] b) {
        int first = word(b, 0);
        int second = word(b, 2);
        if (first == 0xFFFE && second == 0 && b.length % 4 == 0) { // in UTF-16 a NUL would be its first character
            return Optional.of(new Wide(Charset.forName("UTF-32LE"), 4, "bom"));
        }
        if (first == 0 && second == 0xFEFF) {
            return Optional.of(new Wide(Charset.forName("UTF-32BE"), 4, "bom"));
        }
        if (first == 0xFEFF) {
            return Optional.of(new Wide(StandardCharsets.UTF_16BE, 2, "bom"));
        }
        return first == 0xFFFE ? Optional.of(new Wide(StandardCharsets.UTF_16LE, 2, "bom")) : Optional.empty();
    }

    private static int word(byte[] b, int at) {
        return at + 1 < b.length ? (b[at] & 0xFF) << 8 | b[at + 1] & 0xFF : -1;
    }

    /** A declaration that plain UTF-8 or ASCII bytes contradict is a mistake of the server. */
    private static Optional<Charset> byLabel(byte[] bytes, String label) {
        String name = label.strip().toUpperCase(Locale.ROOT);
        if (!name.startsWith("UTF-16") && !name.startsWith("UTF-32")
                || !Sniff.manyControls(bytes) && Charsets.isUtf8(bytes)) {
            return Optional.empty();
        }
        return switch (name) {
            case "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE" -> Optional.of(Charset.forName(name));
            case "UTF-16" -> byNuls(bytes).or(() -> Optional.of(StandardCharsets.UTF_16LE)); // as browsers do
            case "UTF-32" -> Optional.of(Charset.forName("UTF-32BE")); // as RFC 2781 says of its smaller sister
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> byNuls(byte[] b) {
        int pairs = Math.min(b.length, HEAD) / 2;
        int high = 0;
        int low = 0;
        for (int i = 0; i < pairs; i++) {
            high += b[2 * i] == 0 ? 1 : 0;
            low += b[2 * i + 1] == 0 ? 1 : 0;
        }
        int most = Math.max(high, low);
        boolean latin = Math.min(high, low) * 20 <= pairs && most * 10 >= pairs * 7;
        boolean blanks =
                5 * Math.min(high, low) <= most && most * 20 >= pairs; // other scripts, between whose words they stand
        if (pairs < 8 || !latin && !blanks) {
            return Optional.empty();
        }
        Charset found = high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return Optional.of(found).filter(charset -> latin || isText(new String(b, 0, 2 * pairs, charset)));
    }

    /** Whether all characters have a meaning; the last may have been cut in two. */
    private static boolean isText(String head) {
        return head.codePoints()
                .limit(head.length() - 1L)
                .noneMatch(c -> Character.getType(c) == Character.UNASSIGNED
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.isISOControl(c) && !Character.isWhitespace(c));
    }
}
