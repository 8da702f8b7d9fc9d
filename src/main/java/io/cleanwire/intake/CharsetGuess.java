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

/** What charset bytes may be of that nothing declares: the detector of ICU, which is shown the words alone, and what it does not know or mistakes for another. */
final class CharsetGuess {

    /** What the detector names, and the charset that has the same letters and more signs. */
    private static final Map<String, String> MORE =
            Map.of("ISO-8859-8-I", "windows-1255", "ISO-8859-8", "windows-1255", "KOI8-R", "KOI8-U");

    private static final Charset THAI = Charset.forName("x-windows-874");

    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final Pattern SAYS_THAI = Pattern.compile("<html[^>]{0,200}\\slang\\s?=\\s?[\"']?th\\b");

    private static final int HEAD = 1 << 14;

    /** As many bytes of words say enough. */
    private static final int SAMPLE = 1 << 16;

    private static final int LEAST_CONFIDENCE = 10;

    /** As long is a character that is given by its number, without the semicolon. */
    private static final int LONGEST_NUMBER = 8;

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
        Telltales telltales = new Telltales(words);
        if (telltales.areVietnamese()) {
            return Optional.of(VIETNAMESE);
        }
        Optional<Charset> found = detected(bytes, words, telltales);
        Charset likely = found.orElse(LATIN);
        return Misreading.better(words, likely).or(() -> telltales.twin(likely)).or(() -> found);
    }

    private static Optional<Charset> detected(byte[] bytes, byte[] words, Telltales telltales) {
        for (CharsetMatch match : new CharsetDetector().setText(words).detectAll()) {
            String name = match.getName();
            if (match.getConfidence() < LEAST_CONFIDENCE) {
                return Optional.empty();
            }
            Optional<Charset> charset = name.equals("ISO-8859-6") && hasControls(bytes)
                    ? Optional.of(Charset.forName("windows-1256"))
                    : CharsetLabels.charset(MORE.getOrDefault(name, name));
            boolean known = charset.isPresent() && !Wide.isWide(charset.get()); // it would have been seen
            if (known
                    && !(CharsetDoubt.isEastAsian(charset.get()) && CharsetDoubt.isInsideWords(words, charset.get()))) {
                return CharsetDoubt.isLatin(charset.get()) ? telltales.baltic().or(() -> charset) : charset;
            }
        }
        return Optional.empty();
    }

    /**
     * The pieces between tags that hold a byte beyond ASCII: scripts and styles would drown a text of another alphabet. Left out
     * are characters that are given by their number, of which a text is full when its charset lacks a letter of its language.
     */
    static byte[] words(byte[] bytes) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int from = 0;
        boolean high = false;
        for (int i = 0; i <= bytes.length && words.size() < SAMPLE; i++) {
            boolean end = i == bytes.length || bytes[i] == '<' || bytes[i] == '>' || bytes[i] == '\n';
            if (end) {
                if (high) {
                    add(words, bytes, from, Math.min(i, from + SAMPLE)); // a page may be one line
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

    private static void add(ByteArrayOutputStream words, byte[] bytes, int from, int end) {
        int begin = from;
        for (int i = from; i < end; i++) {
            int behind = bytes[i] == '&' ? behindNumber(bytes, i, end) : i;
            if (behind > i) {
                words.write(bytes, begin, i - begin);
                begin = behind;
                i = behind - 1;
            }
        }
        words.write(bytes, begin, end - begin);
    }

    /** Where a character ends that is given by its number; where it would begin when there is none. */
    private static int behindNumber(byte[] bytes, int at, int end) {
        int i = at + 1;
        if (i < end && bytes[i] == '#') {
            i++;
            while (i < end && i < at + LONGEST_NUMBER && bytes[i] >= '0' && bytes[i] <= '9') {
                i++;
            }
        }
        return i < end && i > at + 2 && bytes[i] == ';' ? i + 1 : at;
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
