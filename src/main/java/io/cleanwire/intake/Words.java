package io.cleanwire.intake;

/**
 * Whether characters can be text. A charset of one byte gives every byte a meaning, and those of two bytes most pairs:
 * noise that had to be guessed comes out as letters, but without blanks and full stops, or full of signs.
 */
final class Words {

    private static final int HEAD = 1 << 16;

    /** Shorter than this, a heading without a blank may stand. */
    private static final int SHORT = 100;

    private Words() {}

    static boolean isText(String text) {
        int n = Math.min(text.length(), HEAD);
        int between = 0;
        int odd = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (isBetween(c)) {
                between++;
            } else if (!isUsual(c)) {
                odd++;
            }
        }
        return n < SHORT || between * 100 >= n && odd * 10 <= n;
    }

    /** Blanks and the marks that end phrases, in ASCII and in East Asia: none of them is made of high bytes alone in noise. */
    private static boolean isBetween(char c) {
        return c == ' '
                || c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\u3000'
                || "<>.,;:!?\"'()-、。，．；：！？「」".indexOf(c) >= 0;
    }

    /** Anything but signs, controls and what is no character. */
    private static boolean isUsual(char c) {
        if (c < 0x7F) {
            return c >= ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.OTHER_SYMBOL,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL -> false;
            default -> c != '\ufffd';
        };
    }
}
