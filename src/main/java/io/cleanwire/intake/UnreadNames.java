package io.cleanwire.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Names of tags and attributes that {@link Unread} knows: which attributes it cuts, and which tags it must tell apart. */
final class UnreadNames {

    /** Names of tags and attributes are compared by so many characters, packed in one number. */
    static final int PACKED = 8;

    /** Attributes that are cut by the beginning of their names: what scripts keep, hear and say to screen readers. */
    static final List<String> FAMILIES = List.of("aria-", "data-", "on");

    static final long[] FAMILY =
            FAMILIES.stream().mapToLong(UnreadNames::packed).toArray();

    /** Attributes of those families that somebody reads. */
    static final long[] READ =
            packed("aria-hidden", "data-lazy-src", "data-lazy-srcset", "data-original", "data-src", "data-srcset");

    /** Attributes that are cut by their names. */
    static final long[] NAMES = packed(
            "d",
            "fill",
            "height",
            "integrity",
            "points",
            "sizes",
            "tabindex",
            "target",
            "transform",
            "viewBox",
            "width");

    /** Unclosed ones are opened again by a parser, and it compares their attributes. */
    static final long[] FORMATTING =
            packed("b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /** What stands inside is text, up to the end tag. */
    static final long[] RAW =
            packed("iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp");

    static final long SCRIPT = packed("script");
    static final long STYLE = packed("style");
    static final long TITLE = packed("title");

    /** Tags in them have other rules. */
    static final long[] FOREIGN = packed("math", "svg");

    /** What comes behind them is told apart in other ways. */
    static final long[] BEYOND = packed("frameset", "plaintext");

    /** All of these; most tags are none. */
    static final long[] SPECIAL = Stream.of(FORMATTING, RAW, FOREIGN, BEYOND)
            .flatMapToLong(LongStream::of)
            .sorted()
            .toArray();

    private UnreadNames() {}

    /** Whether an attribute is cut. */
    static boolean isCut(String name) {
        return isCut(packed(name), Math.min(name.length(), PACKED));
    }

    /** The same of a packed name and its length, up to {@value #PACKED}. */
    static boolean isCut(long name, int length) {
        for (int i = 0; i < FAMILY.length; i++) {
            int more = length - FAMILIES.get(i).length();
            if (more >= 0 && name >>> 8 * more == FAMILY[i]) {
                return !isOneOf(READ, name);
            }
        }
        return isOneOf(NAMES, name);
    }

    /** In order. */
    private static long[] packed(String... names) {
        return Stream.of(names).mapToLong(UnreadNames::packed).sorted().toArray();
    }

    private static long packed(String name) {
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        long packed = 0;
        for (int i = 0; i < Math.min(ascii.length, PACKED); i++) {
            packed = packed << 8 | ascii[i];
        }
        return packed;
    }

    /** Whether a packed name is among those of a table. */
    static boolean isOneOf(long[] names, long name) {
        return Arrays.binarySearch(names, name) >= 0;
    }
}
