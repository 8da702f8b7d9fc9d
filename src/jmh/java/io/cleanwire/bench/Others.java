package io.cleanwire.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.cleanwire.cleaner.Cleaner;
import io.cleanwire.model.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dankito.readability4j.Readability4J;

/** Extractors to compare with. All start from characters, as they would be used; each gives the article's text. */
final class Others {

    private Others() {}

    /** A decoded page and its address in, text out; may throw whatever it throws. */
    @FunctionalInterface
    interface Extraction {
        String text(String html, String url) throws BoilerpipeProcessingException;
    }

    /** By name, in the order of the table. */
    static Map<String, Extraction> all() {
        Map<String, Extraction> all = new LinkedHashMap<>();
        all.put("readability4j", Others::readability4j);
        all.put("boilerpipe", (html, url) -> ArticleExtractor.INSTANCE.getText(html));
        return all;
    }

    private static String readability4j(String html, String url) {
        String text = new Readability4J(url.isEmpty() ? "https://example.com/" : url, html)
                .parse()
                .getTextContent();
        return text == null ? "" : text;
    }

    /** Ours, from bytes. */
    static String cleanwire(Page page) {
        return new Cleaner(Limits.DEFAULT)
                .clean(page.record())
                .fold(clean -> clean.article().body().text(), rejected -> "", dead -> "");
    }
}
