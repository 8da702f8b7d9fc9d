package io.cleanwire.html;

import io.cleanwire.model.Post;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The entries of a live blog. A page is one when it says so in the names of its elements or in its metadata, and when a
 * template that repeats holds much of the chosen text, most of its boxes with a time or such a name.
 */
final class LivePosts {

    private static final int LEAST_POSTS = 3;

    /** The share of the chosen words that the posts must hold. */
    private static final double SHARE = .3;

    private static final int LONGEST_CLOCK = 16;

    /** A time of day, and nothing else. */
    private static final Pattern CLOCK = Pattern.compile(
            "\\D{0,4}[0-2]?[0-9][:.h][0-5][0-9](?:\\s?(?:[ap]\\.?\\s?m\\.?|uhr|h))?\\W{0,2}", Pattern.CASE_INSENSITIVE);

    private final Scene scene;
    /** The first time inside each element that has one. */
    private final Map<El, String> times = new HashMap<>();

    private final List<El> elements;

    private LivePosts(Scene scene, List<Run> kept, boolean declared) {
        this.scene = scene;
        boolean live = declared || scene.page.elements.stream().anyMatch(el -> el.is(Kind.LIVE));
        elements = live ? find(kept) : List.of();
    }

    /** The posts of a page; none when it is no live blog. */
    static LivePosts of(Scene scene, List<Run> kept, boolean declared) {
        return new LivePosts(scene, kept, declared);
    }

    /** The posts, in reading order. */
    List<Post> posts() {
        return elements.stream().map(this::post).toList();
    }

    /** The runs that are posts now. */
    List<Run> runs() {
        return elements.stream().flatMap(post -> runs(post).stream()).toList();
    }

    /** The chosen runs that stand in no post. */
    List<Run> around(List<Run> kept) {
        BitSet inside = new BitSet();
        elements.forEach(post -> inside.set(post.firstRun, post.endRun));
        return kept.stream().filter(run -> !inside.get(run.position())).toList();
    }

    /** The elements that hold one post each, in reading order. */
    private List<El> find(List<Run> kept) {
        int chosen = kept.stream().mapToInt(Run::words).sum();
        for (Stamp stamp : scene.page.stamps) {
            for (El el = stamp.owner(); el != null && times.putIfAbsent(el, stamp.value()) == null; el = el.parent) {}
        }
        Map<Integer, List<El>> groups = new HashMap<>();
        for (El el : scene.page.elements) {
            if (el.goodWords > 0 && el.parent != null && !Tags.PARAGRAPHS.contains(el.tag)) {
                groups.computeIfAbsent(el.key, unseen -> new ArrayList<>()).add(el);
            }
        }
        List<El> best = List.of();
        int most = 0;
        for (List<El> group : groups.values()) {
            List<El> outer = outermost(group);
            int held = outer.stream().mapToInt(el -> el.goodWords).sum();
            long withTime = outer.stream()
                    .filter(el -> times.containsKey(el) || el.is(Kind.LIVE))
                    .count();
            boolean posts = outer.size() >= LEAST_POSTS && 2 * withTime > outer.size() && held >= SHARE * chosen;
            if (posts && (held > most || held == most && outer.get(0).index < best.get(0).index)) {
                best = outer;
                most = held;
            }
        }
        return best;
    }

    private static List<El> outermost(List<El> group) {
        List<El> outer = new ArrayList<>();
        for (El el : group) {
            if (outer.isEmpty() || !outer.get(outer.size() - 1).contains(el)) {
                outer.add(el);
            }
        }
        return outer;
    }

    /** The runs of a post: whether one of them is part of the story is not the question any more. */
    private List<Run> runs(El post) {
        return scene.page.within(post).stream()
                .filter(run -> !run.isLinkItem() && !isClock(run))
                .filter(run -> Tags.isHeading(run.owner().tag)
                        || run.words() >= 3
                        || run.shape().endsSentence())
                .toList();
    }

    /** Its time is a field. */
    private static boolean isClock(Run run) {
        return run.text().length() <= LONGEST_CLOCK && CLOCK.matcher(run.text()).matches();
    }

    /** One post: its first heading, its first time and its text. */
    private Post post(El element) {
        String headline = "";
        StringBuilder text = new StringBuilder();
        for (Run run : runs(element)) {
            if (headline.isEmpty() && Tags.isHeading(run.owner().tag)) {
                headline = run.text().replace('\n', ' ');
            } else {
                text.append(text.isEmpty() ? "" : "\n\n").append(run.text());
            }
        }
        return new Post(times.getOrDefault(element, ""), headline, text.toString());
    }
}
