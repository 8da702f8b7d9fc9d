package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Entry;
import java.util.Optional;

/**
 * One line of the payload.
 *
 * @param text white space collapsed; never empty
 * @param words how many, as {@link Text#words} counts
 * @param entry what the catalogue knows it as
 */
record Line(String text, int words, Optional<Entry> entry) {

    private static final int SENTENCE_WORDS = 12;
    private static final int LONG_WORDS = 25;
    private static final int SHORT_WORDS = 8;

    static Line of(String text, Catalogue catalogue) {
        return new Line(text, Text.words(text), catalogue.match(text));
    }

    /** Reads as running text: nothing the catalogue knows, and a sentence or long. "10:15 a.m." ends no sentence. */
    boolean prose() {
        return entry.isEmpty()
                && (words >= LONG_WORDS || words >= SENTENCE_WORDS && endsSentence() && !Credit.isDateline(text));
    }

    boolean endsSentence() {
        return Text.endsSentence(text);
    }

    /** A label, a headline, a name: a few words that are no sentence. */
    boolean isShort() {
        return words <= SHORT_WORDS && !endsSentence();
    }

    boolean is(String id) {
        return entry.isPresent() && entry.get().id().equals(id);
    }

    /** An item of a list; the long dash is left out, because dialogue begins with it. */
    boolean bullet() {
        return isBullet(text);
    }

    static boolean isBullet(String text) {
        return text.length() > 2 && text.charAt(1) == ' ' && "-*•▪◦‣".indexOf(text.charAt(0)) >= 0;
    }
}
