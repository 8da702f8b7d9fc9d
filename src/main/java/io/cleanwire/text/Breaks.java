package io.cleanwire.text;

import java.util.List;

/** How lines that touch end, by the width that might be the one at which a program broke them. */
final class Breaks {

    /** Fewer lines that touch show nothing. */
    static final int FEWEST = 5;

    private static final int MOST_EARLY_BREAKS = 4;

    /** The narrowest column of a paper. */
    private static final int COLUMN = 28;

    /** German begins every third word with a capital. */
    private static final double MOST_CAPITALS = .45;

    /** Titles below each other nearly all begin with a capital. */
    private static final double TITLES = .8;

    /** Where the width is a guess, so many times fewer lines end early. */
    private static final int CLEAR = 6;

    /** So close to the width that the next word would not have fitted. */
    private final int[] forced = new int[Unwrap.WIDEST + 2];

    /** Sooner, but behind three quarters of it. */
    private final int[] early = new int[Unwrap.WIDEST + 2];

    /** Forced, and the next begins with a capital: few sentences begin where a line does. */
    private final int[] capital = new int[Unwrap.WIDEST + 2];

    private Breaks() {}

    static Breaks of(List<RawLine> lines) {
        Breaks breaks = new Breaks();
        for (int i = 1; i < lines.size(); i++) {
            RawLine lower = lines.get(i);
            int columns = lines.get(i - 1).columns();
            if (columns > 0 && columns <= Unwrap.WIDEST && !lower.isBlank()) {
                int wider = Math.min(columns * 4 / 3, Unwrap.WIDEST) + 1;
                int fits = Math.min(columns + Columns.ofFirstWord(lower.text()), wider);
                count(breaks.forced, columns, fits);
                count(breaks.early, fits, wider);
                if (Character.isUpperCase(lower.text().codePointAt(0))) {
                    count(breaks.capital, columns, fits);
                }
            }
        }
        for (int[] counts : List.of(breaks.forced, breaks.early, breaks.capital)) {
            for (int width = 1; width < counts.length; width++) {
                counts[width] += counts[width - 1];
            }
        }
        return breaks;
    }

    /** One more for the widths from one to below another, in a row of differences. */
    private static void count(int[] differences, int from, int to) {
        differences[from]++;
        differences[to]--;
    }

    /** Whether lines end as they do where a program breaks them, when nearly all stay below this width. */
    boolean suffice(int width) {
        return forced[width] >= FEWEST
                && early[width] <= MOST_EARLY_BREAKS * forced[width]
                && capital[width] <= TITLES * forced[width];
    }

    /**
     * The likeliest width where some lines are longer, as tables and footers are, or the columns are those of a paper;
     * 0 when there is none.
     */
    int narrower(int least) {
        int best = 0;
        for (int width = Math.max(COLUMN, least); width <= Unwrap.WIDEST; width++) {
            boolean sure = forced[width] >= 2 * FEWEST
                    && early[width] * CLEAR <= forced[width]
                    && capital[width] <= MOST_CAPITALS * forced[width];
            if (sure && (best == 0 || forced[width] > forced[best])) {
                best = width;
            }
        }
        return best;
    }
}
