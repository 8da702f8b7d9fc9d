package io.cleanwire.text;

import io.cleanwire.words.Shape;
import java.util.OptionalInt;

/**
 * The story in a sentence, right below its headline. It stands among byline, date and share row as a caption does, so the
 * model thinks it unlikely; but below a headline that the address confirms nothing else has the form of a sentence.
 */
final class Standfirst {

    private static final int SHORTEST = 10;

    /** Words such as "the" and "of", which names and labels do without. */
    private static final int FUNCTION_WORDS = 3;

    private Standfirst() {}

    /** The line; empty when there is none, or when it is not sure where the headline is. */
    static OptionalInt find(Draft draft, String url) {
        int at = draft.title() + 1;
        if (at == 0 || !AddressedTitle.confirms(draft.line(at - 1), url)) {
            return OptionalInt.empty();
        }
        while (at < draft.firstProse() && !draft.isKept(at)) {
            at++;
        }
        return at < draft.size() && draft.isKept(at) && readsAsOne(draft.line(at))
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    private static boolean readsAsOne(Line line) {
        Shape shape = line.shape();
        return line.entry().isEmpty()
                && !line.bullet()
                && line.words() >= SHORTEST
                && shape.functionWords() >= FUNCTION_WORDS
                && shape.numbers() == 0
                && shape.separators() == 0
                && shape.creditWords() == 0
                && shape.promoWords() <= 1
                && shape.boilerplateWords() <= 1;
    }
}
