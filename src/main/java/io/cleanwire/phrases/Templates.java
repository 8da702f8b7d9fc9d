package io.cleanwire.phrases;

import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All forms with holes, indexed by one whole word of their longest piece, so that a line is compared with the few
 * forms that share a word with it. Forms without a whole word (scripts without blanks) are found by their first or last
 * two characters.
 */
final class Templates {

    private record Candidate(Template template, Entry entry) {
        boolean telling() {
            return template.literalLength() >= TELLING;
        }
    }

    private static final int MIN_LITERAL = 5;
    private static final int MIN_SELECTIVE_LITERAL = 3;

    /** A form of fewer characters could begin a sentence: it does not match one. */
    private static final int TELLING = 15;

    private static final int SENTENCE_WORDS = 6;

    private final Map<String, List<Candidate>> byWord = new HashMap<>();
    private final Map<String, List<Candidate>> byStart = new HashMap<>();
    private final Map<String, List<Candidate>> byEnd = new HashMap<>();

    /** Takes a form in; says no when its words are too few to be told from a sentence. */
    boolean add(String form, Entry entry) {
        Template template = new Template(form);
        String literal = template.longestLiteral();
        boolean selective = template.numbersOnly() || literal.chars().anyMatch(c -> Text.isDense((char) c));
        if (literal.strip().length() < (selective ? MIN_SELECTIVE_LITERAL : MIN_LITERAL) && !literal.contains("©")) {
            return false;
        }
        Candidate candidate = new Candidate(template, entry);
        String word = wholeWord(form);
        if (!word.isEmpty()) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(candidate);
        } else if (template.startsWith(literal)) {
            byStart.computeIfAbsent(literal.substring(0, 2), w -> new ArrayList<>())
                    .add(candidate);
        } else {
            byEnd.computeIfAbsent(literal.substring(literal.length() - 2), w -> new ArrayList<>())
                    .add(candidate);
        }
        return true;
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

    /** The entry of a form that the key matches; the norm of the same line says whether it is a sentence. */
    Optional<Entry> match(String line, String norm) {
        for (int from = 0; from < line.length(); ) {
            int end = line.indexOf(' ', from);
            end = end < 0 ? line.length() : end;
            Optional<Entry> found = among(byWord, line.substring(from, end), line, norm);
            if (found.isPresent()) {
                return found;
            }
            from = end + 1;
        }
        if (line.length() < 3) {
            return Optional.empty();
        }
        return among(byStart, line.substring(0, 2), line, norm)
                .or(() -> among(byEnd, line.substring(line.length() - 2), line, norm));
    }

    private static Optional<Entry> among(Map<String, List<Candidate>> index, String word, String line, String norm) {
        for (Candidate candidate : index.getOrDefault(word, List.of())) {
            if (candidate.template().matches(line) && (candidate.telling() || !isSentence(norm))) {
                return Optional.of(candidate.entry());
            }
        }
        return Optional.empty();
    }

    private static boolean isSentence(String norm) {
        return norm.endsWith(".") && !norm.endsWith("...") && Text.words(norm) >= SENTENCE_WORDS;
    }
}
