package io.cleanwire.text;

import io.cleanwire.normalise.Text;
import io.cleanwire.text.Paragraph.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Text that still has the marks of Markdown (CommonMark): they go, and say what a line is. Links and emphasis become plain
 * words, pictures go. A line stays a line, because what comes here is as often a dump as a document.
 */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6} \\p{Alnum}");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\((?:https?:/)?/[^)\\s]{1,500}\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*");

    /** What a line of code has: a bracket that stays open, an assignment, a variable, the end of a statement. */
    private static final Pattern CODE = Pattern.compile(
            "[;{}]\\s*$|[({]\\s*$|[\\w)\\]] ?[-+*/|&!<>:]?=>? ?\\S|\\$[({\\w]|^\\s*(?:#!|//|[$>] )|\\w\\(\\)|</\\w");

    /** A line that begins as an item of a list does, and can be a date in German or Czech. */
    private static final Pattern DAY = Pattern.compile("(?m)^ {0,3}[0-3]?[0-9]\\. [^\\n]{1,40}$");

    /** A link says more than a heading, which a comment in a listing looks like. */
    private static final int ENOUGH = 2;

    /** Reading the marks of one block costs the square of its length (20 ms for 10,000 characters at worst). */
    private static final int LONGEST_BLOCK = 10_000;

    private static final int LONGEST_TEXT = 1_000_000;

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.NONE).build();

    private Markdown() {}

    /** Whether the text has enough of the marks that hardly any other text has, and is not built to cost much. */
    static boolean is(String text) {
        boolean headings = text.contains("# ");
        boolean links = text.contains("](");
        boolean strong = text.contains("**");
        if (!headings && !links && !strong || text.length() > LONGEST_TEXT || longestBlock(text) > LONGEST_BLOCK) {
            return false;
        }
        long marks = (headings ? count(HEADING, text) : 0)
                + (links ? count(LINK, text) : 0)
                + (strong ? count(STRONG, text) : 0);
        return marks >= ENOUGH;
    }

    private static long count(Pattern mark, String text) {
        return mark.matcher(text).results().limit(ENOUGH).count();
    }

    /** Characters of the longest stretch without an empty line. */
    private static int longestBlock(String text) {
        int longest = 0;
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' && (at + 1 == text.length() || text.charAt(at + 1) <= '\r')) {
                longest = Math.max(longest, at - begin);
                begin = at + 1;
            }
        }
        return Math.max(longest, text.length() - begin);
    }

    /** Dumps are indented for many reasons; what computers read has signs that people do not write. */
    private static boolean isCode(String indented) {
        List<String> lines = indented.lines().filter(line -> !line.isBlank()).toList();
        long signed = lines.stream().filter(line -> CODE.matcher(line).find()).count();
        return lines.size() > 1 && 2 * signed >= lines.size();
    }

    /** The lines of the text that are not blank. */
    static List<Paragraph> lines(String text) {
        Reader reader = new Reader();
        String escaped = DAY.matcher(text)
                .replaceAll(day -> Matcher.quoteReplacement(
                        Credit.isDate(day.group().strip()) ? day.group().replaceFirst("\\.", "\\\\.") : day.group()));
        PARSER.parse(escaped).accept(reader);
        return reader.lines;
    }

    private static final class Reader extends AbstractVisitor {
        private final List<Paragraph> lines = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private Form form = Form.PLAIN;
        private boolean apart = true;

        private void end(boolean block) {
            String line = Text.line(open.toString());
            open.setLength(0);
            if (!line.isEmpty()) {
                lines.add(new Paragraph(line, apart, form));
                apart = false;
            }
            apart |= block;
        }

        private void inside(Form inner, Runnable children) {
            end(true);
            Form outer = form;
            form = inner;
            children.run();
            end(true);
            form = outer;
        }

        private void code(String literal) {
            end(true);
            String code = Text.preformatted(literal);
            if (!code.isBlank()) {
                lines.add(new Paragraph(code, true, Form.CODE));
            }
        }

        @Override
        public void visit(Heading heading) {
            inside(Form.heading(heading.getLevel()), () -> visitChildren(heading));
        }

        @Override
        public void visit(BlockQuote quote) {
            inside(Form.QUOTE, () -> visitChildren(quote));
        }

        @Override
        public void visit(org.commonmark.node.Paragraph paragraph) {
            end(true);
            visitChildren(paragraph);
            end(true);
        }

        @Override
        public void visit(BulletList list) {
            inside(Form.ITEM, () -> visitChildren(list));
        }

        @Override
        public void visit(OrderedList list) {
            inside(Form.NUMBERED, () -> visitChildren(list));
        }

        @Override
        public void visit(ListItem item) {
            visitChildren(item);
            end(false);
        }

        @Override
        public void visit(FencedCodeBlock block) {
            code(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            if (isCode(block.getLiteral())) {
                code(block.getLiteral());
                return;
            }
            end(true);
            for (String line : block.getLiteral().split("\n", -1)) {
                open.append(line);
                end(false);
            }
        }

        @Override
        public void visit(Code code) {
            open.append(code.getLiteral());
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            open.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            end(false);
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            end(false);
        }

        @Override
        public void visit(Image image) {
            // its text describes a picture that is not there
        }

        @Override
        public void visit(HtmlInline html) {
            open.append(html.getLiteral().startsWith("<br") ? "\n" : "");
        }

        @Override
        public void visit(HtmlBlock html) {
            for (String line : html.getLiteral().split("\n", -1)) {
                open.append(line);
                end(false);
            }
        }
    }
}
