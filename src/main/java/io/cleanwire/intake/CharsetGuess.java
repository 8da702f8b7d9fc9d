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

/** What charset bytes may be of that nothing declares: the detector of ICU, which is shown the words alone, and Thai, which it does not know. */
final class CharsetGuess {

    /** What the detector names, and the charset that has the same letters and more signs. */
    private static final Map<String, String> MORE =
            Map.of("ISO-8859-8-I", "windows-1255", "ISO-8859-8", "windows-1255", "KOI8-R", "KOI8-U");

    private static final Charset THAI = Charset.forName("x-windows-874");

    private static final Pattern SAYS_THAI = Pattern.compile("<html[^>]{0,200}\\slang\\s?=\\s?[\"']?th\\b");

    private static final int HEAD = 1 << 14;

    /** As many bytes of words say enough. */
    private static final int SAMPLE = 1 << 16;

    private static final int LEAST_CONFIDENCE = 10;

    /** Fewer runs of high bytes are too few to count. */
    private static final int RUNS = 12;

    private CharsetGuess() {}

    static Optional<Charset> of(byte[] bytes) {
        if (isThai(bytes)) {
            return Optional.of(THAI);
        }
        for (CharsetMatch match : new CharsetDetector().setText(words(bytes)).detectAll()) {
            String name = match.getName();
            if (match.getConfidence() < LEAST_CONFIDENCE) {
                return Optional.empty();
            }
            Optional<Charset> charset = name.equals("ISO-8859-6") && hasControls(bytes)
                    ? Optional.of(Charset.forName("windows-1256"))
                    : CharsetLabels.charset(MORE.getOrDefault(name, name));
            if (charset.isPresent() && !Wide.isWide(charset.get())) { // it would have been seen
                return charset;
            }
        }
        return Optional.empty();
    }

    /** The pieces between tags that hold a byte beyond ASCII: scripts and styles would drown a text of another alphabet. */
    private static byte[] words(byte[] bytes) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int from = 0;
        boolean high = false;
        for (int i = 0; i <= bytes.length && words.size() < SAMPLE; i++) {
            boolean end = i == bytes.length || bytes[i] == '<' || bytes[i] == '>' || bytes[i] == '\n';
            if (end) {
                if (high) {
                    words.write(bytes, from, i - from);
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
     * Hebrew.
     */
    private static boolean isThai(byte[] bytes) {
        int runs = 0;
        int odd = 0;
        int lettered = 0;
        int letters = 0;
        int consonants = 0;
        for (int i = 0; i < bytes.length; i++) {
            int from = i;
            for (; i < bytes.length && bytes[i] < 0; i++) {
                int b = bytes[i] & 0xFF;
                if (b < 0xA1 && b != 0xA0 && (b < 0x91 || b > 0x97) && b != 0x85 || b > 0xDA && b < 0xDF || b > 0xFB) {
                    return false;
                }
                letters++;
                consonants += b >= 0xA1 && b <= 0xCE ? 1 : 0;
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
        return said
                || runs >= RUNS
                        && letters >= 4 * runs
                        && 4 * odd >= runs
                        && 10 * lettered <= runs
                        && 2 * consonants >= letters;
    }
}
