package io.cleanwire.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.model.Budget;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Writes a rich text, as editors and React keep it in JSON, as the HTML that it stands for: every block in an element of
 * its own. Each node is written once, however often it is named.
 */
final class RichText {

    /** What nests deeper is left out. */
    static final int DEEPEST = 250;

    /** What comes behind so many characters is left out, for a short text may be named in many places. */
    private static final int LONGEST = 4_000_000;

    /** Keys under which frameworks keep words, rather than names or addresses. */
    private static final Set<String> WORDY = Set.of(
            "attributes",
            "body",
            "children",
            "code",
            "content",
            "content_elements",
            "copy",
            "data",
            "html",
            "innerBlocks",
            "items",
            "paragraph",
            "rendered",
            "text",
            "value",
            "values");

    /** Keys of what flows in one block; under others each text stands alone. */
    private static final Set<String> FLOWING = Set.of("children", "content", "text", "value");

    private static final List<String> ADDRESSES = List.of("url", "href", "uri");

    /** Tags that end where they begin. */
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta", "wbr");

    private static final Pattern TAG = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    private static final int DEEPEST_LIST = 6;

    private final StateTree tree;
    private final Budget budget;
    private final Set<JsonNode> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private RichText(StateTree tree, Budget budget) {
        this.tree = tree;
        this.budget = budget;
    }

    /** @param story a text, or its pieces */
    static String html(JsonNode story, StateTree tree, Budget budget) {
        RichText rich = new RichText(tree, budget);
        rich.block(story, true);
        return rich.out.toString();
    }

    /** Whether a field holds words of a node. What stands there as HTML and as text is said once. */
    static boolean isSaid(JsonNode node, String field) {
        return WORDY.contains(field)
                && !(FLOWING.contains(field)
                        && (node.path("html").isTextual()
                                || node.path("rendered").isTextual()));
    }

