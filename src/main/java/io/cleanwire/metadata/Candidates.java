package io.cleanwire.metadata;

import io.cleanwire.model.Image;
import io.cleanwire.normalise.Text;
import io.cleanwire.normalise.Urls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a page says about itself, by source, in page order. Filled once by the collector and never changed after
 * it left {@link MetadataReader#collect}; values are as written, but one line and bounded in length and number.
 */
public final class Candidates {

    private static final int MAX_SOURCES = 400;
    private static final int MAX_VALUES = 64;
    private static final int MAX_LENGTH = 4096;

    private static final List<String> TITLES = List.of(
            "dom:h1-in-article",
            "dom:h1",
            "jsonld:headline",
            "microdata:headline",
            "meta:og:title",
            "meta:twitter:title",
            "dom:title",
            "dom:entry-title",
            "jsonld:name",
            "jsonld:alternativeHeadline",
            "meta:parsely-title",
            "meta:sailthru.title");

    private static final List<String> DESCRIPTIONS =
            List.of("jsonld:description", "meta:og:description", "meta:description", "meta:twitter:description");

    /** How the types of Open Graph begin that are such a thing. */
    private static final Set<String> THINGS = Set.of("business", "place", "product", "profile", "restaurant");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<AuthorClaim> authors = new ArrayList<>();
    private final Map<String, List<AuthorClaim>> authorsBySource = new HashMap<>();
    private final List<Image> images = new ArrayList<>();
    private String base = "";
    private int headingLine;
    private Optional<String> articleBody = Optional.empty();
    private final List<String> answers = new ArrayList<>();
    private boolean repaired;

    Candidates() {}

    /** Every title-like text found, the most trusted source first, without repeats. */
    public List<String> titles() {
        Set<String> out = new LinkedHashSet<>();
        TITLES.forEach(source -> out.addAll(all(source)));
        return List.copyOf(out);
    }

    /** What the page gives as its description, one line. */
    public Optional<String> description() {
        return DESCRIPTIONS.stream().flatMap(source -> all(source).stream()).findFirst();
    }

    /** The text of JSON-LD {@code articleBody}, entities unescaped and tags stripped; lines as written. */
    public Optional<String> articleBody() {
        return articleBody;
    }

    /** The questions of JSON-LD {@code FAQPage} and their answers, one line each. */
    public List<String> answers() {
        return List.copyOf(answers);
    }

    /** Who wrote it, as the page claims, not yet cleaned. */
    public List<String> authorNames() {
        return authors.stream().map(AuthorClaim::name).distinct().toList();
    }

    /** Whether the page calls itself a live blog. */
    public boolean isLiveBlog() {
        return all("jsonld:@type").stream().anyMatch(type -> type.contains("LiveBlog"));
    }

    /** What the page calls its address, made absolute and otherwise as written, where it can be that of an article. */
    public Optional<String> canonicalUrl() {
        return CanonicalUrl.SOURCES.stream()
                .flatMap(source -> all(source).stream())
                .flatMap(reference -> absolute(reference).stream())
                .filter(CanonicalUrl::namesAnArticle)
                .findFirst();
    }

    /** Whether the page declares to be an article, by {@code og:type} or a JSON-LD type. */
    public boolean looksLikeArticle() {
        return first("meta:og:type")
                        .filter(type -> Text.key(type).equals("article"))
                        .isPresent()
                || statesArticle();
    }

    /** Whether the page says in JSON-LD that it is an article. */
    public boolean statesArticle() {
        return first("jsonld:@type").isPresent();
    }

    /** Whether the page says in JSON-LD that it lists others. */
    public boolean statesList() {
        return first("jsonld:list").isPresent();
    }

    /** Whether the page says that it is of a thing that tells no story, such as a product, a vacancy or a person. */
    public boolean statesThing() {
        return first("jsonld:thing").isPresent()
                || first("meta:og:type").filter(Candidates::isThing).isPresent();
    }

    private static boolean isThing(String ogType) {
        String type = Text.key(ogType);
        return type.equals("og product") || THINGS.contains(type.split(" ", 2)[0]);
    }

    void add(String source, String value) {
        String line = Text.line(value.length() > MAX_LENGTH ? value.substring(0, MAX_LENGTH) : value);
        if (line.isEmpty() || values.size() >= MAX_SOURCES && !values.containsKey(source)) {
            return;
        }
        List<String> list = values.computeIfAbsent(source, key -> new ArrayList<>(2));
        if (list.size() < MAX_VALUES && !list.contains(line)) {
            list.add(line);
        }
    }

    /** A list that one part of the page gives as a whole; of several such parts the first counts. */
    void addOnce(String source, List<String> list) {
        if (all(source).isEmpty()) {
            list.forEach(value -> add(source, value));
        }
    }

    void add(AuthorClaim claim) {
        if (authors.size() < MAX_VALUES * 4 && !claim.name().isEmpty()) {
            authors.add(claim);
            authorsBySource
                    .computeIfAbsent(claim.source(), key -> new ArrayList<>(2))
                    .add(claim);
        }
    }

    void add(Image image) {
        if (images.size() < MAX_VALUES) {
            images.add(image);
        }
    }

    /** The line of the headline, for what stands near it. */
    void headingAt(int line) {
        headingLine = line;
    }

    int headingLine() {
        return headingLine;
    }

    void base(String url) {
        base = url;
    }

    void articleBody(String text) {
        articleBody = articleBody.or(() -> Optional.of(text).filter(body -> !body.isBlank()));
    }

    void answer(String text) {
        answers.add(text);
    }

    void markRepaired() {
        repaired = true;
    }

    boolean isRepaired() {
        return repaired;
    }

    List<String> all(String source) {
        return values.getOrDefault(source, List.of());
    }

    Optional<String> first(String source) {
        List<String> all = all(source);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    List<AuthorClaim> authors(String source) {
        return authorsBySource.getOrDefault(source, List.of());
    }

    List<AuthorClaim> authors() {
        return Collections.unmodifiableList(authors);
    }

    /** Pictures that are declared with what belongs to them; addresses as written. */
    List<Image> images() {
        return Collections.unmodifiableList(images);
    }

    Optional<String> absolute(String reference) {
        return Urls.absolute(base, reference);
    }
}
