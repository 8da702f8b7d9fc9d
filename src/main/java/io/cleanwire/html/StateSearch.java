package io.cleanwire.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.cleanwire.model.Budget;
import io.cleanwire.normalise.Text;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Looks in what a script carries for the story: the text, or the list of pieces, that has the most running words. One in
 * an object with the title of the page goes before all others; lists of other stories are none.
 */
final class StateSearch {

    /** Fewer words than these are no story. */
    static final int FEW = 80;

    /** A shorter text is a piece of a story. */
    static final int LONG = 400;

    /** A list must have so many times the words of the best of its pieces. */
    private static final double MORE = 1.1;

    /** A piece with fewer words is no running text. */
    private static final int PIECE = 8;

    private static final int MOST = 1 << 28;

    private static final List<String> TITLES = List.of("title", "headline", "name");

    /** What a story has, and a piece of one has not. */
    private static final List<String> PLACES = List.of(
            "slug",
            "url",
            "link",
            "href",
            "permalink",
            "path",
            "author",
            "authors",
            "byline",
            "date",
            "datePublished",
            "publishedAt",
            "published_at",
            "publishDate",
            "createdAt",
            "created_at");

    /** A name of a field, and not an address that serves as one. */
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_]{1,30}");

    /** Fields with such names lead away from the story. */
    private static final int ELSEWHERE = Kind.AD.bit()
            | Kind.AUTHOR.bit()
            | Kind.COMMENTS.bit()
            | Kind.CONSENT.bit()
            | Kind.FOOTER.bit()
            | Kind.NAV.bit()
            | Kind.NEWSLETTER.bit()
            | Kind.RELATED.bit()
            | Kind.SHARE.bit()
            | Kind.SIDEBAR.bit();

    private final StateTree tree;
    private final Set<String> titles;
    private final Budget budget;
    private final IdentityHashMap<JsonNode, Seen> seen = new IdentityHashMap<>();

    StateSearch(StateTree tree, Set<String> titles, Budget budget) {
        this.tree = tree;
        this.titles = titles;
        this.budget = budget;
    }

    /**
     * A story that may be the one.
     *
     * @param node its text or its pieces
     * @param words of running text
     * @param titled whether it stands under the title of the page
     */
    record Found(JsonNode node, StateTree tree, int words, boolean titled) {

        boolean isBetterThan(@Nullable Found other) {
            if (words < FEW || other == null) {
                return words >= FEW;
            }
            return titled == other.titled ? words > other.words : titled;
        }
    }

    /**
     * What was seen in a node.
     *
     * @param words that it says when it is written out
     * @param ends whether the last of them ends a sentence
     * @param most the running words of the best in it
     */
    private record Seen(
            int words, boolean ends, int most, @Nullable Found found) {

        static final Seen NOTHING = new Seen(0, false, 0, null);

        Seen and(Seen next) {
            Found better = next.found != null && next.found.isBetterThan(found) ? next.found : found;
            return new Seen(
                    Math.min(MOST, words + next.words),
                    next.words > 0 ? next.ends : ends,
                    Math.max(most, next.most),
                    better);
        }

        /** The same, and nothing that would be written out. */
        Seen unsaid() {
            return new Seen(0, false, most, found);
        }

        boolean isPiece() {
            return words >= PIECE && ends;
        }
    }

    /** The best; null when there is none. */
    @Nullable
    Found best() {
        return look(tree.root(), 0).found;
    }

    private Seen look(JsonNode reference, int depth) {
        budget.spend("html", 1);
        JsonNode node = tree.follow(reference);
        boolean text = node.isTextual();
        if (text && node.textValue().length() < LONG) {
            return said(node.textValue());
        }
        if (!text && !node.isContainerNode() || depth > RichText.DEEPEST) {
            return Seen.NOTHING;
        }
        Seen known = seen.putIfAbsent(node, Seen.NOTHING); // a node may stand in itself
        if (known != null) {
            return known;
        }
        Seen now = text ? text(node, depth) : inside(node, depth);
        seen.put(node, now);
        return now;
    }

    private Seen inside(JsonNode node, int depth) {
        if (StateTree.isElement(node)) {
            return element(node, depth);
        }
        return node.isArray() ? list(node, depth) : object(node, depth);
    }

    private static Seen said(String text) {
        String words = Markup.without(text);
        return new Seen(Text.words(words), Text.endsSentence(words), 0, null);
    }

    private Seen text(JsonNode node, int depth) {
        String text = node.textValue();
        budget.spend("html", text.length() / 100);
        if (text.startsWith("{\"") || text.startsWith("[{\"")) {
            return ScriptValue.at(text, 0).map(value -> look(value, depth + 1)).orElse(Seen.NOTHING);
        }
        if (!text.contains("<p") && !text.contains("<br")) {
            return said(text);
        }
        int words = Layout.of(Jsoup.parse(text), budget).root.goodWords;
        return new Seen(words, true, words, new Found(node, tree, words, false));
    }

    /** An element says what it holds; a component may carry more. */
    private Seen element(JsonNode element, int depth) {
        JsonNode properties = tree.follow(element.path(3));
        Seen said = look(properties.path("children"), depth + 1)
                .and(look(properties.path("dangerouslySetInnerHTML").path("__html"), depth + 1));
        return said.and(look(properties, depth + 1).unsaid());
    }

    private Seen object(JsonNode object, int depth) {
        boolean furniture = BlockName.of(object).tag().equals(BlockName.FURNITURE);
        boolean rows = depth == 0 && tree.rows();
        Seen all = Seen.NOTHING;
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (rows || !isElsewhere(field.getKey())) {
                Seen in = look(field.getValue(), depth + 1);
                all = all.and(!furniture && RichText.isSaid(object, field.getKey()) ? in : in.unsaid());
            }
        }
        Found found = all.found;
        return found != null && !found.titled && isTitled(object)
                ? new Seen(all.words, all.ends, all.most, new Found(found.node, tree, found.words, true))
                : all;
    }

    private static boolean isElsewhere(String field) {
        return FIELD.matcher(field).matches() && (ClassNames.kinds(field) & ELSEWHERE) != 0;
    }

    private Seen list(JsonNode list, int depth) {
        Seen all = Seen.NOTHING;
        int words = 0;
        for (JsonNode reference : list) {
            JsonNode piece = tree.follow(reference);
            Seen in = look(piece, depth + 1);
            in = isStory(piece) ? in.unsaid() : in;
            words = Math.min(MOST, words + (in.isPiece() ? in.words : 0));
            all = all.and(in);
        }
        Found found = all.found;
        boolean settled = found != null && found.titled;
        if (list.size() < 2 || settled || words <= MORE * all.most) {
            return all;
        }
        return new Seen(all.words, all.ends, words, new Found(list, tree, words, false));
    }

    /** Whether it has a title and a place of its own, as no piece of a story has. */
    static boolean isStory(JsonNode node) {
        return node.isObject()
                && BlockName.of(node).isPlain()
                && !title(node).isEmpty()
                && PLACES.stream().anyMatch(node::has);
    }

    private boolean isTitled(JsonNode object) {
        String title = title(object);
        if (title.isEmpty() || titles.isEmpty()) {
            return false;
        }
        String key = Text.key(title);
        return !key.isEmpty() && titles.stream().anyMatch(page -> page.equals(key) || page.startsWith(key + " "));
    }

    private static String title(JsonNode object) {
        for (String field : TITLES) {
            JsonNode title = object.path(field);
            String text = title.isObject() ? title.path("rendered").asText() : title.asText();
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
