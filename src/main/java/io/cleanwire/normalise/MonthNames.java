package io.cleanwire.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of the months in some ninety languages; the table is {@code months.tsv}. */
final class MonthNames {

    /** The language of the rows of the Persian calendar, as BCP 47 extension U has it. */
    private static final String PERSIAN = "fa-u-ca-persian";

    private record Meaning(String language, int month) {}

    private static final Map<String, List<Meaning>> NAMES = load();

    private MonthNames() {}

    /** What is glued to a word before it is a month in the language of the page or in English, or none at all. */
    static int glued(String word, String language) {
        return NAMES.getOrDefault(trim(word), List.of()).stream()
                .filter(meaning -> meaning.language.equals(language) || meaning.language.equals("en"))
                .findFirst()
                .map(Meaning::month)
                .orElse(0);
    }

    /** The names of two words, the longest first. */
    static List<String> ofTwoWords() {
        return NAMES.keySet().stream()
                .filter(name -> name.indexOf(' ') > 0)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The month from 1 to 12; 0 when the lower-case word is no month. */
    static int month(String word, String language) {
        String name = trim(word);
        List<Meaning> meanings = NAMES.getOrDefault(name, List.of());
        if (meanings.isEmpty() && name.startsWith("ב")) { // Hebrew writes "in December" as one word
            meanings = NAMES.getOrDefault(name.substring(1), List.of());
        }
        for (Meaning meaning : meanings) {
            if (meaning.language.equals(language)) {
                return meaning.month;
            }
        }
        return meanings.isEmpty() ? 0 : meanings.get(0).month;
    }

    /** Whether the lower-case word is a month of the Persian calendar; some name months of others, too. */
    static boolean isPersian(String word) {
        return NAMES.getOrDefault(trim(word), List.of()).stream().anyMatch(meaning -> meaning.language.equals(PERSIAN));
    }

    private static String trim(String word) {
        String name = word.startsWith("d'") || word.startsWith("d’") ? word.substring(2) : word;
        int end = name.length();
        while (end > 0 && ".,'’/".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static Map<String, List<Meaning>> load() {
        Map<String, List<Meaning>> names = new HashMap<>();
        for (List<String> row : Table.read(MonthNames.class, "months.tsv")) {
            for (int month = 1; month <= 12; month++) {
                for (String name : row.get(month).split(",", -1)) {
                    names.computeIfAbsent(name, key -> new ArrayList<>(1)).add(new Meaning(row.get(0), month));
                }
            }
        }
        names.remove("");
        return names;
    }
}
