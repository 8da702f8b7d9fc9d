package io.cleanwire.html;

import java.util.ArrayList;
import java.util.List;

/** Articles that stand one after the other on a page, each with a headline of its own. */
final class OtherArticles {

    /** Fewer words than these are a teaser. */
    private static final int WORDS = 80;

    /** A story that stands below the headline of the page may be shorter. */
    private static final int FEW = 40;

    private static final float ALIKE = .6f;

    private OtherArticles() {}

    /** The outermost {@code <article>} elements that hold chosen text and a headline; those inside another do not count. */
    static List<El> in(Scene scene, List<Run> kept) {
        int[] wordsBefore = wordsBefore(scene, kept);
        List<El> articles = new ArrayList<>();
        int i = 0;
        List<El> elements = scene.page.elements;
        while (i < elements.size()) {
            El el = elements.get(i);
            if (!el.tag.equals("article")) {
                i++;
                continue;
            }
            boolean holds = wordsBefore[el.endRun] - wordsBefore[el.firstRun] >= WORDS;
            if (holds && !headlines(scene, el).isEmpty()) {
                articles.add(el);
            }
            i = el.end; // one inside it holds less
        }
        return articles;
    }

    /** For each run, and for the end of the page: the chosen words before it. */
    private static int[] wordsBefore(Scene scene, List<Run> kept) {
        int[] words = new int[scene.page.runs.size() + 1];
        kept.forEach(run -> words[run.position() + 1] = run.words());
        for (int i = 1; i < words.length; i++) {
            words[i] += words[i - 1];
        }
        return words;
    }

    private static List<Run> headlines(Scene scene, El article) {
        return scene.page.within(article).stream()
                .filter(run -> run.owner().tag.equals("h1"))
                .toList();
    }

    /**
     * The outermost {@code <article>} elements beside the one that holds the headline of the page and a story of its own;
     * none when there is no such one. By the HTML Standard (4.3.2) each is complete in itself.
     */
    static List<El> beside(Scene scene, List<Run> kept) {
        List<El> outermost = new ArrayList<>();
        List<El> elements = scene.page.elements;
        for (int i = 0; i < elements.size(); ) {
            El el = elements.get(i);
            boolean article = el.tag.equals("article") && el.words > 0;
            if (article) {
                outermost.add(el);
            }
            i = article ? el.end : i + 1;
        }
        if (outermost.size() < 2) {
            return List.of();
        }
        int[] wordsBefore = wordsBefore(scene, kept);
        for (El el : outermost) {
            int words = wordsBefore[el.endRun] - wordsBefore[el.firstRun];
            boolean headed = headlines(scene, el).stream().anyMatch(run -> scene.titleLikeness(run) >= ALIKE);
            if (headed && words >= FEW) {
                outermost.remove(el);
                return outermost;
            }
        }
        return List.of();
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
