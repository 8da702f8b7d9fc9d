package io.cleanwire.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines in which the author advertises: a web site, a book, a way to follow or to pay. They are sentences, so only
 * their place tells them from the story: the rules act below the last line of the story alone.
 *
 * <p>To add a rule: add a row in order of id, and a line that matches and a near miss to the test. All rows report as
 * {@code author-promo}.
 */
final class AuthorPromo {

    private static final int LONGEST = 400;

    private static final String MINE =
            "(?:(?:il|la|i|le|o|a|os|as) )?(?:my|our|the author's|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|mon|ma|mes|notre|nos|mis?|nuestr[oa]s?|"
                    + "mi[oa]|miei|mie|nostr[oaie]|meus?|minhas?|noss[oa]s?|mijn|onze?|min|mitt|mina|vår|vårt|våra|mój|moj[aąei]|"
                    + "moje(?:j|go)|nasz[aąey]?|мо[йюяеёи]|моей|моего|наш[аеиу]?)";
    private static final String NEW =
            "(?:(?:very |brand[- ]|tout )?(?:new|newest|latest|most recent|recent|upcoming|forthcoming|current|other|own|personal|first|"
                    + "second|third|debut|free|weekly|monthly|neue[snmr]?|neueste[snmr]?|aktuelle[snmr]?|letzte[snmr]?|andere[snmr]?|"
                    + "erste[snmr]?|zweite[snmr]?|eigene[snmr]?|kostenlose[snmr]?|nouveau|nouvel|nouvelle|dernier|dernière|récent|"
                    + "premier|première|deuxième|second|autre|propre|nuev[oa]s?|últim[oa]|recién|reciente|primer[oa]?|segund[oa]|"
                    + "otr[oa]|propi[oa]|nuov[oaie]|ultim[oaie]|prim[oa]|second[oa]|nov[oa]s?|primeir[oa]|nieuwe?|laatste|eerste|"
                    + "tweede|nya|ny|nytt|senaste|första|now[aąey]|najnowsz[aąey]|ostatni[aą]?|pierwsz[aąy]|нов(?:ая|ую|ый|ое|ой|ого)|"
                    + "последн(?:яя|юю|ий|ее|ей)|перв(?:ая|ую|ый|ой)) )";
    private static final String WORK =
            "(?:e-?book|audio ?book|book|novel|memoir|album|collection|anthology|paperback|course|"
                    + "buch|bücher|hörbuch|sachbuch|taschenbuch|kinderbuch|roman|krimi|ratgeber|erzählband|gedichtband|onlinekurs|"
                    + "livre|ouvrage|essai|recueil|polar|formation|libro|audiolibro|novela|poemario|ensayo|antología|curso|"
                    + "romanzo|raccolta|corso|racconti|livro|romance|boek|bundel|dichtbundel|cursus|bok|diktsamling|książk[aęi]|powieść|"
                    + "tomik|kurs|книг[аеиуой]{1,2}|роман|сборник|курс)s?";
    private static final String SITE =
            "(?:web ?site|web ?page|home ?page|site|blog|shop|store|newsletter|podcast|channel|"
                    + "page|patreon|substack|webseite|internetseite|seite|kanal|(?:rund|sonntags|wochen|monats)brief|(?:sunday |weekly |monthly )?letter|onlineshop|laden|site (?:web|internet)|chaîne|"
                    + "boutique|infolettre|lettre d'information|balado|(?:página|sitio) web|web|página|sitio|bitácora|canal|boletín|"
                    + "tienda|sito|negozio|loja|boletim|nieuwsbrief|winkel|nyhetsbrev|blogg|hemsida|butik|stron[aęy]|kanał|newslettera?|"
                    + "рассылк[аиуе]|канал|сайт|блог|магазин)s?";
    private static final String NETWORK =
            "(?:twitter|x|facebook|instagram|mastodon|bluesky|threads|substack|patreon|steady|"
                    + "youtube|telegram|linkedin|tik ?tok|medium|goodreads|pinterest|social media|twitch|ko-fi|paypal|spotify|whatsapp|"
                    + "tipeee|vk|вконтакте|телеграме?|инстаграме?|фейсбуке?|ютубе?|дзене?)";
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|"
                    + "summer|autumn|fall|winter)";
    private static final String ALSO =
            "(?: (?:also|too|auch|gerne?|doch|mal|aussi|également|también|anche|também|ook|även|też|także|также|тоже))?";
    private static final String IF_YOU =
            "(?:(?:please|bitte|por favor),? |(?:if you|if you'd|wenn (?:du|ihr|sie|dir|euch|ihnen)|"
                    + "(?:si|s'il) (?:vous|tu|te|os|le|les|quieres|quiere)) .{3,80}?, ?"
                    + "|.{3,60}\\? (?:(?:then|so|dann|alors|entonces|pues|allora|então|dan|då),? )?)?";

