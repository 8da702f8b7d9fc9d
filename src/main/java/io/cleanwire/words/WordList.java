package io.cleanwire.words;

/** Words that say what a text is, asked by hash: one look for all lists. */
public final class WordList {

    /** The hash of no letters. */
    public static final int SEED = 0x811c9dc5;

    /** Words that every text of a language has: their share tells running text from labels. */
    private static final String[] FUNCTION_WORDS = {
        "the of and to in a is that for it was on with as be by at this have from are not or but his an they were",
        "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat",
        "le la les des et du en un une est que qui dans pour par sur pas plus au avec ne se ce sont il",
        "el los las de y que en un una por con para su se del al lo como más pero sus",
        "il lo gli di e che la un una per con del della è sono non si da nel alla",
        "o os as do da dos das em um uma para com não por mais foi ao se na no",
        "het een van en op te dat met voor niet zijn aan er om ook als bij dan maar",
        "i w na z że się nie do to jest o jak za od po przez dla ale był",
        "и в не на что с он как по это но из за от к для был его так все",
        "och att det som en på är av för den till med har inte om ett men var",
        "og er til af på det med den han ikke som har de var et vil",
        "ja on ei se että oli hän mutta kun myös ovat joka",
        "ve bir bu da de için ile olarak daha çok olan gibi ne",
        "a az és hogy nem egy is meg volt ez mint csak de",
        "și în la cu pe nu este care din pentru mai că sau",
        "a se na je že v to s z do o ve pro jako ale tak",
        "και το να του η της με που την από για στο είναι δεν οι τα",
        "في من على أن إلى التي عن مع هذا كان ما لا الذي",
        "है के में की को से का और पर यह ने कि",
        "của và là có cho không được một trong với người đã các"
    };

    /** Words that furniture is made of. */
    private static final String[] BOILERPLATE_WORDS = {
        "share shared tweet retweet subscribe subscribed subscription subscribers cookie cookies photo photos newsletter"
                + " newsletters comment comments read more related follow followers sign signup login log register"
                + " advertisement sponsored copyright rights reserved privacy policy terms email facebook twitter"
                + " whatsapp instagram pinterest linkedin reddit telegram youtube tags tagged filed posted published"
                + " updated reply click here getty images credit courtesy reuters author editor contributor bio"
                + " previous next latest trending popular recommended download app inbox unsubscribe menu search home"
                + " contact about print views likes min archive category categories leave",
        "teilen abonnieren abo newsletter kommentar kommentare kommentieren mehr lesen weiterlesen anzeige werbung foto"
                + " bild quelle impressum datenschutz agb anmelden registrieren folgen schlagworte themen drucken"
                + " startseite autor merken empfehlen ähnliche artikel zum zur",
        "partager abonnez commentaire commentaires lire aussi suivre inscrivez connexion publicité crédit"
                + " confidentialité mentions légales accueil auteur publié",
        "compartir suscríbete suscribirse comentario comentarios leer también síguenos seguir publicidad foto derechos"
                + " reservados privacidad aviso inicio autor etiquetas",
        "condividi iscriviti commenti leggi anche segui pubblicità foto riproduzione riservata accedi",
        "compartilhar compartilhe assine comentários leia também siga publicidade crédito reservados",
        "delen abonneer reacties lees ook volg advertentie",
        "udostępnij komentarze czytaj więcej także reklama fot",
        "поделиться подписаться комментарии читайте также реклама фото"
    };

    /** Words that name where a picture comes from, or point into it. */
    private static final String[] CREDIT_WORDS = {
        "photo photos photograph photographer photography image images picture pictured getty reuters afp ap epa alamy"
                + " shutterstock istock unsplash credit courtesy copyright caption illustration via screenshot",
        "foto fotos bild bilder quelle dpa imago picturealliance symbolbild archivbild archivfoto fotograf grafik",
        "crédit crédits illustration légende photographie photographe",
        "imagen fotografía fotógrafo cortesía ilustración efe archivo",
        "fotografia immagine ansa archivio divulgação reprodução imagem crédito arquivo",
        "beeld fotograaf zdjęcie fot foto kuva kuvat bilde фото снимок 图 图片 摄"
    };

