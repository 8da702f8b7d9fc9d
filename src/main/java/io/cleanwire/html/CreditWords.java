package io.cleanwire.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words with which a caption says whose the picture is, lower case, a row for neighbouring languages.
 *
 * <p>To add a word: add it to its row, with a caption in the test that ends in it and one that goes on.
 */
final class CreditWords {

    /** Longer words are no compounds of a word for photographs. */
    private static final int LONGEST = 20;

    private CreditWords() {}

    private static Set<String> words(String... rows) {
        Set<String> words = new HashSet<>();
        for (String row : rows) {
            words.addAll(Arrays.asList(row.split(" ", -1)));
        }
        return words;
    }

    /** Photographs and other works, who makes and who supplies them. */
    private static final Set<String> WORKS = words(
            "photo photos photograph photographs photographer photography pic credit credits source sources illustration"
                    + " illustrations graphic graphics rendering courtesy copyright",
            "foto fotos fotografie fotografien fotograf fotografin bildquelle bildquellen bildnachweis bildrechte quelle"
                    + " grafik zeichnung",
            "photographie photographies crédit crédits infographie dessin",
            "fotografía fotografías crédito créditos fuente ilustración cortesía",
            "fotografia fotografias fonte ilustração divulgação reprodução",
            "crediti credito illustrazione font",
            "foto's foto’s fotograaf bron illustratie",
            "källa kilde illustrasjon ljósmynd ljósmyndir heimild",
            "kuvaaja valokuva lähde allikas",
            "fot rys zdjęcie zdjęcia źródło autor",
            "zdroj snímek snímka fotó fotók forrás illusztráció",
            "sursa sursă fotografija izvor snimio snimila nuotr nuotrauka avots burimi",
            "fotoğraf fotoğraflar kaynak görsel şəkil",
            "фото фотография фотографии снимок источник иллюстрация сурет",
            "джерело світлина ілюстрація снимка снимки източник извор фотографија",
            "φωτο φωτό φωτογραφία φωτογραφίες πηγή լուսանկարը ფოტო წყარო",
            "تصوير المصدر عدسة عکاس عکس منبع فوٹو ذریعہ צילום צילומים קרדיט באדיבות",
            "फोटो फ़ोटो तस्वीर छायाचित्र स्रोत साभार छवि ছবি সূত্র படம் ఫోటో ફોટો ചിത്രം",
            "写真 写真提供 写真撮影 撮影 撮影者 画像提供 画像出典 提供 出典 摄影 攝影 摄 攝 供图 供圖 图源 圖源 图片来源 圖片來源",
            "来源 來源 사진 사진제공 사진출처 출처 촬영 제공",
            "ภาพ ภาพถ่าย ที่มา เครดิต ảnh nguồn sumber dok");

    /** Pictures: such a word may as well say what is to be seen. */
    private static final Set<String> PICTURES = words(
            "image images picture pictures bild bilder beeld afbeelding bilde billede mynd kuva kuvat pilt",
            "imagen imágenes imagens imagem immagine imatge imagine kép slika attēls gambar hình",
            "изображение зображення εικόνα الصورة صورة تصویر תמונה चित्र 画像 図 图 圖 图片 照片 이미지");

    /** Compounds of these say the same, such as {@code Archivfoto}. */
    private static final List<String> ENDS = List.of("foto", "fotos", "photo", "photos");

    private static final List<String> PICTURE_ENDS = List.of("bild", "bilder");

    private static final Set<String> GENERAL =
            words("source sources font graphic graphics credit credits autor copyright");

    /** Abbreviations, whose full stop stands for a colon. */
    private static final Set<String> SHORTENED = words("fot rys nuotr dok");

    /** Stand before such a word. */
    private static final Set<String> KINDS =
            words("file stock cover courtesy press staff handout ap image photo photos picture crédit autor автор 사진");

    /** Between such a word and the maker's name. */
    private static final Set<String> BY = words("by par por door");

    /** The same, where it may as well lead to what is to be seen. */
    private static final Set<String> OF = words("de di da do von van av af of");

    /** Behind the names of a credit in brackets. */
    private static final List<String> BEHIND = List.of(
            "submitted photo", "contributed photo", "courtesy photo", "file photo", "staff photo", "handout photo");

    /** The same in writing without blanks, with or without the names. */
    private static final List<String> BEHIND_DENSE = List.of("撮影", "提供", "摄", "攝", "供图", "供圖", "제공");

    private static final Set<String> AUTHORS =
            words("author autor autora autore auteur автора автор tekijä författaren");

    /** Before such a word when a caption points at what is to be seen. */
    private static final Set<String> POINTING = words(
            "the this these in on a of from im auf dem das dieses diesem zum la le les sur cette ces una une un en esta",
            "estas nella nelle sulla questa na da nesta op de deze het på w v bu у на στη στην في در our her his its their");

    /** Small words between the names of a credit. */
    private static final Set<String> BETWEEN = words(
            "and und et y e i och og ja en of de la le les du des da do dos das di del della dei van von der den zu for",
            "für pour on auf via by par por per the from av af el al bin ter ten file handout courtesy photo foto archive",
            "archiv privat pool stringer contributor и й та");

    /** What a word says of a picture. */
    enum Sense {
        NOTHING,
        PICTURE,
        WORK
    }

    static Sense sense(String written) {
        String word = written.toLowerCase(Locale.ROOT).substring(written.lastIndexOf('-') + 1);
        boolean compound = word.length() <= LONGEST;
        if (WORKS.contains(word) || compound && ENDS.stream().anyMatch(word::endsWith)) {
            return Sense.WORK;
        }
        return PICTURES.contains(word) || compound && PICTURE_ENDS.stream().anyMatch(word::endsWith)
                ? Sense.PICTURE
                : Sense.NOTHING;
    }

    /** Whether an abbreviation of such a word, whose full stop stands for a colon. */
    static boolean isShortened(String word) {
        return has(SHORTENED, word);
    }

    static boolean isKind(String word) {
        return has(KINDS, word);
    }

    static boolean isBy(String word) {
        return has(BY, word);
    }

    static boolean isOf(String word) {
        return has(OF, word);
    }

    static boolean isPointing(String word) {
        return has(POINTING, word);
    }

    static boolean isBetween(String word) {
        return has(BETWEEN, word);
    }

    static boolean isAuthor(String word) {
        return has(AUTHORS, word);
    }

    /** Whether the words end in one for photographs and are a credit by that. */
    static boolean endIn(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return BEHIND.contains(lower)
                || BEHIND_DENSE.stream().anyMatch(end -> lower.endsWith(end) && lower.length() > end.length());
    }

    /** Whether the word stands before names of many things, such as {@code Source Code}. */
    static boolean isGeneral(String word) {
        return has(GENERAL, word);
    }

    private static boolean has(Set<String> words, String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
