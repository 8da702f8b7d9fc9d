package io.cleanwire.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What charset bytes may be of that nothing declares: the detector of ICU, which is shown the words alone, and Thai and Baltic ones, which it does not know. */
final class CharsetGuess {

    /** What the detector names, and the charset that has the same letters and more signs. */
    private static final Map<String, String> MORE =
            Map.of("ISO-8859-8-I", "windows-1255", "ISO-8859-8", "windows-1255", "KOI8-R", "KOI8-U");

    private static final Charset THAI = Charset.forName("x-windows-874");

    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final Pattern SAYS_THAI = Pattern.compile("<html[^>]{0,200}\\slang\\s?=\\s?[\"']?th\\b");

    private static final int HEAD = 1 << 14;

    /** As many bytes of words say enough. */
    private static final int SAMPLE = 1 << 16;

    private static final int LEAST_CONFIDENCE = 10;

    /** Fewer runs of high bytes are too few to count. */
    private static final int RUNS = 12;

    /** So many marks say whether they stand where Thai has them. */
    private static final int MARKS = 20;

    private CharsetGuess() {}

    static Optional<Charset> of(byte[] bytes) {
        if (isThai(bytes)) {
            return Optional.of(THAI);
        }
        byte[] words = words(bytes);
        Optional<Charset> found = detected(bytes, words);
        return Misreading.better(words, found.orElse(LATIN)).or(() -> found);
    }

    private static Optional<Charset> detected(byte[] bytes, byte[] words) {
        for (CharsetMatch match : new CharsetDetector().setText(words).detectAll()) {
            String name = match.getName();
            if (match.getConfidence() < LEAST_CONFIDENCE) {
                return Optional.empty();
            }
            Optional<Charset> charset = name.equals("ISO-8859-6") && hasControls(bytes)
                    ? Optional.of(Charset.forName("windows-1256"))
                    : CharsetLabels.charset(MORE.getOrDefault(name, name));
            if (charset.isPresent() && !Wide.isWide(charset.get())) { // it would have been seen
                return CharsetDoubt.isLatin(charset.get()) ? baltic(bytes).or(() -> charset) : charset;
            }
        }
        return Optional.empty();
    }

    /** The pieces between tags that hold a byte beyond ASCII: scripts and styles would drown a text of another alphabet. */
    static byte[] words(byte[] bytes) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int from = 0;
        boolean high = false;
        for (int i = 0; i <= bytes.length && words.size() < SAMPLE; i++) {
            boolean end = i == bytes.length || bytes[i] == '<' || bytes[i] == '>' || bytes[i] == '\n';
            if (end) {
                if (high) {
                    words.write(bytes, from, Math.min(i - from, SAMPLE)); // a page may be one line
                    words.write(' ');
                }
                from = i + 1;
                high = false;
            } else {
                high |= bytes[i] < 0;
            }
        }
        return words.toByteArray();
    }

    /**
     * A Baltic charset, which the detector does not know: š and ž stand where Icelandic has ð and þ, Turkish ğ and ş,
     * without any of the vowels that those two have beside them; Latvian has few of both, and ā, ē and ī.
     */
    private static Optional<Charset> baltic(byte[] bytes) {
        int[] count = new int[256];
        int letters = 0;
        for (byte b : bytes) {
            count[b & 0xFF]++;
            letters += (b & 0xFF) >= 0xC0 ? 1 : 0;
        }
        int least = Math.max(2, letters / 50);
        int carons = Math.min(count[0xF0] + count[0xD0], count[0xFE] + count[0xDE]);
        int longVowels = Math.min(count[0xE2], Math.min(count[0xE7], count[0xEE]));
        boolean latvian = longVowels >= least && count[0xF0] + count[0xFE] > 0 && count[0xE3] == 0; // Romanian has ă
        int others = count[0xE9] + count[0xF3] + count[0xFA] + count[0xFD]; // é, ó, ú, ı or ý
        if (carons < least && !latvian || 50 * others > letters) {
            return Optional.empty();
        }
        boolean quotes = count[0xA1] + count[0xA5] > 0; // nothing in the charset of Windows
        return Optional.of(Charset.forName(quotes ? "ISO-8859-13" : "windows-1257"));
    }

    /** Whether there are bytes that are controls in the charsets of ISO, and letters in those of Windows. */
    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b < (byte) 0xA0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs of the bytes of Thai letters, many of them odd in number and most without a letter of ASCII behind: in
     * charsets of two bytes a character they would be even, or end in one. Half are consonants, which tells Thai from
     * Hebrew. Long runs are few, and what shows them to be Thai is that each mark stands on a consonant.
     */
    private static boolean isThai(byte[] bytes) {
        int runs = 0;
        int odd = 0;
        int lettered = 0;
        int letters = 0;
        int consonants = 0;
        int marks = 0;
        int astray = 0;
        for (int i = 0; i < bytes.length; i++) {
            int from = i;
            for (; i < bytes.length && bytes[i] < 0; i++) {
                int b = bytes[i] & 0xFF;
                if (b < 0xA1 && b != 0xA0 && (b < 0x91 || b > 0x97) && b != 0x85 || b > 0xDA && b < 0xDF || b > 0xFB) {
                    return false;
                }
                letters++;
                consonants += isThaiConsonant(b) ? 1 : 0;
                if (isThaiMark(b)) {
                    int before = i == from ? 0 : bytes[i - 1] & 0xFF;
                    marks++;
                    astray += isThaiConsonant(before) || isThaiMark(before) ? 0 : 1;
                }
            }
            if (i > from) {
                runs++;
                odd += (i - from) % 2;
                lettered += i < bytes.length && Character.isLetter(bytes[i]) ? 1 : 0;
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean said =
                letters > 0 && SAYS_THAI.matcher(head.toLowerCase(Locale.ROOT)).find();
        boolean spelt = marks >= MARKS && 50 * astray <= marks && 10 * marks >= letters;
        boolean shaped = runs >= RUNS && letters >= 4 * runs && 4 * odd >= runs && 10 * lettered <= runs;
        return said || 2 * consonants >= letters && (spelt || shaped);
    }

    private static boolean isThaiConsonant(int b) {
        return b >= 0xA1 && b <= 0xCE;
    }

    /** A vowel above or below a consonant, or a tone. */
    private static boolean isThaiMark(int b) {
        return b == 0xD1 || b >= 0xD4 && b <= 0xDA || b >= 0xE7 && b <= 0xEE;
    }
}
