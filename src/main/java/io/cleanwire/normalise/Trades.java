package io.cleanwire.normalise;

import java.util.Set;
import java.util.regex.Pattern;

/** What people who write for a living call themselves, in bylines and below their names. */
final class Trades {

    /** In lower case. */
    private static final Set<String> ROLES = Set.of(
            ("editor correspondent reporter writer journalist columnist critic staff contributor producer director"
                            + " professor analyst photographer chief bureau desk freelance redakteur redakteurin korrespondent"
                            + " korrespondentin reporterin autor autorin chefredakteur chefredakteurin volontär volontärin volontar"
                            + " volontarin journalistin journalisti rédacteur rédactrice correspondant correspondante journaliste"
                            + " envoyé envoyée redactor redactora corresponsal periodista editora enviado enviada giornalista"
                            + " redattore author founder ceo president fellow researcher phd md newsletter magazine developer engineer"
                            + " consultant manager expert specialist strategist executive economist scientist attorney administrator"
                            + " inviato inviata repórter jornalista colunista verslaggever verslaggeefster redacteur columniste"
                            + " redaktör krönikör skribent reportrar ledarskribent redaktør kommentator skolelærer debattør"
                            + " toimittaja tiedetoimittaja kirjeenvaihtaja blaðamaður fréttamaður ajakirjanik toimetaja žurnālists žurnaliste"
                            + " žurnalistas žurnalistė dziennikarz dziennikarka reporterka publicysta publicystka redaktor redaktorka"
                            + " novinář novinářka komentátor komentátorka redaktoři novinár novinárka újságíró szerkesztő jurnalist jurnalistă"
                            + " novinar novinarka urednik urednica dopisnik dopisnica novinarji muhabir muhabiri editörü wartawan jurnalis"
                            + " kontributor корреспондент журналист журналистка обозреватель обозревательница спецкор редактор"
                            + " кореспондент кореспондентка журналіст журналістка оглядач оглядачка репортер репортерка новинар новинарка"
                            + " δημοσιογράφος συντάκτης συντάκτρια ανταποκριτής ανταποκρίτρια مراسل مراسلة محرر محررة صحفي صحفية"
                            + " خبرنگار گزارشگر עיתונאי עיתונאית כתב כתבת כתבנו כתבתנו פרשן פרשנית संवाददाता पत्रकार ब्यूरो प्रतिनिधि প্রতিবেদক প্রতিনিধি সংবাদদাতা நிருபர்"
                            + " செய்தியாளர் ผู้สื่อข่าว")
                    .split(" ", -1));

    private static final Pattern ROLE = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:" + String.join("|", ROLES) + ")(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Trades() {}

    /** Whether a text names one. */
    static boolean in(String text) {
        return Glance.hasWord(text, ROLES) && ROLE.matcher(text).find();
    }
}
