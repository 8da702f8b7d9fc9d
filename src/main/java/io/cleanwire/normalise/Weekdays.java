package io.cleanwire.normalise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The days of the week in some eighty languages, as they stand before dates; the table is {@code weekdays.tsv}. */
public final class Weekdays {

    private static final Set<String> NAMES = load();

    private Weekdays() {}

    /**
     * Whether a word is such a day.
     *
     * @param word in lower case, without signs around it
     */
    public static boolean is(String word) {
        return NAMES.contains(word);
    }

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (List<String> row : Table.read(Weekdays.class, "weekdays.tsv")) {
            names.addAll(List.of(row.get(1).split(",", -1)));
        }
        return Set.copyOf(names);
    }
}
