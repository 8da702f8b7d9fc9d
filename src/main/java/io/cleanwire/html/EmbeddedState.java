package io.cleanwire.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cleanwire.model.Budget;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text that a page carries for its own script, such as {@code __NEXT_DATA__}, where it is not in the tree: the list
 * of pieces, or the piece of HTML, that has the most running text. Of other scripts the intake leaves only a trace: it
 * keeps those whose first brace opens an object, as is asked here.
 */
final class EmbeddedState {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Scripts that are longer than this are not looked at, in characters. */
    private static final int LONGEST = 4_000_000;

    private static final int DEEPEST = 60;

    /** Fewer words than these are no story. */
    private static final int FEW = 80;

    /** Keys under which frameworks keep words, rather than names or addresses. */
    private static final Set<String> WORDY =
            Set.of("text", "value", "content", "html", "body", "paragraph", "children", "data", "items", "copy");

    private final Budget budget;
    private List<String> best = List.of();
    private int most;

    private EmbeddedState(Budget budget) {
        this.budget = budget;
    }

    /** The paragraphs found; none when the page carries no such text. */
    static List<String> read(Document page, Budget budget) {
        EmbeddedState state = new EmbeddedState(budget);
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) {
                continue; // metadata has read it
            }
            for (DataNode data : script.dataNodes()) {
                state.script(data.getWholeData());
            }
        }
        return state.most < FEW ? List.of() : state.best;
    }

    private void script(String script) {
        int start = script.indexOf('{');
        if (start < 0 || start > 200 || script.length() > LONGEST || script.length() < 500) {
            return;
        }
        budget.spend("html", script.length() / 100);
        if (!opensObject(script, start)) {
            return;
        }
        try {
            look(JSON.readTree(script.substring(start)), 0); // what stands behind the first value is not read
        } catch (JsonProcessingException e) {
            return; // a program, not a value
        }
    }

    /** A brace and then a quoted name; a program goes on with a word, and to find that out by parsing costs a failure. */
    private static boolean opensObject(String script, int brace) {
        int i = brace + 1;
        while (i < script.length() && " \t\r\n".indexOf(script.charAt(i)) >= 0) {
            i++;
        }
        return i < script.length() && (script.charAt(i) == '"' || script.charAt(i) == '}');
    }

    /** Looks for the deepest node that holds nearly all of the running text. */
    private int look(JsonNode node, int depth) {
        budget.spend("html", 1);
        if (depth > DEEPEST) {
            return 0;
        }
        if (node.isTextual()) {
            return html(node.textValue());
        }
        int inside = 0;
        for (JsonNode child : node) {
            inside = Math.max(inside, look(child, depth + 1));
        }
        if (node.isArray() && node.size() > 1) {
            List<String> pieces = new ArrayList<>();
            int words = 0;
            for (JsonNode piece : node) {
                String text =
                        Text.line(words(piece, depth + 1, new StringBuilder()).toString());
                if (Text.words(text) > 0 && text.indexOf('<') < 0) {
                    pieces.add(text);
                    words += Text.words(text) >= 8 && Text.endsSentence(text) ? Text.words(text) : 0;
                }
            }
            if (words > 1.1 * inside) {
                offer(pieces, words);
                return words;
            }
        }
        return inside;
    }

    private int html(String text) {
        if (text.length() < 400 || !text.contains("<p") && !text.contains("<br")) {
            return 0;
        }
        List<String> pieces = new ArrayList<>();
        int words = 0;
        Layout layout = Layout.of(Jsoup.parse(text), budget);
        for (Run run : layout.runs) {
            pieces.add(run.text());
            words += run.good() ? run.words() : 0;
        }
        offer(pieces, words);
        return words;
    }

    private void offer(List<String> pieces, int words) {
        if (words > most) {
            most = words;
            best = pieces;
        }
    }

    private StringBuilder words(JsonNode node, int depth, StringBuilder into) {
        budget.spend("html", 1);
        if (node.isTextual()) {
            into.append(node.textValue());
        } else if (node.isArray() && depth <= DEEPEST) {
            node.forEach(child -> words(child, depth + 1, into));
        } else if (depth <= DEEPEST) {
            node.properties().forEach(field -> {
                if (WORDY.contains(field.getKey())) {
                    words(field.getValue(), depth + 1, into);
                }
            });
        }
        return into;
    }
}
