package io.cleanwire.text;

import io.cleanwire.normalise.DateText;
import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Text;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.phrases.Entry;
import io.cleanwire.text.Paragraph.Form;
import io.cleanwire.words.Shape;
import io.cleanwire.words.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the payload. What is asked more than once of a few lines is kept with them; one thread reads a text. */
final class Line {

    private static final int SENTENCE_WORDS = 12;
    private static final int LONG_WORDS = 25;
    private static final int SHORT_WORDS = 8;

    private final String text;
    private final Shape shape;
    private final boolean apart;
    private final Form form;
    private final Optional<Entry> entry;
    private final boolean prose;

    private @Nullable String key;
    private boolean askedForByline;
    private Optional<List<String>> byline = Optional.empty();
    private @Nullable Boolean holdsDate;

    private Line(Paragraph paragraph, Shape shape, Optional<Entry> entry, boolean prose) {
        this.text = paragraph.text();
        this.shape = shape;
        this.apart = paragraph.apart();
        this.form = paragraph.form();
        this.entry = entry;
        this.prose = prose;
    }

    /**
     * @param tokens its words are added to
     * @param known what residue says
     */
    static Line of(Paragraph paragraph, Tokens tokens, Catalogue.Lookup known) {
        String text = paragraph.text();
        Shape shape = tokens.add(text, 0, 0, 0);
        Optional<Entry> entry = known.match(text);
        boolean prose = entry.isEmpty() && readsAsProse(text, shape);
        return new Line(paragraph, shape, entry, prose);
    }

    /** "10:15 a.m." ends no sentence. */
    private static boolean readsAsProse(String text, Shape shape) {
        return shape.words() >= LONG_WORDS
                || shape.words() >= SENTENCE_WORDS && shape.endsSentence() && !Credit.isDateline(text);
    }

    /** White space collapsed; never empty. */
    String text() {
        return text;
    }

    /** What it is made of. */
    Shape shape() {
        return shape;
    }

    /** Whether a blank line or the beginning of the text is above it. */
    boolean apart() {
        return apart;
    }

    /** What the payload's own marks say it is. */
    Form form() {
        return form;
    }

    /** What the catalogue knows it as. */
    Optional<Entry> entry() {
        return entry;
    }

    /** Whether it reads as running text: nothing the catalogue knows, and a sentence or long. */
    boolean prose() {
        return prose;
    }

    /** {@link Text#key} of its text. */
    String key() {
        if (key == null) {
            key = Text.key(text);
        }
        return key;
    }

    /** {@link PersonNames#byline} of its text. */
    Optional<List<String>> byline() {
        if (!askedForByline) {
            askedForByline = true;
            byline = PersonNames.byline(text);
        }
        return byline;
    }

    /** Whether {@link DateText#find} finds a date in it. */
    boolean holdsDate() {
        if (holdsDate == null) {
            holdsDate = DateText.find(text).isPresent();
        }
        return holdsDate;
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
