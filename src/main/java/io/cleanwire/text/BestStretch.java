package io.cleanwire.text;

import java.util.List;

/**
 * The stretch of lines with the largest sum of scores, prose for it and labels against it (Pasternack and Roth 2009,
 * "Extracting article text from the web with maximum subsequence segmentation").
 */
final class BestStretch {

    private static final float MOST = 60;
    private static final float SENTENCE = 6;
    private static final float LONG = 2;
    private static final float LABEL = -7;
    private static final float KNOWN = -4;

    private final float[] ending;
    private final float[] starting;
    private final float[] scores;
    private int first;
    private int last = -1;
    private float best;

    BestStretch(List<Line> lines) {
        int size = lines.size();
        scores = new float[size];
        ending = new float[size];
        starting = new float[size];
        int start = 0;
        for (int i = 0; i < size; i++) {
            scores[i] = score(lines.get(i));
            float before = i == 0 ? 0 : ending[i - 1];
            start = before > 0 ? start : i;
            ending[i] = Math.max(0, before) + scores[i];
            if (ending[i] > best) {
                best = ending[i];
                first = start;
                last = i;
            }
        }
        for (int i = size - 1; i >= 0; i--) {
            starting[i] = Math.max(0, i + 1 == size ? 0 : starting[i + 1]) + scores[i];
        }
    }

    private static float score(Line line) {
        if (line.entry().isPresent()) {
            return LABEL + KNOWN;
        }
        if (line.prose()) {
            return Math.min(line.words(), MOST);
        }
        return line.endsSentence() && line.words() >= 6 ? SENTENCE : line.words() >= 10 ? LONG : LABEL;
    }

    /** Lines to the stretch: negative above it, 0 inside. */
    int distance(int at) {
        return last < 0 ? 0 : at < first ? at - first : Math.max(0, at - last);
    }

    /** The best sum of a stretch that holds the line. */
    float through(int at) {
        return ending[at] + starting[at] - scores[at];
    }

    /** The same as a share of the best. */
    float share(int at) {
        return best <= 0 ? 0 : through(at) / best;
    }
}