    private static final List<Rule> RULES = List.of(
            rule(
                    "book",
                    MINE + " " + NEW + "?" + NEW + "?" + WORK
                            + "\\b.{0,90}?(?<=[ ,\"”»)])(?:titled|entitled|called [“\"‘']|available\\b|out now|is out(?= now|[.!]?$| from | in (?:paperback|hardback|bookshops|(?:early |late )?"
                            + MONTH + "))|"
                            + "on sale|published by|publishes|can be (?:ordered|bought)|heißt [„»\"]|erhältlich|(?:ist|sind) .{0,40}?erschienen|"
                            + "erscheint (?:im|am|bei|demnächst|in kürze)|lieferbar|bestellbar|gibt es (?:jetzt|ab|überall|im|bei|als)|jetzt im handel|"
                            + "im buchhandel|s'intitule|intitulé|disponible|vient de (?:paraître|sortir)|est paru|en librairies?|en vente|"
                            + "paraît (?:le|en|chez)|se titula|titulad[oa]|ya está (?:disponible|a la venta|en (?:librerías|amazon))|a la venta|"
                            + "en librerías|acaba de (?:salir|publicarse)|publicad[oa] por|è (?:disponibile|in vendita|uscit[oa](?= per | da | in |[.!]?$))|in libreria|si intitola|edit[oa] da|(?:já )?está (?:disponível|à venda)|"
                            + "nas livrarias|acaba de sair|à venda|(?:is|zijn) (?:nu |overal )?(?:verkrijgbaar|te koop|te bestellen|uit(?= bij |[.!]?$))|"
                            + "ligt in de (?:boek)?winkel|verschijnt|finns (?:nu |ute )?(?:att köpa|i handeln|ute)|kommer ut|dostępn[aey]|"
                            + "w sprzedaży|w księgarniach|ukazała się|nosi tytuł|в продаже|выш(?:л[аои]|ел)(?= в | из печати|[.!]?$)|доступн[аоы]|можно (?:купить|заказать)).*",
                    "says where the work can be had; not what it was like to write"),
            rule(
                    "buy",
                    "(?:please |bitte )?(?:buy|order|pre-?order|get|purchase|grab|(?:bestell|kauf)(?:en sie|t|e)?|hol(?:en sie sich|t euch|t? dir|e dir)|"
                            + "achetez|commandez|procurez-vous|compra|comprad|pide|encarga|consigue|hazte con|"
                            + "acquista|ordina|prenota|compre|adquira|encomende|garanta|koop|bestel|köp|beställ|kup|zamów|купите|закажите) "
                            + "(?:your copy of |a (?:signed )?copy of |an? |un exemplaire de |un ejemplar de |una copia (?:di|del) |een exemplaar van )?"
                            + MINE + " " + NEW + "?" + WORK + "\\b.*",
                    "an imperative with a work of one's own"),
            rule(
                    "contact",
                    "(?:you (?:can|may) )?(?:contact|contacto|kontakt|reach|e-?mail|write to|sie erreichen|(?:du|ihr) erreichs?t|schreib(?:en sie|t|e)?|"
                            + "erreichbar|contactez|écrivez|contácta(?:me|nos)|escríbe(?:me|nos))(?: me| us| the author| mir| uns| mich|-moi|-nous)?"
                            + " ?(?:at|via|by e-?mail|under|unter|per e-?mail|à|en|:)(?:$| ?[:.]?$| \\S{1,60}[@.]\\S{1,60}| the address\\b| my\\b).*",
                    "a way to write; \"contact me at once\" is dialogue"),
            rule(
                    "event",
                    "(?:(?:i'll|i will|i'm|i am) (?:be )?(?:reading|speaking|signing|appearing|performing|teaching|talking)|ich (?:lese|spreche)|"
                            + "(?:je lirai|je serai|je dédicacerai)|(?:leeré|firmaré|presentaré)|(?:leggerò|presenterò)|(?:vou ler|estarei)|ik lees) "
                            + ".{0,120}?(?:tickets?|rsvp|reserve|register|eintritt|karten|anmeldung|entrée libre|billets|réserv|entradas?|"
                            + "reserva|ingresso|prenota|ingressos|kaarten|toegang)\\b.*",
                    "a reading to come, with tickets to be had"),
            rule(
                    "follow",
                    IF_YOU
                            + "(?:you can (?:also )?|vous pouvez (?:aussi )?|(?:también )?puedes )?(?:follow|find|join|connect with|like|friend|folg(?:en sie|t|e)?|find(?:et|en sie|est du)|"
                            + "(?:du|ihr|sie) find(?:es)?(?:e?t|en)|suivez|retrouvez|rejoignez|(?:me|nous) suivre|sígue(?:me|nos)|seguir(?:me|nos)|"
                            + "encuéntra(?:me|nos)|encontrar(?:me|nos)|(?:me|nos) encontrar[ée]is|estoy|también estoy|"
                            + "seguimi|seguiteci|seguitemi|mi (?:trovi|trovate)|ci (?:trovi|trovate)|siga(?:-me|m)?|me siga|segue-me|me acompanhe|"
                            + "acompanhe|volg|följ|śledź|obserwuj|znajdziesz|подписывайтесь(?: на меня)?|следите за мной|я есть)"
                            + "(?: me| us| the author| him| her| mir| uns| mich|-moi|-nous)?"
                            + "(?: mij| ons| mig| oss| mnie| nas)?" + ALSO
                            + " (?:on|at|via|auf|bei|sur|en|su|n[oa]|op|på|na|в|во) " + NETWORK + "\\b.*",
                    "names a network; \"follow me on the path\" does not"),
            rule(
                    "subscribe",
                    IF_YOU
                            + "(?:to read more,? )?(?:subscribe|sign up|abonnier(?:en sie|t|e)?|abonnez-vous|abonne-toi|"
                            + "inscrivez-vous|inscris-toi|suscríbe(?:te|nse)|suscríbase|suscribíos|apúnta(?:te|os)|recibe|recevez|"
                            + "iscriviti|iscrivetevi|abbonati|assine|inscreva-se|subscreva|abonneer je|schrijf je in|prenumerera|zapisz się|"
                            + "подпишитесь|подписывайтесь)"
                            + ALSO
                            + "(?: now| here| today| for free| jetzt| gratuitement| gratis)?(?: (?:to|for|à|a|alla|al|na|no|op|voor|på|do|на))? "
                            + "(?:" + MINE + "|the|this|diesen|la|al?|le|de) (?:[\\w-]{1,20} )?" + SITE
                            + "\\b.*",
                    "an imperative with something to subscribe to"),
            rule(
                    "support",
                    IF_YOU
                            + "(?:please |bitte )?(?:consider |considera |pensez à )?(?:support(?:ing)?|donat(?:e|ing) to|help support|"
                            + "help me keep|unterstütz(?:en sie|t|e)?|soutenez|soutenir|aidez|apoya|apoyad|apoye|apoyar) (?:"
                            + MINE
                            + "|this|the|diesen|diese|dieses|ce|cette|este|esta) (?:[\\w-]{1,20} )?(?:work|writing|journalism|project|research|arbeit|"
                            + "schreiben|projekt|travail|projet|écriture|trabajo|proyecto|escritura|" + SITE + ")\\b.*",
                    "asks for money or help for one's own work"),
            rule(
                    "tip-jar",
                    IF_YOU
                            + "(?:you can (?:also |always )?)?(?:buy me a (?:coffee|beer)|(?:consider )?becom(?:e|ing) (?:a|my) (?:patron|paid subscriber|supporter|member)|"
                            + "make a (?:small )?donation|leave a tip|tip me|support me|donations (?:are )?welcome|donate (?:via|with) paypal|"
                            + "unterstütze? mich|spendier(?:e|t|en sie)? mir einen kaffee|spenden (?:sind willkommen|via paypal|über paypal)|"
                            + "werde (?:mitglied|unterstützer(?:in)?)|(?:offrez|payez)-moi un café|soutenez-moi|faites un don|faire un don|"
                            + "devenez mécène|(?:invíta|cómpra)me a? ?un café|apóya(?:me|nos)|haz una? (?:donación|donativo)|hazte mecenas|"
                            + "offrimi un caffè|sostienimi|fai una donazione|pag(?:ue|a)-me um café|apoie-me|faça uma doação|"
                            + "trakteer (?:me|mij) op|steun mij|doneer|bjud mig på (?:en )?kaffe|postaw mi kawę|wesprzyj mnie|"
                            + "угостите меня кофе|поддержать автора|поддержите автора)"
                            + "(?:$|[ !.,:].*)",
                    "the wordings of tip jars"),
            rule(
                    "visit",
                    IF_YOU
                            + "(?:for more,? |you can )?(?:visit|check out|see|browse|read more (?:at|on)|(?:take|have) a look at|"
                            + "besuch(?:en sie|t|e)?|schau(?:en sie|t|e)?(?: doch)?(?: mal)?(?: vorbei)? (?:auf|bei)|lest mehr auf|mehr (?:dazu )?auf|"
                            + "visitez|découvrez|consultez|rendez-vous sur|passez sur|jetez un œil à|visita|visitad|visite|visiten|descubre|"
                            + "consulta|echa un vistazo a|pása(?:te|os) por|entra en)" + ALSO + " " + MINE + " "
                            + NEW + "?" + NEW + "?" + SITE + "\\b.*",
                    "an imperative with a site of one's own"),
            rule(
                    "where",
                    MINE + " " + NEW + "?" + NEW + "?(?:" + SITE + "|" + WORK
                            + ") ?(?::|is at\\b|can be found (?:at|on|here)\\b|lives (?:at|here)\\b|"
                            + "(?:ist|findet ihr|findest du|finden sie) (?:unter|hier|auf)\\b|se trouve (?:à|ici|sur)\\b|"
                            + "(?:est|está) (?:ici|aquí|sur|en (?:la dirección|www|https?))\\b).*",
                    "a label of one's own site or work"));

    /** Then somebody in the story says it. */
    private static final Pattern SPEECH = Pattern.compile(
            ".{1,300}?[,!?\"”“’'»] (?:[–—] ?)?(?:sagte|fragte|rief|flüsterte|dit|demanda|répondit|cria|a dit|dijo|"
                    + "preguntó|respondió|gritó|(?:he|she|they|i|the \\p{L}{2,20}) (?:had )?(?:said|says|asked|whispered|cried|read))\\b.*");

    /**
     * One row of the table.
     *
     * @param id names the row in the test
     * @param shape of the whole line, lower case, leading bullets and arrows off
     * @param because why a story does not end so
     */
    record Rule(String id, Pattern shape, String because) {}

    private AuthorPromo() {}

    private static Rule rule(String id, String shape, String because) {
        return new Rule(id, Pattern.compile(shape), because);
    }

    static List<Rule> rules() {
        return RULES;
    }

    static boolean matches(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String folded = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        while (start < folded.length() && " •·*▪►▶→>|+-–—(".indexOf(folded.charAt(start)) >= 0) {
            start++;
        }
        String text = folded.substring(start);
        return RULES.stream().anyMatch(rule -> rule.shape().matcher(text).matches())
                && !SPEECH.matcher(text).matches();
    }
}
