package io.cleanwire.text;

import java.util.BitSet;
import java.util.List;

/**
 * Which words of a text without line breaks are labels, menus and headlines of others, and which are sentences: most words
 * of a sentence begin small, those of labels do not. The likeliest division is taken, at a price for every change from one
 * to the other (Viterbi), so that a name or a title inside a sentence is no run.
 */
final class LabelRuns {

    private static final int CHANGE = 8;

    /** The share of words that begin small below which a text is in capitals, and says nothing. */
    private static final double CASED = .4;

    /** Capitals at the end of a run that may be the name a sentence begins with; they stay with the sentence. */
    private static final int NAME = 3;

    private LabelRuns() {}

    /** The places of words in runs of labels. */
    static BitSet of(List<String> words) {
        boolean[] small = new boolean[words.size()];
        int all = 0;
        for (int i = 0; i < words.size(); i++) {
            small[i] = isSmall(words.get(i));
            all += small[i] ? 1 : 0;
        }
        BitSet labels = all < CASED * words.size() ? new BitSet() : divide(small);
        for (int start = labels.nextSetBit(0); start >= 0; ) {
            int end = labels.nextClearBit(start);
            if (end < words.size()) {
                labels.clear(Math.max(start, end - NAME), end);
            }
            start = labels.nextSetBit(end);
        }
        return labels;
    }

    private static BitSet divide(boolean[] small) {
        BitSet fromLabel = new BitSet(); // whether the best way to a sentence's word comes from a label
        BitSet fromSentence = new BitSet();
        int label = 0;
        int sentence = 0;
        for (int i = 0; i < small.length; i++) {
            int change = label - CHANGE;
            int begin = sentence - CHANGE;
            fromLabel.set(i, change > sentence);
            fromSentence.set(i, begin > label);
            sentence = Math.max(sentence, change) + (small[i] ? 1 : 0);
            label = Math.max(label, begin) + (small[i] ? 0 : 1);
        }
        BitSet labels = new BitSet(small.length);
        boolean inLabel = label > sentence;
        for (int i = small.length - 1; i >= 0; i--) {
            labels.set(i, inLabel);
            inLabel = inLabel ? !fromSentence.get(i) : fromLabel.get(i);
        }
        return labels;
    }

    /** Begins with a letter that is no capital, or goes on behind a comma, as lists of names do. */
    private static boolean isSmall(String word) {
        int at = 0;
        while (at < word.length() - 1 && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        char c = word.isEmpty() ? ' ' : word.charAt(at);
        return Character.isLetter(c) && !Character.isUpperCase(c) || word.endsWith(",") || word.endsWith(";");
    }
}
