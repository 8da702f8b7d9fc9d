package io.cleanwire.normalise;

import java.util.Locale;
import java.util.Set;

/** Names of months and weekdays as whole words: "Mayer" and "Martin" are none. */
final class CalendarWords {

    /** Lower case, one language a line, in full and short. */
    private static final Set<String> WEEKDAYS = Set.of(String.join(
                    " ",
                    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
                    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
                    "lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim",
                    "lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom",
                    "lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab",
                    "segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
                    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo",
                    "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön",
                    "mandag tirsdag lørdag søndag tir tor lør søn",
                    "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina",
                    "poniedziałek wtorek środa czwartek piątek sobota niedziela",
                    "pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa",
                    "hétfő kedd szerda csütörtök péntek szombat vasárnap",
                    "luni marți miercuri joi vineri sâmbătă duminică",
                    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс",
                    "понеділок середа п’ятниця субота неділя понеделник сряда четвъртък петък събота",
                    "понедељак уторак четвртак петак недеља ponedeljak utorak sreda četvrtak petak subota nedelja ponedjeljak srijeda nedjelja ponedeljek torek",
                    "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
                    "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
                    "senin selasa rabu kamis jumat sabtu minggu isnin khamis ahad",
                    "pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis",
                    "pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena",
                    "esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
                    "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur",
                    "dilluns dimarts dimecres dijous divendres dissabte diumenge četrtek petek вівторок четвер",
                    "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
                    "երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի",
                    "ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა",
                    "الأحد الاحد الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت",
                    "شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ",
                    "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার",
                    "jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili")
            .split(" ", -1));

    private CalendarWords() {}

    /** Whether the word is the name of a month or a weekday, without signs around it. */
    static boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WEEKDAYS.contains(lower) || MonthNames.month(lower, "") > 0;
    }
}
