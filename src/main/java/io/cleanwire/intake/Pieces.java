package io.cleanwire.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cleanwire.normalise.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * A body in the pieces of an editor, as Contentful, Sanity, Strapi or Arc keep it. It becomes a page that carries it for
 * its script: such pages are read in all forms that editors have. A few words, which are no story there, become paragraphs.
 */
final class Pieces {

    /** Fields that hold words, rather than names or addresses. */
    private static final Set<String> WORDY =
            Set.of("children", "content", "content_elements", "data", "items", "text", "value");

    /** Fields that say what a piece is. */
    private static final List<String> KINDS = List.of("style", "type", "nodeType", "_type");

    private static final Pattern HEADING = Pattern.compile("h[1-6]$|head(?:er|ing|line)");

    /** Fewer words are no story to who looks for one in a script, and somewhat more may stand in lists. */
    private static final int FEW = 120;

    /** A shorter text may be a name or a label. */
    private static final int SENTENCE = 20;

    private static final int DEEPEST = 64;

    private Pieces() {}

    /** Whether somebody says something in an object or a list. */
    static boolean areIn(JsonNode node) {
        return node.isContainerNode() && saySomething(node, 0);
    }

    private static boolean saySomething(JsonNode node, int depth) {
        if (node.isTextual()) {
            return node.textValue().length() >= SENTENCE && node.textValue().indexOf(' ') > 0;
        }
        for (JsonNode each : node) {
            if (depth < DEEPEST && saySomething(each, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The pieces as HTML. */
    static String page(JsonNode pieces, String title) {
        StringBuilder few = new StringBuilder();
        int count = 0;
        JsonNode top = pieces.isObject() && pieces.path("content").isArray() ? pieces.path("content") : pieces;
        for (JsonNode piece : top.isArray() ? top : List.of(top)) {
            StringBuilder words = new StringBuilder();
            append(piece, words, 0);
            String said = words.toString();
            count += said.length() < 12 * FEW ? Text.words(said) : FEW;
            String tag = isHeading(piece) ? "h2>" : "p>";
            few.append('<')
                    .append(tag)
                    .append(said.contains("</") ? said : Entities.escape(said))
                    .append("</")
                    .append(tag);
        }
        return count > 0 && count < FEW ? few.toString() : state(pieces, title);
    }

    private static boolean isHeading(JsonNode piece) {
        return KINDS.stream().map(kind -> piece.path(kind).asText()).anyMatch(kind -> HEADING.matcher(kind)
                .lookingAt());
    }

    private static void append(JsonNode node, StringBuilder words, int depth) {
        if (node.isTextual()) {
            words.append(node.textValue());
        } else if (node.isArray() && depth < DEEPEST) {
            node.forEach(each -> append(each, words, depth + 1));
        } else if (depth < DEEPEST) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                if (WORDY.contains(field.getKey())) {
                    append(field.getValue(), words, depth + 1);
                }
            }
        }
    }

    private static String state(JsonNode pieces, String title) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("title", title);
        state.set("content", pieces);
        String script = state.toString().replace("</", "<\\/").replace("<!--", "<\\u0021--");
        return "<!DOCTYPE html><title>" + Entities.escape(title) + "</title><script type=\"application/json\">" + script
                + "</script>";
    }
}
