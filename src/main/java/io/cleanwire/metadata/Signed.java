package io.cleanwire.metadata;

import io.cleanwire.normalise.PersonNames;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Who signs in an element that is marked as a byline: such elements hold roles, dates and biographies as well. */
final class Signed {

    /** Between two names: "and", an ampersand, a comma. */
    private static final int LONGEST_LINK = 5;

    /** A longer text is a biography, or a list of teasers. */
    private static final int LONGEST_LINE = 60;

    private Signed() {}

    /** The first names that stand as a text of their own, else the whole text when it is short; may be empty. */
    static String by(Element element) {
        List<String> names = new ArrayList<>();
        boolean joined = true;
        for (String text : Snippet.texts(element)) {
            Optional<List<String>> full = joined || names.isEmpty() ? PersonNames.fullNames(text) : Optional.empty();
            full.ifPresent(names::addAll);
            joined = full.isEmpty() && text.length() <= LONGEST_LINK;
            if (!names.isEmpty() && full.isEmpty() && !joined) {
                break;
            }
        }
        String whole = names.isEmpty() ? Text.line(Snippet.text(element)) : "";
        return whole.length() <= LONGEST_LINE && names.isEmpty() ? whole : String.join("; ", names);
    }
}
