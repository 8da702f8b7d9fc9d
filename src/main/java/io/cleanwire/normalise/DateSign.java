package io.cleanwire.normalise;

/** Is shown a text sign by sign and says whether a date may have ended: a year of four digits, or a day such as 02.12.19. */
public final class DateSign {

    private static final int YEAR = 4;

    private int digits;
    private int firstDigit;

    /** How many pairs of digits with a full stop after them stand right before. */
    private int pairs;

    /** Whether a date may have ended right before this sign; after the last sign of a text, a blank is asked. */
    public boolean endedBefore(char next) {
        if (Character.isDigit(next)) {
            firstDigit = digits == 0 ? Character.digit(next, 10) : firstDigit;
            digits++;
            return false;
        }
        boolean ended = digits == YEAR && (firstDigit == 1 || firstDigit == 2) || digits == 2 && pairs == 2;
        pairs = next == '.' && digits == 2 ? pairs + 1 : 0;
        digits = 0;
        return ended;
    }
}
