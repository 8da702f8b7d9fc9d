package io.cleanwire.text;

import io.cleanwire.model.Budget;
import io.cleanwire.phrases.Catalogue;
import io.cleanwire.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A text laid out in lines, its title, byline and dateline taken out, and what the model may ask of it: as far as reading
 * goes before anything is judged.
 *
 * @param url where it came from, else empty
 */
record Opening(Draft draft, HeadLines head, Sheet sheet, String url) {

    private static final String STAGE = "text";
    private static final int LINE_STEPS = 4;

    /** What escaped a page: a name or number between ampersand and semicolon. */
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");

    static Opening of(String text, String title, String url, Catalogue catalogue, Budget budget) {
        budget.spend(STAGE, text.length() / 100 + 1);
        List<Line> lines = new ArrayList<>();
        Tokens tokens = new Tokens();
        boolean browser = LinkMarks.in(text);
        for (Paragraph paragraph : paragraphs(browser ? LinkMarks.without(text) : text, catalogue)) {
            budget.spend(STAGE, LINE_STEPS);
            lines.add(Line.of(paragraph, tokens, catalogue));
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

    private static List<Paragraph> paragraphs(String text, Catalogue catalogue) {
        String plain = hasEntity(text) ? Parser.unescapeEntities(text, false) : text;
        return Markdown.is(plain)
                ? Markdown.lines(Unwrap.marked(plain))
                : OneLine.split(Unwrap.lines(plain), catalogue);
    }

    private static boolean hasEntity(String text) {
        Matcher entity = ENTITY.matcher(text);
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (entity.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The words of the last part of a URL that has some. */
    private static String address(String url) {
        String path = url.replaceFirst("(?s)[?#].*", "").replaceFirst("(?<!/)/++$", "");
        int begin = path.indexOf("//");
        int slash = path.lastIndexOf('/');
        return slash <= begin + 1 ? "" : path.substring(slash + 1).replaceAll("[-_+.]|%20", " ");
    }
}
