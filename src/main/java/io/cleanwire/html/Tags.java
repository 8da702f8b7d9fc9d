package io.cleanwire.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tag names by what they mean for segmentation. */
final class Tags {

    private Tags() {}

    /** What a tag does to the text around it. */
    enum Flow {
        /** Ends a line. */
        BREAK,
        /** A box: text before, inside and after it are different runs. */
        BLOCK,
        /** Flows with its text. */
        INLINE,
        /** Is not read. */
        SKIPPED
    }

    /** Text flows through these without a break and without a blank. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rb", "ruby", "s", "samp", "small", "source", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img");

    /** Never read: no text for a reader, text that stands for a control, or how a word is read that stands beside it. */
    private static final Set<String> SKIPPED = Set.of(
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
            "title",
            "rp",
            "rt",
            "rtc");

    private static final Map<String, Flow> FLOWS = new HashMap<>(Map.of("br", Flow.BREAK));

    static {
        INLINE.forEach(tag -> FLOWS.put(tag, Flow.INLINE));
        SKIPPED.forEach(tag -> FLOWS.put(tag, Flow.SKIPPED));
    }

    static Flow flow(String tag) {
        return FLOWS.getOrDefault(tag, Flow.BLOCK);
    }

    /** Owners of text that are themselves a paragraph, so that their parent is the container. */
    static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "blockquote", "dd", "dt");

    /** May hold the credit of a picture behind its caption. */
    static final Set<String> MAY_CREDIT = Set.of("span", "small", "em", "i", "cite", "b", "strong");

    /** May hold the numbers of lines beside their code. */
    static final Set<String> MAY_NUMBER = Set.of("td", "th", "pre");

    /** Headings. */
    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
