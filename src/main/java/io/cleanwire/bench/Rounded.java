package io.cleanwire.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are printed: three decimals are more than any clock is good for. */
final class Rounded {

    private static final int DECIMALS = 3;

    private Rounded() {}

    static double of(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .doubleValue()
                : 0;
    }
}
