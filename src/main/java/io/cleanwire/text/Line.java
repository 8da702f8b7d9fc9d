package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Entry;
import io.cleanwire.text.Paragraph.Form;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import java.util.Optional;

/**
 * One line of the payload.
 *
 * @param text white space collapsed; never empty
 * @param shape what it is made of
 * @param apart whether a blank line or the beginning of the text is above it
 * @param form what the payload's own marks say it is
 * @param entry what the catalogue knows it as
 * @param prose whether it reads as running text: nothing the catalogue knows, and a sentence or long
 */
record Line(String text, Shape shape, boolean apart, Form form, Optional<Entry> entry, boolean prose) {

    private static final int SENTENCE_WORDS = 12;
    private static final int LONG_WORDS = 25;
    private static final int SHORT_WORDS = 8;

    /**
     * @param tokens its words are added to
     * @param known what residue says
     */
    static Line of(Paragraph paragraph, Tokens tokens, Catalogue.Lookup known) {
        String text = paragraph.text();
        Shape shape = tokens.add(text, 0, 0, 0);
        Optional<Entry> entry = known.match(text);
        boolean prose = entry.isEmpty() && readsAsProse(text, shape);
        return new Line(text, shape, paragraph.apart(), paragraph.form(), entry, prose);
    }

    /** "10:15 a.m." ends no sentence. */
    private static boolean readsAsProse(String text, Shape shape) {
        return shape.words() >= LONG_WORDS
                || shape.words() >= SENTENCE_WORDS && shape.endsSentence() && !Credit.isDateline(text);
    }

    /** How many words, as {@link Text#words} counts. */
    int words() {
        return shape.words();
    }

    boolean endsSentence() {
        return shape.endsSentence();
    }

    /** A label, a headline, a name: a few words that are no sentence. */
    boolean isShort() {
        return words() <= SHORT_WORDS && !endsSentence();
    }

    boolean is(String id) {
        return entry.isPresent() && entry.get().id().equals(id);
    }

    /** Whether it goes on as a sentence does; Georgian has capitals for whole lines only, and begins all others small. */
    boolean beginsSmall() {
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) && Character.UnicodeScript.of(first) != Character.UnicodeScript.GEORGIAN;
    }

    /** An item of a list; the long dash is left out, because dialogue begins with it. */
    boolean bullet() {
        return form.isItem() || isBullet(text);
    }

    /** The line without its bullet. */
    String item() {
        return form.isItem() ? text : text.substring(2).strip();
    }

    static boolean isBullet(String text) {
        return text.length() > 2 && text.charAt(1) == ' ' && "-*•▪◦‣".indexOf(text.charAt(0)) >= 0;
    }
}
