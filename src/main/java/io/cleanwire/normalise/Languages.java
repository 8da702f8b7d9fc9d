package io.cleanwire.normalise;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * The language of a text. Script and function words decide most texts in microseconds; what they are not sure about
 * goes to the OpenNLP model, which is loaded when first needed. Meant for bodies: a headline is too short to be sure.
 */
public final class Languages {

    private static final int MAX_WORDS_TEXT = 2000;
    private static final int MAX_MODEL_TEXT = 600;
    private static final int MIN_LETTERS = 20;
    private static final String MODEL = "/langdetect-183.bin";

    /** Scripts that one language of news uses. Cyrillic, Arabic and Devanagari have several: the model decides. */
    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.THAI, "th"));

    private Languages() {}

    /**
     * The ISO 639-1 code of the language; empty when the text is too short or its language has no such code. Thread
     * safe.
     *
     * @throws IllegalStateException when the model cannot be loaded, which is a fault of the build
     */
    public static Optional<String> detect(String text) {
        String start = text.length() > MAX_WORDS_TEXT ? text.substring(0, MAX_WORDS_TEXT) : text;
        Map<UnicodeScript, Integer> letters = letters(start);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (all < MIN_LETTERS && letters.getOrDefault(UnicodeScript.LATIN, 0) * 2 >= all) {
            return Optional.empty();
        }
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * 10 > all) {
            return Optional.of("ja"); // Japanese is a mixture of Han and kana
        }
        UnicodeScript script = most(letters);
        if (SCRIPTS.containsKey(script)) {
            return Optional.ofNullable(SCRIPTS.get(script));
        }
        Optional<String> byWords = script == UnicodeScript.LATIN ? FunctionWords.language(start) : Optional.empty();
        return byWords.or(() -> Model.detect(text.substring(0, Math.min(text.length(), MAX_MODEL_TEXT))));
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> out = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        for (int i = 0; i < text.length(); ) {
            char ascii = text.charAt(i);
            if (ascii < 0x80) {
                latin += ascii >= 'a' && ascii <= 'z' || ascii >= 'A' && ascii <= 'Z' ? 1 : 0;
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                if (c < 0x250) {
                    latin++; // counted apart: nearly all letters of nearly all pages
                } else {
                    out.merge(UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        if (latin > 0) {
            out.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        return out;
    }

    private static UnicodeScript most(Map<UnicodeScript, Integer> letters) {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    /** The model of OpenNLP, loaded once and by the first text that needs it. */
    private static final class Model {

        private static final LanguageDetector DETECTOR = load();
        private static final Map<String, String> TWO_LETTERS = twoLetters();

        static Optional<String> detect(String text) {
            return Optional.ofNullable(
                    TWO_LETTERS.get(DETECTOR.predictLanguage(text).getLang()));
        }

        private static LanguageDetector load() {
            try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the language model " + MODEL + " is missing from the build");
                }
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new IllegalStateException("the language model " + MODEL + " cannot be read", e);
            }
        }

        private static Map<String, String> twoLetters() {
            Map<String, String> out = new HashMap<>();
            for (String code : Locale.getISOLanguages()) {
                out.put(Locale.forLanguageTag(code).getISO3Language(), code);
            }
            // what the model names more finely than ISO 639-1, and codes that Java keeps from before 1989
            out.putAll(
                    Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "swa", "sw", "heb", "he"));
            out.putAll(
                    Map.of("nob", "nb", "nno", "nn", "ind", "id", "zlm", "ms", "arb", "ar", "azj", "az", "uzn", "uz"));
            out.putAll(
                    Map.of("kmr", "ku", "als", "sq", "khk", "mn", "pnb", "pa", "npi", "ne", "ory", "or", "yid", "yi"));
            return out;
        }
    }
}
