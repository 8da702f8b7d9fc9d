package io.cleanwire.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.model.Image;
import io.cleanwire.normalise.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/** Files the properties of a node by source. */
final class JsonLdValues {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,400}>");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/h[1-6]|/li)\\s?/?>");
    private static final int MAX_LIST = 64;

    private static final List<String> ARTICLE_TEXTS = List.of(
            "headline",
            "name",
            "alternativeHeadline",
            "description",
            "datePublished",
            "dateModified",
            "dateCreated",
            "dateline",
            "creditText");

    private final Map<String, JsonNode> byId;
    private final Candidates found;

    JsonLdValues(Map<String, JsonNode> byId, Candidates found) {
        this.byId = byId;
        this.found = found;
    }

    void article(JsonNode node) {
        found.add("jsonld:@type", JsonLdGraph.type(node));
        ARTICLE_TEXTS.forEach(property -> found.add("jsonld:" + property, text(node.path(property))));
        texts(node.path("articleSection")).forEach(text -> found.add("jsonld:articleSection", text));
        texts(node.path("keywords")).forEach(text -> found.add("jsonld:keywords", text));
        texts(node.path("inLanguage")).forEach(text -> found.add("jsonld:inLanguage", text));
        authors(node.path("author"), "jsonld:author");
        authors(node.path("creator"), "jsonld:creator");
        JsonNode free = node.path("isAccessibleForFree");
        found.add("jsonld:isAccessibleForFree", free.isValueNode() ? free.asText("") : "");
        addresses(node.path("image")).forEach(text -> found.add("jsonld:image", text));
        images(node.path("image"));
        for (String property : List.of("sourceOrganization", "provider")) {
            found.add("jsonld:" + property, text(resolve(node.path(property))));
        }
        addresses(node.path("mainEntityOfPage")).forEach(text -> found.add("jsonld:mainEntityOfPage", text));
        publisher(resolve(node.path("publisher")));
        rights(node);
        body(node.path("articleBody"));
    }

    void page(JsonNode node) {
        found.add("jsonld:webpage.name", text(node.path("name")));
        found.add("jsonld:webpage.datePublished", text(node.path("datePublished")));
        found.add("jsonld:webpage.dateModified", text(node.path("dateModified")));
        texts(node.path("inLanguage")).forEach(text -> found.add("jsonld:inLanguage", text));
        authors(node.path("author"), "jsonld:webpage.author");
        found.add("jsonld:webpage.description", text(node.path("description")));
    }

    void question(JsonNode node) {
        texts(node.path("name")).forEach(found::answer);
        JsonNode answers = node.path("acceptedAnswer");
        for (JsonNode answer : answers.isArray() ? answers : List.of(answers)) {
            texts(answer.path("text")).forEach(found::answer);
        }
    }

    void site(JsonNode node) {
        found.add("jsonld:website.name", text(node.path("name")));
    }

    void person(JsonNode node) {
        found.add(AuthorClaim.declared("jsonld:person", text(node.path("name")), address(node)));
    }

    /** The whole trail, and its last but one step, as the last is the article itself when there are several. */
    void breadcrumb(JsonNode node) {
        List<JsonNode> entries = new ArrayList<>();
        node.path("itemListElement").forEach(entries::add);
        entries.sort(Comparator.comparingInt(step -> step.path("position").asInt()));
        List<String> steps = new ArrayList<>();
        for (JsonNode step : entries) {
            String name = text(step.path("name"));
            steps.add(name.isEmpty() ? text(step.path("item").path("name")) : name);
        }
        if (steps.size() > 2) {
            found.add("jsonld:breadcrumb", steps.get(steps.size() - 2));
        }
        found.addOnce(Breadcrumbs.JSON_LD, steps);
    }

    private void images(JsonNode node) {
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            JsonNode image = byId.getOrDefault(each.path("@id").asText(""), each);
            addresses(image).stream().findFirst().ifPresent(url -> found.add(image(url, image)));
        }
    }

    private Image image(String url, JsonNode node) {
        Optional<String> credit = Stream.of("creditText", "creator", "author", "copyrightHolder")
                .flatMap(property -> Lengths.line(text(resolve(node.path(property)))).stream())
                .findFirst();
        return new Image(
                url,
                Optional.empty(),
                Lengths.prose(text(node.path("caption"))),
                credit,
                Pictures.pixels(text(node.path("width"))),
                Pictures.pixels(text(node.path("height"))));
    }

    /** What an organisation says of itself adds to what the article says of its publisher, if that is its name. */
    void organization(JsonNode node) {
        String name = Text.key(text(node));
        if (found.first("jsonld:publisher").map(Text::key).filter(name::equals).isPresent()) {
            publisher(node);
        }
    }

    private void publisher(JsonNode node) {
        found.add("jsonld:publisher", text(node));
        addresses(node.path("url")).forEach(text -> found.add("jsonld:publisher.url", text));
        addresses(resolve(node.path("logo"))).forEach(text -> found.add("jsonld:publisher.logo", text));
    }

    private void rights(JsonNode node) {
        JsonNode license = node.path("license");
        addresses(license).forEach(text -> found.add("jsonld:license", text));
        found.add("jsonld:license", text(license));
        found.add("jsonld:copyrightNotice", text(node.path("copyrightNotice")));
        found.add("jsonld:copyrightHolder", text(resolve(node.path("copyrightHolder"))));
        found.add("jsonld:copyrightYear", text(node.path("copyrightYear")));
    }

    private void authors(JsonNode node, String source) {
        if (node.isArray()) {
            int left = MAX_LIST;
            for (JsonNode each : node) {
                if (left-- > 0 && !each.isArray()) {
                    authors(each, source);
                }
            }
            return;
        }
        JsonNode author = resolve(node);
        boolean organization = JsonLdGraph.type(author).endsWith("Organization");
        for (String name : texts(author.isObject() ? author.path("name") : author)) {
            found.add(
                    AuthorClaim.declared(organization ? source + Authors.ORGANIZATION : source, name, address(author)));
        }
    }

    private static Optional<String> address(JsonNode node) {
        return addresses(node.path("url")).stream().findFirst();
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode single = node.isArray() && node.size() > 0 ? node.get(0) : node;
        String id = single.path("@id").asText("");
        return single.has("name") || id.isEmpty() ? single : byId.getOrDefault(id, single);
    }

    private void body(JsonNode node) {
        if (node.isTextual()) {
            String raw = node.asText();
            String text = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
            found.articleBody(
                    text.indexOf('<') < 0
                            ? text.strip()
                            : TAG.matcher(BREAK.matcher(text).replaceAll("\n"))
                                    .replaceAll(" ")
                                    .strip());
        }
    }

    /** One text of a value, an object's name, or the first of a list; entities unescaped, tags stripped. */
    static String text(JsonNode node) {
        List<String> all = texts(node);
        return all.isEmpty() ? "" : all.get(0);
    }

    static List<String> texts(JsonNode node) {
        List<String> out = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            JsonNode value = each;
            for (int depth = 0; depth < 4 && value.isContainerNode(); depth++) { // a name may be an object or a list
                value = value.isArray()
                        ? value.path(0)
                        : value.has("@value") ? value.get("@value") : value.path("name");
            }
            String text = value.isValueNode() && !value.isNull() ? plain(value.asText("")) : "";
            if (!text.isEmpty() && out.size() < MAX_LIST) {
                out.add(text);
            }
        }
        return out;
    }

    private static List<String> addresses(JsonNode node) {
        List<String> out = new ArrayList<>();
        for (JsonNode each : node.isArray() ? node : List.of(node)) {
            for (JsonNode value : List.of(each, each.path("url"), each.path("contentUrl"), each.path("@id"))) {
                if (value.isTextual() && !value.asText().isBlank() && out.size() < MAX_LIST) {
                    out.add(value.asText());
                    break;
                }
            }
        }
        return out;
    }

    /** Entities unescaped, twice where writing systems escaped twice, and tags stripped. */
    private static String plain(String text) {
        if (text.length() > 100_000) {
            return "";
        }
        String out = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        out = out.contains("&amp;") || out.contains("&quot;") || out.contains("&#")
                ? Parser.unescapeEntities(out, false)
                : out;
        return out.indexOf('<') < 0
                ? out.strip()
                : TAG.matcher(out).replaceAll(" ").strip();
    }
}
