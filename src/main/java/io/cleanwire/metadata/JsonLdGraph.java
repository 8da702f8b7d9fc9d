package io.cleanwire.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Titles;
import io.cleanwire.normalise.Urls;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nodes of all blocks of a page, merged. The article is the one whose address is the page's, else the one whose
 * headline is most like what the page shows, else the first.
 */
final class JsonLdGraph {

    private static final int MAX_NODES = 4000;

    /** Articles and prepositions are no longer in most languages. */
    private static final int SHORT_WORD = 3;

    /** What belongs to somebody else, or to another page. */
    private static final Set<String> NOT_ENTERED = Set.of(
            "comment",
            "hasPart",
            "review",
            "reviews",
            "itemListElement",
            "mentions",
            "citation",
            "relatedLink",
            "video");

    /** What describes a node and is found through it. */
    private static final Set<String> PARTS = Set.of("author", "creator", "editor", "publisher", "image", "logo");

    /** Pages that list others. */
    private static final Set<String> LISTS = Set.of("CollectionPage", "ProfilePage", "SearchResultsPage");

    /** What has a page of its own that tells no story. */
    private static final Set<String> THINGS = Set.of(
            "Accommodation",
            "Apartment",
            "ApartmentComplex",
            "Car",
            "CheckoutPage",
            "ContactPage",
            "Hotel",
            "House",
            "IndividualProduct",
            "ItemPage",
            "JobPosting",
            "LodgingBusiness",
            "Product",
            "ProductGroup",
            "ProductModel",
            "RealEstateListing",
            "Residence",
            "Restaurant",
            "SingleFamilyResidence",
            "Vehicle");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> nodes = new ArrayList<>();
    private final List<JsonNode> parts = new ArrayList<>();

    /** A node on its way; {@code part} when it is only a value of another node, such as its author. */
    private record Step(JsonNode node, boolean part) {}

    JsonLdGraph(List<JsonNode> roots) {
        Deque<Step> open = new ArrayDeque<>();
        roots.forEach(root -> open.add(new Step(root, false)));
        for (int seen = 0; !open.isEmpty() && seen < MAX_NODES; seen++) {
            Step step = open.poll();
            if (step.node.isArray()) {
                step.node.forEach(child -> open.add(new Step(child, step.part)));
            } else if (step.node.isObject()) {
                enter(step, open);
            }
        }
    }

    private void enter(Step step, Deque<Step> open) {
        (step.part ? parts : nodes).add(step.node);
        String id = step.node.path("@id").asText("");
        if (!id.isEmpty() && step.node.size() > 1) {
            byId.putIfAbsent(id, step.node);
        }
        step.node.properties().forEach(property -> {
            if (property.getValue().isContainerNode() && !NOT_ENTERED.contains(property.getKey())) {
                open.add(new Step(property.getValue(), step.part || PARTS.contains(property.getKey())));
            }
        });
    }

    void read(String url, Candidates found) {
        JsonLdValues values = new JsonLdValues(byId, found);
        List<JsonNode> articles = nodes.stream().filter(JsonLdGraph::isArticle).toList();
        Optional<JsonNode> article = article(articles, url, found);
        article.ifPresent(values::article);
        List<JsonNode> reviews = nodes.stream().filter(JsonLdGraph::isReview).toList();
        if (reviews.size() == 1) { // those of readers are several
            values.page(reviews.get(0));
        }
        boolean faq = false;
        List<JsonNode> questions = new ArrayList<>();
        for (JsonNode node : nodes) {
            String type = type(node);
            if (LISTS.contains(type)) {
                found.add("jsonld:list", type);
            } else if (THINGS.contains(type)) {
                found.add("jsonld:thing", type);
            }
            faq |= type.equals("FAQPage");
            if (type.equals("Question")) {
                questions.add(node);
            } else if (type.equals("WebSite")) {
                values.site(node);
            } else if (type.endsWith("Page") || type.equals("VideoObject") || type.equals("Recipe")) {
                values.page(node);
            } else if (type.equals("Person")) {
                values.person(node);
            } else if (type.endsWith("Organization")) {
                values.organization(node);
            } else if (type.equals("BreadcrumbList")) {
                values.breadcrumb(node);
            }
        }
        if (faq) {
            questions.forEach(values::question);
        }
        boolean another = article.isEmpty() && !articles.isEmpty();
        if (!another && found.authors("jsonld:author").isEmpty()) { // of a node that is no article, such as a product
            parts.stream().filter(node -> type(node).equals("Person")).forEach(values::person);
        }
    }

