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
        int[] wordsBefore = new int[scene.page.runs.size() + 1];
        kept.forEach(run -> wordsBefore[run.position() + 1] = run.words());
        for (int i = 1; i < wordsBefore.length; i++) {
            wordsBefore[i] += wordsBefore[i - 1];
        }
        List<El> articles = new ArrayList<>();
        int i = 0;
        List<El> elements = scene.page.elements;
        while (i < elements.size()) {
            El el = elements.get(i);
            boolean holds = el.tag.equals("article") && wordsBefore[el.endRun] - wordsBefore[el.firstRun] >= WORDS;
            if (holds && !headlines(scene, el).isEmpty()) {
                articles.add(el);
                i = el.end;
            } else {
                i++;
            }
        }
        return articles;
    }

    private static List<Run> headlines(Scene scene, El article) {
        return scene.page.within(article).stream()
                .filter(run -> run.owner().tag.equals("h1"))
                .toList();
    }

    /** The one whose headline is most like the page's title; the first when none is. */
    static El meant(Scene scene, List<El> articles) {
        El meant = articles.get(0);
        float most = 0;
        for (El article : articles) {
            for (Run headline : headlines(scene, article)) {
                float alike = scene.titleLikeness(headline);
                if (alike > most) {
                    most = alike;
                    meant = article;
                }
            }
        }
        return meant;
    }
}
