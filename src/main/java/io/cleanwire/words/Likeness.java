package io.cleanwire.html;

/** A text outside the page's body, compared with its runs: its title, its description, the body that it declares. */
final class Likeness {

    private final Tokens page;
    private final int length;
    private final Grams grams;
    private final int words;

    /**
     * @param words how many words in a row must be equal to count
     */
    Likeness(Tokens page, String text, int words) {
        this.page = page;
        this.words = words;
        Tokens tokens = new Tokens();
        tokens.add(text, 0, 0, 0);
        length = tokens.size();
        grams = new Grams(length);
        for (int i = 0; i + words <= length; i++) {
            grams.put(tokens.gram(i, words), i);
        }
    }

    /** How many words the text has. */
    int length() {
        return length;
    }

    /** The share of the run that the text says too. */
    float contained(Run run) {
        return length == 0 ? 0 : page.share(run.shape(), words, grams::has);
    }

    /** What both say, as a share of what either says: 1 for equal texts. */
    float alike(Run run) {
        int all = run.shape().tokens() - words + 1;
        if (all <= 0 || length == 0) {
            return 0;
        }
        float common = contained(run) * all;
        return common / Math.max(1, all + grams.size() - common);
    }
}
