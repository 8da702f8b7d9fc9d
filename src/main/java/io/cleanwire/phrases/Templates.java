package io.cleanwire.phrases;

import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All forms with holes, indexed by one whole word of their longest piece, so that a line is compared with the few
 * forms that share a word with it. Forms without a whole word (scripts without blanks) are found by their first or last
 * two characters.
 */
final class Templates {

    /**
     * @param words how many of its characters are words
     */
    private record Candidate(Template template, Entry entry, int words) {
        boolean telling() {
            return words >= TELLING;
        }
    }

    /** Each hole multiplies the ways to try a line. */
    private static final int MOST_HOLES = 5;

    private static final int MIN_LITERAL = 5;
    private static final int MIN_SELECTIVE_LITERAL = 3;

    /** A form of fewer characters could begin a sentence: it does not match one. */
    private static final int TELLING = 15;

    private static final int SENTENCE_WORDS = 6;

    private final Map<String, List<Candidate>> byWord = new HashMap<>();
    private final WordSieve words = new WordSieve();
    private final Map<String, List<Candidate>> byStart = new HashMap<>();
    private final Map<String, List<Candidate>> byEnd = new HashMap<>();

    /** Why a form cannot be told from a sentence; empty when it can. */
    static Optional<String> fault(String form) {
        Template template = new Template(form);
        if (template.holes() > MOST_HOLES || template.hasTwoHolesTogether()) {
            return Optional.of("words stand between two holes, and there are at most " + MOST_HOLES);
        }
        String literal = template.longestLiteral();
        boolean selective = template.numbersOnly() || literal.chars().anyMatch(c -> Text.isDense((char) c));
        boolean tells =
                literal.strip().length() >= (selective ? MIN_SELECTIVE_LITERAL : MIN_LITERAL) || literal.contains("©");
        return tells ? Optional.empty() : Optional.of("too few words beside the holes");
    }

    /** Takes in a form without a fault. */
    void add(String form, Entry entry) {
        Template template = new Template(form);
        String literal = template.longestLiteral();
        Candidate candidate = new Candidate(template, entry, template.literalLength());
        String word = wholeWord(form);
        if (!word.isEmpty()) {
            words.add(word);
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(candidate);
        } else if (template.startsWith(literal)) {
            byStart.computeIfAbsent(literal.substring(0, 2), w -> new ArrayList<>())
                    .add(candidate);
        } else {
            byEnd.computeIfAbsent(literal.substring(literal.length() - 2), w -> new ArrayList<>())
                    .add(candidate);
        }
    }

    private static String wholeWord(String form) {
        String longest = "";
        for (String word : form.split(" ", -1)) {
            if (!Template.hasHole(word) && word.length() > longest.length()) {
                longest = word;
            }
        }
        return longest;
    }

    /**
     * The entry of the form that the key matches, of several the one with the most words; the norm of the same line says
     * whether it is a sentence.
     */
    Optional<Entry> match(String line, String norm) {
        Best best = new Best(line, norm);
        words.each(line, word -> best.among(byWord.getOrDefault(word, List.of())));
        if (line.length() >= 3) {
            best.among(byStart.getOrDefault(line.substring(0, 2), List.of()));
            best.among(byEnd.getOrDefault(line.substring(line.length() - 2), List.of()));
        }
        return Optional.ofNullable(best.found).map(Candidate::entry);
    }

    /** The best candidate so far for one line. */
    private static final class Best {
        private final String line;
        private final String norm;
        private @Nullable Candidate found;

        Best(String line, String norm) {
            this.line = line;
            this.norm = norm;
        }

        void among(List<Candidate> candidates) {
            for (Candidate candidate : candidates) {
                if ((found == null || candidate.words() > found.words())
                        && candidate.template().matches(line)
                        && (candidate.telling() || !isSentence(norm))) {
                    found = candidate;
                }
            }
        }
    }

    private static boolean isSentence(String norm) {
        return norm.endsWith(".") && !norm.endsWith("...") && Text.words(norm) >= SENTENCE_WORDS;
    }
}
