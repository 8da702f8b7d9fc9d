package io.cleanwire.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.html.StateSearch.Found;
import io.cleanwire.model.Budget;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text that a page carries for its own script, such as {@code __NEXT_DATA__}, where it is not in the tree. Of other
 * scripts the intake leaves only a trace: it keeps those that begin as is asked here.
 */
final class EmbeddedState {

    /** Scripts that are longer than this are not looked at, in characters. */
    private static final int LONGEST = 4_000_000;

    private static final int SHORTEST = 500;

    /** A value begins within so many characters. */
    private static final int HEAD = 200;

    /** A function that is called where it stands, or a text that is a value: what gives the value. */
    private static final Pattern CALL = Pattern.compile("=\\s{0,9}(?=\\(function\\()|(?=JSON\\.parse\\()");

    /** A list of values, the first of which names others. */
    private static final Pattern LIST = Pattern.compile("\\s{0,99}\\[\\s{0,9}[\\[{]");

    /** A brace, and behind it a quoted name, the end, or where a value is set a name. */
    private static final Pattern OBJECT =
            Pattern.compile("\\{(?=\\s{0,99}[\"}])|(?<==\\s{0,9})\\{(?=\\s{0,99}[A-Za-z_$][\\w$]{0,99}\\s{0,9}:)");

    private final Set<String> titles;
    private final Budget budget;
    private final Flight flight = new Flight();
    private @Nullable Found best;

    private EmbeddedState(Set<String> titles, Budget budget) {
        this.titles = titles;
        this.budget = budget;
    }

    /**
     * The story as HTML; empty when the page carries none.
     *
     * @param titles what the page calls itself, as keys
     */
    static String read(Document page, Set<String> titles, Budget budget) {
        EmbeddedState state = new EmbeddedState(titles, budget);
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) {
                continue; // metadata has read it
            }
            for (DataNode data : script.dataNodes()) {
                state.script(data.getWholeData());
            }
        }
        state.look(new StateTree(state.flight.rows(), true));
        Found found = state.best;
        return found == null ? "" : RichText.html(found.node(), found.tree(), budget);
    }

    private void script(String script) {
        if (script.length() > LONGEST) {
            return;
        }
        budget.spend("html", script.length() / 100);
        if (!flight.take(script) && script.length() >= SHORTEST) {
            value(script).ifPresent(root -> look(new StateTree(root, false)));
        }
    }

    private void look(StateTree tree) {
        Found found = new StateSearch(tree, titles, budget).best();
        if (found != null && found.isBetterThan(best)) {
            best = found;
        }
    }

    private static Optional<JsonNode> value(String script) {
        Matcher call = CALL.matcher(script.substring(0, HEAD));
        if (call.find()) {
            return script.charAt(call.end()) == '('
                    ? ScriptValue.ofCall(script, call.end())
                    : ScriptValue.at(script, call.end());
        }
        if (LIST.matcher(script).lookingAt()) {
            return ScriptValue.at(script, script.indexOf('[')).flatMap(NumberedValues::of);
        }
        int brace = script.indexOf('{');
        Matcher object = OBJECT.matcher(script).region(Math.max(0, brace), script.length());
        return brace >= 0 && brace <= HEAD && object.useTransparentBounds(true).lookingAt()
                ? ScriptValue.at(script, brace)
                : Optional.empty();
    }
}
