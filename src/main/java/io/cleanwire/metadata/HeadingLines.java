package io.cleanwire.metadata;

import io.cleanwire.normalise.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which of the headings of a page stands over the article, and where. */
final class HeadingLines {

    /** Lists of articles have hundreds. */
    private static final int MOST = 20;

    private final List<Heading> headings = new ArrayList<>();

    private record Heading(String text, int line, boolean inArticle) {}

    void add(String text, int line, boolean inArticle) {
        if (headings.size() < MOST) {
            headings.add(new Heading(text, line, inArticle));
        }
    }

    /**
     * The line of the one that says the title of the page; when none does, of the first in the article, else of the first.
     * Negative when there is none.
     */
    int meant(Candidates found) {
        Optional<Heading> first = headings.stream()
                .filter(Heading::inArticle)
                .findFirst()
                .or(() -> headings.stream().findFirst());
        if (headings.size() < 2) {
            return first.map(Heading::line).orElse(-1);
        }
        Optional<Heading> named = found.first("meta:og:title")
                .or(() -> found.first("dom:title"))
                .map(Titles::like)
                .flatMap(title -> headings.stream()
                        .filter(heading -> title.test(heading.text()))
                        .findFirst());
        return named.or(() -> first).map(Heading::line).orElse(-1);
    }
}
