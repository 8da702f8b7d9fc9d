package io.cleanwire.text;

import io.cleanwire.phrases.Catalogue;
import io.cleanwire.text.Paragraph.Form;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text whose line breaks are lost. Where its script writes no blanks between words, the blanks are its breaks. Else its
 * sentences, the labels between them and what the catalogue knows are judged one by one, and those that stay are one
 * paragraph again.
 */
final class OneLine {

    /** Columns; shorter lines are paragraphs. */
    private static final int LONG = 400;

    /** The part of the text that is in the one line. */
    private static final double SHARE = .8;

    /** Nobody knows where in a run of labels one ends; so many words are about one. */
    private static final int LABEL_WORDS = 4;

    /**
     * The lines, with the longest taken apart when it is nearly all of the text.
     *
     * @param spend is run for each piece it is taken apart into
     */
    static List<Paragraph> split(List<Paragraph> lines, Catalogue catalogue, Runnable spend) {
        int all = lines.stream().mapToInt(line -> line.text().length()).sum();
        List<Paragraph> out = new ArrayList<>();
        for (Paragraph line : lines) {
            int length = line.text().length();
            if (line.form() == Form.PLAIN && length >= SHARE * all && Columns.of(line.text()) >= LONG) {
                new OneLine(line, out, spend).split(catalogue);
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private final Paragraph line;
    private final List<Paragraph> out;
    private final Runnable spend;

    /** How many lines there are above. */
    private final int before;

    /** How many there are above its story. */
    private int story;

    /** Whether a head stands above it: then its first sentence is no title. */
    private boolean headed;

    private OneLine(Paragraph line, List<Paragraph> out, Runnable spend) {
        this.line = line;
        this.out = out;
        this.spend = spend;
        before = out.size();
        story = before;
    }

    private void split(Catalogue catalogue) {
        Catalogue.Lookup known = catalogue.lookup();
        List<String> lines =
                DenseLines.of(line.text(), piece -> known.match(piece).isPresent());
        if (lines.size() > 1) {
            lines.forEach(this::addLine);
        } else {
            splitWords(KnownWords.of(catalogue));
        }
    }

    private void addLine(String text) {
        spend.run();
        boolean first = out.size() == before;
        out.add(new Paragraph(text, first && line.apart(), Form.PLAIN));
    }

    private void splitWords(KnownWords known) {
        List<String> all = List.of(line.text().split(" ", -1));
        Optional<LineHead> head = LineHead.of(all, known);
        headed = head.isPresent();
        head.stream().flatMap(found -> found.lines().stream()).forEach(this::add);
        List<List<String>> sentences =
                sentences(String.join(" ", all.subList(head.map(LineHead::story).orElse(0), all.size())));
        List<String> words = sentences.stream().flatMap(List::stream).toList();
        BitSet labels = LabelRuns.of(words);
        int at = 0;
        for (List<String> sentence : sentences) {
            int from = at;
            int end = at + sentence.size();
            List<String> buttons = 2 * at > words.size() ? known.splitLabels(sentence) : List.of();
            if (buttons.size() > 1) {
                buttons.forEach(piece -> add(piece, true));
                at = end;
                continue;
            }
            for (int i = from + 1; i <= end; i++) {
                boolean label = labels.get(i - 1);
                if (i == end || label != labels.get(i) || label && i - from >= LABEL_WORDS) {
                    known.split(words.subList(from, i)).forEach(piece -> add(piece, label));
                    from = i;
                }
            }
            at = end;
        }
    }

    private void add(Paragraph part) {
        spend.run();
        out.add(out.size() == before ? new Paragraph(part.text(), line.apart(), part.form()) : part);
        story = out.size();
    }

    /** A label is never the first line, which could be taken for a title. */
    private void add(String piece, boolean label) {
        spend.run();
        boolean first = out.size() == story;
        out.add(new Paragraph(piece, first && line.apart(), first && !headed && !label ? line.form() : Form.CONTINUED));
    }

    /** The words of each sentence. */
    private static List<List<String>> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<List<String>> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String sentence = text.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                sentences.add(List.of(sentence.split(" ", -1)));
            }
            from = to;
        }
        return sentences;
    }
}
