package io.cleanwire.html;

import java.util.ArrayList;
import java.util.List;

/** Articles that stand one after the other on a page, each with a headline of its own. */
final class OtherArticles {

    /** Fewer words than these are a teaser. */
    private static final int WORDS = 80;

    private OtherArticles() {}

    /** The outermost {@code <article>} elements that hold chosen text and a headline; those inside another do not count. */
    static List<El> in(Scene scene, List<Run> kept) {
        List<El> articles = new ArrayList<>();
        int i = 0;
        List<El> elements = scene.page.elements;
        while (i < elements.size()) {
            El el = elements.get(i);
            if (el.tag.equals("article") && holds(scene, el, kept)) {
                articles.add(el);
                i = el.end;
            } else {
                i++;
            }
        }
        return articles;
    }

    private static boolean holds(Scene scene, El article, List<Run> kept) {
        int words = kept.stream()
                .filter(run -> article.contains(run.owner()))
                .mapToInt(Run::words)
                .sum();
        return words >= WORDS
                && scene.page.runs.stream()
                        .anyMatch(run -> run.owner().tag.equals("h1") && article.contains(run.owner()));
    }

    /** The one whose headline is most like the page's title; the first when none is. */
    static El meant(Scene scene, List<El> articles) {
        El meant = articles.get(0);
        float most = 0;
        for (El article : articles) {
            for (Run run : scene.page.runs) {
                boolean headline = run.owner().tag.equals("h1") && article.contains(run.owner());
                float alike = headline ? scene.titleLikeness(run) : 0;
                if (alike > most) {
                    most = alike;
                    meant = article;
                }
            }
        }
        return meant;
    }
}