    /** Words that send the reader on to another story, a list or an account. */
    private static final String[] PROMO_WORDS = {
        "read more see also related watch listen click here subscribe sign newsletter follow join download miss"
                + " recommended trending check next story stories article articles visit learn",
        "lesen mehr auch siehe weiterlesen dazu hier klicken abonnieren folgen",
        "lire aussi voir cliquez ici abonnez découvrez suivez",
        "leer lea también más aquí suscríbete síguenos ver vea",
        "leggi anche clicca qui iscriviti leia também mais clique aqui siga",
        "lees ook meer hier czytaj więcej też zobacz читайте также läs mer också lue myös"
    };

    /** Words by which somebody speaks of himself: reader comments and an author's own advertising are full of them. */
    private static final String[] FIRST_PERSON_WORDS = {
        "i i'm i've my me mine we our us ich mich mir mein meine meinen wir unser unsere uns je j'ai mon ma mes moi nous"
                + " notre nos yo mi mis me nosotros nuestro nuestra eu meu minha nós nosso io mio mia noi nostro ik mijn"
                + " wij ons jag min mitt vi vår jeg mitt minä minun я мне мой моя мы нас наш ja mój mnie my nasz ben"
                + " benim biz"
    };

    /** Words that say what a picture shows, and where in it. */
    private static final String[] PICTURED_WORDS = {
        "seen shown shows showing holding holds wearing wears smiling smiles sits sitting stands standing poses posing"
                + " speaks speaking walks walking waves waving looks looking gestures attends attending arrives arriving"
                + " performs performing celebrates celebrating reacts hugs kisses embraces plays left right center centre"
                + " foreground background aerial view undated file handout pic infographic diagram chart map portrait",
        "zeigt zeigen steht stehen sitzt sitzen spricht hält trägt posiert jubelt freut links rechts mitte vorne hinten"
                + " blick luftaufnahme aufnahme archiv undatiert karte ansicht",
        "montre pose assiste lors gauche droite ici vue capture carte archives",
        "posa muestra sostiene saluda durante izquierda derecha vista captura mapa",
        "mostra durante sinistra destra esquerda direita veduta scatto mappa",
        "toont tijdens links rechts viser under venstre høyre højre vänster höger visar"
    };

    /** The list of words that every text of a language has. */
    public static final int FUNCTION = 1;

    /** The list of words that say what a picture shows. */
    public static final int PICTURED = 32;

    static final int BOILERPLATE = 2;
    static final int CREDIT = 4;
    static final int PROMO = 8;
    static final int FIRST_PERSON = 16;

    private static final WordList ALL = new WordList();

    private final int[] hashes = new int[1 << 13];
    private final byte[] bits = new byte[hashes.length];

    private WordList() {
        put(FUNCTION, FUNCTION_WORDS);
        put(BOILERPLATE, BOILERPLATE_WORDS);
        put(CREDIT, CREDIT_WORDS);
        put(PROMO, PROMO_WORDS);
        put(FIRST_PERSON, FIRST_PERSON_WORDS);
        put(PICTURED, PICTURED_WORDS);
    }

    private void put(int bit, String[] rows) {
        for (String row : rows) {
            for (String word : row.split(" ", -1)) {
                int hash = SEED;
                for (int i = 0; i < word.length(); i++) {
                    hash = word.charAt(i) == '\'' ? hash : hash(hash, word.charAt(i)); // as in Tokens
                }
                int slot = slot(hash);
                hashes[slot] = hash;
                bits[slot] |= (byte) bit;
            }
        }
    }

    /** Adds a letter to the hash of a word. */
    public static int hash(int hash, char c) {
        return (hash ^ lower(c)) * 0x01000193;
    }

    private static char lower(char c) {
        if (c < 0x80) { // nearly all
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }

    /** The lists that have the word, as bits. */
    public static int of(int hash) {
        return ALL.bits[ALL.slot(hash)];
    }

    private int slot(int hash) {
        int slot = (hash ^ hash >>> 16) & hashes.length - 1;
        while (bits[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }
}
