package io.cleanwire.contract;

import io.cleanwire.model.Block;
import io.cleanwire.normalise.Urls;
import java.util.List;

/** Blocks as HTML: a handful of tags, and nothing of the page but escaped text and addresses of pictures. */
final class HtmlRendition {

    private final StringBuilder out = new StringBuilder();

    private HtmlRendition() {}

    static String of(List<Block> blocks) {
        HtmlRendition rendition = new HtmlRendition();
        blocks.forEach(rendition::block);
        return rendition.out.toString().stripTrailing();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            element("h" + heading.level(), lines(heading.text()));
        } else if (block instanceof Block.ListBlock list) {
            list(list);
        } else if (block instanceof Block.Quote quote) {
            element("blockquote", "<p>" + lines(quote.text()) + "</p>");
        } else if (block instanceof Block.Code code) {
            element("pre", "<code>" + escaped(code.text()) + "</code>");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else {
            element("p", lines(block.text()));
        }
    }

    private void element(String tag, String content) {
        out.append('<').append(tag).append('>').append(content);
        out.append("</").append(tag).append(">\n");
    }

    /** Lists inside stand in the item before them, so none is more than one level deeper. */
    private void list(Block.ListBlock list) {
        if (list.items().isEmpty()) {
            return;
        }
        String outer = list.ordered() ? "ol" : "ul";
        int open = -1;
        for (Block.ListBlock.Item item : list.items()) {
            int depth = Math.min(item.depth(), open + 1);
            if (depth > open) {
                out.append(open < 0 ? "<" + outer + ">" : "<ul>");
            } else {
                close(open - depth);
                out.append("</li>");
            }
            out.append("<li>").append(lines(item.text()));
            open = depth;
        }
        close(open);
        out.append("</li></").append(outer).append(">\n");
    }

    private void close(int inner) {
        out.append("</li></ul>".repeat(inner));
    }

    private void table(Block.Table table) {
        StringBuilder rows = new StringBuilder();
        for (List<String> row : table.rows()) {
            rows.append("<tr>");
            row.forEach(cell -> rows.append("<td>").append(lines(cell)).append("</td>"));
            rows.append("</tr>");
        }
        if (!rows.isEmpty()) {
            element("table", "<tbody>" + rows + "</tbody>");
        }
    }

    private void figure(Block.Figure figure) {
        if (Urls.isHttp(figure.url())) {
            String legend = figure.legend();
            String caption = legend.isEmpty() ? "" : "<figcaption>" + lines(legend) + "</figcaption>";
            element("figure", "<img src=\"" + escaped(figure.url()) + "\" alt=\"\">" + caption);
        }
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
