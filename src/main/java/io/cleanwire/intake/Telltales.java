package io.cleanwire.intake;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The few bytes by which words are told to be in a charset that the detector does not know, or takes for the twin that
 * differs in those alone.
 */
final class Telltales {

    /** Letters beyond ASCII begin here in the charsets of ISO and Windows, the small ones there. */
    private static final int LETTERS = 0xC0;

    private static final int SMALL_LETTERS = 0xE0;

    /** Vietnamese vowels in its charset, and the tones that follow them: grave, hook, tilde, acute, dot below. */
    private static final String VOWELS =
            "aeiouyAEIOUY\u00c2\u00c3\u00ca\u00d4\u00d5\u00dd\u00e2\u00e3\u00ea\u00f4\u00f5\u00fd";

    private static final String TONES = "\u00cc\u00d2\u00de\u00ec\u00f2";

    /** Fewer are slips of the pen. */
    private static final int FEW = 5;

    /** Fewer letters beyond ASCII say nothing against what is declared. */
    private static final int LEAST_LETTERS = 20;

    /** A Vietnamese text has so many of the tones; old Macs have one letter that could be one. */
    private static final int KINDS = 3;

    private final byte[] words;
    private final int[] count = new int[256];
    private int letters;

    Telltales(byte[] words) {
        this.words = words;
        for (byte b : words) {
            count[b & 0xFF]++;
            letters += (b & 0xFF) >= LETTERS ? 1 : 0;
        }
    }

    private int of(int... bytes) {
        int sum = 0;
        for (int b : bytes) {
            sum += count[b];
        }
        return sum;
    }

    private int at(int i) {
        return i < 0 || i >= words.length ? ' ' : words[i] & 0xFF;
    }

    /**
     * A Baltic charset: š and ž stand where Icelandic has ð and þ, Turkish ğ and ş, without any of the vowels that those
     * two have beside them; Latvian has few of both, and ā, ē and ī.
     */
    Optional<Charset> baltic() {
        int least = Math.max(2, letters / 50);
        int carons = Math.min(of(0xF0, 0xD0), of(0xFE, 0xDE));
        int longVowels = Math.min(of(0xE2), Math.min(of(0xE7), of(0xEE)));
        boolean latvian = longVowels >= least && of(0xF0, 0xFE) > 0 && of(0xE3) == 0; // Romanian has ă
        int others = of(0xE9, 0xF3, 0xFA, 0xFD); // é, ó, ú, ı or ý
        if (carons < least && !latvian || 50 * others > letters) {
            return Optional.empty();
        }
        boolean quotes = of(0xA1, 0xA5) > 0; // nothing in the charset of Windows
        return Optional.of(Charset.forName(quotes ? "ISO-8859-13" : "windows-1257"));
    }

    /**
     * The charset of a text that is declared to be of Western Europe and has letters in the places of those of another
     * alphabet that no Western language has so: Turkish, Hungarian and the Baltic ones.
     */
    Optional<Charset> notWestern() {
        if (letters < LEAST_LETTERS) {
            return Optional.empty();
        }
        int least = Math.max(FEW, letters / 20);
        int acutes = of(0xE1, 0xE9, 0xED, 0xF3, 0xFA); // á, é, í, ó, ú
        boolean turkish = of(0xFD) >= least && of(0xF0, 0xFE) >= least && acutes == 0; // ý for ı, and ð or þ
        if (turkish) {
            return Optional.of(Charset.forName("windows-1254"));
        }
        int doubled = of(0xF5, 0xFB); // õ and û for ő and ű
        int others = of(0xE0, 0xE2, 0xE3, 0xE4, 0xE7, 0xE8, 0xEA, 0xF1, 0xF4); // à, â, ã, ä, ç, è, ê, ñ, ô
        boolean hungarian = doubled >= least && of(0xE1) >= least && of(0xE9) >= least && 50 * others < letters;
        return hungarian
                ? Optional.of(Charset.forName("windows-1250"))
                : baltic().filter(charset -> of(0xEB, 0xE2) > 0); // Old English has ð and þ, too
    }

    /** Vietnamese writes its tones behind the vowels; three of them are capitals elsewhere, which stand behind no small letter. */
    boolean areVietnamese() {
        int tones = 0;
        int odd = 0;
        int kinds = 0;
        for (int i = 1; i < words.length; i++) {
            int tone = TONES.indexOf(at(i));
            if (tone >= 0 && VOWELS.indexOf(at(i - 1)) >= 0) {
                tones++;
                kinds |= 1 << tone;
                odd += at(i) < SMALL_LETTERS && isSmall(at(i - 1)) ? 1 : 0;
            }
        }
        return tones >= FEW && odd >= 2 && Integer.bitCount(kinds) >= KINDS && 5 * tones >= letters;
    }

    /** The charset that differs in a few letters, where one of them stands; empty where none does. */
    Optional<Charset> twin(Charset charset) {
        return switch (charset.name()) {
            case "ISO-8859-2" -> named("windows-1250", isPolish());
            case "ISO-8859-7" -> named("windows-1253", hasAlphaOfWindows());
            case "windows-1252" -> named("ISO-8859-15", hasLigatureOrEuro());
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> named(String name, boolean holds) {
        return holds ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    /** Ł and what would be š, which Polish has not, and neither ą, ś nor ź; č and ě would make it Sorbian. */
    private boolean isPolish() {
        return of(0xB3, 0xA3) > 0 && of(0xB9) > 0 && of(0xB1, 0xB6, 0xBC, 0xE8, 0xEC) == 0;
    }

    /** Ά at the beginning of a word, where ISO has an apostrophe. */
    private boolean hasAlphaOfWindows() {
        for (int i = 0; i < words.length; i++) {
            if (at(i) == 0xA2 && at(i - 1) <= ' ' && at(i + 1) >= LETTERS) {
                return true;
            }
        }
        return false;
    }

    /** A fraction that begins or ends no number, but stands in a word, is an œ; and hardly a page has the sign of all currencies. */
    private boolean hasLigatureOrEuro() {
        for (int b = 0x80; b < 0xA0; b++) {
            if (count[b] > 0) {
                return false; // signs of Windows
            }
        }
        for (int i = 0; i < words.length; i++) {
            boolean fraction = at(i) == 0xBC || at(i) == 0xBD;
            if (fraction && isSmall(at(i + 1)) && !isDigit(at(i - 1))) {
                return true;
            }
        }
        return of(0xA4) > 0;
    }

    private static boolean isSmall(int b) {
        return b >= 'a' && b <= 'z' || b >= SMALL_LETTERS;
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
