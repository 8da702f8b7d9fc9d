package io.cleanwire.html;

import io.cleanwire.model.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of a live blog. A page is one when it says so in the names of its elements or in its metadata, and when a
 * template that repeats holds much of the chosen text, most of its boxes with a time or such a name.
 */
final class LivePosts {

    private static final int LEAST_POSTS = 3;

    /** The share of the chosen words that the posts must hold. */
    private static final double SHARE = .3;

    private LivePosts() {}

    /** The elements that hold one post each, in reading order; none when the page is no live blog. */
    static List<El> in(Scene scene, List<Run> kept, boolean declared) {
        boolean named = scene.page.elements.stream().anyMatch(el -> el.is(Kind.LIVE));
        if (!named && !declared) {
            return List.of();
        }
        int chosen = kept.stream().mapToInt(Run::words).sum();
        Set<El> timed = new HashSet<>();
        for (Stamp stamp : scene.page.stamps) {
            for (El el = stamp.owner(); el != null && timed.add(el); el = el.parent) {}
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
                    .filter(el -> timed.contains(el) || el.is(Kind.LIVE))
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
    static List<Run> runs(Scene scene, El post) {
        return scene.page.runs.stream()
                .filter(run -> post.contains(run.owner()) && !run.isLinkItem())
                .filter(run -> Tags.isHeading(run.owner().tag)
                        || run.words() >= 3
                        || run.shape().endsSentence())
                .toList();
    }

    /** One post: its first heading, its first time and its text. */
    static Post read(Scene scene, El post) {
        String headline = "";
        StringBuilder text = new StringBuilder();
        for (Run run : runs(scene, post)) {
            if (headline.isEmpty() && Tags.isHeading(run.owner().tag)) {
                headline = run.text().replace('\n', ' ');
            } else {
                text.append(text.isEmpty() ? "" : "\n\n").append(run.text());
            }
        }
        String time = scene.page.stamps.stream()
                .filter(stamp -> post.contains(stamp.owner()))
                .map(Stamp::value)
                .findFirst()
                .orElse("");
        return new Post(time, headline, text.toString());
    }
}