    /** Whether a node says what somebody thinks of a film or a book. */
    private static boolean isReview(JsonNode node) {
        return type(node).endsWith("Review") && node.has("itemReviewed");
    }

    private static Optional<JsonNode> article(List<JsonNode> articles, String url, Candidates found) {
        Optional<String> page =
                Urls.normalize(url).or(() -> found.canonicalUrl().flatMap(Urls::normalize));
        if (articles.size() < 2) {
            return articles.stream()
                    .filter(node -> !isOfAnother(node, page, found))
                    .findFirst();
        }
        Optional<JsonNode> named = articles.stream()
                .filter(node -> page.isPresent()
                        && addresses(node).stream()
                                .flatMap(address -> Urls.normalize(address).stream())
                                .anyMatch(page.get()::equals))
                .findFirst();
        List<String> shown = shown(found);
        return named.or(() -> articles.stream()
                        .filter(node -> shown.stream()
                                .anyMatch(title -> Titles.nearlySame(title, JsonLdValues.text(node.path("headline")))))
                        .findFirst())
                .or(() -> articles.stream().findFirst());
    }

    /** Whether the only article has an address on this site that is not the page's, and a headline that the page does not show. */
    private static boolean isOfAnother(JsonNode node, Optional<String> page, Candidates found) {
        String headline = JsonLdValues.text(node.path("headline"));
        List<String> shown = shown(found);
        shown.addAll(found.all("dom:title"));
        if (page.isEmpty() || headline.isEmpty() || shown.isEmpty()) {
            return false;
        }
        List<String> own = addresses(node).stream()
                .flatMap(address -> Urls.normalize(address).stream())
                .toList();
        return !own.isEmpty()
                && own.stream().noneMatch(page.get()::equals)
                && own.stream().allMatch(address -> Urls.host(address).equals(Urls.host(page.get())))
                && shown.stream().noneMatch(title -> sharesWords(title, headline));
    }

    private static boolean sharesWords(String title, String headline) {
        List<String> words = List.of(Text.key(title).split(" ", -1));
        return Arrays.stream(Text.key(headline).split(" ", -1))
                .anyMatch(word -> word.length() > SHORT_WORD && words.contains(word));
    }

    /** What readers see as the title of the page, and strangers. */
    private static List<String> shown(Candidates found) {
        List<String> shown = new ArrayList<>(found.all("dom:h1-in-article"));
        shown.addAll(found.all("dom:h1"));
        shown.addAll(found.all("meta:og:title"));
        return shown;
    }

    private static List<String> addresses(JsonNode node) {
        JsonNode main = node.path("mainEntityOfPage");
        return List.of(
                node.path("url").asText(""),
                main.asText(""),
                main.path("@id").asText(""),
                main.path("url").asText(""),
                node.path("@id").asText(""));
    }

    static boolean isArticle(JsonNode node) {
        String type = type(node);
        return type.endsWith("Article")
                || type.endsWith("Posting") && !type.equals("JobPosting")
                || type.equals("Report");
    }

    /** The type, or the first article type of several; without the vocabulary's address. */
    static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        String first = "";
        for (JsonNode each : type.isArray() ? type : List.of(type)) {
            String name = each.asText("");
            name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
            if (name.endsWith("Article") || name.endsWith("Posting")) {
                return name;
            }
            first = first.isEmpty() ? name : first;
        }
        return first;
    }
}