    private static void words(JsonNode node, BiConsumer<String, JsonNode> each) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (isSaid(node, field.getKey())) {
                each.accept(field.getKey(), field.getValue());
            }
        }
    }

    /** Goes into a node that was not written before. */
    private void into(JsonNode node, Runnable write) {
        budget.spend("html", 1);
        if (depth < DEEPEST && out.length() < LONGEST && written.add(node)) {
            depth++;
            write.run();
            depth--;
        }
    }

    /**
     * Writes what stands among blocks.
     *
     * @param alone whether it is a block of its own, whatever it is
     */
    private void block(JsonNode reference, boolean alone) {
        JsonNode node = tree.follow(reference);
        if (node.isTextual() && out.length() < LONGEST) {
            tagged(alone ? "div" : "", () -> text(node));
        } else if (StateTree.isElement(node)) {
            into(node, () -> element(node));
        } else if (node.isArray()) {
            into(node, () -> blocks(node, alone));
        } else if (node.isObject()) {
            into(node, () -> named(node, BlockName.of(node), alone));
        }
    }

    /** Items that stand in no list are put in one. */
    private void blocks(JsonNode pieces, boolean alone) {
        boolean react = false;
        for (JsonNode piece : pieces) {
            react |= StateTree.isElement(tree.follow(piece));
        }
        Deque<String> lists = new ArrayDeque<>();
        for (JsonNode piece : pieces) {
            JsonNode node = tree.follow(piece);
            if (StateSearch.isStory(node)) {
                continue; // another one, in the midst of this
            }
            BlockName name = BlockName.of(node);
            int level = name.isItem() ? level(node) : 0;
            String list = name.ordered() ? "ol" : "ul";
            while (lists.size() > level || lists.size() == level && level > 0 && !list.equals(lists.peek())) {
                end(lists.pop());
            }
            while (lists.size() < level) {
                lists.push(list);
                begin(list);
            }
            block(piece, alone && !react);
        }
        lists.forEach(this::end);
    }

    private static int level(JsonNode item) {
        int level = BlockName.attribute(item, "level")
                .asInt(BlockName.attribute(item, "depth").asInt() + 1);
        return Math.max(1, Math.min(DEEPEST_LIST, level));
    }

    private void named(JsonNode node, BlockName name, boolean alone) {
        switch (name.tag()) {
            case BlockName.FURNITURE, "hr" -> {}
            case "br" -> begin("br");
            case "a" -> tagged(alone ? "div" : "", () -> link(node));
            case "ul", "ol" -> tagged(name.tag(), () -> items(node));
            case "table" -> tagged("table", () -> rows(node));
            case "pre" -> {
                begin("pre");
                out.append('\n');
                words(node, (key, value) -> code(value));
                end("pre");
            }
            case "", BlockName.TEXT -> {
                boolean box = alone || name.tag().isEmpty() && node.path("type").isTextual();
                tagged(box ? "div" : "", () -> words(node, (key, value) -> block(value, !FLOWING.contains(key))));
            }
            default -> tagged(name.tag(), () -> inside(node, name.tag()));
        }
    }

    private void inside(JsonNode node, String tag) {
        words(node, (key, value) -> {
            if (!key.equals("items")) {
                flow(value);
            }
        });
        JsonNode source = BlockName.attribute(node, "caption");
        if (tag.equals("blockquote") && source.isTextual()) {
            tagged("div", () -> text(source));
        }
    }

    /** Writes what stands in a block. */
    private void flow(JsonNode reference) {
        JsonNode node = tree.follow(reference);
        if (node.isTextual()) {
            text(node);
        } else if (StateTree.isElement(node)) {
            into(node, () -> element(node));
        } else if (node.isArray()) {
            into(node, () -> node.forEach(this::flow));
        } else if (node.isObject()) {
            BlockName name = BlockName.of(node);
            boolean words = name.isPlain() || name.tag().equals("pre"); // code between words is no block
            into(node, () -> {
                if (words) {
                    words(node, (key, value) -> flow(value));
                } else {
                    named(node, name, false);
                }
            });
        }
    }

    private void link(JsonNode node) {
        String address = "";
        for (String field : ADDRESSES) {
            address = address.isEmpty() ? BlockName.attribute(node, field).asText() : address;
        }
        out.append("<a href=\"").append(Entities.escape(address)).append("\">");
        words(node, (key, value) -> flow(value));
        end("a");
    }

    /** Writes the items of a list, or of what a list keeps them in. */
    private void items(JsonNode list) {
        words(list, (key, value) -> {
            JsonNode node = tree.follow(value);
            if (node.isArray()) {
                into(node, () -> node.forEach(this::item));
            } else if (node.isObject()) {
                into(node, () -> items(node));
            } else if (node.isTextual()) {
                text(node);
            }
        });
    }

    private void item(JsonNode reference) {
        JsonNode node = tree.follow(reference);
        BlockName name = BlockName.of(node);
        if (name.isList()) {
            block(node, false);
        } else if (node.isObject() && !name.tag().equals(BlockName.FURNITURE)) {
            into(node, () -> {
                tagged("li", () -> inside(node, "li"));
                JsonNode inner = node.path("items");
                if (inner.isArray() && !inner.isEmpty()) {
                    tagged("ul", () -> into(inner, () -> inner.forEach(this::item)));
                }
            });
        } else if (!node.isObject()) {
            tagged("li", () -> flow(node));
        }
    }

    private void rows(JsonNode table) {
        words(table, (key, value) -> {
            if (value.isArray()) {
                into(value, () -> value.forEach(this::row));
            } else if (value.isObject()) {
                into(value, () -> rows(value));
            } else {
                flow(value);
            }
        });
    }

    private void row(JsonNode row) {
        tagged(
                "tr",
                () -> into(row, () -> {
                    if (row.isArray()) {
                        row.forEach(this::cell);
                    } else {
                        words(row, (key, value) -> into(value, () -> value.forEach(this::cell)));
                    }
                }));
    }

    private void cell(JsonNode cell) {
        tagged("td", () -> {
            if (cell.isObject()) {
                into(cell, () -> words(cell, (key, value) -> flow(value)));
            } else {
                flow(cell);
            }
        });
    }

    /** Preformatted text; a named node in it is a line. */
    private void code(JsonNode node) {
        if (node.isTextual()) {
            out.append(Entities.escape(node.textValue()));
        } else if (node.isArray()) {
            into(
                    node,
                    () -> node.forEach(line -> {
                        code(line);
                        if (!BlockName.of(line).isPlain()) {
                            out.append('\n');
                        }
                    }));
        } else if (node.isObject()) {
            into(node, () -> words(node, (key, value) -> code(value)));
        }
    }

    /** Writes an element of a React tree; of a component, what it holds. */
    private void element(JsonNode element) {
        String type = element.path(1).textValue();
        JsonNode properties = tree.follow(element.path(3));
        boolean html = TAG.matcher(type).matches();
        String tag = html ? type : properties.path("href").isTextual() ? "a" : "";
        if (!tag.isEmpty()) {
            out.append('<').append(tag);
            attribute("class", properties.path("className"));
            attribute("href", properties.path("href"));
            attribute("src", properties.path("src"));
            out.append('>');
        }
        if (!VOID.contains(tag)) {
            children(properties.path("children"));
            JsonNode inner =
                    tree.follow(properties.path("dangerouslySetInnerHTML").path("__html"));
            if (inner.isTextual()) {
                text(inner);
            }
            if (!tag.isEmpty()) {
                end(tag);
            }
        }
    }

    private void attribute(String name, JsonNode value) {
        if (value.isTextual()) {
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Entities.escape(value.textValue()))
                    .append('"');
        }
    }

    /** What is text here is no HTML. */
    private void children(JsonNode reference) {
        JsonNode node = tree.follow(reference);
        if (node.isNumber() || node.isTextual() && isNew(node)) {
            out.append(Entities.escape(node.asText()));
        } else if (StateTree.isElement(node)) {
            into(node, () -> element(node));
        } else if (node.isArray()) {
            into(node, () -> node.forEach(this::children));
        }
    }

    /** Editors keep some texts as HTML and some as they are; a line break is one in the latter. */
    private void text(JsonNode node) {
        String text = node.textValue();
        if (isNew(node)) {
            budget.spend("html", text.length() / 100);
            out.append(Markup.isIn(text) ? text : Entities.escape(text).replace("\n", "<br>"));
        }
    }

    /** A long text is written once, too; a short one may be what many blocks say. */
    private boolean isNew(JsonNode text) {
        boolean isShort = text.textValue().length() < StateSearch.LONG;
        return out.length() < LONGEST && (isShort || written.add(text));
    }

    private void tagged(String tag, Runnable inside) {
        if (!tag.isEmpty()) {
            begin(tag);
        }
        inside.run();
        if (!tag.isEmpty()) {
            end(tag);
        }
    }

    private void begin(String tag) {
        out.append('<').append(tag).append('>');
    }

    private void end(String tag) {
        out.append("</").append(tag).append('>');
    }
}
