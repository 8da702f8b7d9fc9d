package io.cleanwire.normalise;

/** Is shown a text sign by sign and says whether a date may end here: a year of four digits, or a day such as 02.12.19. */
public final class DateSign {

    private static final int YEAR = 4;

    private int digits;

    /** How many pairs of digits with a full stop after them stand right before. */
    private int pairs;

    /** Whether a date may end with the sign that comes next. */
    public boolean ends(char next) {
        if (Character.isDigit(next)) {
            digits++;
            return digits == YEAR || digits == 2 && pairs == 2;
        }
        pairs = next == '.' && digits == 2 ? pairs + 1 : 0;
        digits = 0;
        return false;
    }
}
