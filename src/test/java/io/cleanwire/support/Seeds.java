package io.cleanwire.support;

import java.util.Random;
import java.util.function.Consumer;

/** Properties without a library: a loop over seeds. A failure names its seed; {@code -Dseed=n} runs that one alone. */
public final class Seeds {

    private Seeds() {}

    public static void each(int count, Consumer<Random> property) {
        Long only = Long.getLong("seed");
        for (long seed = only == null ? 0 : only; seed < (only == null ? count : only + 1); seed++) {
            try {
                property.accept(new Random(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e, e);
            }
        }
    }
}
