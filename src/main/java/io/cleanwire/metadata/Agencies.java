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
            agency("PA Media"),
            agency("PAP"),
            agency("PTI", "press trust of india"),
            agency("Reuters", "thomson reuters", "reuters staff"),
            agency("SID"),
            agency("SDA"),
            agency("TASS", "тасс"),
            agency("TT"),
            agency("Xinhua"),
            agency("UPI", "united press international"),
            agency("IANS"),
            agency("ANI", "एएनआई"),
            agency("MTI", "magyar távirati iroda"),
            agency("ČTK", "česká tisková kancelář"),
            agency("TASR"),
            agency("SITA"),
            agency("HINA"),
            agency("Tanjug", "танјуг"),
            agency("Fena"),
            agency("BNS"),
            agency("ELTA"),
            agency("LETA"),
            agency("NTB", "norsk telegrambyrå"),
            agency("Ritzau"),
            agency("STT"),
            agency("ANP"),
            agency("Belga", "agence belga"),
            agency("ΑΠΕ-ΜΠΕ"),
            agency("Anadolu Ajansı", "aa", "anadolu agency", "anadolu"),
            agency("DHA", "demirören haber ajansı"),
            agency("İHA", "ihlas haber ajansı"),
            agency("Yonhap", "연합뉴스", "yonhap news agency"),
            agency("Newsis", "뉴시스"),
            agency("News1", "뉴스1"),
            agency("KCNA", "조선중앙통신"),
            agency("新华社", "新華社"),
            agency("中新社", "中国新闻社", "中国新闻网"),
            agency("中央社", "中央通訊社"),
            agency("共同通信", "共同", "共同通信社", "kyodo", "kyodo news"),
            agency("時事通信", "時事通信社", "jiji press"),
            agency("Bernama"),
            agency("Antara", "antara news"),
            agency("TTXVN", "thông tấn xã việt nam"),
            agency("Укринформ", "укрінформ"),
            agency("УНИАН", "уніан"),
            agency("БТА", "българска телеграфна агенция"),
            agency("Agerpres"),
            agency("Mediafax"),
            agency("رويترز"),
            agency("أ ف ب", "فرانس برس"),
            agency("قنا"),
            agency("ایسنا"),
            agency("ایرنا"),
            agency("Estadão Conteúdo"),
            agency("Agência Brasil"),
            agency("Notimex"),
            agency("Press Association", "pa"),
            agency("Интерфакс"),
            agency("РИА Новости"));

    /** What stands for agencies without a name. */
    private static final List<String> UNNAMED = List.of(
            "agencias",
            "agencies",
            "agenzie",
            "agências",
            "agences",
            "agenturen",
            "ajanslar",
            "وكالات",
            "एजेंसी",
            "एजेंसियां",
            "agencje");

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
