package io.cleanwire.model;

/**
 * What is bounded before work is done.
 *
 * @param inputBytes largest body that is looked at
 * @param nodes elements and texts a page may have; counted before it is parsed
 * @param depth deepest element that is built; browsers stop at 512 as well
 * @param steps work units one record may spend, see {@link Budget}
 * @param removals entries of {@code removed[]}, after which only a count follows
 * @param outputBytes largest record that is sent
 */
public record Limits(int inputBytes, int nodes, int depth, long steps, int removals, int outputBytes) {

    public static final Limits DEFAULT = new Limits(16 << 20, 500_000, 512, 40_000_000, 200, 8 << 20);

    public Limits {
        if (inputBytes < 1 || nodes < 100 || depth < 8 || steps < 1 || removals < 0 || outputBytes < 1024) {
            throw new IllegalArgumentException(
                    "limits are positive: " + inputBytes + " input bytes, " + nodes + " nodes, depth " + depth + ", "
                            + steps + " steps, " + removals + " removals, " + outputBytes + " output bytes");
        }
    }
}
