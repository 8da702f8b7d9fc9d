package io.cleanwire.text;

import io.cleanwire.text.Paragraph.Form;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text whose line breaks are lost: its sentences are judged one by one, and those that stay are one paragraph again. */
final class OneLine {

    /** Shorter lines are paragraphs. */
    private static final int LONG = 1000;

    /** The part of the text that is in the one line. */
    private static final double SHARE = .8;

    private OneLine() {}

    /** The lines, with the longest taken apart when it is nearly all of the text. */
    static List<Paragraph> split(List<Paragraph> lines) {
        int all = lines.stream().mapToInt(line -> line.text().length()).sum();
        List<Paragraph> out = new ArrayList<>();
        for (Paragraph line : lines) {
            int length = line.text().length();
            if (line.form() == Form.PLAIN && length >= LONG && length >= SHARE * all) {
                sentences(line, out);
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static void sentences(Paragraph line, List<Paragraph> out) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line.text());
        Form form = line.form();
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            String sentence = line.text().substring(from, to).strip();
            if (!sentence.isEmpty()) {
                out.add(new Paragraph(sentence, form == line.form() && line.apart(), form));
                form = Form.CONTINUED;
            }
            from = to;
        }
    }
}
