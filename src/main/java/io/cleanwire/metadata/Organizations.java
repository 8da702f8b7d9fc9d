package io.cleanwire.metadata;

import io.cleanwire.model.Author;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.SiteNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are no person's: the site, agencies, desks. */
final class Organizations {

    /** Words that desks have and persons have not. */
    private static final Set<String> DESK_WORDS = Set.of(
            "desk",
            "newsdesk",
            "editors",
            "editorial",
            "newsroom",
            "news",
            "redaktion",
            "redaction",
            "redacción",
            "rédaction",
            "redazione",
            "redakcja",
            "redakce",
            "redactie",
            "staff",
            "team",
            "agency",
            "press",
            "magazine",
            "portal",
            "jornal",
            "gazeta",
            "tribuna",
            "revista",
            "agencia",
            "agência",
            "zeitung",
            "anzeiger",
            "tageblatt",
            "nachrichten",
            "gazette",
            "chronicle",
            "tribune",
            "newspaper",
            "times",
            "media",
            "network",
            "center",
            "centre",
            "institute",
            "institut",
            "landesanstalt",
            "ministry",
            "ministerium",
            "bundesministerium",
            "foundation",
            "stiftung",
            "verband",
            "association",
            "gmbh",
            "inc",
            "llc",
            "ltd",
            "corporation",
            "committee",
            "department",
            "plc",
            "verlag",
            "vydavatelství",
            "vydavateľstvo",
            "wydawnictwo",
            "издательство",
            "видавництво",
            "noviny",
            "novine",
            "газета",
            "вестник",
            "gazetesi",
            "dagblad",
            "dagbladet",
            "tidningen",
            "báo",
            "redação",
            "redaktionen",
            "redaksi",
            "toimitus",
            "szerkesztőség",
            "redacția",
            "редакция",
            "редакція",
            "редакцията",
            "редакција",
            "σύνταξη");

    /** How Chinese and Japanese names of companies, papers and desks end, as keys. */
    private static final Pattern HAN_DESK = Pattern.compile(
            "\\p{IsHan}(?:网|網|网络|網絡|公司|集团|集團|出版社|报社|報社|新聞社|通信社|通讯社|日报|日報|晚报|晚報|时报|時報|新闻|新聞|编辑部|編集部|編輯部|频道|頻道|中心|电视台|電視台|传媒|傳媒|在线)$");

    private final SiteNames site;
    private final Set<String> hosts = new HashSet<>();

    Organizations(SiteNames site) {
        this.site = site;
        for (String domain : site.domains()) {
            hosts.add(domain.substring(0, domain.indexOf('.')));
            hosts.add(domain.replace(".", ""));
        }
    }

    boolean has(String name) {
        return hasKey(Text.key(name));
    }

    /** Whether the name with this key is one. */
    boolean hasKey(String key) {
        if (Agencies.has(key) || site.has(key)) {
            return true;
        }
        String joined = key.replace(" ", "");
        for (String word : key.split(" ", 12)) {
            if (DESK_WORDS.contains(word)) {
                return true;
            }
        }
        return hosts.contains(joined) || HAN_DESK.matcher(joined).find();
    }

    /** The organisations among declared names; only the site, agencies and desks, as the rest cannot be judged. */
    List<Author> all(List<String> names) {
        return names.stream()
                .filter(name -> !Urls.isHttp(name))
                .map(PersonNames::unsigned)
                .filter(this::has)
                .flatMap(name -> Lengths.line(name).stream())
                .distinct()
                .limit(8)
                .map(name -> new Author(name, Optional.of("Organization"), Optional.empty(), Optional.empty()))
                .toList();
    }
}
