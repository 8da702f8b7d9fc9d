package io.cleanwire.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What words look like that were read with the wrong charset: signs and controls inside them, and capitals behind small
 * letters. It tells charsets apart whose letters stand in other places, such as those of DOS and of old Macs, which
 * no detector knows.
 */
final class Misreading {

    /** Of charsets that read a text equally well the first is meant: their letters are the same then. */
    private static final List<Charset> OTHERS = List.of(
                    "ISO-8859-2",
                    "windows-1250",
                    "windows-1251",
                    "KOI8-U",
                    "IBM866",
                    "IBM850",
                    "IBM852",
                    "x-MacRoman",
                    "x-MacCentralEurope",
                    "x-MacCyrillic",
                    "x-MacGreek")
            .stream()
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /** Fewer are slips of the pen. */
    private static final int FEW = 5;

    /** In a text that was read well not even one of so many letters beyond ASCII is odd. */
    private static final int RARE = 40;

    /** Another charset reads better when it leaves at most one of so many. */
    private static final int BETTER = 8;

    private Misreading() {}

    /** A charset in which the words look like words; empty where they do so in this one, or in none. */
    static Optional<Charset> better(byte[] words, Charset charset) {
        String text = new String(words, charset);
        int most = odd(text);
        if (!isMisread(text, most)) {
            return Optional.empty();
        }
        Optional<Charset> best = Optional.empty();
        int least = most / BETTER + 1;
        for (Charset other : OTHERS) {
            int odd = odd(new String(words, other));
            if (odd < least) {
                best = Optional.of(other);
                least = odd;
            }
        }
        return best;
    }

    /** Whether so many words look odd that the charset must be another. */
    static boolean isMisread(String text) {
        return isMisread(text, odd(text));
    }

    private static boolean isMisread(String text, int odd) {
        return odd >= FEW
                && odd * (long) RARE >= text.chars().filter(c -> c >= 0x80).count();
    }

    /** How many characters beyond ASCII stand where no word has them. */
    private static int odd(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && isOdd(c, text, i)) {
                odd++;
            }
        }
        return odd;
    }

    private static boolean isOdd(char c, String text, int at) {
        boolean behindLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
        if (Character.isLetter(c)) {
            return behindLetter && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(at - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.OTHER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_NUMBER,
                    Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION ->
                c == '\ufffd'
                        || behindLetter
                                && at + 1 < text.length()
                                && Character.isLetter(text.charAt(at + 1))
                                && "·…•".indexOf(c) < 0;
            default -> false;
        };
    }
}
