package io.cleanwire.metadata;

import io.cleanwire.normalise.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** News agencies, by the names that pages give them. An agency is the author only when nobody signs. */
final class Agencies {

    /**
     * One row of the table.
     *
     * @param name how it writes itself
     * @param keys other names, as keys
     */
    private record Agency(String name, List<String> keys) {}

    private static final List<Agency> ROWS = List.of(
            agency("AAP", "australian associated press"),
            agency("Adnkronos"),
            agency("AFP", "agence france presse"),
            agency("ANSA"),
            agency("AP", "associated press", "the associated press"),
            agency("APA"),
            agency("Bloomberg", "bloomberg news"),
            agency("CNA"),
            agency("CP", "the canadian press"),
            agency("dpa", "deutsche presse agentur"),
            agency("EFE", "agencia efe"),
            agency("epd"),
            agency("Europa Press"),
            agency("KNA"),
            agency("Lusa"),
            agency("PA Media", "press association"),
            agency("PAP"),
            agency("PTI", "press trust of india"),
            agency("Reuters", "thomson reuters", "reuters staff"),
            agency("SID"),
            agency("SDA"),
            agency("TASS", "тасс"),
            agency("TT"),
            agency("Xinhua"),
            agency("Интерфакс"),
            agency("РИА Новости"));

    /** What stands for agencies without a name. */
    private static final List<String> UNNAMED = List.of("agencias", "agencies");

    /** Names so short are written in capitals, or by some in small letters; otherwise they are somebody's. */
    private static final int SHORT = 4;

    private static final Map<String, String> BY_KEY = new HashMap<>();

    static {
        for (Agency row : ROWS) {
            BY_KEY.put(Text.key(row.name()), row.name());
            row.keys().forEach(key -> BY_KEY.put(key, row.name()));
        }
    }

    private Agencies() {}

    private static Agency agency(String name, String... keys) {
        return new Agency(name, List.of(keys));
    }

    /** Whether the name with this key is an agency's. */
    static boolean has(String key) {
        return BY_KEY.containsKey(key) || UNNAMED.contains(key);
    }

    /** The agency that is called so, by the name it writes itself. */
    static Optional<String> called(String text) {
        String key = Text.key(text);
        boolean odd = key.length() <= SHORT
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
        return odd ? Optional.empty() : Optional.ofNullable(BY_KEY.get(key));
    }
}
