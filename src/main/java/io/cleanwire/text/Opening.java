package io.cleanwire.text;

import io.cleanwire.model.Budget;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.words.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A text laid out in lines, its title, byline and dateline taken out, and what the model may ask of it: as far as reading
 * goes before anything is judged.
 *
 * @param url where it came from, else empty
 */
record Opening(Draft draft, HeadLines head, Sheet sheet, String url) {

    private static final String STAGE = "text";

    /** What a line asks for: some two hundred answers, and four hundred bytes to keep what they are made of. */
    private static final int LINE_STEPS = 38;

    static Opening of(String text, String title, String url, Catalogue catalogue, Budget budget) {
        budget.spend(STAGE, text.length() / 100 + 1);
        List<Line> lines = new ArrayList<>();
        Tokens tokens = new Tokens();
        Catalogue.Lookup known = catalogue.lookup();
        boolean browser = LinkMarks.in(text) || LinkMarks.counted(text);
        for (Paragraph paragraph : paragraphs(text, browser, catalogue, budget)) {
            lines.add(Line.of(paragraph, tokens, known));
        }
        Draft draft = new Draft(lines);
        if (browser) {
            LinkMarks.remove(draft);
        }
        BestStretch stretch = new BestStretch(lines);
        HeadLines head = HeadLines.take(draft, stretch, title, url);
        Sheet sheet = new Sheet(lines, tokens, stretch, head.title().orElse(title), address(url));
        return new Opening(draft, head, sheet, url);
    }

    private static List<Paragraph> paragraphs(String text, boolean browser, Catalogue catalogue, Budget budget) {
        String plain = Unescaped.of(text);
        budget.spend(STAGE, LINE_STEPS * RawLine.written(plain)); // before any of them is kept
        if (Markdown.is(plain)) {
            return Markdown.lines(Unwrap.marked(browser ? LinkMarks.without(plain) : plain));
        }
        List<Paragraph> lines = Unwrap.lines(plain);
        return OneLine.split(
                browser ? LinkMarks.without(lines) : lines, catalogue, () -> budget.spend(STAGE, LINE_STEPS));
    }

    /** The words of the last part of a URL that has some. */
    private static String address(String url) {
        String path = url.replaceFirst("(?s)[?#].*", "").replaceFirst("(?<!/)/++$", "");
        int begin = path.indexOf("//");
        int slash = path.lastIndexOf('/');
        return slash <= begin + 1 ? "" : path.substring(slash + 1).replaceAll("[-_+.]|%20", " ");
    }
}
