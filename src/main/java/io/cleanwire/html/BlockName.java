package io.cleanwire.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a node of a rich text is, by the name that its editor gives it: {@code heading-2}, {@code SubheadingBlock}, {@code
 * core/list-item}. General words only.
 *
 * @param tag the tag that HTML has for it; empty when the name says nothing
 * @param ordered whether it is of a list that counts
 */
record BlockName(String tag, boolean ordered) {

    /** Words, or a block that holds some: its place tells. */
    static final String TEXT = "#text";

    /** No part of the text: a picture, an advertisement, a link to another story. */
    static final String FURNITURE = "#furniture";

    private static final BlockName NONE = new BlockName("", false);

    /** Where editors keep the name, by rank. */
    private static final List<String> FIELDS =
            List.of("nodeType", "type", "_type", "__typename", "tag", "component", "blockType", "kind", "name");

    /** Where they keep what else there is to say. */
    private static final List<String> ATTRIBUTES = List.of("data", "attrs", "attributes");

    private static final List<String> STYLES = List.of("style", "format", "listType", "list_type", "tag");

    private static final Set<String> ORDERED = Set.of("ordered", "number", "numbered", "ol", "decimal");

    private static final Map<String, Integer> NUMBERS =
            Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6);

    /** A name is parted at humps, before numbers, and at anything but letters and numbers. */
    private static final Pattern SEAM = Pattern.compile("(?<=[a-z])(?=[A-Z0-9])|[^A-Za-z0-9]");

    private static final int LONGEST = 60;

    /** Words by rank: a name is what the highest of its words says. */
    private static final List<Row> ROWS = List.of(
            row("td", "cell td th"),
            row("tr", "row tr"),
            row("table", "table"),
            row("li", "li listitem"),
            row("ol", "ol"),
            row("ul", "ul list checklist"),
            row("h", "heading subheading subheader subhead headline crosshead h"),
            row("blockquote", "quote blockquote pullquote quotation"),
            row("pre", "code pre codeblock preformatted"),
            row("a", "link hyperlink anchor a"),
            row("br", "br break linebreak hardbreak"),
            row("hr", "hr divider delimiter"),
            row("p", "paragraph p unstyled normal"),
            row(TEXT, "text span richtext"));

    private static final int FURNISHING = Kind.AD.bit()
            | Kind.COMMENTS.bit()
            | Kind.CONSENT.bit()
            | Kind.EMBED.bit()
            | Kind.MEDIA.bit()
            | Kind.NAV.bit()
            | Kind.NEWSLETTER.bit()
            | Kind.RELATED.bit()
            | Kind.SHARE.bit();

    /** @param words as they stand in names, in small letters */
    private record Row(String tag, List<String> words) {}

    private static Row row(String tag, String words) {
        return new Row(tag, List.of(words.split(" ", -1)));
    }

    static BlockName of(JsonNode node) {
        if (node.path("listItem").isTextual()) {
            return new BlockName("li", ORDERED.contains(node.path("listItem").textValue()));
        }
        for (String field : FIELDS) {
            String name = node.path(field).isTextual() ? node.path(field).textValue() : "";
            boolean told = !field.equals("name") || name.indexOf('/') > 0; // people have names, too
            if (!name.isEmpty() && name.length() < LONGEST && told) {
                boolean styled = name.equals("block") && node.path("style").isTextual();
                return named(styled ? node.path("style").textValue() : name, node);
            }
        }
        return NONE;
    }

    private static BlockName named(String name, JsonNode node) {
        Set<String> words = words(name);
        boolean ordered = words.stream().anyMatch(ORDERED::contains);
        String tag = tag(words);
        return switch (tag) {
            case "" -> (ClassNames.kinds(name) & FURNISHING) == 0 ? NONE : new BlockName(FURNITURE, false);
            case "h" -> new BlockName("h" + level(words, node), false);
            case "ul" -> ordered || counts(node) ? new BlockName("ol", true) : new BlockName("ul", false);
            default -> new BlockName(tag, ordered);
        };
    }

    private static String tag(Set<String> words) {
        if (words.contains("list") && words.contains("item")) {
            return "li";
        }
        if (words.contains("header") && words.size() <= 2) {
            return "h"; // "page-site-header" is another thing
        }
        for (Row row : ROWS) {
            if (row.words().stream().anyMatch(words::contains)) {
                return row.tag();
            }
        }
        return "";
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : SEAM.split(name, -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static int level(Set<String> words, JsonNode node) {
        int level = attribute(node, "level").asInt(attribute(node, "depth").asInt());
        String tag = attribute(node, "tag").asText();
        level = Tags.isHeading(tag) ? tag.charAt(1) - '0' : level;
        for (String word : words) {
            level = word.length() == 1 && word.charAt(0) <= '9'
                    ? word.charAt(0) - '0'
                    : NUMBERS.getOrDefault(word, level);
        }
        return level >= 1 && level <= 6 ? level : 2;
    }

    private static boolean counts(JsonNode node) {
        return attribute(node, "ordered").asBoolean()
                || STYLES.stream()
                        .anyMatch(
                                field -> ORDERED.contains(attribute(node, field).asText()));
    }

    /** A field of the node, or of what the node keeps apart. */
    static JsonNode attribute(JsonNode node, String field) {
        JsonNode found = node.path(field);
        for (String part : ATTRIBUTES) {
            found = found.isMissingNode() ? node.path(part).path(field) : found;
        }
        return found;
    }

    boolean isList() {
        return tag.equals("ul") || tag.equals("ol");
    }

    boolean isItem() {
        return tag.equals("li");
    }

    /** Whether it is words, a link among them, or says nothing of itself. */
    boolean isPlain() {
        return tag.isEmpty() || tag.equals(TEXT);
    }
}
