package io.cleanwire.model;

import java.util.List;
import java.util.Locale;

/**
 * One thing that was cut from a payload, and why.
 *
 * @param rule stable id of the rule or catalogue entry; shown in explanations, metrics and golden files
 * @param reason what kind of thing it was
 * @param text the whole text that was cut, white space collapsed; the contract shows the first 120 characters
 * @param before how many blocks of the body stand before it, so that a reader can be shown where it stood
 * @param because what weighed most where a model decided, such as {@code link-share 0.92}; empty where a rule did
 */
public record Removal(String rule, RemovalReason reason, String text, int before, List<String> because) {

    /** Longest sample in the contract, in UTF-16 units. */
    public static final int SAMPLE = 120;

    public Removal {
        because = List.copyOf(because);
        if (!rule.equals(rule.toLowerCase(Locale.ROOT)) || rule.isBlank()) {
            throw new IllegalArgumentException("a rule id is lower case and not blank: " + rule);
        }
    }

    /** A cut by a rule. */
    public Removal(String rule, RemovalReason reason, String text, int before) {
        this(rule, reason, text, before, List.of());
    }

    /** The start of the text, at most {@value #SAMPLE} characters, never half a surrogate pair. */
    public String sample() {
        if (text.length() <= SAMPLE) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(SAMPLE - 1)) ? SAMPLE - 1 : SAMPLE;
        return text.substring(0, end);
    }
}
