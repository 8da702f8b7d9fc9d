package io.cleanwire.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page as somebody flattens it. */
enum Rendering {
    /** The tags taken out, a blank line between blocks: what a few lines of any language do. */
    STRIP,
    /** As a text browser prints it, with bullets and marks for buttons and fields. */
    BROWSER,
    /** As another prints it, with pictures and buttons in brackets and the cells of a row side by side. */
    PAGER;

    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "svg", "iframe", "object", "canvas", "math", "video", "audio");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    private static final Set<String> APART = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "table", "form", "hr", "dl", "pre");

    /** The text of an element, its lines ended by a line feed. */
    String of(Element root) {
        Writer writer = new Writer(this);
        writer.walk(root);
        writer.end(true);
        return String.join("\n", writer.lines).strip() + "\n";
    }

    private static final class Writer {
        private final Rendering style;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int depth;

        Writer(Rendering style) {
            this.style = style;
        }

        void walk(Element root) {
            for (Node node : root.childNodes()) {
                if (node instanceof TextNode text) {
                    line.append(text.getWholeText().replaceAll("[ \t\r\n\f]+", " "));
                } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
                    element(element);
                }
            }
        }

        private void element(Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                end(false);
                return;
            }
            if (style != STRIP && mark(element, tag)) {
                return;
            }
            boolean cell = tag.equals("td") || tag.equals("th");
            boolean block = BLOCKS.contains(tag) && !(cell && style != STRIP);
            boolean apart = style == STRIP || APART.contains(tag) && depth == 0;
            boolean list = tag.equals("ul") || tag.equals("ol");
            if (block) {
                end(apart);
            }
            depth += list ? 1 : 0;
            if (style != STRIP && tag.equals("li")) {
                line.append(bullet(element));
            }
            walk(element);
            depth -= list ? 1 : 0;
            if (block) {
                end(apart);
            } else if (cell) {
                line.append(' ');
            }
        }

        private String bullet(Element item) {
            Element parent = item.parent();
            if (parent != null && parent.nameIs("ol")) {
                return item.elementSiblingIndex() + 1 + ". ";
            }
            String marks = style == BROWSER ? "*+o#" : "•□☆○";
            return marks.charAt(Math.min(Math.max(depth, 1), marks.length()) - 1) + " ";
        }

        /** What stands for an element without text of its own; whether there is something. */
        private boolean mark(Element element, String tag) {
            switch (tag) {
                case "img" -> {
                    String alt = element.attr("alt").strip();
                    line.append(style == BROWSER ? alt : "[" + (alt.isEmpty() ? file(element.attr("src")) : alt) + "]");
                    return true;
                }
                case "input" -> {
                    line.append(field(element));
                    return true;
                }
                case "button" -> {
                    line.append(style == BROWSER ? "(BUTTON) " : "[").append(element.text());
                    line.append(style == BROWSER ? " " : "] ");
                    return true;
                }
                case "textarea" -> {
                    line.append("____________________");
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }

        /** The name of a file without its folder and ending. */
        private static String file(String path) {
            String name = path.replaceFirst("[?#].*$", "");
            name = name.substring(name.lastIndexOf('/') + 1);
            return name.substring(0, Math.min(40, name.indexOf('.') < 0 ? name.length() : name.indexOf('.')));
        }

        private String field(Element input) {
            return switch (input.attr("type")) {
                case "hidden" -> "";
                case "checkbox", "radio" -> "[ ] ";
                case "submit", "button", "reset", "image" ->
                    style == BROWSER ? "(BUTTON) " + input.attr("value") + " " : "[" + input.attr("value") + "] ";
                default -> style == BROWSER ? "____________________ " : "[                    ] ";
            };
        }

        /** Ends the open line; a blank one follows where blocks stand apart. */
        void end(boolean apart) {
            String text = line.toString().strip();
            line.setLength(0);
            if (!text.isEmpty()) {
                lines.add(text);
            }
            if (apart && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
        }
    }
}
