package io.cleanwire.normalise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the names in a byline: "by" and its like, and what kind of text it is. */
final class NamePrefix {

    /** "By" and its like; what follows must look like a name before a line counts as a byline. */
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:reviewe?d?(?= by )|(?:analysis|opinion|op-ed|interview|reporting|commentary|column|perspective|contributed|compiled)(?= by )|verfasst(?= von )|skr[ie]vet(?= a[vf] )|skriven(?= av )"
                    + "|geschreven(?= door )|ditulis(?= oleh )|scris(?= de )|report(?= by )|(?:an? |this is a )?guest (?:post|blog|essay|column|article|contribution)|(?:ein )?gast(?:beitrag|artikel|kommentar)"
                    + "|(?:article|billet|texte) invité|(?:entrada|columna) invitada|artículo invitado|kolumne|essay|reportage|rezension|porträt"
                    + "|authored|written|posted|published|reported|submitted|text|words|story|article|a post|geschrieben|gespeichert|soumis|enviado|inviato|ingediend"
                    + "|veröffentlicht|ein beitrag|ein artikel|eine analyse|ein kommentar|eingestellt|publié|propos recueillis|(?:article |texte )?(?:écrit|rédigé)|posté|proposé|publicado"
                    + "|publicada|escrito|scritto|pubblicato)[: ] ?)?"
                    + "(?:(?:text|words|story|bericht|interview) (?:und|and|et|y|&|\\+) (?:fotos?|photos?|photographs|pictures|bild(?:er)?|interview|video)"
                    + "(?: (?:by|von|par|por))?|von unsere[mr] (?:redakteur|korrespondent|mitarbeiter)(?:in|en)?|door onze (?:redacteur|correspondent|verslaggever)|dal nostro (?:inviato|corrispondente)"
                    + "|de notre (?:correspondante?|envoyée? spéciale?)(?: (?:à|en|au|aux) \\p{L}{2,20},)?|a cura di"
                    + "|(?:photos?|photographs|pictures|fotos?|bilder|bild) (?:und|and|et|y|e|&|\\+|og|och) (?:text|words|story|texte|texto|testo|tekst)(?: (?:by|von|par|por|av|af|de|di))?"
                    + "|(?:texto|testo|texte|tekst|texto e fotos?|testo e foto) (?:de|di|door|av|af|por|van)"
                    + "|(?:das|ein|eine) (?:interview|bericht|reportage|kolumne|rezension|porträt|glosse) von"
                    + "|(?:une?|una) (?:interview|entretien|chronique|enquête|reportage|entrevista|intervista|crónica|reportaje) (?:de|par|por|di)|كتبت?"
                    + "|das (?:gespräch|interview) führten?|interview geführt von|aus \\p{L}{2,20} bericht\\p{L}{1,3}|es bericht\\p{L}{1,3}"
                    + "|připravil[ai]?|pripravil[ai]?|pripremi(?:o|la)|priredi(?:o|la)|razgovara(?:o|la)|przygotowała?|rozmawiała?"
                    + "|подготовил[аи]?|записал[аи]?|беседовал[аи]?|підготува(?:в|ла|ли)|розмовля(?:в|ла)|приреди(?:о|ла)|разговара(?:о|ла)|γράφει [οη]|oprac\\.|opracowała?|teksti|napsala?|napisała?|kirjoittanut|objavi(?:o|la?)|napisa(?:o|la?)|објави(?:о|ла)|написа(?:о|ла)|piše|пише|by|von|vum|vun|par|por|de|di|da|door|av|af|autor(?:in)?|author|auteure?|przez|od|од|oleh|nga|deur|gan|eftir|daga|láti ọwọ́|โดย|ໂດຍ|ដោយ|מאת|text|words|گزارش از|به قلم|بقلم|بواسطة|เขียนโดย"
                    + "|(?:authors|autoren|autores|auteurs|autori|interview|protokoll|bericht|reportage|كتب|بقلم|автор|текст)(?= ?:))(?: ?[:/] ?| )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The words {@link #PREFIX} begins with: a look at the first word costs less than the pattern. */
    private static final Set<String> FIRST_WORDS =
            Set.of(("a an this guest ein gastbeitrag gastartikel gastkommentar article billet texte entrada"
                            + " columna artículo kolumne essay rezension porträt review reviewed report authored written posted published reported submitted text words story geschrieben gespeichert soumis enviado inviato ingediend"
                            + " veröffentlicht eine eingestellt publié propos écrit rédigé posté proposé publicado publicada escrito scritto pubblicato"
                            + " by von vum vun par por de di da door av af од nga deur gan eftir daga láti بواسطة เขียนโดย ໂດຍ ដោយ מאת autor autorin author auteur auteure przez od oleh โดย"
                            + " authors autoren autores auteurs autori interview protokoll bericht reportage كتب بقلم"
                            + " автор текст گزارش به analysis opinion op-ed reporting commentary column perspective contributed compiled"
                            + " verfasst skrevet skrivet skriven geschreven ditulis scris dal γράφει oprac. opracował opracowała teksti napsal napsala napisał napisała kirjoittanut objavio objavil objavila napisao napisal napisala објавио објавила написао написала piše пише"
                            + " das photos photo photographs pictures fotos foto bilder bild texto testo tekst un une una كتبت aus es připravil připravila připravili pripravil pripravila pripravili pripremio pripremila priredio priredila"
                            + " razgovarao razgovarala przygotował przygotowała rozmawiał rozmawiała подготовил подготовила подготовили записал записала записали"
                            + " беседовал беседовала беседовали підготував підготувала підготували розмовляв розмовляла приредио приредила разговарао разговарала")
                    .split(" ", -1));

    private static final Pattern AMBIGUOUS = Pattern.compile("(?iu)von|vum|vun|daga|de|di|da|af|av|door|od|од|nga|gan");

    /**
     * "By" in Swahili and Filipino, and "of" in Greek, which begin too many other lines: only where something else says that a
     * name is there.
     */
    private static final Pattern RARE = Pattern.compile("^(?:N[ai]|Τ(?:ης|ου|ων)) (?=\\p{Lu}\\p{Ll}+ \\p{Lu})");

    /** How a value begins that has one. */
    private static final List<String> RARE_WORDS = List.of("Na ", "Ni ", "Της ", "Του ", "Των ");

    private NamePrefix() {}

    /** Where the prefix of a line ends; 0 when it has none. */
    static int end(String line) {
        if (!FIRST_WORDS.contains(Glance.firstWord(line, " :/"))) {
            return 0;
        }
        Matcher prefix = PREFIX.matcher(line);
        return prefix.lookingAt() ? prefix.end() : 0;
    }

    /** The value without its prefix. "Di Canio" and "Von Trier" are names, "de Jane Doe", "von Jane" and "Von AFP" are not. */
    static String cut(String value) {
        if (RARE_WORDS.stream().anyMatch(value::startsWith)) {
            return RARE.matcher(value).replaceFirst("");
        }
        int end = end(value);
        String rest = value.substring(end);
        boolean ambiguous =
                end > 0 && AMBIGUOUS.matcher(value.substring(0, end).strip()).matches();
        return ambiguous && Character.isUpperCase(value.charAt(0)) && isSurname(rest) ? value : rest;
    }

    /** One word with a capital, and not one of capitals, as agencies write theirs. */
    private static boolean isSurname(String rest) {
        return !rest.isEmpty()
                && rest.indexOf(' ') < 0
                && Character.isUpperCase(rest.charAt(0))
                && !rest.equals(rest.toUpperCase(Locale.ROOT));
    }
}
