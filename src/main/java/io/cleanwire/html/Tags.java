package io.cleanwire.html;

import java.util.Set;

/** Tag names by what they mean for segmentation. */
final class Tags {

    private Tags() {}

    /** Text flows through these without a break and without a blank. */
    static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small",
            "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img");

    /** Never read: no text for a reader, or text that stands for a control. */
    static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "select",
            "option",
            "button",
            "textarea",
            "canvas",
            "audio",
            "video",
            "map",
            "datalist",
            "frame",
            "frameset",
            "head",
            "math-renderer",
            "input",
            "meta",
            "link",
            "title");

    /** Owners of text that are themselves a paragraph, so that their parent is the container. */
    static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote", "dd", "dt");

    /** Headings. */
    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
