package io.cleanwire.metadata;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Script blocks to JSON: strict first, then with the faults repaired that pages have (2.5 % of blocks), and from what
 * is still no JSON three properties by name.
 */
final class JsonLd {

    private static final int MAX_DEPTH = 64;

    private static final ObjectMapper STRICT = mapper(JsonMapper.builder(factory()));

    private static final ObjectMapper LENIENT = mapper(JsonMapper.builder(factory())
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES));

    /** What surrounds JSON in scripts: byte order marks, HTML comments, CDATA, a closing semicolon. */
    private static final Pattern WRAPPING =
            Pattern.compile("\ufeff|<!--|-->|(?://|/\\*)?\\s?<!\\[CDATA\\[(?:\\*/)?|(?://|/\\*)?\\s?]]>(?:\\*/)?");

    private static final Pattern PROPERTY =
            Pattern.compile("\"(headline|datePublished|dateModified)\"\\s?:\\s?\"([^\"\\\\]{1,400})\"");

    /** The first of the authors, who is an object or a text. */
    private static final Pattern AUTHOR = Pattern.compile(
            "\"author\"\\s?:\\s?\\[?\\s{0,9}(?:\\{[^{}]{0,300}?\"name\"\\s?:\\s?)?\"([^\"\\\\]{1,120})\"");

    private JsonLd() {}

    static void read(List<String> scripts, String url, Candidates found) {
        List<JsonNode> roots = new ArrayList<>();
        for (String script : scripts) {
            if (script.isBlank()) {
                continue;
            }
            Optional<JsonNode> strict = parse(STRICT, script);
            strict.or(() -> repaired(script, found)).ifPresentOrElse(roots::add, () -> byName(script, found));
        }
        new JsonLdGraph(roots).read(url, found);
    }

    private static Optional<JsonNode> repaired(String script, Candidates found) {
        String text = WRAPPING.matcher(script).replaceAll("").strip();
        String bare = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
        Optional<JsonNode> root = parse(LENIENT, bare);
        root.ifPresent(node -> found.markRepaired());
        return root;
    }

    private static void byName(String script, Candidates found) {
        Matcher m = PROPERTY.matcher(script);
        while (m.find()) {
            found.add("jsonld:" + m.group(1), m.group(2));
            found.markRepaired();
        }
        Matcher author = AUTHOR.matcher(script);
        if (author.find()) {
            String kind = author.group().contains("Organization") ? Authors.ORGANIZATION : "";
            found.add(AuthorClaim.declared("jsonld:author" + kind, author.group(1), Optional.empty()));
        }
    }

    private static Optional<JsonNode> parse(ObjectMapper mapper, String text) {
        try {
            return Optional.ofNullable(mapper.readTree(text)).filter(JsonNode::isContainerNode);
        } catch (JacksonException e) {
            return Optional.empty(); // the caller tries the next way of reading
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(1 << 20)
                        .build())
                .build();
    }

    private static ObjectMapper mapper(JsonMapper.Builder builder) {
        return builder.build();
    }
}
