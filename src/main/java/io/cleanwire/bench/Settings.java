package io.cleanwire.bench;

/**
 * How long is measured. Measuring ends when both {@code passes} and {@code seconds} are reached.
 *
 * @param passes passes of each work, at least
 * @param seconds of measuring, at least
 * @param leastWarmup seconds before anything is measured, at least
 * @param mostWarmup seconds after which measuring begins though passes still get faster
 */
public record Settings(int passes, int seconds, int leastWarmup, int mostWarmup) {

    public Settings {
        if (passes < 1 || seconds < 0 || leastWarmup < 0 || mostWarmup < 0) {
            throw new IllegalArgumentException("at least one pass, and no negative time");
        }
    }
}
